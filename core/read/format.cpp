#include "read/format.h"

#include <algorithm>
#include <array>
#include <string>

namespace stet {

std::optional<Format> formatFromString(std::string_view name) {
    constexpr std::array kFormats = {Format::Text, Format::Markdown, Format::Html,
                                     Format::Docx, Format::Odt,      Format::Pdf};
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](Format f) { return toString(f) == name; });
    if (found == kFormats.end()) return std::nullopt;
    return *found;
}

}  // namespace stet
