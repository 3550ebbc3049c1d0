#include "text/hash.h"

#define XXH_INLINE_ALL  // most texts that are hashed are words: a call of the library would cost more than the hash
#include <xxhash.h>

namespace stet {

uint64_t hashOf(std::u16string_view text) {
    return XXH3_64bits(text.data(), text.size() * sizeof(char16_t));
}

}  // namespace stet
