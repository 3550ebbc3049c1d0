#include "segment/list_items.h"

#include <algorithm>

#include "segment/characters.h"
#include "segment/list_marker.h"

namespace stet {

namespace {

constexpr uint32_t kMarkerUnits = 16;  // a marker and the first letter after it

/// Whether an item that goes on the list of `marker` starts at `position`; `value` is the ordinal it must have.
bool startsItem(std::u16string_view text, uint32_t position, uint32_t end, const ListMarker& marker, unsigned value) {
    const uint32_t units = std::min(kMarkerUnits, end - position);
    const ListMarker next = listMarkerAt(text.substr(position, units));
    if (next.kind != marker.kind) return false;
    if (marker.kind == ListMarker::Kind::Bullet) return isBullet(text[position]);
    return next.value == value && next.length < units && isCapital(text[position + next.length]);
}

}  // namespace

std::vector<Span> listItemsOf(std::u16string_view text, Span paragraph) {
    std::vector<Span> items{paragraph};
    const ListMarker marker = listMarkerAt(slice(text, paragraph));
    if (!marker || (marker.kind == ListMarker::Kind::Bullet && !isBullet(text[paragraph.begin]))) return items;
    unsigned value = marker.value + 1u;
    for (uint32_t i = paragraph.begin + marker.length; i < paragraph.end; ++i) {
        if (!isSpace(text[i - 1]) || isSpace(text[i]) || !startsItem(text, i, paragraph.end, marker, value)) continue;
        ++value;
        items.back().end = i;
        while (isSpace(text[items.back().end - 1])) --items.back().end;
        items.push_back({i, paragraph.end});
    }
    return items;
}

uint32_t skipMarkers(std::u16string_view text, Span item) {
    const auto markerLength = [&](uint32_t begin) { return listMarkerAt(text.substr(begin, item.end - begin)).length; };
    const uint32_t inner = item.begin + markerLength(item.begin);
    return inner + markerLength(inner);
}

}  // namespace stet
