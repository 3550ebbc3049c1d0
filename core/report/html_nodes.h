#pragma once
// Looking at the parsed page of a report.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/html_tree.h"

namespace stet {

/// Empty when it has none.
std::string_view attributeOf(const GumboNode* node, const char* name);
bool isElement(const GumboNode* node, GumboTag tag);
bool isText(const GumboNode* node);
/// True for one of the words of the class attribute.
bool hasClass(const GumboNode* node, std::string_view name);
/// Empty for what is no element.
std::vector<const GumboNode*> childrenOf(const GumboNode* node);

/// The text inside, as it stands.
std::string textOf(const GumboNode* node);
/// The text inside that was written by `htmlText`: controls that are shown by name are themselves again.
std::u16string writtenTextOf(const GumboNode* node);

/// Nothing when it is not all digits.
std::optional<uint32_t> numberFrom(std::string_view digits);

}  // namespace stet
