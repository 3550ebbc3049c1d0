#include "report/html_report_reader.h"

#include <algorithm>

#include "report/html_cell_reader.h"
#include "report/html_data_reader.h"
#include "report/html_nodes.h"
#include "report/html_policy.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Deeper than any report; the reader gives up there, since it recurses.
constexpr int kMaxDepth = 40;
constexpr std::string_view kLinkToText = "#c-";
constexpr std::string_view kUpTo = "\u2013";
/// The elements that a report is read from.
struct Places {
    std::vector<const GumboNode*> scripts, styles, policies, heads, columnHeads, rows, tables;
    bool tooDeep = false;
};

void findPlaces(const GumboNode* node, int depth, Places& places) {
    if (depth > kMaxDepth) {
        places.tooDeep = true;
        return;
    }
    if (isElement(node, GUMBO_TAG_SCRIPT)) places.scripts.push_back(node);
    if (isElement(node, GUMBO_TAG_STYLE)) places.styles.push_back(node);
    if (isElement(node, GUMBO_TAG_META) && !attributeOf(node, "http-equiv").empty()) places.policies.push_back(node);
    if (isElement(node, GUMBO_TAG_TBODY)) places.tables.push_back(node);
    if (isElement(node, GUMBO_TAG_HEADER)) places.heads.push_back(node);
    if (isElement(node, GUMBO_TAG_DIV) && hasClass(node, "heads")) places.columnHeads.push_back(node);
    if (isElement(node, GUMBO_TAG_DIV) && hasClass(node, "rows")) return places.rows.push_back(node);
    for (const GumboNode* child : childrenOf(node)) findPlaces(child, depth + 1, places);
}

/// The text that an excerpt was taken from, ellipses left out.
void readExcerpt(const GumboNode* node, ShownPiece::Mark mark, std::vector<ShownPiece>& pieces) {
    for (const GumboNode* child : childrenOf(node)) {
        if (isElement(child, GUMBO_TAG_BDI) || isText(child)) {
            pieces.push_back({mark, 0, writtenTextOf(child)});
        } else if (isElement(child, GUMBO_TAG_DEL)) {
            readExcerpt(child, ShownPiece::Mark::Deleted, pieces);
        } else if (isElement(child, GUMBO_TAG_INS)) {
            readExcerpt(child, ShownPiece::Mark::Inserted, pieces);
        }
    }
}

std::vector<ShownPiece> excerptOf(const GumboNode* node) {
    std::vector<ShownPiece> pieces;
    readExcerpt(node, ShownPiece::Mark::Plain, pieces);
    return pieces;
}

/// "12" or "12\u201314", counted from 1.
IndexRange changesFrom(std::string_view numbers) {
    const size_t dash = numbers.find(kUpTo);
    const auto first = numberFrom(numbers.substr(0, dash));
    const auto last = dash == numbers.npos ? first : numberFrom(numbers.substr(dash + kUpTo.size()));
    return first && last && *first > 0 && *first <= *last ? IndexRange{*first - 1, *last} : IndexRange{};
}

ListedChange listedFrom(const GumboNode* line) {
    const std::vector<const GumboNode*> cells = childrenOf(line);
    if (cells.size() < 5) return {};
    ListedChange listed{changesFrom(textOf(cells[0])),
                        std::string(attributeOf(line, "data-id")),
                        textOf(cells[1]),
                        textOf(cells[2]),
                        {excerptOf(cells[3]), excerptOf(cells[4])},
                        {},
                        false};
    for (size_t i = 5; i < cells.size(); ++i) listed.said.push_back(writtenTextOf(cells[i]));
    return listed;
}

/// The changes of a row that has only their numbers.
void readLinks(const GumboNode* node, std::vector<ListedChange>& listed) {
    for (const GumboNode* child : childrenOf(node)) {
        if (!isElement(child, GUMBO_TAG_A)) {
            readLinks(child, listed);
        } else {
            const std::string_view target = attributeOf(child, "href");
            ListedChange& change = listed.emplace_back();
            change.id = target.substr(std::min(target.size(), kLinkToText.size()));
            change.changes = changesFrom(textOf(child));
            change.brief = true;
        }
    }
}

std::vector<ListedChange> listedIn(const std::vector<const GumboNode*>& tables) {
    std::vector<ListedChange> listed;
    for (const GumboNode* table : tables) {
        for (const GumboNode* line : childrenOf(table)) {
            if (!isElement(line, GUMBO_TAG_TR)) continue;
            if (hasClass(line, "more")) {
                readLinks(line, listed);
            } else {
                listed.push_back(listedFrom(line));
            }
        }
    }
    return listed;
}

std::u16string solidTextOf(const std::vector<const GumboNode*>& nodes) {
    std::u16string text;
    for (const GumboNode* node : nodes) text += writtenTextOf(node);
    return withoutSpace(text);
}

/// The text of a side, from its cells.
std::u16string shownText(const std::vector<PerSide<ShownCell>>& rows, Side side) {
    std::u16string text;
    for (const auto& row : rows) {
        for (const ShownPiece& piece : row[side]) {
            if (piece.mark != ShownPiece::Mark::Gone) text += piece.text;
        }
    }
    return text;
}

bool isGuarded(const Places& places) {
    if (places.styles.size() != 1 || places.scripts.size() != 2 || places.policies.size() != 1) return false;
    const std::string policy = contentPolicy(textOf(places.styles.front()), textOf(places.scripts.back()));
    return attributeOf(places.policies.front(), "content") == policy;
}

}  // namespace

std::string describe(const HtmlReportError& error, const std::string& path) {
    switch (error.kind) {
        case HtmlReportError::Kind::NotAReport:
            return path + ": is no report of Stet; name one that stet-cli diff --format html made";
        case HtmlReportError::Kind::Newer:
            return path + ": was written by a later version of Stet; use that one";
        case HtmlReportError::Kind::Damaged:
            break;
    }
    return path + ": the report is damaged (" + error.detail + "); export it again";
}

tl::expected<HtmlReport, HtmlReportError> readHtmlReport(std::string_view html) {
    using Kind = HtmlReportError::Kind;
    const HtmlTree tree(html);
    Places places;
    if (tree.root()) findPlaces(tree.root(), 0, places);
    const auto isData = [](const GumboNode* script) { return attributeOf(script, "id") == "stet-data"; };
    const auto data = std::find_if(places.scripts.begin(), places.scripts.end(), isData);
    if (data == places.scripts.end()) return tl::unexpected(HtmlReportError{Kind::NotAReport, {}});
    auto read = readHtmlData(textOf(*data));
    if (!read) return tl::unexpected(read.error());
    HtmlCellReader cells({read->versions.before.lineEnd, read->versions.after.lineEnd});
    for (const GumboNode* rows : places.rows) cells.readRows(rows);
    if (places.tooDeep) cells.stranger = "deep nesting";
    if (!cells.stranger.empty()) {
        return tl::unexpected(HtmlReportError{Kind::Damaged, "a stranger in the comparison: " + cells.stranger});
    }
    HtmlReport report;
    for (const Side side : kSides) {
        ReportedVersion& version = read->versions[side];
        std::u16string shown = shownText(cells.rows, side);
        if (!shown.empty()) version.document.text = std::move(shown);
        if (version.document.text.size() != version.length) {
            return tl::unexpected(HtmlReportError{Kind::Damaged, "a text is not as long as the data says"});
        }
        report.textHash[side] = version.textHash;
        report.documents[side] = std::make_shared<const Document>(std::move(version.document));
    }
    report.generator = std::move(read->generator);
    report.look = std::move(read->look);
    report.options = std::move(read->options);
    report.statistics = read->statistics;
    report.limits = read->limits;
    report.review = std::move(read->review);
    report.changes = std::move(read->changes);
    report.head = solidTextOf(places.heads);
    report.columnHeads = solidTextOf(places.columnHeads);
    report.rows = std::move(cells.rows);
    report.markers = std::move(cells.markers);
    report.notes = std::move(cells.notes);
    report.listed = listedIn(places.tables);
    report.guarded = isGuarded(places);
    return report;
}

}  // namespace stet
