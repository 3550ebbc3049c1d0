#include <algorithm>
#include <random>

#include "segment/characters.h"
#include "segment/lines.h"
#include "support/catch.h"
#include "support/segments.h"

using namespace stet;
using namespace stet::test;

namespace {

class Dice {
  public:
    explicit Dice(uint32_t seed) : m_engine(seed) {}
    uint32_t below(uint32_t bound) { return static_cast<uint32_t>(m_engine()) % bound; }
    template <class List>
    const auto& one(const List& list) {
        return list[below(static_cast<uint32_t>(std::size(list)))];
    }

  private:
    std::mt19937 m_engine;
};

/// Text of any kind: letters, marks, digits, spaces, line ends, prefixes, several scripts.
std::u16string anyText(Dice& dice) {
    static const std::u16string_view kPieces[] = {
        u"a",     u"Abc",  u"word",   u"U.S.", u"Dr.",    u"12",     u"3.5",    u".",
        u".",     u"!",    u"?",      u"...",  u" ",      u" ",      u" ",      u" ",
        u"\n",    u"\n",   u"\r\n",   u"\n\n", u"\n> ",   u"\n>> ",  u"\t",     u"  - ",
        u"\n1. ", u"\n• ", u"-\n",    u",",    u":",      u"“",      u"”",      u"\"",
        u"'",     u"(",    u")",      u"[1]",  u"—",      u"中文",   u"。」",   u"です",
        u"ไทย",   u"שלום", u"привет", u"😀",    u"\u00AD", u"\u200B", u"|",      u"https://x.y/z.",
        u"@a",    u"#b",   u"a@b.cd", u"…",    u"----",   u"=",      u"\u2028", u"\u0301"};
    std::u16string text;
    for (uint32_t left = dice.below(120); left > 0; --left) text += dice.one(kPieces);
    return text;
}

/// Whether only white space and prefixes of quoted mail are in `span`.
bool isBetween(std::u16string_view text, Span span) {
    return std::all_of(text.begin() + span.begin, text.begin() + span.end,
                       [](char16_t c) { return isSpace(c) || c == u'>'; });
}

void checkWords(std::u16string_view text, Span sentence, const std::string& language) {
    std::vector<Word> words;
    WordBreaker(language).append(text, sentence, words);
    uint32_t end = sentence.begin;
    for (const Word& word : words) {
        REQUIRE(word.span.begin >= end);
        REQUIRE(word.span.begin < word.span.end);
        REQUIRE(isBetween(text, {end, word.span.begin}));
        end = word.span.end;
    }
    REQUIRE(end <= sentence.end);
    REQUIRE(isBetween(text, {end, sentence.end}));
}

void checkLaws(const Document& document, const Segmentation& cut) {
    const std::u16string_view text = document.text;
    uint32_t end = 0;
    uint32_t sentence = 0;
    for (uint32_t p = 0; p < cut.paragraphs.size(); ++p) {
        const Paragraph& paragraph = cut.paragraphs[p];
        REQUIRE(paragraph.sentences.begin == sentence);
        REQUIRE(!paragraph.sentences.empty());
        REQUIRE(paragraph.span.begin == cut.sentences[sentence].span.begin);
        for (; sentence < paragraph.sentences.end; ++sentence) {
            const Span span = cut.sentences[sentence].span;
            REQUIRE(cut.sentences[sentence].paragraph == p);
            REQUIRE(span.begin >= end);
            REQUIRE(span.begin < span.end);
            REQUIRE(!isSpace(text[span.begin]));
            REQUIRE(!isSpace(text[span.end - 1]));
            REQUIRE(isBetween(text, {end, span.begin}));
            checkWords(text, span, cut.language);
            end = span.end;
        }
        REQUIRE(paragraph.span.end == end);
    }
    REQUIRE(sentence == cut.sentences.size());
    REQUIRE(isBetween(text, {end, static_cast<uint32_t>(text.size())}));
}

bool isSame(const Segmentation& a, const Segmentation& b) {
    return std::equal(
        a.sentences.begin(), a.sentences.end(), b.sentences.begin(), b.sentences.end(),
        [](const Sentence& x, const Sentence& y) { return x.span == y.span && x.paragraph == y.paragraph; });
}

/// A paragraph of made-up sentences with what makes them hard: capitals, abbreviations, times, numbers, quotations.
std::string anyParagraph(Dice& dice) {
    static const char* const kStarts[] = {"The harbour", "In March the master",    "“We",
                                          "Dr. Moss",    "However, the U.S. boat", "Two gulls"};
    static const char* const kParts[] = {
        "of the northern gate",    "near Mill St. and",       "with Gen. Amy B. Reed",   "at 7:58 p.m. Thursday",
        "for $4.50 a day",         "and Captain Moss of the", "who had, they said,",     "(or so it seemed)",
        "in the U.S. Senate",      "on Nov. 24 of that year", "a well-known old friend", "called “the end of the sea”",
        "see www.example.org for", "which nobody in Leeds",   "and 12 of the 30 boats"};
    static const char* const kEnds[] = {"was shut.",        "went home!", "came back?", "asked when it would open.",
                                        "left,” she said.", "told us so."};
    std::string text;
    for (uint32_t left = 3 + dice.below(5); left > 0; --left) {
        text += dice.one(kStarts);
        for (uint32_t parts = 1 + dice.below(6); parts > 0; --parts) text += std::string(" ") + dice.one(kParts);
        text += std::string(" ") + dice.one(kEnds) + (left > 1 ? " " : "");
    }
    return text;
}

/// `paragraph` broken greedily at `width`, each line with `prefix`.
std::string wrapped(const std::string& paragraph, size_t width, const std::string& prefix = "") {
    std::string out = prefix;
    size_t column = 0;
    for (size_t begin = 0; begin < paragraph.size();) {
        const size_t end = std::min(paragraph.find(' ', begin), paragraph.size());
        const std::string word = paragraph.substr(begin, end - begin);
        const size_t length = toUtf16(word).size();
        if (column > 0 && column + 1 + length > width) {
            out += "\n" + prefix;
            column = 0;
        } else if (column > 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += length;
        begin = end + 1;
    }
    return out + "\n";
}

}  // namespace

TEST_CASE("Sentences and words cover any text, in order, and are the same each time", "[segment]") {
    Dice dice(1);
    for (int i = 0; i < 1500; ++i) {
        const Document document = makeDocument(anyText(dice));
        for (const SegmentMode mode : {SegmentMode::Auto, SegmentMode::Lines}) {
            const Segmentation cut = segment(document, {mode, "en"});
            checkLaws(document, cut);
            REQUIRE(isSame(cut, segment(document, {mode, "en"})));
        }
    }
}

TEST_CASE("A paragraph has the same sentences whatever width it is wrapped at", "[segment]") {
    Dice dice(2);
    for (int i = 0; i < 150; ++i) {
        const std::string paragraph = anyParagraph(dice);
        const Texts expected = sentencesOf(paragraph);
        for (const size_t width : {22, 30, 41, 55, 60, 65, 72, 80, 100}) {
            INFO(wrapped(paragraph, width));
            REQUIRE(sentencesOf(wrapped(paragraph, width)) == expected);
            REQUIRE(sentencesOf(wrapped(paragraph, width, "    ")) == expected);
        }
    }
}

TEST_CASE("A wrapped text has the paragraphs it was made of", "[segment]") {
    Dice dice(3);
    for (int i = 0; i < 60; ++i) {
        std::string text;
        Texts expected;
        for (int p = 0; p < 5; ++p) {
            const std::string paragraph = anyParagraph(dice);
            expected.push_back("body: " + paragraph);
            text += wrapped(paragraph, 66) + "\n";
        }
        INFO(text);
        REQUIRE(paragraphsOf(text) == expected);
    }
}

TEST_CASE("Hostile texts take time in proportion to their length", "[segment]") {
    const auto repeated = [](std::u16string_view piece, size_t units) {
        std::u16string text;
        while (text.size() < units) text += piece;
        return text;
    };
    const std::u16string_view pieces[] = {
        u"word ",   u"word\n", u"Word\n", u".",      u". ",    u"!?",    u"\"",
        u".\" ",    u"(",      u".)",     u"- ",     u"• x ",  u"1. A ", u"It rained again. ",
        u"U.S. ",   u"a.b",    u"x@",     u"x.Y",    u">",     u"> ",    u"\n> ",
        u" ",       u"\n",     u"\t|",    u"中文。", u"שלום ", u"ไทย",   u"😀",
        u"http://", u"a-\n",   u"[1",     u". [",    u".B(",   u"?” A "};
    for (const std::u16string_view piece : pieces) {
        const Document document = makeDocument(repeated(piece, 1 << 18));
        INFO(toUtf8(piece));
        const Segmentation cut = segment(document, {SegmentMode::Auto, "en"});
        std::vector<Word> words;
        WordBreaker breaker("en");
        for (const Sentence& sentence : cut.sentences) breaker.append(document.text, sentence.span, words);
        CHECK(words.size() <= document.text.size());
    }
}

TEST_CASE("An empty text has no paragraphs", "[segment]") {
    for (const char16_t* text : {u"", u" ", u"\n\n", u"\r\n\t", u"> \n>> \n"}) {
        CHECK(segment(makeDocument(text), {}).paragraphs.empty());
        CHECK(segment(makeDocument(text), {SegmentMode::Lines, "auto"}).sentences.empty());
    }
}
