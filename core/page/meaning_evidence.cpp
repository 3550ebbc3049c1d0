#include "page/meaning_evidence.h"

#include <algorithm>

namespace stet {

namespace {

constexpr uint32_t kRowsAround = 2;  // above, and below
constexpr uint32_t kEdgeWords = 25;

}  // namespace

IndexRange MeaningEvidence::rowsAround(uint32_t row) const {
    const IndexRange hunk = m_page.hunks[m_page.rows[row].hunk];
    return {std::max(row, hunk.begin + kRowsAround) - kRowsAround, std::min(hunk.end, row + kRowsAround + 1)};
}

void MeaningEvidence::add(const SeamWord& word, Meaning& sum) const {
    addMeaning(word.id, m_page.shape.words[word.index].rank, sum);
}

const PerSide<Meaning>& MeaningEvidence::cellsOf(uint32_t r) {
    auto& [row, cells] = m_cells[r % m_cells.size()];
    if (row == r) return cells;
    row = r;
    cells = {};
    const std::vector<SeamWord>& words = m_page.rows[r].words;
    const size_t seam = m_page.rows[r].seamOf(m_states[r]);
    for (size_t w = 0; w < words.size(); ++w) add(words[w], cells[w < seam ? Side::Before : Side::After]);
    return cells;
}

void MeaningEvidence::lookAt(uint32_t row) {
    const std::vector<SeamWord>& words = m_page.rows[row].words;
    m_sums.assign(1, {});
    m_starts.clear();
    for (size_t w = 0; w <= words.size(); ++w) {
        if (sentenceBegins(words, w)) m_starts.push_back(static_cast<uint32_t>(w));
        if (w == words.size()) break;
        m_sums.push_back(m_sums.back());
        add(words[w], m_sums.back());
    }
    m_around = {};
    const IndexRange around = rowsAround(row);
    for (uint32_t r = around.begin; r < around.end; ++r) {
        if (r == row) continue;
        const PerSide<Meaning>& cells = cellsOf(r);
        m_around.before = m_around.before + cells.before;
        m_around.after = m_around.after + cells.after;
    }
}

SeamMeaning MeaningEvidence::of(uint32_t seam) const {
    const size_t end = m_sums.size() - 1;
    const size_t last = *(std::lower_bound(m_starts.begin(), m_starts.end(), seam) - 1);
    const size_t next = *std::upper_bound(m_starts.begin(), m_starts.end(), seam);
    const Meaning older = words(0, seam), newer = words(seam, end);
    const Meaning before = words(last, seam), behind = words(seam, next);
    const Meaning olderRest = words(0, last), newerRest = words(next, end);
    const auto rather = [](const Meaning& text, const Meaning& own, const Meaning& other) {
        return likeness(text, own) - likeness(text, other);
    };
    SeamMeaning meaning;
    meaning.cells = likeness(older, newer);
    meaning.edges = likeness(words(seam - std::min<size_t>(seam, kEdgeWords), seam),
                             words(seam, std::min<size_t>(end, seam + kEdgeWords)));
    if (last > 0) meaning.before = rather(before, olderRest, newer);
    if (next < end) meaning.behind = rather(behind, newerRest, older);
    meaning.apart = rather(older, m_around.before, m_around.after) + rather(newer, m_around.after, m_around.before);
    meaning.beforeAround = rather(before, m_around.before + olderRest, m_around.after + newer);
    meaning.behindAround = rather(behind, m_around.after + newerRest, m_around.before + older);
    return meaning;
}

}  // namespace stet
