#pragma once
// Comparisons of texts at hand.

#include <memory>
#include <string>

#include "compare/compare.h"

namespace stet {

inline ComparisonPtr compared(std::u16string before, std::u16string after, const CompareOptions& options = {}) {
    return *compare({std::make_shared<const Document>(makeDocument(std::move(before))),
                     std::make_shared<const Document>(makeDocument(std::move(after)))},
                    options);
}

}  // namespace stet
