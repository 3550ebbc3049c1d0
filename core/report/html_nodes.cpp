#include "report/html_nodes.h"

#include <charconv>

#include "report/html_text.h"
#include "text/unicode.h"

namespace stet {

std::string_view attributeOf(const GumboNode* node, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? attribute->value : std::string_view();
}

bool isElement(const GumboNode* node, GumboTag tag) {
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool isText(const GumboNode* node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE;
}

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

std::string textOf(const GumboNode* node) {
    std::string text;
    for (const GumboNode* child : childrenOf(node)) text += isText(child) ? child->v.text.text : textOf(child);
    return text;
}

std::u16string writtenTextOf(const GumboNode* node) {
    if (isText(node)) return toUtf16(std::string(node->v.text.text));
    if (isElement(node, GUMBO_TAG_BDI)) {
        if (const auto control = controlFromTitle(attributeOf(node, "title"))) return std::u16string(1, *control);
    }
    std::u16string text;
    for (const GumboNode* child : childrenOf(node)) text += writtenTextOf(child);
    return text;
}

std::optional<uint32_t> numberFrom(std::string_view digits) {
    uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

}  // namespace stet
