#include "page/order_evidence.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr size_t kWordsAround = 500;
constexpr size_t kLongRow = 2000;    // rows of more words are not looked at
constexpr size_t kTailWords = 4500;  // of a hunk's last rows, when one side is held against the other

}  // namespace

OrderEvidence::OrderEvidence(const SeamPage& page, const std::vector<uint32_t>& states)
    : m_page(page),
      m_states(states),
      m_times{std::vector<uint8_t>(page.distinctWords), std::vector<uint8_t>(page.distinctPairs)},
      m_common{CommonInOrder(page.distinctWords), CommonInOrder(page.distinctPairs)} {}

IndexRange OrderEvidence::rowsAround(uint32_t row) const {
    const auto& rows = m_page.rows;
    const IndexRange hunk = m_page.hunks[rows[row].hunk];
    IndexRange around{row, row + 1};
    size_t words = rows[row].words.size();
    const auto fits = [&](uint32_t r) { return words + rows[r].words.size() <= kWordsAround; };
    for (bool grown = true; grown;) {
        grown = false;
        if (around.begin > hunk.begin && fits(around.begin - 1)) {
            words += rows[--around.begin].words.size();
            grown = true;
        }
        if (around.end < hunk.end && fits(around.end)) {
            words += rows[around.end++].words.size();
            grown = true;
        }
    }
    return around;
}

template <class Visit>
void OrderEvidence::eachNumber(uint32_t r, Unit unit, Visit visit) const {
    const auto& words = m_page.rows[r].words;
    for (uint32_t w = unit == Pairs; w < words.size(); ++w) {
        if (unit == Pairs || words[w].id != 0) visit(w, unit == Pairs ? words[w].pairIndex : words[w].index);
    }
}

OrderEvidence::Surroundings OrderEvidence::surroundings(uint32_t row, Unit unit) {
    struct Placed {
        uint32_t row, word, number;
    };
    const IndexRange around = rowsAround(row);
    std::vector<Placed> all;
    std::vector<uint8_t>& times = m_times[unit];
    for (uint32_t r = around.begin; r < around.end; ++r) {
        eachNumber(r, unit, [&](uint32_t w, uint32_t number) {
            all.push_back({r, w, number});
            times[number] += times[number] < 2;
        });
    }
    Surroundings found;
    for (const auto& [r, w, number] : all) {
        if (times[number] < 2) continue;
        const uint32_t at = m_page.rows[r].seamOf(m_states[r]);
        auto& side = r < row ? found.above : found.below;
        if (r == row)
            found.own.emplace_back(w, number);
        else if (unit == Words || w != at)
            (w < at ? side.before : side.after).push_back(number);
    }
    for (const Placed& placed : all) times[placed.number] = 0;
    return found;
}

uint32_t OrderEvidence::shared(uint32_t at, Unit unit) {
    const Surroundings& around = m_surroundings[unit];
    PerSide<Numbers> texts = around.above;
    for (const auto& [place, number] : around.own) {
        if (unit == Words || place != at) (place < at ? texts.before : texts.after).push_back(number);
    }
    for (const Side side : kSides)
        texts[side].insert(texts[side].end(), around.below[side].begin(), around.below[side].end());
    return m_common[unit].length(texts.before, texts.after);
}

InOrder OrderEvidence::around(uint32_t row, uint32_t state) {
    if (m_page.rows[row].words.size() > kLongRow) return {};
    if (row != m_row) {
        m_row = row;
        m_surroundings = {surroundings(row, Words), surroundings(row, Pairs)};
    }
    const uint32_t at = m_page.rows[row].seamOf(state);
    return {shared(at, Words), shared(at, Pairs)};
}

uint32_t OrderEvidence::pairsWithTail(uint32_t hunk, uint32_t tail) {
    const IndexRange rows = m_page.hunks[hunk];
    uint32_t begin = rows.end;
    for (size_t words = 0; begin > rows.begin; --begin) {
        words += m_page.rows[begin - 1].words.size();
        if (words > kTailWords) break;
    }
    PerSide<Numbers> texts;
    for (uint32_t r = begin; r < rows.end; ++r) {
        const uint32_t at = m_page.rows[r].seamOf(m_states[r] < kFirstSeamState ? tail : m_states[r]);
        eachNumber(r, Pairs, [&](uint32_t w, uint32_t number) {
            if (w != at) (w < at ? texts.before : texts.after).push_back(number);
        });
    }
    return m_common[Pairs].length(texts.before, texts.after);
}

void OrderEvidence::collectTail(uint32_t hunk, FeatureList& out) {
    if (m_states[m_page.hunks[hunk].end - 1] >= kFirstSeamState) return;
    const auto inserted = static_cast<float>(pairsWithTail(hunk, kInsertState));
    const auto deleted = static_cast<float>(pairsWithTail(hunk, kDeleteState));
    const float more = inserted - deleted;
    out.add(Evidence::TailSide, 4, more / (std::abs(more) + 4));
    out.add(Evidence::TailSide, 5, std::clamp(more, -30.f, 30.f) / 10);
}

}  // namespace stet
