#pragma once
// Where sentences of a text went when somebody worked on it.

#include <optional>

#include "compare/comparison.h"

namespace stet {

/// A place in the newer state of a text.
struct Mapped {
    Span span;
    bool exact = false;  ///< the same sentences in the same order, but for typography
};

/// Maps spans of one text to another state of it.
class TextMap {
  public:
    /// Compares the two states unless they are the same text. Neither may be null.
    TextMap(const DocumentPtr& from, const DocumentPtr& to, const SegmentOptions& options);

    /// Where the sentences that `span` touches are now; nothing when none of them is left or `span` is empty.
    std::optional<Mapped> map(Span span) const;

  private:
    ComparisonPtr m_comparison;     ///< null: the texts are the same
    std::vector<uint32_t> m_links;  ///< of m_comparison, by sentence of the older state
};

}  // namespace stet
