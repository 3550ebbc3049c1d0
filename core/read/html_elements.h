#pragma once
// What an element of a page is to the reader of an article.

#include <optional>

#include "text/document.h"
#include "text/html_tree.h"

namespace stet {

/// The element that a node is; null for text.
const GumboElement* elementOf(const GumboNode* node);

/// No part of any article: hidden, or there for programs, menus, forms.
bool isSkipped(const GumboElement& element);

/// Runs along in a line of text; all others begin a block.
bool isInline(const GumboElement& element);

/// Of a table.
bool isCell(const GumboElement& element);

/// Says that the article is in it.
bool isMain(const GumboElement& element);

/// The role that an element gives to the text in it; nothing when it is that of the element around it.
std::optional<Role> roleOf(const GumboElement& element);

}  // namespace stet
