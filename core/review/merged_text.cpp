#include "review/merged_text.h"

#include <algorithm>

#include "review/link_text.h"
#include "review/reading_order.h"
#include "review/separators.h"

namespace stet {

namespace {

/// Whether the sentences of a place that only one side has are part of the text.
bool stands(const Link& link, Place place, const KeptSides& kept, IndexRange edits) {
    if (!place.only) return true;
    if (link.moved) return kept.places[place.link] == *place.only;
    if (edits.empty()) return kept.words[place.link] == *place.only;
    const auto begin = kept.edits.begin() + edits.begin;
    return std::find(begin, kept.edits.begin() + edits.end, *place.only) != kept.edits.begin() + edits.end;
}

}  // namespace

MergedText mergedText(const Comparison& comparison, const Review& review, const MergeOptions& options) {
    const KeptSides kept = keptSides(comparison, review, options);
    const std::vector<IndexRange> edits = editsOfLinks(comparison);
    MergedText merged;
    merged.base = kept.base;
    Separators separators(comparison, kept.base);
    for (const Place place : readingOrder(comparison)) {
        const Link& link = comparison.links[place.link];
        if (!stands(link, place, kept, edits[place.link])) continue;
        std::u16string words;
        if (place.only && !link.moved) {
            words = slice(comparison.text(*place.only), comparison.spanOf(*place.only, link.sentences[*place.only]));
        } else {
            words = linkText(comparison, place.link, edits[place.link], kept).text;
        }
        if (words.empty()) continue;
        merged.text += separators.before(place);
        const auto begin = static_cast<uint32_t>(merged.text.size());
        merged.text += words;
        if (link.change) merged.parts.push_back({{begin, static_cast<uint32_t>(merged.text.size())}, *link.change});
    }
    merged.text += separators.tail();
    return merged;
}

}  // namespace stet
