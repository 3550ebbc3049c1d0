#include "compare/two_languages.h"

#include "segment/language.h"

namespace stet {

namespace {

constexpr size_t kSureUnits = 200;  // of 1,430 pieces of mostly English articles this long, 4 are told to be French
constexpr double kMostSimilarity = 0.5;  // texts of two languages share names and figures

}  // namespace

std::optional<PerSide<std::string>> twoLanguages(const Comparison& comparison) {
    if (comparison.statistics.similarity >= kMostSimilarity) return std::nullopt;
    PerSide<std::string> languages;
    for (const Side side : kSides) {
        const std::u16string_view text = comparison.text(side);
        if (comparison.options.segment[side].language != "auto" || text.size() < kSureUnits) return std::nullopt;
        languages[side] = detectLanguage(text);
        if (languages[side] == "und") return std::nullopt;
    }
    if (languages.before == languages.after) return std::nullopt;
    return languages;
}

}  // namespace stet
