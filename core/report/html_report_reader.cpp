#include "report/html_report_reader.h"

#include <algorithm>
#include <charconv>

#include "report/html_data_reader.h"
#include "report/html_policy.h"
#include "report/html_text.h"
#include "text/html_tree.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Deeper than any report; the reader gives up there, since it recurses.
constexpr int kMaxDepth = 40;
/// A change whose number is still to come.
constexpr uint32_t kUnnumbered = UINT32_MAX;

std::string_view attributeOf(const GumboNode* node, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? attribute->value : std::string_view();
}

/// The number in a change's marker.
std::optional<uint32_t> numberFrom(std::string_view digits) {
    uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

bool isElement(const GumboNode* node, GumboTag tag) {
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

/// True for one of the words of the class attribute.
bool hasClass(const GumboNode* node, std::string_view name) {
    const std::string classes = " " + std::string(attributeOf(node, "class")) + " ";
    return classes.find(" " + std::string(name) + " ") != classes.npos;
}

std::vector<const GumboNode*> childrenOf(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return {};
    const GumboVector& children = node->v.element.children;
    const auto* first = reinterpret_cast<const GumboNode* const*>(children.data);
    return {first, first + children.length};
}

/// The elements that a report is read from.
struct Places {
    std::vector<const GumboNode*> scripts, styles, policies, rows, tables;
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
    if (isElement(node, GUMBO_TAG_DIV) && hasClass(node, "rows")) return places.rows.push_back(node);
    for (const GumboNode* child : childrenOf(node)) findPlaces(child, depth + 1, places);
}

std::string textOf(const GumboNode* node) {
    std::string text;
    for (const GumboNode* child : childrenOf(node)) {
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) text += child->v.text.text;
        if (child->type == GUMBO_NODE_ELEMENT) text += textOf(child);
    }
    return text;
}

std::u16string withLineEnds(std::u16string text, LineEnd lineEnd) {
    if (lineEnd != LineEnd::CrLf && lineEnd != LineEnd::Cr) return text;
    std::u16string out;
    out.reserve(text.size() + text.size() / 32);
    for (const char16_t c : text) {
        if (c == u'\n') out += u'\r';
        if (c != u'\n' || lineEnd == LineEnd::CrLf) out += c;
    }
    return out;
}

/// Reads the cells; throws nothing, but notes the first thing that no report has.
class CellReader {
  public:
    explicit CellReader(PerSide<LineEnd> lineEnds) : m_lineEnds(lineEnds) {}

    std::vector<PerSide<ShownCell>> rows;
    std::string stranger;

    void readRows(const GumboNode* node) {
        for (const GumboNode* child : childrenOf(node)) {
            if (child->type == GUMBO_NODE_WHITESPACE || isElement(child, GUMBO_TAG_SUMMARY)) continue;
            if (isElement(child, GUMBO_TAG_DETAILS) || (isElement(child, GUMBO_TAG_DIV) && hasClass(child, "g"))) {
                readRows(child);
            } else if (isElement(child, GUMBO_TAG_DIV) && hasClass(child, "r")) {
                readRow(child);
            } else {
                note(child);
            }
        }
    }

  private:
    void readRow(const GumboNode* node) {
        const std::vector<const GumboNode*> cells = childrenOf(node);
        const bool old = hasClass(node, "old"), fresh = hasClass(node, "new");
        if (cells.size() != (old || fresh ? 1u : 2u)) return note(node);
        PerSide<ShownCell>& row = rows.emplace_back();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (!isElement(cells[i], GUMBO_TAG_P)) return note(cells[i]);
            m_side = i == 0 && !fresh ? Side::Before : Side::After;
            m_cell = &row[m_side];
            m_number = 0;
            readCell(cells[i], ShownPiece::Mark::Plain);
        }
    }

    void readCell(const GumboNode* node, ShownPiece::Mark mark) {
        for (const GumboNode* child : childrenOf(node)) {
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
                const Side from = mark == ShownPiece::Mark::Gone ? Side::Before : m_side;
                append(withLineEnds(toUtf16(child->v.text.text), m_lineEnds[from]), mark);
            } else if (isElement(child, GUMBO_TAG_SPAN) && hasClass(child, "c") && m_number == 0 &&
                       mark == ShownPiece::Mark::Plain) {
                m_number = numberFrom(attributeOf(child, "data-n")).value_or(kUnnumbered);
                readCell(child, mark);
                m_number = 0;
            } else if (isElement(child, GUMBO_TAG_A)) {
                readMarker(child);
            } else if (isElement(child, GUMBO_TAG_BDI)) {
                readControl(child, mark);
            } else if (mark == ShownPiece::Mark::Plain && isElement(child, GUMBO_TAG_INS)) {
                readCell(child, ShownPiece::Mark::Inserted);
            } else if (mark == ShownPiece::Mark::Plain && isElement(child, GUMBO_TAG_DEL)) {
                const bool gone = gumbo_get_attribute(&child->v.element.attributes, "hidden") != nullptr;
                readCell(child, gone ? ShownPiece::Mark::Gone : ShownPiece::Mark::Deleted);
            } else {
                note(child);
            }
        }
    }

    void readMarker(const GumboNode* node) {
        if (hasClass(node, "m")) return;
        const auto number = numberFrom(textOf(node));
        if (!hasClass(node, "n") || !number) return note(node);
        m_number = *number;
    }

    void readControl(const GumboNode* node, ShownPiece::Mark mark) {
        const auto control = controlFromTitle(attributeOf(node, "title"));
        if (!control) return note(node);
        append(std::u16string(1, *control), mark);
    }

    void append(std::u16string text, ShownPiece::Mark mark) {
        if (!m_cell->empty() && m_cell->back().mark == mark && m_cell->back().number == m_number) {
            m_cell->back().text += text;
        } else {
            m_cell->push_back({mark, m_number, std::move(text)});
        }
    }

    void note(const GumboNode* node) {
        if (!stranger.empty()) return;
        stranger = node->type == GUMBO_NODE_ELEMENT ? gumbo_normalized_tagname(node->v.element.tag) : "text";
    }

    PerSide<LineEnd> m_lineEnds;
    Side m_side = Side::Before;
    ShownCell* m_cell = nullptr;
    uint32_t m_number = 0;
};

/// The text that an excerpt was taken from, ellipses left out.
void readExcerpt(const GumboNode* node, ShownPiece::Mark mark, std::vector<ShownPiece>& pieces) {
    for (const GumboNode* child : childrenOf(node)) {
        if (isElement(child, GUMBO_TAG_BDI)) {
            const auto control = controlFromTitle(attributeOf(child, "title"));
            pieces.push_back({mark, 0, std::u16string(1, control.value_or(0xFFFD))});
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
            pieces.push_back({mark, 0, toUtf16(child->v.text.text)});
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

std::vector<ListedChange> listedIn(const GumboNode* table) {
    std::vector<ListedChange> listed;
    for (const GumboNode* line : childrenOf(table)) {
        std::vector<const GumboNode*> cells = childrenOf(line);
        if (cells.size() < 5) continue;
        listed.push_back({std::string(attributeOf(line, "data-id")),
                          textOf(cells[0]),
                          textOf(cells[1]),
                          textOf(cells[2]),
                          {excerptOf(cells[3]), excerptOf(cells[4])}});
    }
    return listed;
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
            return path + ": is no report of Stet";
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
    CellReader cells({read->versions.before.lineEnd, read->versions.after.lineEnd});
    for (const GumboNode* rows : places.rows) cells.readRows(rows);
    if (places.tooDeep) cells.stranger = "deep nesting";
    if (!cells.stranger.empty()) {
        return tl::unexpected(HtmlReportError{Kind::Damaged, "a stranger in the comparison: " + cells.stranger});
    }
    HtmlReport report;
    report.title = read->title;
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
    report.options = std::move(read->options);
    report.review = std::move(read->review);
    report.changes = std::move(read->changes);
    report.rows = std::move(cells.rows);
    if (!places.tables.empty()) report.listed = listedIn(places.tables.front());
    report.guarded = isGuarded(places);
    return report;
}

}  // namespace stet
