#pragma once
// Content becomes small integers, so that everything after it compares numbers.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stet {

/// The identity of a unit of comparison: two units are equal when their ids are.
using TokenId = uint32_t;

/// Gives each distinct 64-bit hash of folded content an id, counting from 0. Content is known by its hash alone: with a
/// million distinct units the odds that any two collide are below 1 in 10^7, and a collision hides a difference from
/// view without losing text.
class Interner {
  public:
    explicit Interner(size_t expected = 1024);

    TokenId intern(uint64_t hash);
    /// The ids of many: faster than one by one between other work, for the table seldom lies in a cache.
    std::vector<TokenId> intern(std::span<const uint64_t> hashes);
    uint32_t size() const { return m_size; }

  private:
    struct Slot {
        uint64_t hash = 0;
        TokenId id = 0;
        bool used = false;
    };
    void grow();

    std::vector<Slot> m_slots;  ///< open addressing, a power of two long, at most half full
    uint32_t m_size = 0;
};

}  // namespace stet
