#include "read/odt.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "read/zip_xml.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Text that was deleted, remarks, and what is said of pictures.
bool isLeftOut(std::string_view name) {
    return name == "tracked-changes" || name == "annotation" || name == "note-citation" || name == "title" ||
           name == "desc" || name == "forms" || name == "sequence-decls" || name == "ruby-text";
}

class OdtText {
  public:
    /// Adds all paragraphs below a node; `role` is that of the list around it, or Body.
    void addBlocks(const pugi::xml_node& parent, Role role) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "p") {
                addParagraph(node, role);
            } else if (name == "h") {
                addParagraph(node, Role::Headline);
            } else if (name == "table-row" && isRowOfFigures(node)) {
                addRow(node);
            } else if (!isLeftOut(name)) {
                addBlocks(node, name == "list-item" ? Role::ListItem : role);
            }
        }
    }

    /// Notes stand at the end, as in print.
    BlockText take() {
        while (!m_notes.empty()) {
            for (const pugi::xml_node& note : std::exchange(m_notes, {})) addBlocks(note, Role::Body);
        }
        return m_writer.take();
    }

  private:
    void addParagraph(const pugi::xml_node& paragraph, Role role) {
        m_writer.begin(role);
        addContent(paragraph);
        m_writer.begin(Role::Body);
    }

    void addContent(const pugi::xml_node& parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = localName(node);
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
                m_writer.add(toUtf16(node.value()));
            } else if (name == "s") {
                addSpaces(localAttribute(node, "c"));
            } else if (name == "tab") {
                m_writer.addHard(u'\t');
            } else if (name == "line-break") {
                m_writer.addHard(u'\n');
            } else if (name == "note-body" || name == "text-box") {
                m_notes.push_back(node);
            } else if (!isLeftOut(name)) {
                addContent(node);
            }
        }
    }

    /// One blank stands for itself, more are counted.
    void addSpaces(std::string_view count) {
        int spaces = 1;
        std::from_chars(count.data(), count.data() + count.size(), spaces);
        for (int i = 0; i < std::min(spaces, 1000); ++i) m_writer.addHard(u' ');
    }

    /// A row whose cells hold a line each. Tables that lay a page out hold paragraphs.
    static bool isRowOfFigures(const pugi::xml_node& row) {
        for (const pugi::xml_node& cell : row.children()) {
            const pugi::xml_node first = cell.first_child();
            if (first && (first.next_sibling() || localName(first) != "p")) return false;
        }
        return true;
    }

    void addRow(const pugi::xml_node& row) {
        m_writer.begin(Role::Table);
        for (const pugi::xml_node& cell : row.children()) {
            addContent(cell);
            m_writer.addHard(u'\t');
        }
        m_writer.begin(Role::Body);
    }

    BlockWriter m_writer{BlockWriter::Spaces::Collapse};
    std::vector<pugi::xml_node> m_notes;
};

}  // namespace

tl::expected<BlockText, std::string> odtText(std::string_view bytes) {
    const auto document = zipXml(bytes, "content.xml");
    if (!document) return tl::unexpected(document.error());
    if (!*document) return tl::unexpected(std::string("it holds no content.xml"));
    OdtText text;
    text.addBlocks(localChild((*document)->document_element(), "body"), Role::Body);
    return text.take();
}

}  // namespace stet
