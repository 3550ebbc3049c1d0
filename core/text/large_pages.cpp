#include "text/large_pages.h"

#include <sys/mman.h>

#include <cstdint>

namespace stet {

void preferLargePages(void* block, size_t bytes) {
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t kLargePage = uintptr_t{1} << 21;
    if (bytes < 2 * kLargePage) return;
    const uintptr_t before = -reinterpret_cast<uintptr_t>(block) & (kLargePage - 1);  // the first large page
    madvise(static_cast<char*>(block) + before, (bytes - before) & ~(kLargePage - 1), MADV_HUGEPAGE);
#endif
}

}  // namespace stet
