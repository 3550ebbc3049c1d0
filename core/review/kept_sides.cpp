#include "review/kept_sides.h"

#include <algorithm>

namespace stet {

namespace {

Side sideOf(Decision decision, Side undecided) {
    if (decision == Decision::Accepted) return Side::After;
    if (decision == Decision::Rejected) return Side::Before;
    return undecided;
}

/// A move without edits has words, too (their ignored differences): they go with the place unless decided apart.
Decision wordsOf(const ChangeReview& entry, const Change& change) {
    const bool followsPlace = change.moved && change.edits.empty() && entry.words == Decision::Undecided;
    return followsPlace ? entry.place : entry.words;
}

/// The side on which the edits of a link agree; `otherwise` if they do not or there is none.
Side agreed(const std::vector<Side>& sides, IndexRange edits, Side otherwise) {
    if (edits.empty()) return otherwise;
    const auto begin = sides.begin() + edits.begin;
    const bool all = std::all_of(begin, sides.begin() + edits.end, [&](Side side) { return side == *begin; });
    return all ? *begin : otherwise;
}

/// Where an edit lies against a span of sentences: before it (negative), in it (0), behind it.
int placeAgainst(const Edit& edit, const PerSide<Span>& sentences) {
    const Side side = edit.span.before.empty() || sentences.before.empty() ? Side::After : Side::Before;
    if (edit.span[side].end <= sentences[side].begin) return -1;
    return edit.span[side].begin >= sentences[side].end ? 1 : 0;
}

}  // namespace

std::vector<IndexRange> editsOfLinks(const Comparison& comparison) {
    std::vector<IndexRange> ranges(comparison.links.size());
    for (const Change& change : comparison.changes) {
        uint32_t begin = change.edits.begin;
        for (uint32_t i = change.links.begin; i < change.links.end; ++i) {
            const auto& sentences = comparison.links[i].sentences;
            const PerSide<Span> span = {comparison.spanOf(Side::Before, sentences.before),
                                        comparison.spanOf(Side::After, sentences.after)};
            while (begin < change.edits.end && placeAgainst(comparison.edits[begin], span) < 0) ++begin;
            uint32_t end = begin;
            while (end < change.edits.end && placeAgainst(comparison.edits[end], span) == 0) ++end;
            ranges[i] = {begin, end};
        }
    }
    return ranges;
}

KeptSides keptSides(const Comparison& comparison, const Review& review, const MergeOptions& options) {
    KeptSides kept;
    kept.edits.assign(comparison.edits.size(), options.undecided);
    kept.places.assign(comparison.links.size(), options.undecided);
    kept.words = kept.places;
    PerSide<bool> any;
    for (const Change& change : comparison.changes) {
        const ChangeReview& entry = review.of(change.id);
        for (uint32_t i = 0; i < change.edits.size(); ++i) {
            const Side side = sideOf(entry.ofEdit(i), options.undecided);
            kept.edits[change.edits.begin + i] = side;
            any[side] = true;
        }
        const Side words = sideOf(wordsOf(entry, change), options.undecided);
        const Side place = sideOf(entry.place, options.undecided);
        std::fill_n(kept.words.begin() + change.links.begin, change.links.size(), words);
        std::fill_n(kept.places.begin() + change.links.begin, change.links.size(), place);
        if (change.edits.empty()) any[words] = true;
        if (change.moved) any[place] = true;
    }
    kept.base = any.before == any.after ? options.undecided : any.after ? Side::After : Side::Before;

    const std::vector<IndexRange> edits = editsOfLinks(comparison);
    for (size_t i = 0; i < comparison.links.size(); ++i) {
        if (!comparison.links[i].change) kept.words[i] = kept.places[i] = kept.base;  // ignored page furniture, too
        kept.words[i] = agreed(kept.edits, edits[i], kept.words[i]);
    }
    return kept;
}

}  // namespace stet
