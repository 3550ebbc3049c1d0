#include "report/text_layout.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <string_view>

namespace stet {

namespace {

/// Escape sequence that turns a style on; deleted and inserted text is told apart without colour, too.
std::string_view startOf(TextStyle style) {
    switch (style) {
        case TextStyle::Plain:
            return "";
        case TextStyle::Faint:
            return "\x1b[2m";
        case TextStyle::Strong:
            return "\x1b[1m";
        case TextStyle::Deleted:
            return "\x1b[31;9m";
        case TextStyle::Inserted:
            return "\x1b[32;4m";
        case TextStyle::Removed:
            return "\x1b[31m";
        case TextStyle::Added:
            return "\x1b[32m";
        case TextStyle::Moved:
            return "\x1b[35m";
    }
    return "";
}

std::u16string_view openingMark(TextStyle style) {
    return style == TextStyle::Deleted ? u"[-" : style == TextStyle::Inserted ? u"{+" : u"";
}

std::u16string_view closingMark(TextStyle style) {
    return style == TextStyle::Deleted ? u"-]" : style == TextStyle::Inserted ? u"+}" : u"";
}

/// Columns that a terminal gives a character.
int widthOf(UChar32 c) {
    if (c < 0x300) return c == 0xAD ? 0 : 1;
    const auto category = U_MASK(u_charType(c));
    if (category & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) return 0;
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Control characters as the pictures that Unicode has for them.
UChar32 visible(UChar32 c) {
    if (c < 0x20) return 0x2400 + c;
    if (c == 0x7F) return 0x2421;
    return c >= 0x80 && c < 0xA0 ? 0xFFFD : c;
}

bool isBlank(UChar32 c) {
    return u_isUWhiteSpace(c) && c != 0xA0 && c != 0x202F;
}

struct Cell {
    UChar32 character;
    TextStyle style;
};

/// Fills lines word by word.
class Wrapper {
  public:
    Wrapper(std::ostream& out, const TextLook& look, const Gutter& gutter, int maxLines)
        : m_out(out), m_look(look), m_gutter(gutter), m_maxLines(maxLines) {
        style(gutter.style);
        m_line += gutter.first;
        style(TextStyle::Plain);
    }

    void add(UChar32 c, TextStyle cellStyle) {
        if (isBlank(c)) {
            endWord();
            m_blank = true;
            return;
        }
        const UChar32 shown = visible(c);
        const int width = widthOf(shown);
        if (width == 2) endWord();
        m_word.push_back({shown, cellStyle});
        m_wordWidth += width;
        if (width == 2 || (m_look.columns > 0 && m_wordWidth >= room())) endWord();
    }

    /// True once the last line allowed is full.
    bool full() const { return m_full; }

    void finish() {
        endWord();
        endLine();
    }

  private:
    int room() const {
        const bool last = m_maxLines > 0 && m_lines + 1 == m_maxLines;
        return std::max(10, m_look.columns - static_cast<int>(m_gutter.first.size()) - (last ? 2 : 0));
    }

    void style(TextStyle wanted) {
        if (m_look.color && wanted != m_style) {
            if (m_style != TextStyle::Plain) m_line += "\x1b[0m";
            m_line += startOf(wanted);
        }
        m_style = wanted;
    }

    void endWord() {
        if (m_word.empty() || m_full) return;
        const int blank = m_blank && m_column > 0 ? 1 : 0;
        if (m_look.columns > 0 && m_column > 0 && m_column + blank + m_wordWidth > room()) {
            wrap();
        } else if (blank) {
            if (m_style != m_word.front().style) style(TextStyle::Plain);
            m_line += ' ';
            ++m_column;
        }
        if (m_full) return;
        for (const Cell& cell : m_word) {
            style(cell.style);
            char bytes[U8_MAX_LENGTH];
            size_t size = 0;
            U8_APPEND_UNSAFE(bytes, size, cell.character);
            m_line.append(bytes, size);
        }
        m_column += m_wordWidth;
        m_word.clear();
        m_wordWidth = 0;
        m_blank = false;
    }

    void wrap() {
        m_full = m_maxLines > 0 && ++m_lines == m_maxLines;
        if (m_full) {
            m_line += " …";
            return;
        }
        endLine();
        m_line.assign(m_gutter.first.size(), ' ');
        m_column = 0;
    }

    void endLine() {
        style(TextStyle::Plain);
        m_out << m_line << '\n';
        m_line.clear();
    }

    std::ostream& m_out;
    const TextLook& m_look;
    const Gutter& m_gutter;
    int m_maxLines;
    int m_lines = 0;
    bool m_full = false;
    std::string m_line;
    int m_column = 0;  ///< behind the gutter
    TextStyle m_style = TextStyle::Plain;
    std::vector<Cell> m_word;
    int m_wordWidth = 0;
    bool m_blank = false;  ///< white space stands before the word
};

void addText(Wrapper& wrapper, std::u16string_view text, TextStyle style) {
    for (size_t i = 0; i < text.size() && !wrapper.full();) {
        UChar32 c = 0;
        U16_NEXT(text.data(), i, text.size(), c);
        wrapper.add(c, style);
    }
}

size_t firstWord(std::u16string_view text) {
    size_t i = 0;
    while (i < text.size() && isBlank(text[i])) ++i;
    return i;
}

/// A piece with its marks. White space at its ends stays outside of them; where it is all there is, it is shown.
void addMarked(Wrapper& wrapper, const TextPiece& piece) {
    std::u16string_view text = piece.text;
    size_t begin = firstWord(text);
    if (begin == text.size()) {
        text = u"\u2423";
        begin = 0;
    }
    size_t end = text.size();
    while (isBlank(text[end - 1])) --end;
    addText(wrapper, text.substr(0, begin), piece.style);
    addText(wrapper, openingMark(piece.style), piece.style);
    addText(wrapper, text.substr(begin, end - begin), piece.style);
    addText(wrapper, closingMark(piece.style), piece.style);
    addText(wrapper, text.substr(end), piece.style);
}

}  // namespace

void printParagraph(std::ostream& out, const TextLook& look, const Gutter& gutter, const std::vector<TextPiece>& pieces,
                    int maxLines) {
    Wrapper wrapper(out, look, gutter, maxLines);
    for (const TextPiece& piece : pieces) {
        if (piece.text.empty() || wrapper.full()) continue;
        const bool changed = piece.style == TextStyle::Deleted || piece.style == TextStyle::Inserted;
        if (changed && (!look.color || firstWord(piece.text) == piece.text.size())) {
            addMarked(wrapper, piece);
        } else {
            addText(wrapper, piece.text, piece.style);
        }
    }
    wrapper.finish();
}

}  // namespace stet
