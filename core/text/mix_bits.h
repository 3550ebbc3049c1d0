#pragma once
// Numbers that are near one another made to look like random ones.

#include <cstdint>

namespace stet {

/// Every bit of the answer depends on every bit given, and no two numbers get the same answer: the finaliser of
/// SplitMix64 (Steele and others 2014).
constexpr uint64_t mixBits(uint64_t bits) {
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return bits ^ (bits >> 31);
}

}  // namespace stet
