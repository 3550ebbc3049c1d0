#include "review/merged_text.h"

#include "review/link_text.h"
#include "review/reading_order.h"
#include "review/separators.h"

namespace stet {

MergedText mergedText(const Comparison& comparison, const Review& review, const MergeOptions& options) {
    const KeptSides kept = keptSides(comparison, review, options);
    const std::vector<IndexRange> edits = editsOfLinks(comparison);
    MergedText merged;
    merged.base = kept.base;
    Separators separators(comparison, kept.base);
    for (const Place place : readingOrder(comparison)) {
        if (!stands(comparison, place, kept, edits[place.link])) continue;
        const std::u16string words = placeText(comparison, place, edits[place.link], kept).text;
        if (words.empty()) continue;
        merged.text += separators.before(place);
        const auto begin = static_cast<uint32_t>(merged.text.size());
        merged.text += words;
        const auto& change = comparison.links[place.link].change;
        if (change) merged.parts.push_back({{begin, static_cast<uint32_t>(merged.text.size())}, *change});
    }
    merged.text += separators.tail();
    return merged;
}

}  // namespace stet
