#include "compare/compare.h"
#include "review/merged_text.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

/// The merged text when the changes whose sentences have one of `accepted` in them are accepted, all others rejected.
std::string merged(const std::u16string& before, const std::u16string& after,
                   std::vector<std::u16string_view> accepted) {
    const ComparisonPtr comparison = *compare(
        {std::make_shared<Document>(makeDocument(before)), std::make_shared<Document>(makeDocument(after))}, {});
    Review review;
    for (const Change& change : comparison->changes) {
        Decision decision = Decision::Rejected;
        for (const auto words : accepted) {
            for (Side side : kSides) {
                const auto text = slice(comparison->text(side), change.span[side]);
                if (text.find(words) != text.npos) decision = Decision::Accepted;
            }
        }
        const Target target{change.id};
        review.decide({&target, 1}, decision);
    }
    return toUtf8(mergedText(*comparison, review).text);
}

}  // namespace

TEST_CASE("White space comes from the side on which two sentences are neighbours", "[review]") {
    const std::u16string before =
        u"The mayor spoke.\n\nRain fell on the harbour. Ships waited outside.\n\nNobody left early.";
    const std::u16string after =
        u"The mayor spoke. Rain fell on the harbour.\n\nA band played until noon.\n\nNobody left early.";
    CHECK(merged(before, after, {u"Ships"}) == "The mayor spoke.\n\nRain fell on the harbour.\n\nNobody left early.");
    CHECK(merged(before, after, {u"band"}) ==
          "The mayor spoke.\n\nRain fell on the harbour. Ships waited outside.\n\nA band played until noon.\n\nNobody "
          "left early.");
}

TEST_CASE("Neighbours on the other side are written as they stand there", "[review]") {
    CHECK(merged(u"Rain fell on the harbour. Ships waited outside.\n\nNobody left early. It was 4 pm.",
                 u"Rain fell on the harbour. Nobody left early. It was 5 pm.",
                 {u"Ships"}) == "Rain fell on the harbour. Nobody left early. It was 4 pm.");
}

TEST_CASE("An inserted sentence stays in its paragraph behind one that was to go", "[review]") {
    CHECK(merged(u"Rain fell. Ships waited outside.\n\nNobody left.",
                 u"Rain fell. A band played until noon.\n\nNobody left.",
                 {u"band"}) == "Rain fell. Ships waited outside. A band played until noon.\n\nNobody left.");
}

TEST_CASE("A paragraph that goes takes its break along", "[review]") {
    const std::u16string before = u"One came in.\n\nTwo stayed outside.\n\nThree went home.\n";
    CHECK(merged(before, u"One came in.\n\nThree went home.\n", {u"Two"}) == "One came in.\n\nThree went home.\n");
    CHECK(merged(before, u"One came in.\n\nThree went home.\n", {}) == toUtf8(before));
}

TEST_CASE("A removed or added word leaves one space", "[review]") {
    CHECK(merged(u"The big cat sat down. It slept.", u"The cat sat down. It ate.", {u"cat"}) ==
          "The cat sat down. It slept.");
    CHECK(merged(u"The cat sat. It slept.", u"The cat, an old one, sat. It ate.", {u"cat"}) ==
          "The cat, an old one, sat. It slept.");
    CHECK(merged(u"The cat sat\r\nquietly on the mat. It slept.", u"The cat sat\r\non the mat. It ate.", {u"cat"}) ==
          "The cat sat\r\non the mat. It slept.");
}

TEST_CASE("A kept sentence and a new one at the ends of different texts are parted", "[review]") {
    CHECK(merged(u"Alpha beta gamma.", u"Quite other words here.", {u"Quite"}) ==
          "Alpha beta gamma.\nQuite other words here.");
}
