#include <cmath>
#include <string>

#include "report/text_report.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Rows below it are said to be unsure.
constexpr float kSure = 0.95f;

std::string gutterOf(const PageRow& row, char mark) {
    std::string number = std::to_string(row.line);
    if (number.size() < 4) number.insert(0, 4 - number.size(), ' ');
    return number + ' ' + mark + ' ';
}

std::u16string doubtOf(const PageRow& row) {
    const bool oneSided = row.kind == PageRowKind::Delete || row.kind == PageRowKind::Insert;
    std::string doubt;
    if (oneSided && !row.sideKnown) doubt += " (or the other version)";
    if (row.confidence < kSure)
        doubt += " (" + std::to_string(std::lround(row.confidence * 100)) + "\u00a0%\u00a0sure)";
    return toUtf16(doubt);
}

void writeRow(std::ostream& out, const PageSplit& page, const PageRow& row, const TextLook& look) {
    const std::u16string doubt = doubtOf(row);
    const auto cell = [&](Side side, char mark, TextStyle style, bool last) {
        std::vector<TextPiece> pieces = {{std::u16string(slice(page.texts[side], row.span[side])), TextStyle::Plain}};
        if (last) pieces.push_back({doubt, TextStyle::Faint});
        printParagraph(out, look, {gutterOf(row, mark), style}, pieces);
    };
    const bool change = row.kind == PageRowKind::Change;
    if (row.kind == PageRowKind::Match) return cell(Side::Before, '=', TextStyle::Faint, true);
    if (row.kind != PageRowKind::Insert) cell(Side::Before, '<', TextStyle::Removed, !change);
    if (row.kind != PageRowKind::Delete) cell(Side::After, '>', TextStyle::Added, true);
}

void writeHead(std::ostream& out, const PageSplit& page, const TextLook& look) {
    const std::u16string arrow = u" \u2192 ";
    const std::u16string versions = toUtf16("Version " + page.versions.before) + arrow + toUtf16(page.versions.after);
    if (!page.versions.before.empty()) printParagraph(out, look, {}, {{versions, TextStyle::Strong}});
    const PerSide<std::u16string>& titles = page.titles;
    const std::u16string title = titles.before == titles.after ? titles.before : titles.before + arrow + titles.after;
    if (!title.empty()) printParagraph(out, look, {}, {{title, TextStyle::Strong}});
}

}  // namespace

void writeText(std::ostream& out, const std::vector<PageSplit>& pages, const TextLook& look) {
    for (const PageSplit& page : pages) {
        if (&page != &pages.front()) out << '\n';
        writeHead(out, page, look);
        for (const PageRow& row : page.rows) writeRow(out, page, row, look);
    }
}

}  // namespace stet
