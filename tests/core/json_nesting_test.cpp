// Nesting of JSON from outside is bounded before anything recurses over it.

#include <string>

#include "support/catch.h"
#include "text/json_nesting.h"

using namespace stet;

namespace {

std::string nested(int depth, const std::string& inside = "") {
    return std::string(static_cast<size_t>(depth), '[') + inside + std::string(static_cast<size_t>(depth), ']');
}

}  // namespace

TEST_CASE("JSON may nest so deep and no deeper", "[text][json]") {
    CHECK_FALSE(nestsTooDeep(""));
    CHECK_FALSE(nestsTooDeep(nested(kMaxJsonNesting)));
    CHECK(nestsTooDeep(nested(kMaxJsonNesting + 1)));
    CHECK(nestsTooDeep(nested(kMaxJsonNesting, "{}")));
    CHECK_FALSE(nestsTooDeep("[" + nested(kMaxJsonNesting - 1) + "," + nested(kMaxJsonNesting - 1) + "]"));
}

TEST_CASE("Brackets inside a string of JSON nest nothing", "[text][json]") {
    const std::string brackets(kMaxJsonNesting + 1, '[');
    CHECK_FALSE(nestsTooDeep("[\"" + brackets + "\"]"));
    CHECK_FALSE(nestsTooDeep("[\"\\\"" + brackets + "\"]"));
    CHECK(nestsTooDeep("[\"\\\\\"" + brackets));
}
