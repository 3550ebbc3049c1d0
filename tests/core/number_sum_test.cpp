#include "refine/number_sum.h"

#include <initializer_list>

#include "support/catch.h"

using namespace stet;

namespace {

/// What the values make; -1 when one of them does not go on with the number.
double sumOf(std::initializer_list<double> values) {
    NumberSum sum;
    for (const double value : values)
        if (!sum.add(value)) return -1;
    return sum.value();
}

}  // namespace

TEST_CASE("Number words add up and multiply as they are spoken", "[refine]") {
    CHECK(sumOf({3, 100}) == 300);
    CHECK(sumOf({100}) == 100);
    CHECK(sumOf({20, 1}) == 21);
    CHECK(sumOf({1, 100, 20, 1, 1000, 3, 100, 5}) == 121'305);
    CHECK(sumOf({2.5, 1e6}) == 2'500'000);
    CHECK(sumOf({1e3, 1e6}) == 1e9);
    CHECK(sumOf({2, 1e6, 300, 1e3, 12}) == 2'300'012);
}

TEST_CASE("Words that make no number together are told", "[refine]") {
    CHECK(sumOf({20, 20}) == -1);
    CHECK(sumOf({5, 10}) == -1);
    CHECK(sumOf({11, 1}) == -1);
    CHECK(sumOf({2, 100, 100}) == -1);
    CHECK(sumOf({2, 1e3, 3, 1e6}) == -1);
    CHECK(sumOf({0, 5}) == -1);
    CHECK(sumOf({900, 1e12, 1e12}) == -1);
}
