#pragma once
// Memory for long texts, had with fewer interruptions.

#include <cstddef>

namespace stet {

/// Asks the system to back a block of many megabytes, which is about to be written for the first time, by large pages:
/// each page costs an interruption when it is first touched. Does nothing for small blocks, or where it is not offered.
void preferLargePages(void* block, size_t bytes);

}  // namespace stet
