#include "text/huge_pages.h"

#include <sys/mman.h>

#include <cstdint>

namespace stet {

void preferHugePages([[maybe_unused]] void* buffer, [[maybe_unused]] size_t bytes) {
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t kPage = uintptr_t{1} << 21;
    const auto address = reinterpret_cast<uintptr_t>(buffer);
    const uintptr_t begin = (address + kPage - 1) / kPage * kPage;
    const uintptr_t end = (address + bytes) / kPage * kPage;
    if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace stet
