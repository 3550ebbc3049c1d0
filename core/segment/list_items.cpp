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

ListItems::ListItems(std::u16string_view text, Span paragraph)
    : m_text(text),
      m_rest(paragraph),
      m_marker(listMarkerAt(slice(text, paragraph))),
      m_isList(m_marker && (m_marker.kind != ListMarker::Kind::Bullet || isBullet(text[paragraph.begin]))),
      m_at(paragraph.begin + m_marker.length),
      m_value(m_marker.value + 1u) {}

Span ListItems::next() {
    Span item = m_rest;
    while (m_isList && m_at < m_rest.end) {
        const uint32_t i = m_at++;
        if (!isSpace(m_text[i - 1]) || isSpace(m_text[i])) continue;
        if (!startsItem(m_text, i, m_rest.end, m_marker, m_value)) continue;
        ++m_value;
        m_rest.begin = item.end = i;
        while (isSpace(m_text[item.end - 1])) --item.end;
        return item;
    }
    m_rest.begin = m_rest.end;
    return item;
}

uint32_t skipMarkers(std::u16string_view text, Span item) {
    const auto markerLength = [&](uint32_t begin) { return listMarkerAt(text.substr(begin, item.end - begin)).length; };
    const uint32_t inner = item.begin + markerLength(item.begin);
    return inner == item.begin ? inner : inner + markerLength(inner);
}

}  // namespace stet
