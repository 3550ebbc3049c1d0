#include "segment/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "segment/characters.h"
#include "segment/full_stop.h"
#include "segment/lines.h"
#include "segment/list_marker.h"

namespace stet {

namespace {

constexpr uint32_t kCitationUnits = 80;     // "(Miller 55)" after a quotation
constexpr uint32_t kAttributionUnits = 80;  // "the mayor asked" after one
constexpr uint32_t kQuoteUnits = 2000;      // how far back a straight quotation mark is looked for
constexpr uint32_t kNoteUnits = 6;          // "[12]" after a stop
constexpr size_t kLeastLostSpaces = 2;

/// One or more terminators and what closes with them.
struct Ending {
    uint32_t begin;  ///< first terminator
    uint32_t marks;  ///< past the last terminator
    uint32_t end;    ///< past closing marks and note numbers
    uint32_t next;   ///< first character after the white space that follows
    bool spaced;     ///< the terminators are stops with spaces between: ". . ."
    bool quoted;     ///< a quotation mark closes with it
};

bool isQuotationMark(char16_t c) {
    static constexpr std::u16string_view kMarks = u"\"'“”„‟‘’‚«»‹›「」『』";
    return kMarks.find(c) != kMarks.npos;
}

bool isDash(char16_t c) {
    return u_charType(c) == U_DASH_PUNCTUATION;
}

class SentenceScanner {
  public:
    /// `from` is where the first stop may be: past the marker of a list item.
    SentenceScanner(std::u16string_view text, Span paragraph, uint32_t from, const Lexicon& lexicon)
        : m_text(text.substr(0, paragraph.end)), m_lexicon(lexicon), m_sentence(paragraph.begin), m_from(from) {}

    /// The next sentence; empty when there is none left.
    Span next() {
        const auto end = static_cast<uint32_t>(m_text.size());
        uint32_t position = std::max(m_sentence, m_from);
        while (position < end) {
            position = findTerminator(m_text, position, end);
            if (position == end) break;
            const Ending ending = endingAt(position);
            const uint32_t cut = sentenceEnd(ending);
            if (cut > position) return take(cut);
            position = ending.marks;
        }
        return take(end);
    }

  private:
    Span take(uint32_t end) {
        const Span sentence{m_sentence, end};
        m_sentence = skipSpace(m_text, end, size());
        return sentence;
    }

    uint32_t size() const { return static_cast<uint32_t>(m_text.size()); }

    /// Past terminators at `position`; spaces between stops pass when another stop follows them.
    uint32_t skipTerminators(uint32_t position, bool& spaced) const {
        spaced = false;
        while (position < size() && isTerminator(m_text[position])) {
            const uint32_t past = position + 1;
            if (past + 1 < size() && isSpace(m_text[past]) && m_text[past + 1] == u'.') {
                spaced = true;
                position = past + 1;
            } else {
                position = past;
            }
        }
        return position;
    }

    /// Whether the mark at `position` opens what follows: a straight one that comes right after a stop opens a new
    /// quotation if it touches a letter and none is open.
    bool opensNext(uint32_t position) const {
        if (position + 1 >= size() || !isWordUnit(m_text[position + 1])) return false;
        const char16_t mark = m_text[position];
        if (mark != u'"') return isOpeningMark(mark) && mark != u'\'';
        const uint32_t from = std::max(m_sentence, position - std::min(position, kQuoteUnits));
        return std::count(m_text.begin() + from, m_text.begin() + position, mark) % 2 == 0;
    }

    /// Past closing marks and note numbers after terminators.
    uint32_t skipClosing(uint32_t position, bool& quoted) const {
        for (; position < size(); ++position) {
            const char16_t c = m_text[position];
            if (c == u'[') {
                const size_t close = m_text.substr(position, kNoteUnits).find(u']');
                if (close == m_text.npos || close < 2) break;
                position += static_cast<uint32_t>(close);
            } else if (!isClosingMark(c) || opensNext(position)) {
                break;
            } else {
                quoted |= isQuotationMark(c);
            }
        }
        return position;
    }

    Ending endingAt(uint32_t position) const {
        Ending ending{position, position, position, position, false, false};
        ending.marks = skipTerminators(position, ending.spaced);
        ending.end = skipClosing(ending.marks, ending.quoted);
        ending.next = skipSpace(m_text, ending.end, size());
        return ending;
    }

    /// Where the sentence that has `ending` in it is cut; `ending.begin` if it goes on.
    uint32_t sentenceEnd(const Ending& ending) {
        if (ending.next == size()) return ending.next;
        if (isOmission(ending)) return ending.begin;
        if (ending.next == ending.end) return endsWithoutSpace(ending) ? ending.end : ending.begin;
        uint32_t letter = ending.next;
        while (letter < size() && (isOpeningMark(m_text[letter]) || m_text[letter] == u'¿' || m_text[letter] == u'¡'))
            ++letter;
        if (letter == size()) return ending.end;
        if (isTerminator(m_text[letter])) return ending.begin;
        const auto first = static_cast<UChar32>(codePointAt(m_text, letter));
        if (u_islower(first) && !isCamelCase(m_text, letter)) return ending.begin;
        if (continuesClause(m_text[ending.next])) return ending.begin;
        if (isCitation(ending.next)) return ending.begin;
        if (ending.spaced || ending.marks - ending.begin > 1) return ellipsisEnd(ending, letter);
        if (m_text[ending.begin] != u'.') return isAttributed(ending) ? ending.begin : ending.end;
        const uint32_t next = isDash(m_text[ending.next]) ? ending.next : letter;
        return endsSentence(m_text, {m_sentence, ending.begin, next}, m_lexicon) ? ending.end : ending.begin;
    }

    /// What may stand before the first letter of a sentence.
    static bool startsClause(char16_t c) {
        return isOpeningMark(c) || isSpace(c) || isDash(c) || c == u'¿' || c == u'¡';
    }

    /// "[...]" and "(!)" stand inside a sentence.
    bool isOmission(const Ending& ending) const {
        if (ending.begin == m_sentence || ending.marks == size()) return false;
        const char16_t before = m_text[ending.begin - 1];
        const char16_t after = m_text[ending.marks];
        return (before == u'[' && after == u']') || (before == u'(' && after == u')');
    }

    static bool continuesClause(char16_t c) {
        static constexpr std::u16string_view kMarks = u",;:،؛、，；：)]";
        return kMarks.find(c) != kMarks.npos;
    }

    /// A stop that a space was forgotten after ("now.By going"), or one of a script that writes none.
    bool endsWithoutSpace(const Ending& ending) const {
        const char16_t mark = m_text[ending.begin];
        if (mark > 0x3000) return !isSpokenCjk(ending);
        if (ending.begin == m_sentence) return false;
        uint32_t letter = ending.end;
        while (letter < size() && isOpeningMark(m_text[letter])) ++letter;
        const char16_t before = m_text[ending.begin - 1];
        const std::u16string_view word = wordAt(m_text, letter);
        if (word.empty() || !isCapital(word[0])) return false;
        if (word.size() > 1 ? !isSmall(word[1]) : word != u"I" && word != u"A") return false;
        if (!isSmall(before) && !isDigit(before) && !isClosingMark(before) && ending.end == ending.marks) return false;
        if (isAddress(ending.begin)) return false;
        return mark != u'.' || endsSentence(m_text, {m_sentence, ending.begin, letter}, m_lexicon);
    }

    /// Whether the stop at `position` is inside a web or mail address, a file's or a program's name.
    bool isAddress(uint32_t position) const {
        static constexpr uint32_t kReach = 64;
        uint32_t begin = position;
        while (begin > m_sentence && position - begin < kReach && !isSpace(m_text[begin - 1])) --begin;
        uint32_t end = position + 1;
        while (end < size() && end - position < kReach && !isSpace(m_text[end])) ++end;
        const std::u16string_view chunk = m_text.substr(begin, end - begin);
        if (chunk.find_first_of(u"/@_\\=<>") != chunk.npos || chunk.starts_with(u"www.")) return true;
        const std::u16string_view after = chunk.substr(position + 1 - begin);
        return after == u"Com" || after == u"Net" || after == u"Org";
    }

    /// In Chinese and Japanese a quotation that ends goes on with who said it.
    bool isSpokenCjk(const Ending& ending) const {
        if (!ending.quoted) return false;
        const std::u16string_view after = m_text.substr(ending.next, 8);
        static constexpr std::u16string_view kParticles = u"とってはをのがにも";
        if (kParticles.find(after[0]) != kParticles.npos) return true;
        const size_t speech = after.find_first_of(u"说說道问問答称稱喊叫表");
        return speech < after.find_first_of(u"，。！？、：");
    }

    /// Whether "(Miller 55)." stands at `position`: it names the source of the sentence before it.
    bool isCitation(uint32_t position) const {
        if (m_text[position] != u'(') return false;
        const size_t close = m_text.substr(position, kCitationUnits).find(u')');
        if (close == m_text.npos) return false;
        const uint32_t past = position + static_cast<uint32_t>(close) + 1;
        return past < size() && isTerminator(m_text[past]) && !isTerminator(m_text[past - 2]);
    }

    /// Stops in a row: three go on before "I", which is always a capital; four end a sentence.
    uint32_t ellipsisEnd(const Ending& ending, uint32_t letter) const {
        const std::u16string_view marks = m_text.substr(ending.begin, ending.marks - ending.begin);
        const auto stops = std::count(marks.begin(), marks.end(), u'.');
        if (stops < 2) return isAttributed(ending) ? ending.begin : ending.end;
        const bool attached = ending.begin > m_sentence && !isSpace(m_text[ending.begin - 1]);
        if (ending.spaced && attached && stops > 3) return ending.begin + 1;
        if (stops == 3 && (wordAt(m_text, letter) == u"I" || ending.spaced)) return ending.begin;
        return ending.end;
    }

    /// Whether words after a quotation say whose it is: “Why?” Mr. Miller asked.
    bool isAttributed(const Ending& ending) const {
        if (!ending.quoted) return false;
        const uint32_t last = std::min(size(), ending.next + kAttributionUnits);
        int words = 0;
        for (uint32_t i = ending.next; i < last && words < 5; ++words) {
            const std::u16string_view word = wordAt(m_text, i);
            if (m_lexicon.isSpeech(word)) return true;
            i += static_cast<uint32_t>(word.size());
            if (word.empty() && m_text[i] != u'.' && m_text[i] != u'\'' && m_text[i] != u'’') return false;
            while (i < last && !isWordUnit(m_text[i]) && (isSpace(m_text[i]) || m_text[i] == u'.' || m_text[i] == u'’'))
                ++i;
        }
        return false;
    }

    std::u16string_view m_text;
    const Lexicon& m_lexicon;
    uint32_t m_sentence;
    uint32_t m_from;
    size_t m_lostSpaces = 0;  ///< of the paragraph from the first on; 0 until one was met
};

/// Cuts `paragraph` where the next item of a list on one line starts: "1. This 2. That", "• this • that".
std::vector<Span> itemsOf(std::u16string_view text, Span paragraph) {
    std::vector<Span> items{paragraph};
    const ListMarker first = listMarkerAt(slice(text, paragraph));
    if (!first || (first.kind == ListMarker::Kind::Bullet && !isBullet(text[paragraph.begin]))) return items;
    unsigned expected = first.value + 1u;
    for (uint32_t i = paragraph.begin + first.length; i < paragraph.end; ++i) {
        if (!isSpace(text[i - 1]) || isSpace(text[i])) continue;
        if (first.kind == ListMarker::Kind::Bullet) {
            if (text[i] != text[paragraph.begin]) continue;
        } else {
            const ListMarker marker = listMarkerAt(text.substr(i, std::min(16u, paragraph.end - i)));
            if (marker.kind != first.kind || marker.value != expected || !isCapital(text[i + marker.length])) continue;
            ++expected;
        }
        items.back().end = i;
        while (isSpace(text[items.back().end - 1])) --items.back().end;
        items.push_back({i, paragraph.end});
    }
    return items;
}

/// Where the text of `item` begins, past its markers ("• 9. ").
uint32_t itemText(std::u16string_view text, Span item) {
    uint32_t begin = item.begin;
    for (int markers = 0; markers < 2; ++markers) begin += listMarkerAt(text.substr(begin, item.end - begin)).length;
    return begin;
}

}  // namespace

void appendSentences(std::u16string_view text, Span paragraph, const Lexicon& lexicon, std::vector<Span>& sentences) {
    for (const Span item : itemsOf(text, paragraph)) {
        SentenceScanner scanner(text, item, itemText(text, item), lexicon);
        for (Span sentence; !(sentence = scanner.next()).empty();) sentences.push_back(sentence);
    }
}

}  // namespace stet
