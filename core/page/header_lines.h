#pragma once
// What a single line above or below a page's article says.

#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace stet {

/// White space of any kind, no-break and zero-width spaces included.
bool isPageSpace(char16_t c);

/// Nothing but such white space.
bool isBlank(std::u16string_view line);

/// "Version 2 Version 3".
std::optional<PerSide<std::string>> versionsIn(std::u16string_view line);

/// The site's sentence about the source, the address or the number of changes.
bool isHeaderMark(std::u16string_view line);
/// What it names; empty where it does not.
std::string sourceIn(std::u16string_view line);
std::string addressIn(std::u16string_view line);

/// "(about 1 hour later)", with or without dates before it.
bool isTimeRow(std::u16string_view line);

/// "Previous version 1 2 3 … Next version" in any of its shapes: arrows, page numbers and those words only.
bool isPagination(std::u16string_view line);

bool isSiteFooter(std::u16string_view line);

/// The same words twice, as a row of equal titles has them.
bool isDoubled(std::u16string_view line);

}  // namespace stet
