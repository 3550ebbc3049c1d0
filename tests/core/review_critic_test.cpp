#include <algorithm>

#include "compare/compare.h"
#include "review/critic_export.h"
#include "review/critic_import.h"
#include "review/critic_markup.h"
#include "review/merged_text.h"
#include "support/catch.h"
#include "support/random_article.h"
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

/// What ignored differences leave of a text: letters, in order.
std::u16string letters(std::u16string_view text) {
    std::u16string out;
    for (char16_t c : text) {
        if (c >= u'A' && c <= u'Z') out += static_cast<char16_t>(c + 32);
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += c;
    }
    return out;
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
    review.comment(comparison->changes[2].id, "is it? <<}");
    CHECK(marked(*comparison, review) ==
          "It rose by five percent.{>>checked<<} Nobody cared about it. The end was {~~near~>far~~}.{>>is it? << }<<}");
}

TEST_CASE("Taking the marks in or out gives the two versions back", "[review]") {
    std::mt19937 random(21);
    for (int i = 0; i < 500; ++i) {
        Author author(random);
        const ComparisonPtr comparison = randomComparison(author);
        const Review review = i % 2 == 0 ? Review() : randomReview(author, *comparison);
        const CriticText text = parseCriticMarkup(toUtf16(marked(*comparison, review)));
        INFO("case " << i);
        CHECK(toUtf8(text.sides.after) == toUtf8(mergedText(*comparison, review, {Side::After}).text));
        CHECK(toUtf8(letters(text.sides.before)) ==
              toUtf8(letters(mergedText(*comparison, review, {Side::Before}).text)));
    }
}

TEST_CASE("A text with marks of its own is refused", "[review]") {
    CHECK_FALSE(criticMarkup(*compared(u"Write {++ so ++} here.", u"Write {++ so ++} there."), {}));
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
