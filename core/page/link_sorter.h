#pragma once
// Of all links of a row, the strongest, by place.

#include <vector>

#include "page/seam_page.h"

namespace stet {

inline constexpr size_t kMostLinks = 400;  ///< of a row, each as often as it was found

/// Keeps its buffers from row to row.
class LinkSorter {
  public:
    /// The links by place, of long lists the strongest alone, and of those between the same two places the strongest.
    /// Linear in links and words when the links come by the other row.
    std::vector<EchoLink> strongest(const std::vector<EchoLink>& links, size_t words);

  private:
    void sort(const std::vector<EchoLink>& links, size_t words);
    void cut();

    std::vector<uint32_t> m_ends;  ///< by place and start: of what has been put there
    std::vector<EchoLink> m_sorted;
    std::vector<float> m_strengths;
};

}  // namespace stet
