#include "session/trail.h"
#include "support/catch.h"

using namespace stet;

TEST_CASE("Back and forward follow jumps, not steps", "[trail]") {
    Trail trail;
    CHECK_FALSE(trail.back().has_value());
    for (const uint32_t change : {3u, 4u, 5u, 20u, 21u, 2u}) trail.visit(change);
    CHECK(trail.back() == 21u);
    trail.visit(21);  // the view says where it has been taken
    CHECK(trail.back() == 5u);
    trail.visit(5);
    CHECK_FALSE(trail.back().has_value());
    CHECK(trail.forward() == 21u);
    CHECK(trail.forward() == 2u);
    CHECK_FALSE(trail.forward().has_value());
    CHECK(trail.back() == 21u);
    trail.visit(9);  // a new jump leaves the old way
    CHECK_FALSE(trail.forward().has_value());
    trail.clear();
    CHECK_FALSE(trail.back().has_value());
}
