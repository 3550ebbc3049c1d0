#include "page/meaning.h"

#include <cmath>

#include "text/mix_bits.h"

namespace stet {

namespace {

constexpr float kOnAxes = 0.866f, kOwn = 0.5f;  // of a word with a rank; squared, these make 1

using Signs = std::array<float, 8>;

/// The signs that the bits of each byte stand for.
constexpr std::array<Signs, 256> kSignsOf = [] {
    std::array<Signs, 256> signs{};
    for (size_t byte = 0; byte < signs.size(); ++byte) {
        for (size_t bit = 0; bit < signs[byte].size(); ++bit) signs[byte][bit] = byte >> bit & 1 ? 1.f : -1.f;
    }
    return signs;
}();

void addSigns(uint32_t wordId, float length, Meaning& sum) {
    static_assert(kMeaningSigns == 64);
    const float size = length / 8;
    uint64_t bits = mixBits(wordId + 0x9E3779B97F4A7C15u);
    for (size_t at = kMeaningAxes; at < kMeaningSize; at += 8, bits >>= 8) {
        const Signs& signs = kSignsOf[bits & 0xFF];
        for (size_t k = 0; k < signs.size(); ++k) sum[at + k] += signs[k] * size;
    }
}

}  // namespace

void addMeaning(uint32_t wordId, int32_t rank, Meaning& sum) {
    if (wordId == 0) return;
    if (rank < 0) {
        addSigns(wordId, 1, sum);
        return;
    }
    const WordMeaning& word = wordMeanings()[static_cast<size_t>(rank)];
    for (size_t a = 0; a < kMeaningAxes; ++a) sum[a] += kOnAxes * word.weight * word.axes[a];
    addSigns(wordId, kOwn * word.weight, sum);
}

Meaning operator+(Meaning a, const Meaning& b) {
    for (size_t k = 0; k < kMeaningSize; ++k) a[k] += b[k];
    return a;
}

Meaning operator-(Meaning a, const Meaning& b) {
    for (size_t k = 0; k < kMeaningSize; ++k) a[k] -= b[k];
    return a;
}

float likeness(const Meaning& a, const Meaning& b) {
    float aa = 0, bb = 0, ab = 0;
    for (size_t k = 0; k < kMeaningSize; ++k) {
        aa += a[k] * a[k];
        bb += b[k] * b[k];
        ab += a[k] * b[k];
    }
    return aa * bb > 1e-12f ? ab / std::sqrt(aa * bb) : 0;
}

}  // namespace stet
