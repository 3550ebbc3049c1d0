#include "read/docx.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "read/zip_xml.h"
#include "text/unicode.h"

namespace stet {

namespace {

using Styles = std::map<std::string, Role, std::less<>>;

/// The id of a style is in the language of the author's Word, its name is always English.
Role roleOfStyle(std::string name) {
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    if (name.starts_with("heading") || name == "title" || name == "subtitle") return Role::Headline;
    return name.find("quote") != name.npos ? Role::Quote : Role::Body;
}

Styles stylesOf(const pugi::xml_document* document) {
    Styles styles;
    if (!document) return styles;
    for (const pugi::xml_node& style : document->document_element().children()) {
        if (localName(style) != "style") continue;
        const Role role = roleOfStyle(std::string(localAttribute(localChild(style, "name"), "val")));
        if (role != Role::Body) styles.emplace(localAttribute(style, "styleId"), role);
    }
    return styles;
}

class DocxText {
  public:
    explicit DocxText(Styles styles) : m_styles(std::move(styles)) {}

    /// Adds all paragraphs below a node.
    void addBlocks(const pugi::xml_node& parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "p") {
                addParagraph(node, roleOf(node));
            } else if (name == "tr" && isRowOfFigures(node)) {
                addRow(node);
            } else if (!isLeftOut(name)) {
                addBlocks(node);
            }
        }
    }

    BlockText take() { return m_writer.take(); }

  private:
    /// Text that was deleted or moved away, that stands a second time for old programs, or that is no text.
    static bool isLeftOut(std::string_view name) {
        return name == "del" || name == "moveFrom" || name == "Fallback" || name == "pPr" || name == "rPr" ||
               name == "instrText" || name == "separator" || name == "continuationSeparator";
    }

    Role roleOf(const pugi::xml_node& paragraph) const {
        const pugi::xml_node properties = localChild(paragraph, "pPr");
        const auto style = m_styles.find(localAttribute(localChild(properties, "pStyle"), "val"));
        if (style != m_styles.end()) return style->second;
        return localChild(properties, "numPr") ? Role::ListItem : Role::Body;
    }

    void addParagraph(const pugi::xml_node& paragraph, Role role) {
        m_writer.begin(role);
        addRuns(paragraph);
        m_writer.begin(Role::Body);
        const std::vector<pugi::xml_node> boxes = std::exchange(m_boxes, {});
        for (const pugi::xml_node& box : boxes) addBlocks(box);
    }

    void addRuns(const pugi::xml_node& parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "t") {
                m_writer.add(toUtf16(node.text().get()));
            } else if (name == "tab") {
                m_writer.addHard(u'\t');
            } else if (name == "br" || name == "cr") {
                m_writer.addHard(u'\n');
            } else if (name == "noBreakHyphen") {
                m_writer.addHard(u'\u2011');
            } else if (name == "softHyphen") {
                m_writer.addHard(u'\u00AD');
            } else if (name == "sym") {
                addSymbol(localAttribute(node, "char"));
            } else if (name == "txbxContent") {
                m_boxes.push_back(node);
            } else if (!isLeftOut(name)) {
                addRuns(node);
            }
        }
    }

    void addSymbol(std::string_view hex) {
        uint16_t code = 0;
        std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        if (code >= 0x20 && (code < 0xD800 || code > 0xF8FF)) m_writer.addHard(code);  // else known to its font alone
    }

    /// A row whose cells hold a line each. Tables that lay a page out hold paragraphs.
    static bool isRowOfFigures(const pugi::xml_node& row) {
        return std::all_of(row.begin(), row.end(), [](const pugi::xml_node& cell) {
            const auto isParagraph = [](const pugi::xml_node& node) { return localName(node) == "p"; };
            return std::count_if(cell.begin(), cell.end(), isParagraph) <= 1 && !localChild(cell, "tbl");
        });
    }

    void addRow(const pugi::xml_node& row) {
        m_writer.begin(Role::Table);
        for (const pugi::xml_node& cell : row.children()) {
            if (localName(cell) != "tc") continue;
            addRuns(cell);
            m_writer.addHard(u'\t');
        }
        m_writer.begin(Role::Body);
    }

    Styles m_styles;
    BlockWriter m_writer{BlockWriter::Spaces::Keep};
    std::vector<pugi::xml_node> m_boxes;  ///< text boxes anchored in the paragraph: they follow it
};

}  // namespace

tl::expected<BlockText, std::string> docxText(std::string_view bytes) {
    const auto styles = zipXml(bytes, "word/styles.xml");
    if (!styles) return tl::unexpected(styles.error());
    DocxText text(stylesOf(styles->get()));
    for (const char* const part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
        const auto document = zipXml(bytes, part);
        if (!document) return tl::unexpected(document.error());
        if (*document) text.addBlocks(**document);
        if (!*document && part == std::string_view("word/document.xml")) {
            return tl::unexpected(std::string("it holds no word/document.xml"));
        }
    }
    return text.take();
}

}  // namespace stet
