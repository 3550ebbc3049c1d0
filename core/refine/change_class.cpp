#include "refine/change_class.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::string_view, kChangeClassCount> kNames = {
    "number",      "date",       "name",  "negation", "quotation", "attribution", "spelling", "case",
    "punctuation", "typography", "space", "wording",  "headline",  "byline",      "furniture"};

}  // namespace

std::string_view toString(ChangeClass changeClass) {
    return kNames[static_cast<size_t>(changeClass)];
}

std::optional<ChangeClass> changeClassFromString(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<ChangeClass>(found - kNames.begin());
}

}  // namespace stet
