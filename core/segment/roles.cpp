#include "segment/roles.h"

#include "segment/byline.h"
#include "segment/characters.h"
#include "segment/furniture.h"

namespace stet {

namespace {

constexpr uint32_t kHeadlineColumns = 120;
constexpr uint32_t kBylineColumns = 120;
constexpr uint32_t kFurnitureColumns = 160;

/// Whether `line` starts with a heading's mark: "# " to "######", "= " to "======".
bool hasHeadingMark(std::u16string_view line) {
    size_t marks = 0;
    while (marks < line.size() && marks < 7 && line[marks] == line[0]) ++marks;
    return (line[0] == u'#' || line[0] == u'=') && marks < 7 && marks < line.size() && isSpace(line[marks]);
}

}  // namespace

Role roleOfLine(std::u16string_view text, const Line& line) {
    const std::u16string_view content = slice(text, line.span);
    if (hasHeadingMark(content)) return Role::Headline;
    if (line.marker == ListMarker::Kind::Bullet) return Role::Body;
    if (line.columns <= kFurnitureColumns && isFurniture(content)) return Role::Furniture;
    if (line.columns <= kBylineColumns && line.end != Line::End::Comma && isByline(content, line.figures))
        return Role::Byline;
    return Role::Body;
}

bool looksLikeHeadline(std::u16string_view text, const Line& line) {
    if (line.columns > kHeadlineColumns || line.end != Line::End::Open || line.gaps > 0) return false;
    if (line.start == Line::Start::Lower || line.start == Line::Start::Mark || line.start == Line::Start::Rule)
        return false;
    const char16_t first = text[line.span.begin];
    return isWordUnit(first) || isQuotationMark(first);
}

}  // namespace stet
