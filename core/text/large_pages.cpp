#include "text/large_pages.h"

#include <sys/mman.h>

#include <cstdint>

namespace stet {

void preferLargePages(void* block, size_t bytes) {
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t kLargePage = uintptr_t{1} << 21;
    if (bytes < 2 * kLargePage) return;
    const auto begin = (reinterpret_cast<uintptr_t>(block) + kLargePage - 1) & ~(kLargePage - 1);
    const auto end = (reinterpret_cast<uintptr_t>(block) + bytes) & ~(kLargePage - 1);
    madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace stet
