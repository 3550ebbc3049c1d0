#include "segment/list_marker.h"

#include <unicode/uchar.h>

#include "segment/characters.h"

namespace stet {

namespace {

constexpr std::u16string_view kBullets = u"•‣⁃▪▫◦●○■□►▶▸➢➤✓✔★";
constexpr std::u16string_view kDashes = u"-*+–·";
constexpr size_t kMostDigits = 3;  // "2014." ends a sentence

size_t skipBlanks(std::u16string_view text, size_t position) {
    while (position < text.size() && isSpace(text[position])) ++position;
    return position;
}

/// Reads "12" or "b" at `position` into `marker`; returns where it ends.
size_t readOrdinal(std::u16string_view text, size_t position, ListMarker& marker) {
    size_t end = position;
    unsigned value = 0;
    while (end < text.size() && end - position < kMostDigits && text[end] >= u'0' && text[end] <= u'9') {
        value = value * 10 + (text[end++] - u'0');
    }
    if (end > position) {
        marker.kind = ListMarker::Kind::Number;
    } else if (end < text.size() && u_isalpha(text[end]) && text[end] < 0x80) {
        value = (text[end++] | 0x20u) - u'a' + 1;
        marker.kind = ListMarker::Kind::Letter;
    }
    marker.value = static_cast<uint16_t>(value);
    return end;
}

/// Reads what closes an ordinal: ".", ")", ".)"; returns where it ends, or `position` if there is none.
size_t readClosing(std::u16string_view text, size_t position, bool capital) {
    size_t end = position;
    if (end < text.size() && text[end] == u'.' && !capital) ++end;
    if (end < text.size() && text[end] == u')') ++end;
    return end;
}

}  // namespace

bool isBullet(char16_t c) {
    return c >= u'•' && kBullets.find(c) != kBullets.npos;  // the lowest; quotation marks are below
}

ListMarker listMarkerAt(std::u16string_view text) {
    ListMarker marker;
    if (text.size() < 2 || (isWordUnit(text[0]) && !isDigit(text[0]) && isWordUnit(text[1]))) return marker;
    const bool bullet = isBullet(text[0]);
    const bool dash = kDashes.find(text[0]) != kDashes.npos && isSpace(text[1]);
    size_t end = 1;
    if (bullet || dash) {
        marker.kind = ListMarker::Kind::Bullet;
    } else {
        const size_t ordinal = text[0] == u'(' ? 1 : 0;
        const size_t ordinalEnd = readOrdinal(text, ordinal, marker);
        if (!marker) return {};
        end = readClosing(text, ordinalEnd, isCapital(text[ordinal]));
        if (end == ordinalEnd || (ordinal == 1 && text[end - 1] != u')')) return {};
        if (end < text.size() && !isSpace(text[end])) return {};
    }
    const size_t item = skipBlanks(text, end);
    if (item == text.size()) return {};
    marker.length = static_cast<uint32_t>(item);
    return marker;
}

}  // namespace stet
