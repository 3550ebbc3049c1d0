#pragma once
// Which rows of a page a reader should look at.

#include "page/page.h"

namespace stet {

/// Rows below this confidence are shown to the reader: one in ten of those just above it is wrong.
inline constexpr float kSureRow = 0.9f;

inline bool isUnsure(const PageRow& row) {
    return !row.confirmed && (!row.sideKnown || row.confidence < kSureRow);
}

}  // namespace stet
