#pragma once
// Memory for long texts, had with fewer interruptions: each page costs one when it is first touched.

#include <cstddef>

namespace stet {

/// Asks the system to back a block of many megabytes, which is about to be written for the first time, by large pages.
/// Does nothing for small blocks, or where it is not offered.
void preferLargePages(void* block, size_t bytes);

/// From now on, memory that one stage frees is kept for the next and not given back to the system: for a program that
/// ends with its work. Does nothing where it is not offered.
void keepFreedMemory();

}  // namespace stet
