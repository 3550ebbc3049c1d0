#pragma once
// Logarithms of counts of words, which are mostly small.

#include <cstddef>

namespace stet {

/// log(count), as std::log gives it, looked up when small.
double logOfCount(size_t count);

}  // namespace stet
