#include "read/html_page.h"

#include <algorithm>
#include <initializer_list>

#include "text/html_tree.h"
#include "text/unicode.h"

namespace stet {

namespace {

constexpr std::u16string_view kVersion = u"Version ";

const GumboElement* elementOf(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT ? &node.v.element : nullptr;
}

bool isAny(GumboTag tag, std::initializer_list<GumboTag> tags) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isSkipped(GumboTag tag) {
    return isAny(tag, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE});
}

bool isBlock(GumboTag tag) {
    return isAny(tag, {GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_BR, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_H1,
                       GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_TABLE, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,
                       GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_NAV});
}

/// Writes the text of a tree, visited in its order without recursion.
class PageWriter {
  public:
    std::u16string write(const GumboNode& root) {
        for (const GumboNode* node = &root; node;) {
            const bool inside = enter(*node);
            const GumboElement* const element = elementOf(*node);
            if (inside && element && element->children.length > 0) {
                node = static_cast<const GumboNode*>(element->children.data[0]);
                continue;
            }
            node = nextOutside(node, &root);
        }
        endLine();
        return std::move(m_text);
    }

  private:
    /// Whether the children are to be visited too.
    bool enter(const GumboNode& node) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) addText(toUtf16(node.v.text.text));
        const GumboElement* const element = elementOf(node);
        if (!element || isSkipped(element->tag)) return false;
        if (element->tag == GUMBO_TAG_TR) {
            endLine();
            m_row = &node;
            m_cells = 0;
        } else if (m_row && node.parent == m_row && isAny(element->tag, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
            if (m_cells++ > 0) addTab();
        } else if (isBlock(element->tag)) {
            if (m_row)
                addText(u" ");
            else
                endLine();
        }
        return true;
    }

    const GumboNode* nextOutside(const GumboNode* node, const GumboNode* root) {
        for (; node != root; node = node->parent) {
            if (node == m_row) {
                endLine();
                m_row = nullptr;
            }
            const auto& siblings = node->parent->v.element.children;
            const size_t next = node->index_within_parent + 1;
            if (next < siblings.length) return static_cast<const GumboNode*>(siblings.data[next]);
        }
        return nullptr;
    }

    void addText(std::u16string_view text) {
        for (const char16_t c : text) {
            const bool space = c == u' ' || (c >= u'\t' && c <= u'\r');
            if (!space)
                m_line += c;
            else if (!m_line.empty() && m_line.back() != u' ' && m_line.back() != u'\t')
                m_line += u' ';
        }
    }
    void addTab() {
        if (!m_line.empty() && m_line.back() == u' ') m_line.pop_back();
        m_line += u'\t';
    }
    void endLine() {
        if (!m_line.empty()) m_text.append(m_line).append(u"\n");
        m_line.clear();
    }

    std::u16string m_text, m_line;
    const GumboNode* m_row = nullptr;  ///< of the table, while we are in it
    int m_cells = 0;
};

/// Whether a line is "Version A TAB Version B".
bool hasVersionsRow(std::u16string_view text) {
    for (size_t at = text.find(kVersion); at != text.npos; at = text.find(kVersion, at + 1)) {
        if (at > 0 && text[at - 1] != u'\n') continue;
        const std::u16string_view line = text.substr(at, text.find(u'\n', at) - at);
        const size_t tab = line.find(u'\t');
        if (tab != line.npos && tab < 16 && line.substr(tab + 1).starts_with(kVersion)) return true;
    }
    return false;
}

}  // namespace

std::optional<std::u16string> htmlPage(std::u16string_view source) {
    if (source.find(kVersion) == source.npos) return std::nullopt;
    const std::string utf8 = toUtf8(source);
    const HtmlTree tree(utf8);
    if (!tree.root()) return std::nullopt;
    std::u16string text = PageWriter().write(*tree.root());
    if (!hasVersionsRow(text)) return std::nullopt;
    return text;
}

}  // namespace stet
