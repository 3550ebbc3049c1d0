#include "segment/language.h"

#include <cld2/public/compact_lang_det.h>
#include <unicode/locid.h>

#include "text/unicode.h"

namespace stet {

namespace {

constexpr size_t kSampleUnits = 8192;  // more text does not change the answer and costs time
constexpr int kLeastPercent = 60;      // of the sample, in the language that is named
constexpr int kLeastBytes = 60;        // of letters; below that a guess is as often wrong as right
constexpr size_t kSureUnits = 1000;    // of a text that may be in another language than its other version

}  // namespace

std::string detectLanguage(std::u16string_view text) {
    const std::string sample = toUtf8(text.substr(0, kSampleUnits));
    CLD2::Language languages[3];
    int percents[3];
    int bytes = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(sample.data(), static_cast<int>(sample.size()), /*is_plain_text=*/true, languages,
                                percents, &bytes, &reliable);
    if (!reliable || percents[0] < kLeastPercent || bytes < kLeastBytes) return "und";
    const std::string code = CLD2::LanguageCode(languages[0]);
    if (code == "un") return "und";
    return code.substr(0, code.find('-'));  // "zh-Hant" follows the rules of "zh"
}

std::string languageName(const std::string& code, const std::string& shownIn) {
    icu::UnicodeString name;
    icu::Locale(code.c_str()).getDisplayLanguage(icu::Locale(shownIn.c_str()), name);
    std::string utf8;
    return name.toUTF8String(utf8);
}

PerSide<std::string> detectLanguages(PerSide<std::u16string_view> texts) {
    PerSide<std::string> languages{detectLanguage(texts.before), detectLanguage(texts.after)};
    const Side shorter = texts.before.size() < texts.after.size() ? Side::Before : Side::After;
    for (const Side side : {shorter, other(shorter)}) {
        const bool unsure = languages[side] == "und" || (side == shorter && texts[side].size() < kSureUnits);
        if (unsure && languages[other(side)] != "und") languages[side] = languages[other(side)];
    }
    return languages;
}

}  // namespace stet
