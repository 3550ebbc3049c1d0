#include "segment/attribution.h"

#include "segment/characters.h"
#include "segment/full_stop.h"

namespace stet {

namespace {

constexpr int kSpeakerWords = 5;
constexpr size_t kCjkUnits = 8;

/// Past what may stand between the words of a speaker: white space, the stop of a title, an apostrophe.
uint32_t skipBetween(std::u16string_view text, uint32_t position) {
    const auto passes = [](char16_t c) { return isSpace(c) || c == u'.' || c == u'-' || c == u'\'' || c == u'’'; };
    const uint32_t last = position + 3;
    while (position < text.size() && position < last && passes(text[position])) ++position;
    return position;
}

}  // namespace

bool startsWithSpeaker(std::u16string_view after, const Lexicon& lexicon) {
    uint32_t position = 0;
    for (int i = 0; i < kSpeakerWords; ++i) {
        const std::u16string_view word = wordAt(after, position);
        if (word.empty()) return false;
        if (lexicon.isSpeech(word)) return true;
        position = skipBetween(after, position + static_cast<uint32_t>(word.size()));
    }
    return false;
}

bool startsWithCjkSpeaker(std::u16string_view after) {
    static constexpr std::u16string_view kParticles = u"とってはをのがにも";
    if (after.empty()) return false;
    if (kParticles.find(after[0]) != kParticles.npos) return true;
    after = after.substr(0, kCjkUnits);
    return after.find_first_of(u"说說道问問答称稱喊叫") < after.find_first_of(u"，。！？、：");
}

}  // namespace stet
