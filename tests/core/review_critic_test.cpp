#include <algorithm>

#include "compare/compare.h"
#include "review/critic_export.h"
#include "review/critic_import.h"
#include "review/critic_markup.h"
#include "review/merged_text.h"
#include "support/catch.h"
#include "support/random_article.h"
#include "text/folded_text.h"
#include "text/unicode.h"

using namespace stet;
using namespace stet::testing;

namespace {

ComparisonPtr compared(std::u16string before, std::u16string after, const CompareOptions& options = {}) {
    return *compare({std::make_shared<Document>(makeDocument(std::move(before))),
                     std::make_shared<Document>(makeDocument(std::move(after)))},
                    options);
}

std::string marked(const Comparison& comparison, const Review& review = {}) {
    const auto text = criticMarkup(comparison, review);
    REQUIRE(text);
    return toUtf8(*text);
}

CriticText parsed(const Comparison& comparison, const Review& review = {}) {
    return parseCriticMarkup(toUtf16(marked(comparison, review)));
}

/// A text as a comparison sees it that looks through what typesetting changes.
uint64_t folded(std::u16string_view text) {
    return foldedHash(text, {0, static_cast<uint32_t>(text.size())}, kDefaultIgnored);
}

}  // namespace

TEST_CASE("CriticMarkup is taken apart into two versions and comments", "[review]") {
    const CriticText text =
        parseCriticMarkup(u"The {~~old~>new~~} ferry{>>which?<<} sank{++ twice++}.{-- Really.--} {==Sure==}{>>ask<<}");
    CHECK(text.sides.before == u"The old ferry sank. Really. Sure");
    CHECK(text.sides.after == u"The new ferry sank twice. Sure");
    CHECK(text.marks == 3);
    REQUIRE(text.comments.size() == 2);
    CHECK(text.comments[0].text == u"which?");
    CHECK(text.comments[0].about.after == Span{13, 13});
    CHECK(text.comments[1].about.after == Span{26, 30});
}

TEST_CASE("Marks that do not close are text", "[review]") {
    for (const std::u16string text : {u"a {++ b", u"{--", u"{~~x~>y", u"{>>", u"{ { {{++", u"{"}) {
        CHECK(parseCriticMarkup(text).sides.after == text);
    }
    CHECK(parseCriticMarkup(u"{++{++x++}").sides.after == u"{++x");
    CHECK(parseCriticMarkup(u"{~~x~~}").sides.before == u"x");
    CHECK(parseCriticMarkup(u"{~~x~~}").sides.after.empty());
    std::u16string hostile;
    for (int i = 0; i < 200'000; ++i) hostile += u"{++{--";
    CHECK(parseCriticMarkup(hostile).sides.after.size() == hostile.size());
}

TEST_CASE("The first mark that does not close is named with its line", "[review]") {
    const auto unclosed = [](std::u16string_view text) {
        const auto mark = parseCriticMarkup(text).unclosed;
        return mark ? std::to_string(mark->line) + toUtf8(mark->opening) + toUtf8(mark->closing) : "";
    };
    CHECK(unclosed(u"One {++in++} {--out--} {~~a~>b~~} {==c==}{>>d {++ d<<} { {{ +} x++}.") == "");
    CHECK(unclosed(u"One {++in++}.\nTwo {++ in.\nThree {--out.") == "2{++++}");
    CHECK(unclosed(u"One.\n\nTwo {~~old~>new. {--out--}") == "3{~~~~}");
    CHECK(unclosed(u"One {++ in.\nTwo {++in++}.") == "1{++++}");  // it would run on into the next one
    CHECK(unclosed(u"One {>>why? Two{>>how?<<}.") == "1{>><<}");
}

TEST_CASE("Changes are marked where they are, white space stays outside", "[review]") {
    CHECK(marked(*compared(u"It rose by four percent.", u"It rose by five percent.")) ==
          "It rose by {~~four~>five~~} percent.");
    CHECK(marked(*compared(u"One here. Two there. Three now.\n", u"One here. Three now.\n")) ==
          "One here. {--Two there. --}Three now.\n");
    CHECK(marked(*compared(u"One here.\n\nThree now.\n", u"One here.\n\nTwo there. Three now.\n")) ==
          "One here.\n\n{++Two there. ++}Three now.\n");
    CHECK(marked(*compared(u"The  same\ntext.", u"The same text.")) == "The same text.");
}

TEST_CASE("Decided changes are carried out, comments stand behind their change", "[review]") {
    const ComparisonPtr comparison = compared(u"It rose by four percent. Nobody cared about it. The end was near.",
                                              u"It rose by five percent. Nobody knew about it. The end was far.");
    REQUIRE(comparison->changes.size() == 3);
    Review review;
    const Target accepted{comparison->changes[0].id};
    const Target rejected{comparison->changes[1].id};
    review.decide({&accepted, 1}, Decision::Accepted);
    review.decide({&rejected, 1}, Decision::Rejected);
    review.comment(comparison->changes[0].id, "checked");
    review.comment(comparison->changes[2].id, "is it? <<} {>>");
    CHECK(marked(*comparison, review) ==
          "It rose by five percent.{>>checked<<} Nobody cared about it. The end was {~~near~>far~~}.{>>is it? << } {> "
          "><<}");
}

TEST_CASE("Where nothing is ignored, rejecting and accepting every mark gives both versions byte for byte",
          "[review]") {
    std::mt19937 random(21);
    for (int i = 0; i < 400; ++i) {
        Author author(random);
        CompareOptions options;
        options.fineness = static_cast<Fineness>(author.below(3));
        options.ignore = {};
        const ComparisonPtr comparison = *compare(author.documents(), options);
        const Review review = i % 2 == 0 ? Review() : randomReview(author, *comparison);
        const CriticText text = parsed(*comparison, review);
        INFO("case " << i);
        for (Side side : kSides)
            CHECK(toUtf8(text.sides[side]) == toUtf8(mergedText(*comparison, review, {side}).text));
    }
}

TEST_CASE("Texts of one typography come back byte for byte, with the paragraphs that each has", "[review]") {
    std::mt19937 random(23);
    for (int i = 0; i < 600; ++i) {
        Author author(random);
        const ComparisonPtr comparison = *compare(author.documentsInOneStyle(), {});
        const CriticText text = parsed(*comparison);
        INFO("case " << i);
        for (Side side : kSides) CHECK(toUtf8(text.sides[side]) == toUtf8(comparison->text(side)));
    }
}

TEST_CASE("Ignored differences are those of the after text", "[review]") {
    std::mt19937 random(24);
    for (int i = 0; i < 600; ++i) {
        Author author(random);
        const ComparisonPtr comparison = *compare(author.documents(), {});
        const CriticText text = parsed(*comparison);
        INFO("case " << i);
        CHECK(toUtf8(text.sides.after) == toUtf8(comparison->text(Side::After)));
        CHECK(folded(text.sides.before) == folded(comparison->text(Side::Before)));
    }
}

TEST_CASE("Under any options and decisions every mark accepted gives the after text", "[review]") {
    std::mt19937 random(25);
    for (int i = 0; i < 400; ++i) {
        Author author(random);
        const ComparisonPtr comparison = randomComparison(author);
        const Review review = randomReview(author, *comparison);
        INFO("case " << i);
        CHECK(toUtf8(parsed(*comparison, review).sides.after) ==
              toUtf8(mergedText(*comparison, review, {Side::After}).text));
    }
}

TEST_CASE("A paragraph that is parted or joined is a mark, a line that ends elsewhere is none", "[review]") {
    CHECK(marked(*compared(u"One is here. Two is there.", u"One is here.\n\nTwo is there.")) ==
          "One is here.{~~ ~>\n\n~~}Two is there.");
    CHECK(marked(*compared(u"One is here.\n\nTwo is there.", u"One is here. Two is there.")) ==
          "One is here.{~~\n\n~> ~~}Two is there.");
    CHECK(marked(*compared(u"The harbour has boats. The people wait for them all day.",
                           u"The harbour has boats. The\npeople wait for them\nall day.")) ==
          "The harbour has boats. The\npeople wait for them\nall day.");
}

TEST_CASE("Words beside an ignored mark are not glued to those of a change", "[review]") {
    CompareOptions options;
    options.ignore.insert(FoldClass::Punctuation);
    const ComparisonPtr comparison = compared(u"Nobody in the old harbour saw it, or the boats.",
                                              u"Nobody in the old harbour knew or the boats.", options);
    CHECK(toUtf8(parsed(*comparison).sides.before) == "Nobody in the old harbour saw it, or the boats.");
}

TEST_CASE("A text with marks of its own is refused", "[review]") {
    CHECK_FALSE(criticMarkup(*compared(u"Write {++ so ++} here.", u"Write {++ so ++} there."), {}));
    CHECK_FALSE(criticMarkup(*compared(u"Write --} here. Yes.", u"Yes."), {}));
    CHECK_FALSE(criticMarkup(*compared(u"Write {++ here. Yes.", u"Write {++ here. No."), {}));
}

TEST_CASE("Comments find their changes when CriticMarkup is opened as a review", "[review]") {
    const SavedReview saved = reviewFromCriticMarkup(
        u"It rose by {~~four~>five~~}{>>sure?<<} percent. Nobody cared.{>>who says?<<}\n\n{--The end.--}{>>why?<<}\n",
        "a.md");
    const ComparisonPtr comparison = *compare(saved.documents, saved.options);
    REQUIRE(comparison->changes.size() == 2);
    CHECK(saved.review.of(comparison->changes[0].id).comment == "sure?");
    CHECK(saved.review.of(comparison->changes[1].id).comment == "why?");
    REQUIRE(saved.notCarried.size() == 1);
    CHECK(saved.notCarried[0].said.comment == "who says?");
    CHECK(saved.notCarried[0].text.after == u"Nobody cared.");
}

TEST_CASE("Comments survive the way out and back", "[review]") {
    std::mt19937 random(22);
    for (int i = 0; i < 200; ++i) {
        Author author(random);
        const ComparisonPtr comparison = *compare(author.documents(), {});
        Review review;
        for (const Change& change : comparison->changes) review.comment(change.id, "on " + idText(change.id));
        const SavedReview saved = reviewFromCriticMarkup(toUtf16(marked(*comparison, review)), "");
        std::string all;
        for (const auto& [id, said] : saved.review.entries()) all += said.comment + "\n";
        for (const NotCarried& left : saved.notCarried) all += left.said.comment + "\n";
        for (const Change& change : comparison->changes) CHECK(all.find(idText(change.id)) != std::string::npos);
    }
}
