#pragma once
// The lines of a text as typesetting left them, and what each looks like.

#include <string_view>
#include <vector>

#include "segment/characters.h"
#include "segment/lexicon.h"
#include "segment/list_marker.h"
#include "text/document.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// One line, without its white space, its line end and its prefix of quoted mail.
struct Line {
    /// What the line starts with, opening marks and dashes aside. A rule is a line of one repeated mark: "----", "* *
    /// *".
    enum class Start : uint8_t { Lower, Upper, Caseless, Digit, Mark, Rule };
    /// How it ends: with nothing, a comma or a dash, not yet finished ("Dr."), with a hyphen inside a word, a colon or
    /// semicolon, an
    /// abbreviation that numbers follow ("Nov."), another stop that may not end its sentence ("p.m.", a quotation), a
    /// stop.
    enum class End : uint8_t { Open, Comma, Unfinished, Hyphen, Colon, NumberStop, DoubtfulStop, Stop };

    Span span;             ///< empty for a blank line
    uint32_t columns = 0;  ///< width of the text; East Asian wide characters count two
    uint16_t indent = 0;   ///< white space before the text, in code units; at most 65535
    ListMarker::Kind marker = ListMarker::Kind::None;
    uint8_t firstWord = 0;   ///< columns of the first word, which a line before had to have room for; at most 255
    uint8_t quoteDepth = 0;  ///< number of leading ">"; at most 255
    uint8_t gaps = 0;        ///< what may part table cells: tabs, "|", runs of three spaces; at most 255
    bool figures = false;    ///< has ASCII digits
    Start start = Start::Mark;
    End end = End::Open;
    Role role = Role::Body;  ///< what the line is by its look alone

    bool blank() const { return span.empty(); }
};

/// Cuts `text` into lines; CR LF is one line end. Of blank lines in a row only the first is given.
/// May throw Cancelled.
std::vector<Line> linesOf(std::u16string_view text, const Lexicon& lexicon, const Progress* progress = nullptr);

/// The same as skipSpace(), for any space and not only the usual one.
uint32_t skipAnySpace(std::u16string_view text, uint32_t begin, uint32_t end);

/// The first position in [`begin`, `end`) that is neither white space nor, after a line end, a prefix of quoted mail;
/// `end` if there is none.
inline uint32_t skipSpace(std::u16string_view text, uint32_t begin, uint32_t end) {
    while (begin < end && text[begin] == u' ') ++begin;
    const bool found = begin == end || (text[begin] > u' ' && text[begin] < 0x80);
    return found ? begin : skipAnySpace(text, begin, end);
}

}  // namespace stet
