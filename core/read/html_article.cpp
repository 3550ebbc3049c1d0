#include "read/html_article.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "read/html_elements.h"
#include "text/html_tree.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Visits a tree without recursion: pages may be nested deeper than the stack is.
class Walk {
  public:
    using Enter = std::function<bool(const GumboNode&)>;  ///< false: what is inside is left out
    using Leave = std::function<void(const GumboNode&)>;

    static void over(const GumboNode& root, const Enter& enter, const Leave& leave) {
        const GumboNode* node = &root;
        while (node) {
            const GumboNode* const child = enter(*node) ? firstChild(*node) : nullptr;
            if (child) {
                node = child;
                continue;
            }
            leave(*node);
            while (node != &root && !nextSibling(*node)) leave(*(node = node->parent));
            node = node == &root ? nullptr : nextSibling(*node);
        }
    }

  private:
    static const GumboNode* child(const GumboNode& parent, size_t index) {
        const GumboElement* const element = elementOf(&parent);
        if (!element || index >= element->children.length) return nullptr;
        return static_cast<const GumboNode*>(element->children.data[index]);
    }
    static const GumboNode* firstChild(const GumboNode& node) { return child(node, 0); }
    static const GumboNode* nextSibling(const GumboNode& node) {
        return child(*node.parent, node.index_within_parent + 1);
    }
};

bool isText(const GumboNode& node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA;
}

/// Bytes of the text that would be read.
size_t textSize(const GumboNode& root) {
    size_t size = 0;
    Walk::over(
        root,
        [&](const GumboNode& node) {
            if (isText(node)) size += std::string_view(node.v.text.text).size();
            const GumboElement* const element = elementOf(&node);
            return element && !isSkipped(*element);
        },
        [](const GumboNode&) {});
    return size;
}

/// The first element, in the order of the page, for which `wanted` holds; null when there is none.
const GumboNode* findElement(const GumboNode& root, const std::function<bool(const GumboNode&)>& wanted) {
    const GumboNode* found = nullptr;
    Walk::over(
        root,
        [&](const GumboNode& node) {
            const GumboElement* const element = elementOf(&node);
            if (!element || isSkipped(*element) || found) return false;
            if (wanted(node)) found = &node;
            return !found;
        },
        [](const GumboNode&) {});
    return found;
}

bool isMainHeading(const GumboNode& node) {
    return node.v.element.tag == GUMBO_TAG_H1;
}

/// The outermost element that says it is the main part and holds at least half of the text; else the whole page.
const GumboNode& mainPart(const GumboNode& root) {
    constexpr int kTries = 8;  // a list of articles has no main one
    const size_t whole = textSize(root);
    int tries = 0;
    const GumboNode* const found = findElement(root, [&](const GumboNode& node) {
        return isMain(node.v.element) && ++tries <= kTries && textSize(node) * 2 >= whole;
    });
    return found ? *found : root;
}

/// Turns a tree into blocks.
class Article {
  public:
    /// `heading`, when given, stands outside of `part` and is written first.
    BlockText write(const GumboNode& part, const GumboNode* heading) {
        for (const GumboNode* root : {heading, &part}) {
            if (!root) continue;
            Walk::over(
                *root, [this](const GumboNode& node) { return enter(node); },
                [this](const GumboNode& node) { leave(node); });
        }
        return m_writer.take();
    }

  private:
    struct Named {
        const GumboNode* node;
        Role role;
    };

    bool enter(const GumboNode& node) {
        if (isText(node)) m_breaks = 0;
        if (isText(node) || node.type == GUMBO_NODE_WHITESPACE) m_writer.add(toUtf16(node.v.text.text));
        const GumboElement* const element = elementOf(&node);
        if (!element || isSkipped(*element)) return false;
        if (element->tag == GUMBO_TAG_BR) return lineBreak();
        m_breaks = 0;
        if (isCell(*element)) {
            m_writer.addHard(u'\t');
        } else if (!isInline(*element)) {
            if (const auto role = roleOf(*element)) m_roles.push_back({&node, *role});
            m_writer.begin(roleNow());
        }
        return true;
    }

    void leave(const GumboNode& node) {
        const GumboElement* const element = elementOf(&node);
        if (!element || isInline(*element) || isCell(*element) || element->tag == GUMBO_TAG_BR) return;
        if (!m_roles.empty() && m_roles.back().node == &node) m_roles.pop_back();
        if (!isSkipped(*element)) m_writer.begin(roleNow());
    }

    Role roleNow() const { return m_roles.empty() ? Role::Body : m_roles.back().role; }

    /// Old pages set two line breaks between paragraphs.
    bool lineBreak() {
        if (++m_breaks == 2) m_writer.begin(roleNow());
        if (m_breaks < 2) m_writer.addHard(u'\n');
        return false;
    }

    BlockWriter m_writer{BlockWriter::Spaces::Collapse};
    std::vector<Named> m_roles;  ///< of the elements that we are in
    int m_breaks = 0;            ///< line breaks in a row
};

}  // namespace

std::optional<BlockText> htmlArticle(std::u16string_view source) {
    const std::string utf8 = toUtf8(source);
    const HtmlTree tree(utf8);
    if (!tree.root()) return std::nullopt;
    const GumboNode& part = mainPart(*tree.root());
    const bool headed = findElement(part, isMainHeading) != nullptr;
    return Article().write(part, headed ? nullptr : findElement(*tree.root(), isMainHeading));
}

}  // namespace stet
