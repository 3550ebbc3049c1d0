#include "text/long_memory.h"

#include <malloc.h>
#include <sys/mman.h>

#include <cstdint>
#include <limits>

namespace stet {

void preferLargePages(void* block, size_t bytes) {
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t kLargePage = uintptr_t{1} << 21;
    if (bytes < 2 * kLargePage) return;
    const uintptr_t before = -reinterpret_cast<uintptr_t>(block) & (kLargePage - 1);  // the first large page
    madvise(static_cast<char*>(block) + before, (bytes - before) & ~(kLargePage - 1), MADV_HUGEPAGE);
#endif
}

void keepFreedMemory() {
#ifdef M_TRIM_THRESHOLD
    constexpr int kLargestAllowed = 32 << 20;  // bytes; larger blocks are always mapped, and unmapped when freed
    mallopt(M_MMAP_THRESHOLD, kLargestAllowed);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
}

}  // namespace stet
