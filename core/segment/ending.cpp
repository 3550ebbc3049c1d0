#include "segment/ending.h"

#include <algorithm>

#include "segment/characters.h"
#include "segment/lines.h"

namespace stet {

namespace {

constexpr uint32_t kCitationUnits = 80;  // "(Miller 55)"
constexpr uint32_t kQuoteUnits = 2000;   // how far back the partner of a straight quotation mark is looked for
constexpr uint32_t kNoteUnits = 6;       // "[12]" after a stop

uint32_t sizeOf(std::u16string_view text) {
    return static_cast<uint32_t>(text.size());
}

/// Past the terminators at `ending.begin`. A space passes when another stop follows it.
void readTerminators(std::u16string_view text, Ending& ending) {
    uint32_t past = ending.begin;
    while (past < text.size() && isTerminator(text[past])) {
        ending.marks = ++past;
        if (past + 1 < text.size() && isSpace(text[past]) && text[past + 1] == u'.') {
            ending.spaced = true;
            ++past;
        }
    }
}

/// Whether the mark at `position`, right after a stop, opens what follows: it touches a word, and if it is a straight
/// one, none is open.
bool opensNext(std::u16string_view text, uint32_t sentence, uint32_t position) {
    if (position + 1 >= text.size() || !isWordUnit(text[position + 1])) return false;
    const char16_t mark = text[position];
    if (mark != u'"') return isOpeningMark(mark) && mark != u'\'';
    const uint32_t from = std::max(sentence, position - std::min(position, kQuoteUnits));
    return std::count(text.begin() + from, text.begin() + position, mark) % 2 == 0;
}

/// Past a note number in brackets at `position`, or `position` if there is none.
uint32_t skipNote(std::u16string_view text, uint32_t position) {
    const size_t close = text.substr(position, kNoteUnits).find(u']');
    return close == text.npos || close < 2 ? position : position + static_cast<uint32_t>(close) + 1;
}

/// French puts a space before the mark that closes: past it, or `position` if none closes there.
uint32_t skipSpacedQuote(std::u16string_view text, uint32_t position) {
    const uint32_t mark = position + 1;
    if (mark >= text.size() || (text[mark] != u'»' && text[mark] != u'›')) return position;
    const bool closes = mark + 1 == text.size() || !isWordUnit(text[mark + 1]);
    return closes ? mark + 1 : position;
}

void readClosing(std::u16string_view text, uint32_t sentence, Ending& ending) {
    ending.end = ending.marks;
    while (ending.end < text.size()) {
        const char16_t c = text[ending.end];
        if (c == u'[' || isSpace(c)) {
            const uint32_t past = c == u'[' ? skipNote(text, ending.end) : skipSpacedQuote(text, ending.end);
            if (past == ending.end) break;
            ending.quoted |= c != u'[';
            ending.end = past;
        } else if (!isClosingMark(c) || opensNext(text, sentence, ending.end)) {
            break;
        } else {
            ending.quoted |= isQuotationMark(c);
            ++ending.end;
        }
    }
}

}  // namespace

Ending endingAt(std::u16string_view text, uint32_t sentence, uint32_t position) {
    Ending ending;
    ending.begin = position;
    readTerminators(text, ending);
    readClosing(text, sentence, ending);
    ending.next = skipSpace(text, ending.end, sizeOf(text));
    return ending;
}

bool isOmission(std::u16string_view text, const Ending& ending) {
    if (ending.begin == 0 || ending.marks == text.size()) return false;
    const char16_t before = text[ending.begin - 1];
    const char16_t after = text[ending.marks];
    return (before == u'[' && after == u']') || (before == u'(' && after == u')');
}

bool precedesCitation(std::u16string_view text, const Ending& ending) {
    if (text[ending.next] != u'(') return false;
    const size_t close = text.substr(ending.next, kCitationUnits).find(u')');
    if (close == text.npos) return false;
    const size_t past = ending.next + close + 1;
    return past < text.size() && isTerminator(text[past]) && !isTerminator(text[past - 2]);
}

uint32_t firstOfNext(std::u16string_view text, const Ending& ending) {
    uint32_t first = ending.next;
    while (first < text.size() && (isOpeningMark(text[first]) || isSpace(text[first]) || isDash(text[first]))) ++first;
    return first;
}

}  // namespace stet
