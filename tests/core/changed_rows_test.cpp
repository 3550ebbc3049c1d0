#include "page/changed_rows.h"

#include "support/catch.h"

using namespace stet;

TEST_CASE("Rows are changed that are taken otherwise than the time before", "[page]") {
    ChangedRows changed;
    changed.update({4, 7, 7, 2});
    CHECK(changed.any({0, 1}));
    CHECK(changed.any({3, 4}));
    CHECK_FALSE(changed.any({2, 2}));
    changed.update({4, 7, 6, 2});
    CHECK_FALSE(changed.any({0, 2}));
    CHECK(changed.any({2, 3}));
    CHECK(changed.any({0, 4}));
    CHECK_FALSE(changed.any({3, 4}));
    changed.update({4, 7, 6, 2});
    CHECK_FALSE(changed.any({0, 4}));
}
