#include "report/html_cell_reader.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/unicode.h"

namespace stet {

namespace {

using Mark = ShownPiece::Mark;

/// A change whose number is still to come.
constexpr uint32_t kUnnumbered = UINT32_MAX;
constexpr std::array<std::string_view, 4> kMoveWords = {"moved to above \u2191", "moved to below \u2193",
                                                        "moved from above \u2191", "moved from below \u2193"};

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

}  // namespace

void HtmlCellReader::readRows(const GumboNode* node) {
    for (const GumboNode* child : childrenOf(node)) {
        if (child->type == GUMBO_NODE_WHITESPACE || isElement(child, GUMBO_TAG_SUMMARY)) continue;
        const bool isGroup = isElement(child, GUMBO_TAG_DIV) && hasClass(child, "g");
        if (isGroup || isElement(child, GUMBO_TAG_NOSCRIPT) || isElement(child, GUMBO_TAG_DETAILS)) {
            readRows(child);
        } else if (isElement(child, GUMBO_TAG_DIV) && hasClass(child, "r")) {
            readRow(child);
        } else {
            note(child);
        }
    }
}

void HtmlCellReader::readRow(const GumboNode* node) {
    std::vector<const GumboNode*> cells = childrenOf(node);
    const auto isNote = [](const GumboNode* child) {
        return isElement(child, GUMBO_TAG_DIV) && hasClass(child, "note");
    };
    const auto end = std::find_if(cells.begin(), cells.end(), isNote);
    std::for_each(end, cells.end(), [this](const GumboNode* note) { readNote(note); });
    cells.erase(end, cells.end());
    const bool old = hasClass(node, "old"), fresh = hasClass(node, "new");
    if (cells.size() != (old || fresh ? 1u : 2u)) return note(node);
    PerSide<ShownCell>& row = rows.emplace_back();
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!isElement(cells[i], GUMBO_TAG_P)) return note(cells[i]);
        m_side = i == 0 && !fresh ? Side::Before : Side::After;
        m_cell = &row[m_side];
        m_number = 0;
        readCell(cells[i], Mark::Plain);
    }
}

void HtmlCellReader::readNote(const GumboNode* node) {
    const std::vector<const GumboNode*> parts = childrenOf(node);
    const auto number = parts.empty() ? std::nullopt : numberFrom(textOf(parts.front()));
    if (!number) return note(node);
    ShownNote& shown = notes.emplace_back(ShownNote{*number, {}});
    std::for_each(parts.begin() + 1, parts.end(), [&](const GumboNode* part) { shown.text += writtenTextOf(part); });
}

void HtmlCellReader::readCell(const GumboNode* node, Mark mark) {
    for (const GumboNode* child : childrenOf(node)) {
        if (isText(child)) {
            const Side from = mark == Mark::Gone ? Side::Before : m_side;
            append(withLineEnds(toUtf16(std::string(child->v.text.text)), m_lineEnds[from]), mark);
        } else if (child->type == GUMBO_NODE_ELEMENT) {
            readElement(child, mark);
        } else {
            note(child);
        }
    }
}

void HtmlCellReader::readElement(const GumboNode* node, Mark mark) {
    const bool plain = mark == Mark::Plain;
    if (plain && isElement(node, GUMBO_TAG_SPAN) && hasClass(node, "c") && m_number == 0) {
        readChange(node, mark);
    } else if (isElement(node, GUMBO_TAG_A)) {
        readMarker(node);
    } else if (isElement(node, GUMBO_TAG_BDI)) {
        readControl(node, mark);
    } else if (plain && isElement(node, GUMBO_TAG_U)) {
        readCell(node, mark);
    } else if (plain && isElement(node, GUMBO_TAG_INS)) {
        readCell(node, Mark::Inserted);
    } else if (plain && isElement(node, GUMBO_TAG_DEL)) {
        const bool gone = gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr;
        readCell(node, gone ? Mark::Gone : Mark::Deleted);
    } else {
        note(node);
    }
}

void HtmlCellReader::readChange(const GumboNode* node, Mark mark) {
    m_number = numberFrom(attributeOf(node, "data-n")).value_or(kUnnumbered);
    readCell(node, mark);
    m_number = 0;
}

void HtmlCellReader::readMarker(const GumboNode* node) {
    const std::string words = textOf(node);
    if (hasClass(node, "m")) {
        if (std::find(kMoveWords.begin(), kMoveWords.end(), words) == kMoveWords.end()) note(node);
        return;
    }
    const auto number = numberFrom(words);
    const std::string_view classes = attributeOf(node, "class");
    if (!number || (classes != "n" && classes.substr(0, 2) != "n ")) return note(node);
    m_number = *number;
    markers.push_back({*number, std::string(classes.substr(std::min<size_t>(2, classes.size())))});
}

void HtmlCellReader::readControl(const GumboNode* node, Mark mark) {
    const auto control = controlFromTitle(attributeOf(node, "title"));
    if (!control) return note(node);
    append(std::u16string(1, *control), mark);
}

void HtmlCellReader::append(std::u16string text, Mark mark) {
    if (!m_cell->empty() && m_cell->back().mark == mark && m_cell->back().number == m_number) {
        m_cell->back().text += text;
    } else {
        m_cell->push_back({mark, m_number, std::move(text)});
    }
}

void HtmlCellReader::note(const GumboNode* node) {
    if (!stranger.empty()) return;
    stranger = node->type == GUMBO_NODE_ELEMENT ? gumbo_normalized_tagname(node->v.element.tag) : "text";
}

}  // namespace stet
