#pragma once
// Large buffers cost a page fault every 4 KiB as they are filled, unless the system is told that they are large.

#include <cstddef>

namespace stet {

/// Asks for huge pages (2 MiB) where a buffer that is not yet filled covers whole ones. A hint: systems that have none
/// go on as before.
void preferHugePages(void* buffer, size_t bytes);

}  // namespace stet
