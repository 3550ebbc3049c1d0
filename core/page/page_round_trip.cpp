#include "page/page_round_trip.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "page/page_header.h"

namespace stet {

namespace {

using Paragraphs = std::vector<std::u16string>;
using Pairs = std::vector<PerSide<uint32_t>>;

constexpr uint32_t kMostRepeats = 64;  // of one paragraph: further copies of it are not tried as matches

std::u16string squeezed(std::u16string_view line) {
    std::u16string out;
    bool gap = false;
    for (const char16_t c : line) {
        if (isPageSpace(c)) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += u' ';
        gap = false;
        out += c;
    }
    return out;
}

Paragraphs paragraphsOf(std::u16string_view text) {
    Paragraphs paragraphs;
    for (const TextLine& line : linesOf(text)) {
        std::u16string paragraph = squeezed(slice(text, line.span));
        if (!paragraph.empty()) paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

/// Hunt and Szymanski's longest common subsequence of [head, end) on both sides, newer candidates from the last to the
/// first.
void matchMiddle(const Paragraphs& before, const Paragraphs& after, uint32_t head, PerSide<uint32_t> end,
                 Pairs& matches) {
    struct Step {
        int64_t previous;
        PerSide<uint32_t> at;
    };
    std::unordered_map<std::u16string_view, std::vector<uint32_t>> places;
    for (uint32_t j = head; j < end.after; ++j) {
        auto& list = places[after[j]];
        if (list.size() < kMostRepeats) list.push_back(j);
    }
    std::vector<uint32_t> lowest;   // lowest[k]: the least newer index that ends a subsequence of k + 1
    std::vector<int64_t> lastStep;  // the step that got there
    std::vector<Step> steps;
    for (uint32_t i = head; i < end.before; ++i) {
        const auto found = places.find(before[i]);
        if (found == places.end()) continue;
        for (auto j = found->second.rbegin(); j != found->second.rend(); ++j) {
            const auto k = static_cast<size_t>(std::lower_bound(lowest.begin(), lowest.end(), *j) - lowest.begin());
            if (k < lowest.size() && lowest[k] == *j) continue;
            steps.push_back({k == 0 ? -1 : lastStep[k - 1], {i, *j}});
            if (k == lowest.size()) {
                lowest.push_back(0);
                lastStep.push_back(0);
            }
            lowest[k] = *j;
            lastStep[k] = static_cast<int64_t>(steps.size()) - 1;
        }
    }
    const size_t first = matches.size();
    for (int64_t s = lastStep.empty() ? -1 : lastStep.back(); s >= 0; s = steps[static_cast<size_t>(s)].previous) {
        matches.push_back(steps[static_cast<size_t>(s)].at);
    }
    std::reverse(matches.begin() + static_cast<std::ptrdiff_t>(first), matches.end());
}

Pairs matchesOf(const Paragraphs& before, const Paragraphs& after) {
    PerSide<uint32_t> end{static_cast<uint32_t>(before.size()), static_cast<uint32_t>(after.size())};
    Pairs matches;
    uint32_t head = 0;
    for (; head < end.before && head < end.after && before[head] == after[head]; ++head)
        matches.push_back({head, head});
    uint32_t tail = 0;
    while (end.before > head && end.after > head && before[end.before - 1] == after[end.after - 1]) {
        --end.before;
        --end.after;
        ++tail;
    }
    matchMiddle(before, after, head, end, matches);
    for (uint32_t t = 0; t < tail; ++t) matches.push_back({end.before + t, end.after + t});
    return matches;
}

}  // namespace

std::vector<MadeRow> makePage(std::u16string_view before, std::u16string_view after) {
    const Paragraphs older = paragraphsOf(before), newer = paragraphsOf(after);
    Pairs matches = matchesOf(older, newer);
    matches.push_back({static_cast<uint32_t>(older.size()), static_cast<uint32_t>(newer.size())});
    std::vector<MadeRow> rows;
    PerSide<uint32_t> at;
    for (const PerSide<uint32_t>& match : matches) {
        for (; at.before < match.before && at.after < match.after; ++at.before, ++at.after) {
            rows.push_back({PageRowKind::Change, at, older[at.before] + u" " + newer[at.after]});
        }
        for (; at.before < match.before; ++at.before) rows.push_back({PageRowKind::Delete, at, older[at.before]});
        for (; at.after < match.after; ++at.after) rows.push_back({PageRowKind::Insert, at, newer[at.after]});
        if (&match == &matches.back()) break;
        rows.push_back({PageRowKind::Match, at, older[at.before] + newer[at.after]});
        ++at.before;
        ++at.after;
    }
    return rows;
}

std::vector<uint32_t> rowsNotMadeAgain(std::u16string_view page, const PageSplit& split) {
    const std::vector<MadeRow> made = makePage(split.texts.before, split.texts.after);
    const auto withoutSpace = [](std::u16string_view text) {
        std::u16string out;
        std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char16_t c) { return !isPageSpace(c); });
        return out;
    };
    std::vector<uint32_t> different;
    PerSide<uint32_t> at;  // paragraphs used so far: a row made is found by where it stands in both texts
    size_t next = 0;
    for (const PageRow& row : split.rows) {
        const auto before = [&](const MadeRow& m) {
            return m.paragraph.before + m.paragraph.after < at.before + at.after;
        };
        while (next < made.size() && before(made[next])) ++next;
        const bool same = next < made.size() && made[next].paragraph == at && made[next].kind == row.kind &&
                          withoutSpace(made[next].line) == withoutSpace(slice(page, row.source));
        if (!same) different.push_back(row.line);
        at.before += row.kind != PageRowKind::Insert;
        at.after += row.kind != PageRowKind::Delete;
    }
    return different;
}

}  // namespace stet
