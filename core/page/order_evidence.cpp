#include "page/order_evidence.h"

#include <algorithm>
#include <cmath>

#include "page/hunk_reading.h"

namespace stet {

namespace {

constexpr size_t kWordsAround = 500;
constexpr size_t kLongRow = 2000;    // rows of more words are not looked at
constexpr size_t kTailWords = 4500;  // of a hunk's last rows, when one side is held against the other

}  // namespace

OrderEvidence::OrderEvidence(const SeamPage& page, const PageBelief& belief)
    : m_page(page), m_states(likeliestStates(page, belief)), m_words(page.distinctWords), m_pairs(page.distinctPairs) {}

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

void OrderEvidence::add(const SeamRow& row, uint32_t state, Unit unit) {
    const auto n = static_cast<uint32_t>(row.words.size());
    const uint32_t at = state == kDeleteState ? n : state == kInsertState ? 0 : row.seams[state - kFirstSeamState];
    for (uint32_t w = 0; w < n; ++w) {
        const SeamWord& word = row.words[w];
        if (unit == Unit::Words ? word.id == 0 : w == 0 || w == at) continue;
        (w < at ? m_before : m_after).push_back(unit == Unit::Words ? word.index : word.pairIndex);
    }
}

uint32_t OrderEvidence::shared(Unit unit) {
    const uint32_t length = (unit == Unit::Words ? m_words : m_pairs).length(m_before, m_after);
    m_before.clear();
    m_after.clear();
    return length;
}

InOrder OrderEvidence::around(uint32_t row, uint32_t state) {
    if (m_page.rows[row].words.size() > kLongRow) return {};
    const IndexRange around = rowsAround(row);
    const auto sharedOf = [&](Unit unit) {
        for (uint32_t r = around.begin; r < around.end; ++r) add(m_page.rows[r], r == row ? state : m_states[r], unit);
        return shared(unit);
    };
    return {sharedOf(Unit::Words), sharedOf(Unit::Pairs)};
}

uint32_t OrderEvidence::pairsWithTail(uint32_t hunk, uint32_t tail) {
    const IndexRange rows = m_page.hunks[hunk];
    uint32_t begin = rows.end;
    for (size_t words = 0; begin > rows.begin; --begin) {
        words += m_page.rows[begin - 1].words.size();
        if (words > kTailWords) break;
    }
    for (uint32_t r = begin; r < rows.end; ++r)
        add(m_page.rows[r], m_states[r] < kFirstSeamState ? tail : m_states[r], Unit::Pairs);
    return shared(Unit::Pairs);
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
