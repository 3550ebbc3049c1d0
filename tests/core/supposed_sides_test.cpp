#include "page/supposed_sides.h"

#include "page/seam_model.h"
#include "support/catch.h"
#include "support/seam_pages.h"

using namespace stet;

namespace {

// A new paragraph was put before the older one of the first row, which so became the second row.
constexpr std::u16string_view kPutBefore =
    u"The baker feeds the harbour cats before dawn with scraps. A storm took the roof of the old mill.\n"
    u"The baker feeds the harbour cats before dawn with scraps.";

RowBelief believed(const SeamRow& row, const std::vector<std::pair<uint32_t, float>>& shares) {
    RowBelief belief;
    belief.state.resize(row.states());
    for (const auto& [state, share] : shares) belief.state[state] = share;
    belief.sumChange();
    return belief;
}

}  // namespace

TEST_CASE("The side that puts more in order gains, though what is believed of the seam speaks for the other",
          "[page]") {
    const SeamPage page = pageOf(kPutBefore);
    REQUIRE(page.rows.size() == 2);
    const uint32_t atSentence = seamState(page.rows[0], 10), early = seamState(page.rows[0], 6);
    PageBelief belief = {believed(page.rows[0], {{early, 0.7f}, {atSentence, 0.3f}}),
                         believed(page.rows[1], {{kDeleteState, 0.8f}, {kInsertState, 0.2f}})};
    supposeSides(page, seamWeights().later, belief);
    CHECK(belief[1].state[kInsertState] > 0.5f);
    CHECK(belief[1].tail() == Approx(1));
    CHECK(belief[0].state[early] == 0.7f);  // the change row hears of it in the next pass
}

TEST_CASE("A side that only two words come back for keeps what is believed of it", "[page]") {
    const SeamPage page = pageOf(
        u"The baker feeds the harbour cats before dawn. A storm took the roof of the old mill.\n"
        u"Nobody has thought of the miller yet.");
    REQUIRE(page.rows.size() == 2);
    PageBelief belief = {believed(page.rows[0], {{seamState(page.rows[0], 8), 1.f}}),
                         believed(page.rows[1], {{kDeleteState, 0.8f}, {kInsertState, 0.2f}})};
    supposeSides(page, seamWeights().later, belief);
    CHECK(belief[1].state[kDeleteState] == 0.8f);
}

TEST_CASE("A reader's word on a side stands, whatever comes back", "[page]") {
    const SeamPage page = pageOf(kPutBefore);
    PageBelief belief = {believed(page.rows[0], {{seamState(page.rows[0], 10), 1.f}}),
                         believed(page.rows[1], {{kDeleteState, 1.f}})};
    supposeSides(page, seamWeights().later, belief);
    CHECK(belief[1].state[kDeleteState] == 1);
    CHECK(belief[1].state[kInsertState] == 0);
}
