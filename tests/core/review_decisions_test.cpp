#include "review/decisions.h"
#include "review/review_history.h"
#include "review/review_progress.h"
#include "support/catch.h"

using namespace stet;

namespace {

Change change(uint64_t id, ChangeKind kind, IndexRange edits) {
    Change change;
    change.id = id;
    change.kind = kind;
    change.moved = kind == ChangeKind::Moved;
    change.edits = edits;
    return change;
}

/// An edited change with two edits, an inserted one, and a moved one with an edit.
Comparison threeChanges() {
    Comparison comparison;
    comparison.changes = {change(10, ChangeKind::Edited, {0, 2}), change(20, ChangeKind::Inserted, {2, 3}),
                          change(30, ChangeKind::Moved, {3, 4})};
    comparison.statistics.ignored[0] = 52;
    comparison.statistics.ignored[2] = 14;
    return comparison;
}

void decide(Review& review, Target target, Decision decision) {
    review.decide({&target, 1}, decision);
}

}  // namespace

TEST_CASE("A decision on the words replaces those on single edits", "[review]") {
    Review review;
    decide(review, {10, Target::Part::Edit, 1}, Decision::Rejected);
    CHECK(review.of(10).ofEdit(0) == Decision::Undecided);
    CHECK(review.of(10).ofEdit(1) == Decision::Rejected);
    decide(review, {10}, Decision::Accepted);
    CHECK(review.of(10).ofEdit(1) == Decision::Accepted);
    decide(review, {10, Target::Part::Edit, 0}, Decision::Undecided);
    CHECK(review.of(10).ofEdit(0) == Decision::Undecided);
    CHECK(review.of(10).ofEdit(1) == Decision::Accepted);
    decide(review, {10}, Decision::Undecided);
    CHECK(review.entries().empty());
}

TEST_CASE("A moved change has one decision for the place and one for the words", "[review]") {
    const Comparison comparison = threeChanges();
    const Change& moved = comparison.changes[2];
    Review review;
    decide(review, {30, Target::Part::Place}, Decision::Rejected);
    CHECK_FALSE(isDecided(review, moved));
    decide(review, {30, Target::Part::Words}, Decision::Accepted);
    CHECK(isDecided(review, moved));
    CHECK_FALSE(decisionOf(review, moved).has_value());
    decide(review, {30}, Decision::Accepted);
    CHECK(decisionOf(review, moved) == Decision::Accepted);
}

TEST_CASE("Progress counts changes by what was decided on all their parts", "[review]") {
    const Comparison comparison = threeChanges();
    Review review;
    decide(review, {10, Target::Part::Edit, 0}, Decision::Accepted);
    CHECK(progressOf(review, comparison).decided == 0);
    decide(review, {10, Target::Part::Edit, 1}, Decision::Rejected);
    decide(review, {20}, Decision::Seen);
    review.flag(30, true);
    review.comment(30, "ask the desk");
    const ReviewProgress progress = progressOf(review, comparison);
    CHECK(progress.changes == 3);
    CHECK(progress.decided == 2);
    CHECK(progress.mixed == 1);
    CHECK(progress.seen == 1);
    CHECK(progress.accepted == 0);
    CHECK(progress.flagged == 1);
    CHECK(progress.commented == 1);
    CHECK(progress.ignored == 66);
}

TEST_CASE("A tally that follows a review counts what a new one counts", "[review]") {
    const Comparison comparison = threeChanges();
    Review review;
    ProgressTally tally(review, comparison);
    CHECK(tally.progress().neverShown == 3);
    review.markShown(20);
    tally.update(review, comparison, 1);
    CHECK(tally.progress().neverShown == 2);
    decide(review, {10}, Decision::Accepted);
    review.flag(10, true);
    tally.update(review, comparison, 0);
    CHECK(tally.progress().accepted == 1);
    CHECK(tally.progress().flagged == 1);
    decide(review, {10, Target::Part::Edit, 0}, Decision::Rejected);
    tally.update(review, comparison, 0);
    CHECK(tally.progress().accepted == 0);
    CHECK(tally.progress().mixed == 1);
    CHECK(tally.progress().decided == 1);
    decide(review, {10}, Decision::Undecided);
    tally.update(review, comparison, 0);
    CHECK(tally.progress().decided == 0);
    CHECK(tally.progress().mixed == 0);
}

TEST_CASE("A review ends only when every change was on screen", "[review]") {
    const Comparison comparison = threeChanges();
    Review review;
    CHECK(review.markShown(10));
    CHECK_FALSE(review.markShown(10));
    review.markShown(30);
    const auto refused = finish(review, comparison);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == std::vector<uint32_t>{1});
    review.markShown(20);
    CHECK(finish(review, comparison).has_value());
}

TEST_CASE("Undo and redo walk through every step", "[review]") {
    ReviewHistory history;
    const Target both[] = {{10}, {20}};
    history.decide(both, Decision::Accepted);
    history.comment(10, "why?");
    history.flag(20, true);
    const Review end = history.now();
    history.flag(20, true);  // changes nothing, so it is no step

    CHECK(history.take(Way::Undo).changes == std::vector<uint64_t>{20});
    CHECK(history.next(Way::Undo)->kind == StepKind::Comment);
    CHECK(history.take(Way::Undo).changes == std::vector<uint64_t>{10});
    CHECK(history.take(Way::Undo).changes == std::vector<uint64_t>{10, 20});
    CHECK(history.now() == Review{});
    CHECK(history.take(Way::Undo).changes.empty());
    while (history.next(Way::Redo)) history.take(Way::Redo);
    CHECK(history.now() == end);

    history.take(Way::Undo);
    history.markShown(10);
    CHECK(history.next(Way::Redo));
    history.comment(20, "new branch");
    CHECK_FALSE(history.next(Way::Redo));
    history.take(Way::Undo);
    CHECK(history.now().wasShown(10));
}

TEST_CASE("Undo and redo cross rows that were moved and comparisons that were made anew", "[review]") {
    ReviewHistory history;
    const Target ten[] = {{10}}, twenty[] = {{20}};
    const PageRowFix found{7, PageRowKind::Change, 12}, moved{7, PageRowKind::Change, 20};
    history.decide(ten, Decision::Accepted);
    history.putRow(StepKind::Seam, {moved, found});
    SavedReview one;
    one.review = history.now();
    Review ofOther;
    ofOther.decide(twenty, Decision::Seen);
    history.compareAnew(StepKind::RowConfirmed, {one, moved}, ofOther);
    CHECK(history.now() == ofOther);
    history.flag(20, true);

    history.take(Way::Undo);
    REQUIRE(history.next(Way::Undo)->kind == StepKind::RowConfirmed);
    SavedReview two;
    two.review = history.now();
    const SavedReview back = std::get<ComparisonStep>(history.next(Way::Undo)->how).to;
    CHECK(back.review == one.review);
    history.arrive(Way::Undo, two, back.review);
    CHECK(history.now() == one.review);
    CHECK(history.take(Way::Undo).row == found);
    CHECK(history.take(Way::Redo).row == moved);
    REQUIRE(history.next(Way::Redo)->kind == StepKind::RowConfirmed);
    const ComparisonStep& again = std::get<ComparisonStep>(history.next(Way::Redo)->how);
    CHECK(again.to.review == ofOther);
    CHECK(again.row == moved);
    history.arrive(Way::Redo, one, ofOther);
    CHECK(history.next(Way::Redo)->kind == StepKind::Flag);
    CHECK(history.next(Way::Undo)->kind == StepKind::RowConfirmed);
}

TEST_CASE("Decisions are found by their names", "[review]") {
    for (Decision d : {Decision::Undecided, Decision::Accepted, Decision::Rejected, Decision::Seen}) {
        CHECK(decisionFromString(toString(d)) == d);
    }
    CHECK_FALSE(decisionFromString("maybe").has_value());
}
