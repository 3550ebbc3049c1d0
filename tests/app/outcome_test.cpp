// Decided words look like what becomes of them.

#include "paint/outcome.h"

#include <QImage>

#include "sandbox.h"
#include "support/compared.h"
#include "view/comparison_view.h"

using namespace stet;

namespace {

struct Marked {
    ComparisonPtr comparison =
        compared(u"One old cat sat there. It rained.\n\nThis goes away.\n", u"One new cat sat here. It rained.\n");
    Review review;

    Outcome of(MarkKind kind, uint32_t change, std::optional<uint32_t> edit = {}) const {
        return outcomeOf({{0, 1}, kind, false, change, edit}, *comparison, &review);
    }
    void decide(const Target& target, Decision decision) { review.decide({&target, 1}, decision); }
};

}  // namespace

TEST_CASE("The new stands when it is accepted, the old when it is rejected", "[outcome]") {
    Marked marked;
    const uint64_t id = marked.comparison->changes[0].id;
    CHECK(marked.of(MarkKind::Inserted, 0) == Outcome::Open);
    marked.decide({id}, Decision::Seen);
    CHECK(marked.of(MarkKind::Inserted, 0) == Outcome::Open);
    marked.decide({id}, Decision::Accepted);
    CHECK(marked.of(MarkKind::Inserted, 0) == Outcome::Stands);
    CHECK(marked.of(MarkKind::Deleted, 0) == Outcome::Falls);
    marked.decide({id}, Decision::Rejected);
    CHECK(marked.of(MarkKind::Inserted, 0) == Outcome::Falls);
    CHECK(marked.of(MarkKind::Deleted, 0) == Outcome::Stands);
    CHECK(marked.of(MarkKind::Moved, 0) == Outcome::Open);
    CHECK(marked.of(MarkKind::Ignored, 0) == Outcome::Open);
    CHECK(outcomeOf({{0, 1}, MarkKind::Deleted, false, 0, {}}, *marked.comparison, nullptr) == Outcome::Open);
}

TEST_CASE("An edit that was decided apart has an outcome of its own", "[outcome]") {
    Marked marked;
    const Change& change = marked.comparison->changes[0];
    REQUIRE(change.edits.size() > 1);
    marked.decide({change.id}, Decision::Accepted);
    marked.decide({change.id, Target::Part::Edit, 1}, Decision::Rejected);
    CHECK(marked.of(MarkKind::Inserted, 0, change.edits.begin) == Outcome::Stands);
    CHECK(marked.of(MarkKind::Inserted, 0, change.edits.begin + 1) == Outcome::Falls);
}

TEST_CASE("A deletion that was rejected looks otherwise than one that was accepted or is open", "[outcome]") {
    Marked marked;
    REQUIRE(marked.comparison->changes[1].kind == ChangeKind::Deleted);
    const auto picture = [&](Decision decision) {
        marked.decide({marked.comparison->changes[1].id}, decision);
        ComparisonView view;
        view.resize(700, 300);
        view.setComparison(marked.comparison);
        view.setReview(&marked.review);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        // The words alone: the mark in the gutter tells decisions apart anyhow.
        return view.viewport()->grab({0, 0, view.viewport()->width() / 3, view.viewport()->height()}).toImage();
    };
    const QImage open = picture(Decision::Undecided), gone = picture(Decision::Accepted),
                 stands = picture(Decision::Rejected);
    CHECK(open != gone);
    CHECK(open != stands);
    CHECK(gone != stands);
    CHECK(picture(Decision::Seen) == open);
}
