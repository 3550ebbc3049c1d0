#include "read/html_elements.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>

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

bool isHeading(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

}  // namespace

const GumboElement* elementOf(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT ? &node->v.element : nullptr;
}

bool isSkipped(const GumboElement& element) {
    return contains(kSkipped, element.tag) || isHidden(element);
}

bool isInline(const GumboElement& element) {
    return contains(kInline, element.tag);
}

bool isCell(const GumboElement& element) {
    return element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
}

bool isMain(const GumboElement& element) {
    return element.tag == GUMBO_TAG_MAIN || element.tag == GUMBO_TAG_ARTICLE || attribute(element, "role") == "main" ||
           attribute(element, "itemprop") == "articleBody";
}

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

}  // namespace stet
