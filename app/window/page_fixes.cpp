#include "window/page_fixes.h"

namespace stet {

namespace {

/// The nearest beginning of a word right (+1) or left (-1) of `at`; 0 and the length of the line are such too.
uint32_t wordBegin(std::u16string_view line, uint32_t at, int direction) {
    const auto begins = [line](uint32_t i) {
        return i > 0 && i < line.size() && line[i - 1] == u' ' && line[i] != u' ';
    };
    const auto end = static_cast<uint32_t>(line.size());
    while (direction > 0 ? at < end : at > 0) {
        at = direction > 0 ? at + 1 : at - 1;
        if (begins(at)) break;
    }
    return at;
}

}  // namespace

bool isUnsure(const PageRow& row) {
    return !row.confirmed && (!row.sideKnown || row.confidence < kSureRow);
}

std::optional<uint32_t> nextUnsureRow(const std::vector<PageRow>& rows, std::optional<uint32_t> current) {
    for (uint32_t i = current ? *current + 1 : 0; i < rows.size(); ++i) {
        if (isUnsure(rows[i])) return i;
    }
    return std::nullopt;
}

PageRowFix fixOf(const PageRow& row) {
    return {row.line, row.kind, row.seam};
}

PageRowFix withSeamMoved(PageRowFix fix, std::u16string_view line, int direction) {
    if (fix.kind == PageRowKind::Match) return fix;
    const auto length = static_cast<uint32_t>(line.size());
    uint32_t seam = fix.seam;
    if (fix.kind == PageRowKind::Delete) seam = length;
    if (fix.kind == PageRowKind::Insert) seam = 0;
    fix.seam = wordBegin(line, seam, direction);
    fix.kind = PageRowKind::Change;
    if (fix.seam == 0) fix.kind = PageRowKind::Insert;
    if (fix.seam == length) fix = {fix.line, PageRowKind::Delete, 0};
    return fix;
}

PageRowFix flipped(PageRowFix fix) {
    if (fix.kind == PageRowKind::Delete)
        fix.kind = PageRowKind::Insert;
    else if (fix.kind == PageRowKind::Insert)
        fix.kind = PageRowKind::Delete;
    return fix;
}

}  // namespace stet
