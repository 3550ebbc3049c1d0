#include "segment/compound_word.h"

#include <algorithm>

#include "segment/characters.h"
#include "segment/lines.h"
#include "text/ascii.h"

namespace stet {

namespace {

bool isApostrophe(char16_t c) {
    return c == u'\'' || c == u'’';
}

bool isHyphen(char16_t c) {
    return c == u'-' || c == 0xAD || c == 0x2010 || c == 0x2011;
}

/// Dashes that stand between numbers as a hyphen does: "7–2".
bool isDash(char16_t c) {
    return (c >= 0x2012 && c <= 0x2015) || c == 0x2212;
}

bool isCurrency(char16_t c) {
    return c < 0x80 ? c == u'$' : u_charType(c) == U_CURRENCY_SYMBOL;
}

bool isSign(char16_t c) {
    return c == u'-' || c == u'+' || c == 0x2212 || c == u'±';
}

bool isPerUnit(char16_t c) {
    return c == u'%' || c == u'‰' || c == u'°';
}

/// The end of the letters of ASCII that start at `begin`.
uint32_t lettersEnd(std::u16string_view text, uint32_t begin, uint32_t end) {
    while (begin < end && isAsciiLetter(text[begin])) ++begin;
    return begin;
}

/// Whether a word of letters surely ends before `c`: most do, and are read no further.
bool joinsNothing(char16_t c) {
    return c == u' ' || c == u',' || c == u'\n' || c == u'"' || c == u';' || c == u'!' || c == u'?' || c == u')';
}

/// Reads one word along its characters. Positions at or past `m_end` hold nothing.
class WordReader {
  public:
    WordReader(std::u16string_view text, uint32_t begin, uint32_t end)
        : m_text(text), m_begin(begin), m_at(begin), m_end(end) {}

    Word read() {
        if (isSpacedUnit(at(0))) return word();
        if ((at(0) == u'@' || at(0) == u'#') && isSpacedUnit(at(1))) return taggedWord();
        if (startsNumber()) return word();
        return mark();
    }

  private:
    char16_t at(uint32_t offset) const { return m_at + offset < m_end ? m_text[m_at + offset] : u'\0'; }
    char16_t last() const { return m_text[m_at - 1]; }
    Word take(WordKind kind) const { return {{m_begin, m_at}, kind, m_wrapped, false}; }

    /// "$5", "-5", "-$5": steps over what stands before the digit.
    bool startsNumber() {
        uint32_t offset = 0;
        const bool free = m_begin == 0 || !isWordUnit(m_text[m_begin - 1]);
        if (free && isSign(at(offset))) ++offset;
        if (isCurrency(at(offset))) ++offset;
        if (offset == 0 || !isDigit(at(offset))) return false;
        m_at += offset;
        return true;
    }

    Word word() {
        const bool number = isDigit(at(0));
        readUnits();
        if (at(0) == u':' && at(1) == u'/' && at(2) == u'/') return address();
        if (m_at - m_begin == 3 && at(0) == u'.' && m_text.substr(m_begin, 3) == u"www") return address();
        while (join()) readUnits();
        if (isDigit(last()) && (isPerUnit(at(0)) || isCurrency(at(0)))) ++m_at;
        if (isWordUnit(at(0))) return {};
        return take(number ? WordKind::Number : WordKind::Word);
    }

    Word taggedWord() {
        ++m_at;
        do readUnits();
        while (at(0) == u'_' && ++m_at < m_end);
        return isWordUnit(at(0)) ? Word{} : take(WordKind::Word);
    }

    void readUnits() {
        m_segment = m_at;
        while (isSpacedUnit(at(0))) ++m_at;
    }

    /// Steps over a mark that joins the units before and after it.
    bool join() {
        const char16_t mark = at(0);
        if (mark == u'.') return joinStop();
        if (mark == u'@') return joinMail();
        const char16_t next = at(1);
        if (isHyphen(mark) && isLineEnd(next)) return joinWrap();
        if (!isSpacedUnit(next)) return false;
        const bool digits = isDigit(last()) && isDigit(next);
        const bool joins = isHyphen(mark) || isApostrophe(mark) || mark == u'_' || mark == u'·' ||
                           (digits && (mark == u',' || mark == u':' || mark == u'/' || isDash(mark))) ||
                           (mark == u'&' && isCapital(last()) && isCapital(next));
        m_at += joins;
        return joins;
    }

    /// A stop joins digits, letters of an acronym with its last stop, and the parts of a web address.
    bool joinStop() {
        const bool oneLetter = m_at - m_segment == 1 && !isDigit(last());
        const char16_t next = at(1);
        if (isSpacedUnit(next)) {
            if (isCapital(next) && !oneLetter && !isInMailName()) return false;
            m_acronym = oneLetter;
            ++m_at;
            return true;
        }
        if (!m_acronym || !oneLetter) return false;
        ++m_at;
        m_acronym = false;
        if (!isHyphen(at(0)) || !isSpacedUnit(at(1))) return false;
        ++m_at;  // "U.S.-led"
        return true;
    }

    /// Whether the units from here on lead to an "@": "Jane.Doe@".
    bool isInMailName() const {
        static constexpr uint32_t kLongestName = 64;
        const uint32_t last = std::min(m_end, m_at + kLongestName);
        uint32_t i = m_at;
        while (i < last && (isSpacedUnit(m_text[i]) || m_text[i] == u'.' || m_text[i] == u'-' || m_text[i] == u'_'))
            ++i;
        return i < last && m_text[i] == u'@';
    }

    /// "@" joins when a domain with a stop follows.
    bool joinMail() {
        uint32_t i = m_at + 1;
        bool stop = false;
        for (; i < m_end && (isSpacedUnit(m_text[i]) || m_text[i] == u'-' || m_text[i] == u'.'); ++i) {
            stop |= m_text[i] == u'.' && i + 1 < m_end && isSpacedUnit(m_text[i + 1]);
        }
        if (!stop || !isSpacedUnit(at(1))) return false;
        m_at = i;
        while (!isSpacedUnit(last())) --m_at;
        return true;
    }

    /// A hyphen at a line end joins what one inside a line would.
    bool joinWrap() {
        const uint32_t next = skipSpace(m_text, m_at + 1, m_end);
        if (next == m_end || !isSpacedUnit(m_text[next])) return false;
        m_at = next;
        m_wrapped = true;
        return true;
    }

    /// Up to white space, without the marks that close the sentence around the address.
    Word address() {
        while (m_at < m_end && !isSpace(m_text[m_at])) ++m_at;
        const auto open = std::count(m_text.begin() + m_begin, m_text.begin() + m_at, u'(');
        const auto closed = std::count(m_text.begin() + m_begin, m_text.begin() + m_at, u')');
        const bool balanced = open == closed;
        while (!isWordUnit(last()) && last() != u'/' && !(balanced && last() == u')')) --m_at;
        return take(WordKind::Word);
    }

    /// A mark, or a run of the same one: "...", "--".
    Word mark() {
        const char16_t c = at(0);
        if (isWordUnit(c)) return {};
        while (m_at < m_end && m_text[m_at] == c) ++m_at;  // behind the end, at() gives what may stand here
        const bool punctuation = U_GET_GC_MASK(c) & U_GC_P_MASK;
        return take(punctuation ? WordKind::Punctuation : WordKind::Symbol);
    }

    std::u16string_view m_text;
    uint32_t m_begin;
    uint32_t m_at;
    uint32_t m_end;
    uint32_t m_segment = 0;  ///< where the units since the last joining mark begin
    bool m_wrapped = false;
    bool m_acronym = false;  ///< the last joining mark was a stop after one letter
};

}  // namespace

bool isSpacedUnit(char16_t c) {
    return c < 0x590 && isWordUnit(c);
}

Word readCompoundWord(std::u16string_view text, uint32_t begin, uint32_t end) {
    const uint32_t letters = lettersEnd(text, begin, end);
    if (letters > begin && (letters == end || joinsNothing(text[letters])))
        return {{begin, letters}, WordKind::Word, false, true};
    return WordReader(text, begin, end).read();
}

}  // namespace stet
