#include "segment/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "segment/attribution.h"
#include "segment/characters.h"
#include "segment/ending.h"
#include "segment/full_stop.h"
#include "segment/lines.h"
#include "segment/list_items.h"
#include "segment/lost_spaces.h"

namespace stet {

namespace {

constexpr size_t kLeastLostSpaces = 2;  // one is a slip of the pen, two are the habit of whatever made the text

/// Whether a clause goes on after `c`, whatever stood before.
bool goesOnWith(char16_t c) {
    static constexpr std::u16string_view kMarks = u",;:،؛、，；：)]";
    return kMarks.find(c) != kMarks.npos;
}

class SentenceScanner {
  public:
    SentenceScanner(std::u16string_view text, Span item, const Lexicon& lexicon)
        : m_text(text.substr(0, item.end)),
          m_lexicon(lexicon),
          m_sentence(item.begin),
          m_from(skipMarkers(text, item)) {}

    /// The next sentence; empty when none is left.
    Span next() {
        uint32_t position = m_from;
        while ((position = findTerminator(m_text, position, size())) < size()) {
            const Ending ending = endingAt(m_text, m_sentence, position);
            if (const uint32_t end = sentenceEnd(ending); end > position) return take(end);
            position = ending.marks;
        }
        return take(size());
    }

  private:
    uint32_t size() const { return static_cast<uint32_t>(m_text.size()); }

    Span take(uint32_t end) {
        const Span sentence{m_sentence, end};
        m_sentence = skipSpace(m_text, end, size());
        m_from = findWord(m_sentence);
        return sentence;
    }

    uint32_t findWord(uint32_t from) const {
        while (from < size() && !isWordUnit(m_text[from])) ++from;
        return from;
    }

    /// Where the sentence with `ending` in it ends; `ending.begin` if it goes on.
    uint32_t sentenceEnd(const Ending& ending) {
        if (ending.next == size()) return size();
        if (isOmission(m_text, ending)) return ending.begin;
        if (ending.touchesNext()) return endsTouching(ending) ? ending.end : ending.begin;
        const uint32_t first = firstOfNext(m_text, ending);
        if (first == size()) return size();
        if (isTerminator(m_text[first]) || goesOnWith(m_text[ending.next]) || startsSmall(first)) return ending.begin;
        if (precedesCitation(m_text, ending)) return ending.begin;
        const bool single = ending.marks - ending.begin == 1;
        if (m_text[ending.begin] != u'.') return isAttributed(ending) ? ending.begin : ending.end;
        if (!single) return ellipsisEnd(ending, first);
        return isFullStop(ending, isDash(m_text[ending.next]) ? ending.next : first) ? ending.end : ending.begin;
    }

    bool startsSmall(uint32_t first) const {
        return u_islower(static_cast<UChar32>(codePointAt(m_text, first))) && !isCamelCase(m_text, first);
    }

    bool isFullStop(const Ending& ending, uint32_t next) const {
        return endsSentence(m_text, {m_sentence, ending.begin, next}, m_lexicon);
    }

    /// A quotation that asks or calls goes on with who said it: “Why?” Mr. Miller asked.
    bool isAttributed(const Ending& ending) const {
        return ending.quoted && startsWithSpeaker(m_text.substr(ending.next), m_lexicon);
    }

    /// Nothing parts the ending from what follows: Chinese and Japanese write so, elsewhere a space was lost.
    bool endsTouching(const Ending& ending) {
        if (m_text[ending.begin] > 0x3000) return !(ending.quoted && startsWithCjkSpeaker(m_text.substr(ending.next)));
        if (ending.begin == m_sentence || !losesSpace(m_text, ending)) return false;
        if (m_lostSpaces == 0) m_lostSpaces = countLostSpaces(m_text, ending.begin);
        if (m_lostSpaces < kLeastLostSpaces) return false;
        return m_text[ending.begin] != u'.' || isFullStop(ending, firstOfNext(m_text, ending));
    }

    /// Stops in a row end a sentence, but three go on before "I", which is always a capital. Of four with spaces, the
    /// first is the full stop and the rest stands for what was left out of the next sentence.
    uint32_t ellipsisEnd(const Ending& ending, uint32_t first) const {
        const auto stops = std::count(m_text.begin() + ending.begin, m_text.begin() + ending.marks, u'.');
        const bool attached = ending.begin > m_sentence && !isSpace(m_text[ending.begin - 1]);
        if (ending.spaced && attached && stops > 3) return ending.begin + 1;
        if (stops == 3 && (ending.spaced || wordAt(m_text, first) == u"I")) return ending.begin;
        return ending.end;
    }

    std::u16string_view m_text;  ///< up to the end of the item
    const Lexicon& m_lexicon;
    uint32_t m_sentence;      ///< begin of the sentence at hand
    uint32_t m_from;          ///< its first word, past the markers of a list: no stop before it ends a sentence
    size_t m_lostSpaces = 0;  ///< in the item from the first on; 0 until one is met
};

}  // namespace

void appendSentences(std::u16string_view text, Span paragraph, const Lexicon& lexicon, std::vector<Span>& sentences,
                     const Progress* progress) {
    ListItems items(text, paragraph);
    for (Span item; !(item = items.next()).empty();) {
        SentenceScanner scanner(text, item, lexicon);
        for (Span sentence; !(sentence = scanner.next()).empty();) {
            sentences.push_back(sentence);
            if (sentences.size() % 1024 == 0) stopIfCancelled(progress);
        }
    }
}

}  // namespace stet
