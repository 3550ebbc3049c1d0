#pragma once
// What kind of file some bytes are.

#include <optional>
#include <string_view>

#include "text/document.h"

namespace stet {

/// The format that the content shows or, failing that, the ending of `path`; `Text` when neither speaks for another.
/// Nothing when the bytes are known to be something that holds no article: a picture, a program, another zip file.
std::optional<Format> formatOf(std::string_view bytes, std::string_view path);

/// The format called `name` ("text", "markdown", ...); nothing for other words.
std::optional<Format> formatFromString(std::string_view name);

}  // namespace stet
