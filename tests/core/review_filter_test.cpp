#include <algorithm>

#include "review/change_filter.h"
#include "review/review_order.h"
#include "support/catch.h"
#include "support/compared.h"
#include "support/random_comparison.h"

using namespace stet;
using State = ChangeFilter::State;

namespace {

/// A number with a quotation mark beside it, a quotation mark alone, a deletion.
ComparisonPtr sample() {
    CompareOptions options;
    options.ignore = {};
    return compared(
        u"He saw \"twelve\" boats, not 12, in the old harbour.\n\nShe called it \"fine\" twice that day.\n\n"
        u"A dog slept under the table.\n\nThe meeting ended early that evening.\n",
        u"He saw \u201Ctwelve\u201D boats, not 14, in the old harbour.\n\n"
        u"She called it \u201Cfine\u201D twice that day.\n\nThe meeting ended early that evening.\n",
        options);
}

uint32_t passing(const ChangeFilter& filter, const Comparison& comparison, const Review& review = {}) {
    return static_cast<uint32_t>(
        std::count_if(comparison.changes.begin(), comparison.changes.end(),
                      [&](const Change& change) { return passes(filter, comparison, change, review); }));
}

}  // namespace

TEST_CASE("A filter asks for kind, class, state and words at once", "[review]") {
    const ComparisonPtr comparison = sample();
    REQUIRE(comparison->changes.size() == 3);
    CHECK(passing({}, *comparison) == 3);
    ChangeFilter filter;
    filter.kind = ChangeKind::Deleted;
    CHECK(passing(filter, *comparison) == 1);
    filter.text = u"DOG";
    CHECK(passing(filter, *comparison) == 1);
    filter.text = u"boats";
    CHECK(passing(filter, *comparison) == 0);

    Review review;
    const Target first{comparison->changes[0].id};
    review.decide({&first, 1}, Decision::Accepted);
    review.comment(comparison->changes[1].id, "Stra\u00DFe");
    review.flag(comparison->changes[1].id, true);
    review.markShown(comparison->changes[2].id);
    const std::pair<State, uint32_t> counts[] = {{State::Any, 3},       {State::Undecided, 2}, {State::Accepted, 1},
                                                 {State::Rejected, 0},  {State::Seen, 0},      {State::Flagged, 1},
                                                 {State::Commented, 1}, {State::NeverShown, 2}};
    for (const auto& [state, count] : counts) {
        ChangeFilter states;
        states.state = state;
        CHECK(passing(states, *comparison, review) == count);
    }
    ChangeFilter words;
    words.text = u"STRASSE";
    CHECK(passing(words, *comparison, review) == 1);
}

TEST_CASE("Accepting everything typographic lets no number pass in the same sentence", "[review]") {
    const ComparisonPtr comparison = sample();
    ChangeFilter filter;
    filter.changeClass = ChangeClass::Typography;
    const std::vector<Target> targets = targetsOf(filter, *comparison, {});
    REQUIRE(targets.size() >= 2);
    Review review;
    review.decide(targets, Decision::Accepted);
    for (uint32_t c = 0; c < comparison->changes.size(); ++c) {
        const Change& change = comparison->changes[c];
        for (uint32_t i = 0; i < change.edits.size(); ++i) {
            const bool typographic = comparison->edits[change.edits.begin + i].classes == [] {
                ClassSet only;
                only.insert(ChangeClass::Typography);
                return only;
            }();
            CHECK((review.of(change.id).ofEdit(i) == Decision::Accepted) == typographic);
        }
    }
    CHECK(targetsOf({}, *comparison, {}).size() == comparison->changes.size());
}

TEST_CASE("Every order has each change once, and equals stay in reading order", "[review]") {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Comparison comparison = testing::randomCase(random, 12).comparison;
        for (int i = 0; i < kReviewOrderCount; ++i) {
            std::vector<uint32_t> order = changesInOrder(comparison, static_cast<ReviewOrder>(i));
            if (i == 0) CHECK(std::is_sorted(order.begin(), order.end()));
            std::sort(order.begin(), order.end());
            std::vector<uint32_t> all(comparison.changes.size());
            for (uint32_t n = 0; n < all.size(); ++n) all[n] = n;
            CHECK(order == all);
        }
    }
    const ComparisonPtr comparison = sample();
    CHECK(changesInOrder(*comparison, ReviewOrder::Kind) == std::vector<uint32_t>{0, 1, 2});
    const auto byClass = changesInOrder(*comparison, ReviewOrder::Class);
    CHECK(comparison->changes[byClass[0]].classes.contains(ChangeClass::Number));
    const auto leastSure = changesInOrder(*comparison, ReviewOrder::LeastSure);
    CHECK(comparison->changes[leastSure.back()].kind == ChangeKind::Deleted);
}
