#include "read/html_article.h"

#include <algorithm>
#include <array>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include "text/html_tree.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Tags whose content is no part of any article.
constexpr std::array kSkipped = {
    GUMBO_TAG_HEAD,   GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV,
    GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,    GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG,     GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,
    GUMBO_TAG_MENU,   GUMBO_TAG_MAP,    GUMBO_TAG_NOFRAMES};

/// Tags that run along in a line of text; all others begin a block.
constexpr std::array kInline = {
    GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BDI,   GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,    GUMBO_TAG_CITE,   GUMBO_TAG_CODE,    GUMBO_TAG_DATA,   GUMBO_TAG_DEL,   GUMBO_TAG_DFN,
    GUMBO_TAG_EM,     GUMBO_TAG_FONT,   GUMBO_TAG_I,       GUMBO_TAG_IMG,    GUMBO_TAG_INS,   GUMBO_TAG_KBD,
    GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,   GUMBO_TAG_NOBR,    GUMBO_TAG_Q,      GUMBO_TAG_RUBY,  GUMBO_TAG_RB,
    GUMBO_TAG_RT,     GUMBO_TAG_RP,     GUMBO_TAG_S,       GUMBO_TAG_SAMP,   GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,     GUMBO_TAG_SUP,    GUMBO_TAG_TIME,  GUMBO_TAG_TT,
    GUMBO_TAG_U,      GUMBO_TAG_VAR,    GUMBO_TAG_WBR,     GUMBO_TAG_UNKNOWN};

/// Words in a class or id that news sites give to what stands round an article.
constexpr std::array<std::string_view, 14> kFurnitureWords = {
    "share",         "sharing", "social",     "related",     "newsletter", "promo",  "advert",
    "advertisement", "ad",      "breadcrumb", "breadcrumbs", "comments",   "recirc", "sponsored"};

template <class List, class Item>
bool contains(const List& list, const Item& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

const GumboElement* elementOf(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT ? &node->v.element : nullptr;
}

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True when a word of `names` ("article__share-bar main") is in the list. Words are cut at all but letters. Topics
/// ("category-social-media") say nothing about the element's place.
template <class List>
bool hasWord(const std::string& names, const List& words) {
    std::istringstream in(names);
    for (std::string name; in >> name;) {
        if (name.starts_with("category-") || name.starts_with("tag-")) continue;
        for (size_t i = 0; i < name.size();) {
            std::string word;
            while (i < name.size() && isLetter(name[i])) word += static_cast<char>(name[i++] | 0x20);
            if (contains(words, std::string_view(word))) return true;
            if (word.empty()) ++i;
        }
    }
    return false;
}

bool isHidden(const GumboElement& element) {
    const std::string_view style = attribute(element, "style");
    return gumbo_get_attribute(&element.attributes, "hidden") || style.find("display:none") != style.npos ||
           style.find("display: none") != style.npos;
}

bool isSkipped(const GumboElement& element) {
    return contains(kSkipped, element.tag) || isHidden(element);
}

bool isInline(const GumboElement& element) {
    return contains(kInline, element.tag);
}

bool isHeading(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// The role that an element gives to the text in it; nothing when it is that of the element around it.
std::optional<Role> roleOf(const GumboElement& element) {
    if (isHeading(element.tag)) return Role::Headline;
    switch (element.tag) {
        case GUMBO_TAG_LI:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
            return Role::ListItem;
        case GUMBO_TAG_BLOCKQUOTE:
            return Role::Quote;
        case GUMBO_TAG_TR:
            return Role::Table;
        case GUMBO_TAG_FIGCAPTION:
        case GUMBO_TAG_CAPTION:
            return Role::Furniture;
        default:
            break;
    }
    std::string names(attribute(element, "class"));
    names.append(" ").append(attribute(element, "id"));
    if (hasWord(names, kFurnitureWords)) return Role::Furniture;
    constexpr std::array<std::string_view, 1> kByline = {"byline"};
    const bool author = attribute(element, "itemprop") == "author" || attribute(element, "rel") == "author";
    if (!isInline(element) && (author || hasWord(names, kByline))) return Role::Byline;
    return std::nullopt;
}

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

bool isMain(const GumboElement& element) {
    return element.tag == GUMBO_TAG_MAIN || element.tag == GUMBO_TAG_ARTICLE || attribute(element, "role") == "main" ||
           attribute(element, "itemprop") == "articleBody";
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

    static bool isCell(const GumboElement& element) {
        return element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
    }

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
