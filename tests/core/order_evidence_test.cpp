#include "page/order_evidence.h"

#include <algorithm>
#include <random>

#include "page/common_in_order.h"
#include "support/catch.h"
#include "support/seam_pages.h"

using namespace stet;

namespace {

using Numbers = std::vector<uint32_t>;

uint32_t lengthByTable(const Numbers& before, const Numbers& after) {
    std::vector<uint32_t> row(after.size() + 1);
    for (const uint32_t number : before) {
        uint32_t diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const uint32_t above = row[j];
            row[j] = number == after[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

Numbers randomNumbers(std::mt19937& random, size_t most) {
    Numbers numbers(random() % (most + 1));
    for (uint32_t& number : numbers) number = static_cast<uint32_t>(random() % 9);
    return numbers;
}

// The older paragraph of the first row was cut in two: the question stayed, the answer is the second row.
constexpr std::u16string_view kCutInTwo =
    u"Who feeds the harbour cats? The baker does, before dawn, with scraps. Who feeds the harbour cats?\n"
    u"The baker does, before dawn, with scraps.";

}  // namespace

TEST_CASE("What two sequences share in order is as long as the plain table says", "[page]") {
    std::mt19937 random(5);
    CommonInOrder common(9);
    CHECK(common.length({}, {1, 2}) == 0);
    CHECK(common.length({1, 2}, {}) == 0);
    for (int round = 0; round < 400; ++round) {
        const Numbers before = randomNumbers(random, 200), after = randomNumbers(random, 200);
        REQUIRE(common.length(before, after) == lengthByTable(before, after));
    }
}

TEST_CASE("Texts that keep their order share more than texts that would change it", "[page]") {
    const SeamPage page = pageOf(kCutInTwo);
    REQUIRE(page.rows.size() == 2);
    const uint32_t answerAbove = seamState(page.rows[0], 12), answerBelow = seamState(page.rows[0], 5);
    const std::vector<uint32_t> states = {answerAbove, kInsertState};
    OrderEvidence order(page, states);
    const InOrder kept = order.around(0, answerAbove), crossed = order.around(0, answerBelow);
    CHECK(kept.words == 12);
    CHECK(kept.pairs == 10);
    CHECK(crossed.words < kept.words);
    CHECK(crossed.pairs < kept.pairs);
}

TEST_CASE("One-sided rows stand rather on the side that keeps the order", "[page]") {
    const SeamPage page = pageOf(kCutInTwo);
    const uint32_t answerAbove = seamState(page.rows[0], 12);
    const std::vector<uint32_t> states = {answerAbove, kDeleteState};
    OrderEvidence order(page, states);
    FeatureList features;
    order.collectTail(0, features);
    REQUIRE(features.all().size() == 2);
    for (const WeightedFeature& feature : features.all()) CHECK(feature.value > 0);  // inserted, whatever is believed

    const std::vector<uint32_t> withoutTail = {answerAbove, seamState(page.rows[1], 3)};
    OrderEvidence noTail(page, withoutTail);
    FeatureList none;
    noTail.collectTail(0, none);
    CHECK(none.all().empty());
}
