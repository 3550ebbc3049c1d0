#include "window/ties.h"

#include "support/catch.h"

using namespace stet;

TEST_CASE("A new tie takes the place of those it shares a sentence with", "[ties]") {
    const std::vector<Tie> ties = {{{{0, 1}, {0, 2}}}, {{{5, 6}, {7, 8}}}};
    const std::vector<Tie> now = tied(ties, {IndexRange{3, 4}, IndexRange{1, 3}});
    REQUIRE(now.size() == 2);
    CHECK(now[0] == ties[1]);
    CHECK(now[1] == Tie{{{3, 4}, {1, 3}}});
}

TEST_CASE("Parted sentences answer nothing", "[ties]") {
    const std::vector<Tie> ties = {{{{0, 1}, {0, 2}}}};
    const std::vector<Tie> one = parted(ties, {std::nullopt, IndexRange{1, 2}});
    REQUIRE(one.size() == 1);
    CHECK(one[0].sentences.before.empty());
    CHECK(one[0].sentences.after == IndexRange{1, 2});
    CHECK(parted(ties, {IndexRange{4, 5}, IndexRange{6, 7}}).size() == 3);
}
