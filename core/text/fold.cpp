#include "text/fold.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::string_view, kFoldClassCount> kNames = {"line-wrap",    "space", "quote-style", "dash-style",
                                                                  "unicode-form", "case",  "punctuation", "furniture"};

}  // namespace

std::string_view toString(FoldClass foldClass) {
    return kNames[static_cast<size_t>(foldClass)];
}

std::optional<FoldClass> foldClassFromString(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<FoldClass>(found - kNames.begin());
}

}  // namespace stet
