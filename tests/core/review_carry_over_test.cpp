#include <algorithm>

#include "compare/compare.h"
#include "review/carry_over.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

const std::u16string kBefore =
    u"The council met on Monday. Mayor Ruth Adler opened the session at noon. Nobody from the harbour office came.\n\n"
    u"The bridge will stay closed until March. Engineers found four cracks in its northern pier. Repairs cost 2 "
    u"million.\n\n"
    u"Residents asked for a ferry. The old ferry was sold in 1998. It now serves an island in the Baltic.\n";
const std::u16string kAfter =
    u"The council met on Monday. Mayor Ruth Adler opened the session at one. Nobody from the harbour office came.\n\n"
    u"The bridge will stay closed until April. Engineers found five cracks in its northern pier. Repairs cost 3 "
    u"million.\n\n"
    u"Residents asked for a ferry. It now serves an island in the Baltic. A new one would need three years.\n";

std::u16string replaced(std::u16string text, std::u16string_view what, std::u16string_view by) {
    const size_t at = text.find(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), by);
}

ComparisonPtr compared(std::u16string before, std::u16string after, const CompareOptions& options = {}) {
    return *compare({std::make_shared<Document>(makeDocument(std::move(before))),
                     std::make_shared<Document>(makeDocument(std::move(after)))},
                    options);
}

/// The change whose sentences on either side have `words` in them.
const Change& changeWith(const Comparison& comparison, std::u16string_view words) {
    for (const Change& change : comparison.changes) {
        for (Side side : kSides) {
            if (slice(comparison.text(side), change.span[side]).find(words) != std::u16string_view::npos) return change;
        }
    }
    FAIL("no change has the words " << toUtf8(words));
    return comparison.changes[0];
}

void decide(Review& review, const Change& change, Decision decision) {
    const Target target{change.id};
    review.decide({&target, 1}, decision);
    review.markShown(change.id);
}

/// A review of kBefore and kAfter with every change decided: by turns accepted and rejected.
struct Reviewed {
    ComparisonPtr comparison = compared(kBefore, kAfter);
    Review review;
    Reviewed() {
        for (size_t i = 0; i < comparison->changes.size(); ++i) {
            decide(review, comparison->changes[i], i % 2 == 0 ? Decision::Accepted : Decision::Rejected);
        }
        review.comment(changeWith(*comparison, u"pier").id, "who counted?");
        review.flag(changeWith(*comparison, u"pier").id, true);
    }
    Decision on(std::u16string_view words) const { return review.of(changeWith(*comparison, words).id).words; }
    CarriedOver to(const Comparison& now) const {
        return carryOver(comparison->documents, marksOf(*comparison, review), review, now);
    }
};

/// A review that goes through one comparison after the other, as in a window.
struct Journey {
    ComparisonPtr at;
    Review review;
    std::vector<NotCarried> left;

    void to(const ComparisonPtr& next) {
        CarriedOver carried = carryOver(at->documents, marksOf(*at, review), review, *next, std::move(left));
        review = std::move(carried.review);
        left = std::move(carried.notCarried);
        at = next;
    }
};

Journey begun() {
    const Reviewed old;
    return {old.comparison, old.review, {}};
}

const std::u16string_view kEach[] = {u"session", u"bridge", u"pier", u"Repairs", u"1998", u"three years"};

}  // namespace

TEST_CASE("The same comparison gets every decision back", "[review]") {
    const Reviewed old;
    const CarriedOver result = old.to(*compared(kBefore, kAfter));
    CHECK(result.review == old.review);
    CHECK(result.carried == 6);
    CHECK(result.notCarried.empty());
}

TEST_CASE("Decisions follow their changes when the text above or below is worked on", "[review]") {
    const Reviewed old;
    const auto now = GENERATE(compared(u"A new first sentence. " + kBefore, u"A new first sentence. " + kAfter),
                              compared(kBefore, u"Harbour news.\n\n" + kAfter),
                              compared(kBefore, replaced(kAfter, u"Nobody from the harbour office came.",
                                                         u"The harbour office sent nobody.")),
                              compared(kBefore, kAfter + u"\nMore on page four.\n"));
    const CarriedOver result = old.to(*now);
    CHECK(result.notCarried.empty());
    CHECK(result.carried == 6);
    for (const auto words : kEach) {
        INFO(toUtf8(words));
        CHECK(result.review.of(changeWith(*now, words).id).words == old.on(words));
    }
    CHECK(result.review.of(changeWith(*now, u"pier").id).comment == "who counted?");
    CHECK(result.review.of(changeWith(*now, u"pier").id).flagged);
}

TEST_CASE("Decisions follow their changes when options change", "[review]") {
    const Reviewed old;
    CompareOptions options;
    options.ignore = {FoldClass::LineWrap, FoldClass::Space};
    options.fineness = GENERATE(Fineness::Words, Fineness::Sentences);
    const ComparisonPtr now = compared(kBefore, kAfter, options);
    const CarriedOver result = old.to(*now);
    CHECK(result.notCarried.empty());
    for (const auto words : kEach) CHECK(result.review.of(changeWith(*now, words).id).words == old.on(words));
}

TEST_CASE("A text that was only wrapped anew keeps its decisions", "[review]") {
    const Reviewed old;
    std::u16string wrapped = kAfter;
    for (size_t i = 20; i < wrapped.size(); i += 23) {
        const size_t space = wrapped.find(u' ', i);
        if (space != wrapped.npos) wrapped[space] = u'\n';
    }
    const CarriedOver result = old.to(*compared(kBefore, wrapped));
    CHECK(result.notCarried.empty());
    CHECK(result.carried == 6);
}

TEST_CASE("A decision does not pass to words that it was not made on", "[review]") {
    const Reviewed old;
    const ComparisonPtr now = compared(kBefore, replaced(kAfter, u"found five cracks", u"found seven cracks"));
    const CarriedOver result = old.to(*now);
    const ChangeReview& there = result.review.of(changeWith(*now, u"pier").id);
    CHECK(there.words == Decision::Undecided);
    CHECK(there.edits.empty());
    CHECK(there.comment == "who counted?");
    CHECK(there.flagged);
    CHECK_FALSE(result.review.wasShown(changeWith(*now, u"pier").id));
    CHECK(result.carried == 5);
    REQUIRE(result.notCarried.size() == 1);
    CHECK(result.notCarried[0].text.after == u"Engineers found five cracks in its northern pier.");
    CHECK(result.notCarried[0].said == old.review.of(changeWith(*old.comparison, u"pier").id));
    CHECK(result.notCarried[0].now == changeWith(*now, u"pier").id);
}

TEST_CASE("In a sentence that was worked on, edits with the same words keep their decisions", "[review]") {
    Reviewed old;
    const ComparisonPtr now = compared(kBefore, replaced(kAfter, u"northern pier", u"southern pier"));
    const CarriedOver result = old.to(*now);
    const Change& change = changeWith(*now, u"pier");
    REQUIRE(change.edits.size() == 2);
    CHECK(result.review.of(change.id).ofEdit(0) == old.on(u"pier"));
    CHECK(result.review.of(change.id).ofEdit(1) == Decision::Undecided);
    CHECK_FALSE(result.review.wasShown(change.id));
    CHECK(result.notCarried.empty());
}

TEST_CASE("A deleted sentence whose neighbour goes, too, keeps its decision inside the larger change", "[review]") {
    const Reviewed old;
    const ComparisonPtr now = compared(kBefore, replaced(kAfter, u"Residents asked for a ferry. ", u""));
    const CarriedOver result = old.to(*now);
    CHECK(result.notCarried.empty());
    const Change& both = changeWith(*now, u"1998");
    REQUIRE(both.edits.size() == 2);
    CHECK(result.review.of(both.id).ofEdit(0) == Decision::Undecided);
    CHECK(result.review.of(both.id).ofEdit(1) == old.on(u"1998"));
}

TEST_CASE("A decision whose change is gone is listed", "[review]") {
    const Reviewed old;
    const ComparisonPtr now = compared(kBefore, replaced(kAfter, u"until April", u"until March"));
    const CarriedOver result = old.to(*now);
    CHECK(result.carried == 5);
    REQUIRE(result.notCarried.size() == 1);
    CHECK(result.notCarried[0].text.before == u"The bridge will stay closed until March.");
    CHECK_FALSE(result.notCarried[0].now.has_value());
}

TEST_CASE("Decisions on single edits are carried with them", "[review]") {
    const std::u16string before = u"Four men and two dogs crossed the wide river at night. Nobody saw them.";
    const std::u16string after = u"Five men and two cats crossed the wide river by day. Nobody saw them.";
    CompareOptions options;
    options.fineness = Fineness::Words;
    const ComparisonPtr was = compared(before, after, options);
    const Change& change = was->changes.at(0);
    REQUIRE(change.edits.size() >= 3);
    Review review;
    decide(review, change, Decision::Accepted);
    const Target edit{change.id, Target::Part::Edit, 1};
    review.decide({&edit, 1}, Decision::Rejected);
    const ComparisonPtr now = compared(u"Yesterday. " + before, u"Yesterday. " + after, options);
    const CarriedOver result = carryOver(was->documents, marksOf(*was, review), review, *now);
    CHECK(result.notCarried.empty());
    CHECK(result.review.of(now->changes.at(0).id) == review.of(change.id));
}

TEST_CASE("Nothing is dropped in silence, whatever happens to the texts", "[review]") {
    const Reviewed old;
    for (const auto& [before, after] : {std::pair(kAfter, kBefore), std::pair(std::u16string(), kAfter),
                                        std::pair(std::u16string(), std::u16string()), std::pair(kBefore, kBefore)}) {
        const CarriedOver result = old.to(*compared(before, after));
        CHECK(result.carried + result.notCarried.size() == old.review.entries().size());
        CHECK(result.notCarried.size() >= 4);
    }
}

TEST_CASE("What found no place comes back when the texts are again as they were", "[review]") {
    const Reviewed old;
    const auto away = GENERATE(
        compared(kBefore, replaced(kAfter, u"until April", u"until March")),
        compared(kBefore, replaced(kAfter, u"found five cracks", u"found seven cracks")), compared(kBefore, kBefore),
        compared(kBefore, replaced(kAfter, u"Engineers found five cracks in its northern pier. ", u"")),
        compared(kBefore, replaced(kAfter, u"April. Engineers found five", u"April, and engineers found ten")),
        compared(kAfter, kBefore));
    Journey journey = begun();
    journey.to(away);
    REQUIRE_FALSE(journey.left.empty());
    SECTION("at once") {}
    SECTION("by way of the same once more") {
        journey.to(compared(kBefore, std::u16string(away->text(Side::After))));
    }
    SECTION("by way of nothing") {
        journey.to(compared(u"", u"Nothing of it is left."));
    }
    journey.to(compared(kBefore, kAfter));
    CHECK(journey.left.empty());
    CHECK(journey.review.entries() == old.review.entries());
}

TEST_CASE("What was decided meanwhile stands when an older decision comes back", "[review]") {
    Journey journey = begun();
    journey.to(compared(kBefore, replaced(kAfter, u"found five cracks", u"found seven cracks")));
    REQUIRE(journey.left.size() == 1);
    const Change& meanwhile = changeWith(*journey.at, u"pier");
    journey.review.comment(meanwhile.id, "who counted? The mayor.");
    journey.review.flag(meanwhile.id, false);
    journey.to(compared(kBefore, kAfter));
    CHECK(journey.left.empty());
    const Reviewed old;
    const ChangeReview& pier = journey.review.of(changeWith(*journey.at, u"pier").id);
    CHECK(pier.words == old.on(u"pier"));
    CHECK(pier.comment == "who counted? The mayor.");
    CHECK_FALSE(pier.flagged);
}

TEST_CASE("A comment comes back from a change that has one of its own", "[review]") {
    Journey journey = begun();
    journey.to(
        compared(kBefore, replaced(kAfter, u"April. Engineers found five", u"April, and engineers found seven")));
    const uint64_t meanwhile = changeWith(*journey.at, u"pier").id;
    REQUIRE(journey.review.of(meanwhile).comment == "who counted?");
    journey.review.comment(meanwhile, "In one breath?\nwho counted?");
    journey.to(compared(kBefore, kAfter));
    CHECK(journey.review.of(changeWith(*journey.at, u"bridge").id).comment == "In one breath?");
    CHECK(journey.review.of(changeWith(*journey.at, u"pier").id).comment == "who counted?");
}

TEST_CASE("Of two changes with the same words neither gets what may be the other's", "[review]") {
    Journey journey = begun();
    journey.to(compared(kBefore, kBefore));
    for (NotCarried& left : journey.left) left.was.reset();  // as in older files
    const std::u16string gap = u"\n\nIn between stands a paragraph about something else altogether.\n\n";
    journey.to(compared(kBefore + gap + kBefore, kAfter + gap + kAfter));
    CHECK(journey.left.size() == 6);
    CHECK(journey.review.of(changeWith(*journey.at, u"pier").id).words == Decision::Undecided);
}

TEST_CASE("Decisions on single edits come back only to the same edits", "[review]") {
    const std::u16string before = u"Four men and two dogs crossed the wide river at night. Nobody saw them.";
    const std::u16string after = u"Five men and two cats crossed the wide river by day. Nobody saw them.";
    CompareOptions options;
    options.fineness = Fineness::Words;
    Journey journey{compared(before, after, options), {}, {}};
    const uint64_t change = journey.at->changes.at(0).id;
    const Target edit{change, Target::Part::Edit, 1};
    journey.review.decide({&edit, 1}, Decision::Rejected);
    const Review said = journey.review;
    journey.to(compared(before, before, options));
    REQUIRE(journey.left.size() == 1);
    CompareOptions coarse;
    coarse.fineness = Fineness::Sentences;
    journey.to(compared(before, after, coarse));
    CHECK(journey.left.size() == 1);
    CHECK(journey.review.entries().empty());
    journey.to(compared(before, after, options));
    CHECK(journey.left.empty());
    CHECK(journey.review.entries() == said.entries());
}
