#include "report/text_report.h"

#include <memory>
#include <sstream>

#include "compare/compare.h"
#include "report/summary.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

std::string report(std::u16string before, std::u16string after, const TextLook& look = {false, 60}) {
    const auto comparison = compare({std::make_shared<Document>(makeDocument(std::move(before), "a.txt")),
                                     std::make_shared<Document>(makeDocument(std::move(after), "b.txt"))},
                                    {});
    REQUIRE(comparison);
    std::ostringstream out;
    writeText(out, **comparison, look);
    return out.str();
}

std::string paragraph(const std::vector<TextPiece>& pieces, const TextLook& look, int maxLines = 0) {
    std::ostringstream out;
    printParagraph(out, look, {" * ", TextStyle::Strong}, pieces, maxLines);
    return out.str();
}

}  // namespace

TEST_CASE("Words are marked where they changed", "[text-report]") {
    const std::string text = report(u"The council voted 7 to 4 on Monday to rebuild the harbour.\n",
                                    u"The council voted 8 to 4 on Monday to rebuild the old harbour.\n");
    CHECK(text ==
          "a.txt → b.txt\n\n"
          " ~ The council voted [-7-] {+8+} to 4 on Monday to rebuild\n"
          "   the {+old+} harbour. ‹number›\n\n"
          "1 change: 1 edited. 1 word deleted, 2 words inserted, 88\u00A0%\n"
          "alike.\n");
}

TEST_CASE("Parts of an address are marked without white space that it does not have", "[text-report]") {
    const std::string text = report(u"Read all of it at www.example.org/may/list?page=2 today.\n",
                                    u"Read all of it at www.example.org/june/list?page=3 today.\n");
    CHECK(text.find("www.example.org/[-may-]{+june+}/list?page=[-2-]{+3+}") != std::string::npos);
}

TEST_CASE("Unchanged paragraphs are folded", "[text-report]") {
    std::u16string body;
    for (const char16_t c : std::u16string(u"ABCDEFG"))
        body += u"Paragraph " + std::u16string(1, c) + u" stays as it is.\n\n";
    const std::string text = report(body + u"The last one goes.\n", body);
    CHECK(text ==
          "a.txt → b.txt\n\n"
          "   ⋯ 6 paragraphs unchanged\n\n"
          "   Paragraph G stays as it is.\n\n"
          " - [-The last one goes.-]\n\n"
          "1 change: 1 deleted. 4 words deleted, 95\u00A0% alike.\n");
}

TEST_CASE("Moved text says so at both ends", "[text-report]") {
    const std::u16string moved = u"Residents of the east quay had asked for a long delay.\n\n";
    const std::u16string first = u"The plan goes back to a storm that broke the northern pier.\n\n";
    const std::u16string second = u"Fishing boats will be moored at the southern pier meanwhile.\n\n";
    const std::string text = report(moved + first + second, first + second + moved);
    CHECK(text.find(" < ‹moved down› Residents of the east quay") != std::string::npos);
    CHECK(text.find(" > Residents of the east quay had asked for a long delay.\n   ‹moved here›\n") !=
          std::string::npos);
}

TEST_CASE("Texts that differ in nothing that counts have no rows", "[text-report]") {
    CHECK(report(u"One line,\nwrapped.\n", u"One line, wrapped.\n") ==
          "a.txt → b.txt\n\nNo changes.\nIgnored: 1 line wrap.\n");
    CHECK(report(u"", u"") == "a.txt → b.txt\n\nNo changes.\n");
    CHECK(report(u"It rained. Nobody came.\n\nThe gate held.", u"It rained.\n\nNobody came. The gate held.") ==
          "a.txt → b.txt\n\nNo changes but in the white space between sentences.\n");
}

TEST_CASE("A long stretch without a change is cut in its middle", "[text-report]") {
    std::u16string same;
    for (int i = 0; i < 300; ++i) same += u" word";
    const std::string text = report(u"Old" + same + u" end.\n", u"New" + same + u" end.\n");
    CHECK(text.find("[-Old-] {+New+} word") != std::string::npos);
    CHECK(text.find(" ⋯ word") != std::string::npos);
    CHECK(text.size() < 700);
}

TEST_CASE("Paragraphs are wrapped by the columns they take", "[text-report]") {
    const TextLook narrow = {false, 16};
    CHECK(paragraph({{u"one two  three\nfour", TextStyle::Plain}}, narrow) == " * one two three\n   four\n");
    CHECK(paragraph({{u"a\u0301e\u0301 i\u0301o\u0301 u\u0301a\u0301e\u0301i", TextStyle::Plain}}, narrow) ==
          toUtf8(u" * a\u0301e\u0301 i\u0301o\u0301 u\u0301a\u0301e\u0301i\n"));
    CHECK(paragraph({{u"中文文字没有空格也要换行", TextStyle::Plain}}, narrow) == " * 中文文字没有\n   空格也要换行\n");
    CHECK(paragraph({{u"abcdefghijklmnopqrstuvwxyz", TextStyle::Plain}}, narrow) ==
          " * abcdefghijklm\n   nopqrstuvwxyz\n");
    CHECK(paragraph({{u"one two three four", TextStyle::Plain}}, {false, 0}) == " * one two three four\n");
    CHECK(paragraph({{u"one two three four five", TextStyle::Plain}}, narrow, 1) == " * one two …\n");
}

TEST_CASE("Colour stands for marks and never runs over the margin", "[text-report]") {
    const TextLook look = {true, 16};
    CHECK(paragraph({{u"keep ", TextStyle::Plain}, {u"gone for ever", TextStyle::Deleted}}, look) ==
          "\x1b[1m * \x1b[0mkeep \x1b[31;9mgone for\x1b[0m\n   \x1b[31;9mever\x1b[0m\n");
}

TEST_CASE("White space that changed is shown", "[text-report]") {
    CHECK(paragraph({{u"a", TextStyle::Plain}, {u" ", TextStyle::Deleted}, {u"b", TextStyle::Plain}}, {false, 0}) ==
          " * a[-␣-]b\n");
    CHECK(paragraph({{u" gone ", TextStyle::Deleted}, {u"b", TextStyle::Plain}}, {false, 0}) == " * [-gone-] b\n");
}

TEST_CASE("Text cannot command the terminal", "[text-report]") {
    const std::string text = paragraph({{u"a\u001b[2Jb\u0007\u009b", TextStyle::Plain}}, {true, 0});
    CHECK(text == "\x1b[1m * \x1b[0ma␛[2Jb␇\uFFFD\n");
}

TEST_CASE("Sentences are written one a line", "[text-report]") {
    const Document document = makeDocument(u"One goes\non. Two.\n\nThree.\n");
    const Segmentation cut = {{{{0, 17}, {0, 2}, Role::Body}, {{19, 25}, {2, 3}, Role::Body}},
                              {{{0, 12}, 0}, {{13, 17}, 0}, {{19, 25}, 1}},
                              "en"};
    std::ostringstream out;
    writeText(out, document, cut);
    CHECK(out.str() == "One goes on.\nTwo.\n\nThree.\n");
}

TEST_CASE("Numbers agree with their nouns", "[text-report]") {
    CHECK(counted(1, "line wrap") == "1 line wrap");
    CHECK(counted(2, "line wrap") == "2 line wraps");
    CHECK(counted(2, "difference in white space") == "2 differences in white space");
    CHECK(counted(3, "piece of page furniture") == "3 pieces of page furniture");
}
