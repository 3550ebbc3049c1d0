#include "segment/furniture.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

#include "segment/characters.h"
#include "segment/first_letters.h"
#include "segment/furniture_data.h"

namespace stet {

namespace {

constexpr size_t kLongestPhrase = 40;

/// Phrases in small letters. Most lines are told to be none of them by their first letter and their length alone.
class Phrases {
  public:
    explicit Phrases(std::span<const std::u16string_view> phrases) : m_phrases(phrases.begin(), phrases.end()) {
        for (const std::u16string_view phrase : phrases)
            if (phrase[0] < m_lengths.size()) m_lengths[phrase[0]] |= uint64_t{1} << phrase.size();
    }

    /// Whether `phrase` is one, whatever its case.
    bool contains(std::u16string_view phrase) const {
        if (phrase.empty() || phrase.size() > kLongestPhrase) return false;
        const char16_t first = toSmall(phrase[0]);
        if (first < m_lengths.size() && !(m_lengths[first] >> phrase.size() & 1)) return false;
        std::array<char16_t, kLongestPhrase> small{};
        std::transform(phrase.begin(), phrase.end(), small.begin(), toSmall);
        return m_phrases.contains({small.data(), phrase.size()});
    }

  private:
    std::unordered_set<std::u16string_view> m_phrases;
    std::array<uint64_t, 128> m_lengths{};  ///< by first letter, of ASCII: one bit a length
};

/// Starts of lines, folded; such a line starts with a capital.
constexpr std::u16string_view kStarts[] = {u"©",
                                           u"copyright ©",
                                           u"follow us on ",
                                           u"gallery:",
                                           u"photo:",
                                           u"photos:",
                                           u"post a comment ",
                                           u"related:",
                                           u"related stories:",
                                           u"see also:",
                                           u"share on ",

                                           u"video:",
                                           u"watch:",
                                           u"fotos:",
                                           u"lesen sie auch:",
                                           u"lire aussi :",
                                           u"leggi anche:",
                                           u"leia também:",
                                           u"lees ook:",
                                           u"читайте также:"};

/// Words that a share bar is made of.
constexpr std::u16string_view kShareWords[] = {
    u"copy",      u"email",   u"facebook", u"flipboard", u"instagram", u"like",     u"link", u"linkedin", u"mail",
    u"messenger", u"more",    u"pin",      u"pinterest", u"print",     u"reddit",   u"save", u"share",    u"sms",
    u"telegram",  u"threads", u"tumblr",   u"tweet",     u"twitter",   u"whatsapp", u"x",    u"xing",     u"youtube"};

/// Whether `line` starts with one of kStarts.
bool isStarted(std::u16string_view line) {
    static constexpr FirstLetters kFirsts(kStarts);
    const char16_t first = toSmall(line[0]);
    if (!kFirsts.mayHave(first) || (first == line[0] && isSmall(first))) return false;
    return std::any_of(std::begin(kStarts), std::end(kStarts), [line, first](std::u16string_view start) {
        return first == start[0] && line.size() >= start.size() &&
               std::equal(start.begin(), start.end(), line.begin(),
                          [](char16_t small, char16_t c) { return small == toSmall(c); });
    });
}

/// Without what leads the eye on: "No comments:", "Read more »".
std::u16string_view withoutTail(std::u16string_view phrase) {
    static constexpr std::u16string_view kTail = u" :>»›→…";
    const size_t last = phrase.find_last_not_of(kTail);
    return phrase.substr(0, last == phrase.npos ? 0 : last + 1);
}

bool isShareBar(std::u16string_view phrase) {
    static const Phrases shareWords(kShareWords);
    int words = 0;
    while (!phrase.empty()) {
        const size_t begin =
            static_cast<size_t>(std::find_if(phrase.begin(), phrase.end(), isWordUnit) - phrase.begin());
        phrase.remove_prefix(begin);
        const auto end = std::find_if_not(phrase.begin(), phrase.end(), isWordUnit);
        const auto size = static_cast<size_t>(end - phrase.begin());
        if (size == 0) break;
        if (!shareWords.contains(phrase.substr(0, size))) return false;
        phrase.remove_prefix(size);
        ++words;
    }
    return words > 1;
}

}  // namespace

bool isFurniture(std::u16string_view line) {
    static const Phrases wholeLines(furnitureLines());
    if (isStarted(line)) return true;
    return line.size() <= kLongestPhrase && (wholeLines.contains(withoutTail(line)) || isShareBar(line));
}

}  // namespace stet
