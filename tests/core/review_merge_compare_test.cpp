#include <algorithm>
#include <set>

#include "review/kept_sides.h"
#include "review/merged_text.h"
#include "review/reading_order.h"
#include "support/catch.h"
#include "support/random_article.h"
#include "text/unicode.h"

using namespace stet;
using namespace stet::testing;

namespace {

std::u16string withoutSpace(std::u16string_view text) {
    std::u16string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char16_t c) { return c > u' '; });
    return out;
}

/// What the decisions ask for, without white space.
std::u16string expectedLetters(const Comparison& comparison, const Review& review, Side undecided) {
    const KeptSides kept = keptSides(comparison, review, {undecided});
    const std::vector<IndexRange> edits = editsOfLinks(comparison);
    std::u16string out;
    for (const Place& place : readingOrder(comparison)) {
        const Link& link = comparison.links[place.link];
        if (place.only && link.moved && kept.places[place.link] != *place.only) continue;
        const Side words = kept.words[place.link];
        const Span all = comparison.spanOf(words, link.sentences[words]);
        uint32_t at = all.begin;
        for (uint32_t i = edits[place.link].begin; i < edits[place.link].end; ++i) {
            const Edit& edit = comparison.edits[i];
            out += slice(comparison.text(words), {at, edit.span[words].begin});
            out += slice(comparison.text(kept.edits[i]), edit.span[kept.edits[i]]);
            at = edit.span[words].end;
        }
        out += slice(comparison.text(words), {at, all.end});
    }
    return withoutSpace(out);
}

/// The words of a text without marks and case: none of them may be two glued together.
std::set<std::u16string> wordsOf(std::u16string_view text) {
    std::set<std::u16string> words;
    std::u16string word;
    for (char16_t c : std::u16string(text) + u" ") {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) word += c;
        if (c >= u'A' && c <= u'Z') word += static_cast<char16_t>(c + 32);
        if (c <= u' ' && !word.empty()) words.insert(std::exchange(word, {}));
    }
    return words;
}

}  // namespace

TEST_CASE("Accept all is after and reject all before for compared texts", "[review]") {
    std::mt19937 random(5);
    for (int i = 0; i < 600; ++i) {
        Author author(random);
        const ComparisonPtr comparison = randomComparison(author);
        Review accepted;
        Review rejected;
        for (const Change& change : comparison->changes) {
            const Target target{change.id};
            accepted.decide({&target, 1}, Decision::Accepted);
            rejected.decide({&target, 1}, Decision::Rejected);
        }
        INFO("case " << i << "\n"
                     << toUtf8(comparison->text(Side::Before)) << "\n---\n"
                     << toUtf8(comparison->text(Side::After)));
        const bool any = !comparison->changes.empty();
        for (Side side : kSides) {
            CHECK(toUtf8(mergedText(*comparison, {}, {side}).text) == toUtf8(comparison->text(side)));
            if (any)
                CHECK(toUtf8(mergedText(*comparison, accepted, {side}).text) == toUtf8(comparison->text(Side::After)));
            if (any)
                CHECK(toUtf8(mergedText(*comparison, rejected, {side}).text) == toUtf8(comparison->text(Side::Before)));
        }
    }
}

TEST_CASE("Random decisions on compared texts change their words and nothing else", "[review]") {
    std::mt19937 random(6);
    std::set<std::u16string> vocabulary;
    for (const auto& word : kVocabulary) vocabulary.merge(wordsOf(word));
    for (int i = 0; i < 1200; ++i) {
        Author author(random);
        const ComparisonPtr comparison = randomComparison(author);
        const Review review = randomReview(author, *comparison);
        const Side undecided = kSides[i % 2];
        const MergedText merged = mergedText(*comparison, review, {undecided});
        INFO("case " << i << "\n"
                     << toUtf8(comparison->text(Side::Before)) << "\n---\n"
                     << toUtf8(comparison->text(Side::After)) << "\n---\n"
                     << toUtf8(merged.text));
        REQUIRE(toUtf8(withoutSpace(merged.text)) == toUtf8(expectedLetters(*comparison, review, undecided)));
        for (const auto& word : wordsOf(merged.text)) {
            INFO(toUtf8(word));
            CHECK(vocabulary.contains(word));
        }
    }
}
