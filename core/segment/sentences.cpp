#include "segment/sentences.h"

#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/utf16.h>

#include "segment/abbreviations.h"
#include "segment/lines.h"

namespace stet {

namespace {

const icu::UnicodeSet& terminators() {
    static const icu::UnicodeSet set = [] {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeSet made(u"[[:Sentence_Break=STerm:][:Sentence_Break=ATerm:]\u2026]", status);
        made.freeze();
        return made;
    }();
    return set;
}

bool isTerminator(char16_t c) {
    return terminators().contains(c);
}

bool isOpening(char16_t c) {
    const int8_t type = u_charType(c);
    return c == u'"' || c == u'\'' || type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION;
}

bool isClosing(char16_t c) {
    const int8_t type = u_charType(c);
    return isOpening(c) || type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION;
}

struct Scanner {
    std::u16string_view text;
    Span paragraph;
    std::string_view language;

    std::u16string_view wordBefore(uint32_t position) const {
        uint32_t begin = position;
        while (begin > paragraph.begin && position - begin < 32 &&
               (u_isalnum(text[begin - 1]) || text[begin - 1] == u'.')) {
            --begin;
        }
        return text.substr(begin, position - begin);
    }

    bool stopEndsSentence(uint32_t stop, uint32_t next) const {
        const std::u16string_view word = wordBefore(stop);
        const bool digitNext = u_isdigit(text[next]);
        if (word.empty()) return true;
        if (word.size() == 1 && u_isupper(word[0])) return false;
        switch (abbreviationOf(word, language)) {
            case Abbreviation::Inside:
                return false;
            case Abbreviation::Number:
                return !digitNext;
            case Abbreviation::Anywhere:
                return false;
            case Abbreviation::None:
                break;
        }
        const bool acronym = word.size() >= 3 && word[1] == u'.' && word.find(u'.', 2) == word.npos ? true : false;
        return !acronym;
    }

    /// Past the marks that end a sentence at `position`, or `position` if none ends there.
    uint32_t sentenceEnd(uint32_t position, uint32_t& past) const {
        uint32_t end = position;
        while (end < paragraph.end && isTerminator(text[end])) ++end;
        past = end;
        const bool loneStop = end == position + 1 && text[position] == u'.';
        while (end < paragraph.end && isClosing(text[end])) ++end;
        const uint32_t next = skipSpace(text, end, paragraph.end);
        if (next == paragraph.end) return paragraph.end;
        if (next == end) return text[position] >= 0x3000 ? end : position;
        uint32_t letter = next;
        while (letter < paragraph.end && isOpening(text[letter])) ++letter;
        if (letter == paragraph.end) return end;
        if (u_islower(text[letter]) || text[letter] == u',' || text[letter] == u';' || text[letter] == u':') {
            return position;
        }
        if (loneStop && !stopEndsSentence(position, letter)) return position;
        return end;
    }
};

}  // namespace

void appendSentences(std::u16string_view text, Span paragraph, std::string_view language,
                     std::vector<Span>& sentences) {
    const Scanner scanner{text, paragraph, language};
    uint32_t begin = paragraph.begin;
    uint32_t position = begin;
    while (position < paragraph.end) {
        position += static_cast<uint32_t>(terminators().span(
            text.data() + position, static_cast<int32_t>(paragraph.end - position), USET_SPAN_NOT_CONTAINED));
        if (position >= paragraph.end) break;
        uint32_t past = position;
        const uint32_t end = scanner.sentenceEnd(position, past);
        if (end == position) {
            position = past;
            continue;
        }
        sentences.push_back({begin, end});
        begin = position = skipSpace(text, end, paragraph.end);
    }
    if (begin < paragraph.end) sentences.push_back({begin, paragraph.end});
}

}  // namespace stet
