#pragma once
// Back and forward, as a browser has them: arithmetic over the changes one has been at.

#include <cstdint>
#include <optional>
#include <vector>

namespace stet {

/// The changes a reader was at before each jump. A step to the change before or after is no jump.
class Trail {
  public:
    /// The reader is at `change` now.
    void visit(std::optional<uint32_t> change);
    /// Where to go; nothing at the end of the trail. The reader is taken to be there now.
    std::optional<uint32_t> back();
    std::optional<uint32_t> forward();
    void clear();

  private:
    std::optional<uint32_t> take(std::vector<uint32_t>& from, std::vector<uint32_t>& to);

    std::vector<uint32_t> m_back;
    std::vector<uint32_t> m_forward;
    std::optional<uint32_t> m_here;
};

}  // namespace stet
