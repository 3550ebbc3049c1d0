#include "paint/outcome.h"

namespace stet {

namespace {

Decision decisionOn(const Mark& mark, const Change& change, const ChangeReview& said) {
    const bool single = mark.edit && change.edits.contains(*mark.edit);
    return single ? said.ofEdit(*mark.edit - change.edits.begin) : said.words;
}

}  // namespace

Outcome outcomeOf(const Mark& mark, const Comparison& comparison, const Review* review) {
    const bool oneSided = mark.kind == MarkKind::Inserted || mark.kind == MarkKind::Deleted;
    if (!review || !mark.change || !oneSided) return Outcome::Open;
    const Change& change = comparison.changes[*mark.change];
    const Decision decision = decisionOn(mark, change, review->of(change.id));
    if (decision != Decision::Accepted && decision != Decision::Rejected) return Outcome::Open;
    const bool stands = (decision == Decision::Accepted) == (mark.kind == MarkKind::Inserted);
    return stands ? Outcome::Stands : Outcome::Falls;
}

}  // namespace stet
