#pragma once
// A text as a comparison sees it: one folded character after another, each with the place it comes from.

#include <array>
#include <cstdint>
#include <string_view>

#include "text/ascii.h"
#include "text/fold.h"
#include "text/span.h"

namespace stet {

/// Reads a span of text forward in its folded form, in which ignored classes of difference read alike.
///
/// While `Space` and `LineWrap` are ignored, white space is no character but the gap before the next one, and it counts
/// only between two letters or digits of scripts that part words by spaces: "word ." and "word." read alike, "a part"
/// and "apart" do not. Case is folded by Unicode's simple folding; canonical equivalents are decomposed (marks in
/// uncommon order are not reordered). Quotation marks and dashes are told by the characters around them in `text`.
class FoldedText {
  public:
    FoldedText(std::u16string_view text, Span span, FoldSet ignore)
        : m_text(text),
          m_at(span.begin),
          m_end(span.end),
          m_ignore(ignore),
          m_plain(ignore.contains(FoldClass::Space) && ignore.contains(FoldClass::LineWrap) &&
                  !ignore.contains(FoldClass::Case) && !ignore.contains(FoldClass::Punctuation)) {}

    /// Moves to the next character; false at the end.
    bool next() {
        if (m_at == m_end && m_pendingCount == 0) {
            m_gap = {m_end, m_end};
            return false;
        }
        if (m_plain && m_pendingCount == 0) {
            uint32_t at = m_at;
            while (at < m_end && m_text[at] < 0x80 && kPlain[m_text[at]] == kSpace) ++at;
            if (at < m_end && m_text[at] < 0x80 && kPlain[m_text[at]] >= kMark) return takePlain(at);
        }
        return nextFolded();
    }

    /// Passes over the longest run of ASCII that comes next and stands as it reads: a space in it is one that counts.
    /// next() goes on after it. May be empty; faster than next().
    std::u16string_view plainRun();

    /// Whether a character reads as itself wherever it stands, while neither case nor punctuation is ignored.
    static bool readsAsItself(char16_t c) { return c < 0x80 && kPlain[c] >= kMark; }

    /// The folded character; the bit `kGapBefore` is set where a counting gap stands before it.
    char32_t value() const { return m_value; }
    static constexpr char32_t kGapBefore = 0x200000;

    /// Where it comes from, without the gap before it. The letters of a ligature share one place.
    Span source() const { return m_source; }
    /// What was passed over between the last character and this one; after the end, what follows the last.
    Span gap() const { return m_gap; }

  private:
    static constexpr uint8_t kNotPlain = 0;
    static constexpr uint8_t kSpace = 1;
    static constexpr uint8_t kMark = 2;
    static constexpr uint8_t kLetter = 3;
    /// The ASCII characters that read as themselves while neither case nor punctuation is ignored, and the gaps while
    /// white space and line ends are.
    static constexpr std::array<uint8_t, 128> kPlain = [] {
        std::array<uint8_t, 128> plain{};
        for (const char c : {' ', '\t', '\n', '\r'}) plain[static_cast<unsigned char>(c)] = kSpace;
        for (unsigned c = '!'; c < 127; ++c) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            const bool styled = c == '\'' || c == '`' || c == '-';
            plain[c] = letter ? kLetter : styled ? kNotPlain : kMark;
        }
        return plain;
    }();

    bool takePlain(uint32_t at) {
        const bool letter = kPlain[m_text[at]] == kLetter;
        m_value = m_text[at] | (letter && m_afterLetter && at > m_at ? kGapBefore : 0);
        m_gap = {m_at, at};
        m_source = {at, at + 1};
        m_at = at + 1;
        m_afterLetter = letter;
        return true;
    }
    bool nextFolded();
    bool isGap(char16_t c) const;
    char32_t fold(char32_t c);
    char32_t foldQuote(char32_t c);
    char32_t foldDash(char32_t c);
    char32_t foldForm(char32_t c);
    char16_t around(uint32_t position) const { return position < m_text.size() ? m_text[position] : u' '; }

    std::u16string_view m_text;
    uint32_t m_at;
    uint32_t m_end;
    FoldSet m_ignore;
    bool m_plain;  ///< kPlain holds
    char32_t m_value = 0;
    bool m_afterLetter = false;  ///< the last character is a letter or digit that a gap parts from the next
    Span m_source;
    Span m_gap;
    std::array<char32_t, 8> m_pending;  ///< characters of the same source still to come, last first
    uint8_t m_pendingCount = 0;
};

/// A 64-bit hash of the folded form: equal for spans that read alike.
uint64_t foldedHash(std::u16string_view text, Span span, FoldSet ignore);

/// The same, faster for a span that is one word.
uint64_t foldedWordHash(std::u16string_view text, Span word, FoldSet ignore);

}  // namespace stet
