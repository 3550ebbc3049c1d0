#include "view/comparison_view.h"

#include "support/catch.h"

using namespace stet;

TEST_CASE("zoom is clamped") {
    ComparisonView view;
    view.setZoom(100);
    CHECK(view.zoom() == 4);
}
