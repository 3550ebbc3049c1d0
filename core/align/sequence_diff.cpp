#include "align/sequence_diff.h"

#include <algorithm>
#include <dtl/dtl.hpp>

#include "align/anchors.h"
#include "align/bit_lcs.h"
#include "align/common_items.h"
#include "align/few_differences.h"

namespace stet {

namespace {

/// Pairs of items that dtl is given. It is exact below 2,000,000 (past MAX_CORDINATES_SIZE it restarts greedily and its
/// indices go wrong), but visits a point at 24 bytes each: beyond 10^5 the bit-parallel table is faster.
constexpr uint64_t kDtlCells = 100'000;

/// Pairs of items up to which looking for a common one by brute force is cheaper than comparing.
constexpr uint64_t kBruteCells = 256;

/// Pairs of items that the bit-parallel table is given: 2^28 take 32 MB and about 10 ms.
constexpr uint64_t kExactCells = uint64_t{1} << 28;

/// Lengths of the runs that are tried as anchors, in turn. Single items cut prose; long runs cut text of few distinct
/// items, where no single one is unique.
constexpr uint32_t kAnchorLengths[] = {1, 4, 16, 64};

class SequenceDiff {
  public:
    SequenceDiff(std::span<const TokenId> before, std::span<const TokenId> after, const Progress* progress)
        : m_before(before), m_after(after), m_progress(progress) {}

    EditScript run() {
        compare({{0, static_cast<uint32_t>(m_before.size())}, {0, static_cast<uint32_t>(m_after.size())}}, 0);
        return std::move(m_script);
    }

  private:
    using Ranges = PerSide<IndexRange>;

    std::span<const TokenId> items(Side side, IndexRange range) const {
        return (side == Side::Before ? m_before : m_after).subspan(range.begin, range.size());
    }

    /// `anchorLength` indexes kAnchorLengths: shorter runs have been tried in an enclosing gap.
    void compare(Ranges gap, size_t anchorLength) {
        stopIfCancelled(m_progress);
        trim(gap);
        if (gap.before.empty() || gap.after.empty()) return add(gap);
        const uint64_t cells = uint64_t{gap.before.size() + 1u} * (gap.after.size() + 1u);
        if (cells <= kBruteCells && !shareAny(gap)) return add(gap);
        if (cells <= kDtlCells) return compareByDtl(gap);
        if (cells > kExactCells) {
            if (anchorLength == 0 && compareByFewDifferences(gap)) return;
            for (; anchorLength < std::size(kAnchorLengths); ++anchorLength)
                if (compareBetweenAnchors(gap, anchorLength)) return;
        }
        compareCommonItems(gap);
    }

    void trim(Ranges& gap) const {
        while (!gap.before.empty() && !gap.after.empty() && m_before[gap.before.begin] == m_after[gap.after.begin])
            ++gap.before.begin, ++gap.after.begin;
        while (!gap.before.empty() && !gap.after.empty() && m_before[gap.before.end - 1] == m_after[gap.after.end - 1])
            --gap.before.end, --gap.after.end;
    }

    /// A gap without a common item needs no comparison: most replaced words are such.
    bool shareAny(const Ranges& gap) const {
        const auto before = items(Side::Before, gap.before);
        const auto after = items(Side::After, gap.after);
        return std::find_first_of(before.begin(), before.end(), after.begin(), after.end()) != before.end();
    }

    /// Appends a hunk; one that touches the last is joined to it.
    void add(const Ranges& gap) {
        if (gap.before.empty() && gap.after.empty()) return;
        if (!m_script.hunks.empty()) {
            Ranges& last = m_script.hunks.back().range;
            if (last.before.end == gap.before.begin && last.after.end == gap.after.begin) {
                last.before.end = gap.before.end;
                last.after.end = gap.after.end;
                return;
            }
        }
        m_script.hunks.push_back({gap});
    }

    void compareByDtl(const Ranges& gap) {
        const auto before = items(Side::Before, gap.before);
        const auto after = items(Side::After, gap.after);
        dtl::Diff<TokenId> diff(std::vector<TokenId>(before.begin(), before.end()),
                                std::vector<TokenId>(after.begin(), after.end()));
        diff.compose();
        // Positions are counted along the script: dtl's own are not to be relied on.
        Ranges hunk{{gap.before.begin, gap.before.begin}, {gap.after.begin, gap.after.begin}};
        for (const auto& [item, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_DELETE) {
                ++hunk.before.end;
            } else if (info.type == dtl::SES_ADD) {
                ++hunk.after.end;
            } else {
                add(hunk);
                hunk.before = {hunk.before.end + 1, hunk.before.end + 1};
                hunk.after = {hunk.after.end + 1, hunk.after.end + 1};
            }
        }
        add(hunk);
    }

    /// Items that one side alone has cost nothing here; what is left is often little, or no item repeats.
    void compareCommonItems(const Ranges& gap) {
        const CommonItems common = commonItems(items(Side::Before, gap.before), items(Side::After, gap.after));
        if (!common.unique() && common.cells() > kExactCells) {
            m_script.exact = false;
            return compareHalves(gap);
        }
        const auto& [before, after] = common.ids;
        Ranges hunk{{gap.before.begin, gap.before.begin}, {gap.after.begin, gap.after.begin}};
        for (const auto& [i, j] : common.unique() ? uniqueAnchors(before, after, 1) : bitParallelLcs(before, after)) {
            hunk.before.end = gap.before.begin + common.places.before[i];
            hunk.after.end = gap.after.begin + common.places.after[j];
            add(hunk);
            hunk.before.begin = hunk.before.end + 1;
            hunk.after.begin = hunk.after.end + 1;
        }
        add({{hunk.before.begin, gap.before.end}, {hunk.after.begin, gap.after.end}});
    }

    /// Text that repeats itself ("abab...") has no anchors, yet often differs in little.
    bool compareByFewDifferences(const Ranges& gap) {
        const auto differences = fewDifferences(items(Side::Before, gap.before), items(Side::After, gap.after));
        if (!differences) return false;
        for (Ranges place : *differences) {
            for (const Side side : kSides) {
                place[side].begin += gap[side].begin;
                place[side].end += gap[side].begin;
            }
            add(place);
        }
        return true;
    }

    bool compareBetweenAnchors(const Ranges& gap, size_t anchorLength) {
        const auto anchors =
            uniqueAnchors(items(Side::Before, gap.before), items(Side::After, gap.after), kAnchorLengths[anchorLength]);
        Ranges between{{gap.before.begin, gap.before.begin}, {gap.after.begin, gap.after.begin}};
        bool cut = false;
        for (const auto& [i, j] : anchors) {
            const Place anchor{gap.before.begin + i, gap.after.begin + j};
            if (anchor.first < between.before.begin || anchor.second < between.after.begin)
                continue;  // inside the last
            between.before.end = anchor.first;
            between.after.end = anchor.second;
            compare(between, anchorLength + 1);
            between.before.begin = anchor.first + 1;
            between.after.begin = anchor.second + 1;
            cut = true;
        }
        if (cut)
            compare({{between.before.begin, gap.before.end}, {between.after.begin, gap.after.end}}, anchorLength + 1);
        return cut;
    }

    /// No anchor anywhere: the gap is cut in the middle of both sides, which keeps time linear and order right.
    void compareHalves(const Ranges& gap) {
        const uint32_t i = gap.before.begin + gap.before.size() / 2;
        const uint32_t j = gap.after.begin + gap.after.size() / 2;
        compare({{gap.before.begin, i}, {gap.after.begin, j}}, std::size(kAnchorLengths));
        compare({{i, gap.before.end}, {j, gap.after.end}}, std::size(kAnchorLengths));
    }

    std::span<const TokenId> m_before;
    std::span<const TokenId> m_after;
    const Progress* m_progress;
    EditScript m_script;
};

}  // namespace

EditScript diffSequences(std::span<const TokenId> before, std::span<const TokenId> after, const Progress* progress) {
    return SequenceDiff(before, after, progress).run();
}

std::vector<Hunk> equalRuns(const EditScript& script, size_t beforeSize, size_t afterSize) {
    std::vector<Hunk> runs;
    PerSide<uint32_t> at;
    const auto upTo = [&](uint32_t before, uint32_t after) {
        if (before > at.before) runs.push_back({{{at.before, before}, {at.after, after}}});
    };
    for (const Hunk& hunk : script.hunks) {
        upTo(hunk.range.before.begin, hunk.range.after.begin);
        at = {hunk.range.before.end, hunk.range.after.end};
    }
    upTo(static_cast<uint32_t>(beforeSize), static_cast<uint32_t>(afterSize));
    return runs;
}

}  // namespace stet
