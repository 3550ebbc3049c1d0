#include "segment/furniture.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_set>

#include "segment/characters.h"
#include "segment/first_letters.h"

namespace stet {

namespace {

constexpr size_t kLongestPhrase = 40;

/// Phrases in small letters. Most lines are told to be none of them by their first letter and their length alone.
class Phrases {
  public:
    Phrases(std::initializer_list<std::u16string_view> phrases) : m_phrases(phrases) {
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

/// Whole lines.
const Phrases& wholeLines() {
    static const Phrases phrases = {
        u"add a comment",
        u"add comment",
        u"advertisement",
        u"all rights reserved",
        u"back to top",
        u"bookmark",
        u"click here",
        u"close",
        u"comment",
        u"comments",
        u"continue reading",
        u"copy link",
        u"download",
        u"email this",
        u"follow us",
        u"hide comments",
        u"home",
        u"just watched",
        u"leave a comment",
        u"leave a reply",
        u"load more",
        u"loading",
        u"log in",
        u"menu",
        u"more",
        u"more stories",
        u"most popular",
        u"most read",
        u"must watch",
        u"newer post",
        u"newsletter",
        u"next",
        u"next article",
        u"next page",
        u"next post",
        u"next story",
        u"no comments",
        u"no comments yet",
        u"older post",
        u"photos",
        u"photo gallery",
        u"post a comment",
        u"post comment",
        u"previous",
        u"previous article",
        u"previous post",
        u"previous story",
        u"print this page",
        u"read also",
        u"read more",
        u"recommended",
        u"related",
        u"related articles",
        u"related stories",
        u"related topics",
        u"replay",
        u"replay more videos",
        u"reply",
        u"search",
        u"see also",
        u"share",
        u"share this",
        u"share this article",
        u"share this story",
        u"show comments",
        u"sign in",
        u"sign up",
        u"skip to content",
        u"sponsored",
        u"sponsored content",
        u"story highlights",
        u"subscribe",
        u"subscribe now",
        u"top",
        u"top of page",
        u"top stories",
        u"trending",
        u"trending now",
        u"video",
        u"videos",
        u"view comments",
        u"watch",
        u"watch now",
        u"you may also like",
        u"anzeige",
        u"kommentar schreiben",
        u"kommentare",
        u"lesen sie auch",
        u"mehr zum thema",
        u"nach oben",
        u"teilen",
        u"weiterlesen",
        u"zur startseite",
        u"commentaires",
        u"lire aussi",
        u"lire la suite",
        u"partager",
        u"publicité",
        u"haut de page",
        u"à lire aussi",
        u"comentarios",
        u"compartir",
        u"lee también",
        u"leer más",
        u"publicidad",
        u"volver arriba",
        u"commenti",
        u"condividi",
        u"leggi anche",
        u"leggi tutto",
        u"pubblicità",
        u"torna su",
        u"comentários",
        u"compartilhar",
        u"leia mais",
        u"leia também",
        u"partilhar",
        u"publicidade",
        u"voltar ao topo",
        u"advertentie",
        u"delen",
        u"lees meer",
        u"lees ook",
        u"reacties",
        u"комментарии",
        u"наверх",
        u"поделиться",
        u"реклама",
        u"читайте также",
        u"читать далее",
        u"上一篇",
        u"下一篇",
        u"分享",
        u"分享到",
        u"广告",
        u"相关新闻",
        u"相关阅读",
        u"评论",
        u"返回顶部",
        u"コメント",
        u"シェア",
        u"シェアする",
        u"ツイート",
        u"前の記事",
        u"広告",
        u"次の記事",
        u"続きを読む",
        u"関連記事",
    };
    return phrases;
}

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
const Phrases& shareWords() {
    static const Phrases words = {u"copy",      u"email",    u"facebook", u"flipboard", u"instagram", u"like",
                                  u"link",      u"linkedin", u"mail",     u"messenger", u"more",      u"pin",
                                  u"pinterest", u"print",    u"reddit",   u"save",      u"share",     u"sms",
                                  u"telegram",  u"threads",  u"tumblr",   u"tweet",     u"twitter",   u"whatsapp",
                                  u"x",         u"xing",     u"youtube"};
    return words;
}

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
    int words = 0;
    while (!phrase.empty()) {
        const size_t begin =
            static_cast<size_t>(std::find_if(phrase.begin(), phrase.end(), isWordUnit) - phrase.begin());
        phrase.remove_prefix(begin);
        const auto end = std::find_if_not(phrase.begin(), phrase.end(), isWordUnit);
        const auto size = static_cast<size_t>(end - phrase.begin());
        if (size == 0) break;
        if (!shareWords().contains(phrase.substr(0, size))) return false;
        phrase.remove_prefix(size);
        ++words;
    }
    return words > 1;
}

}  // namespace

bool isFurniture(std::u16string_view line) {
    if (isStarted(line)) return true;
    return line.size() <= kLongestPhrase && (wholeLines().contains(withoutTail(line)) || isShareBar(line));
}

}  // namespace stet
