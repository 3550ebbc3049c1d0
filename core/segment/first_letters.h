#pragma once
// A quick look at whether a text can begin with one of some words.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// The first letters of words, as a set that may have a few more.
class FirstLetters {
  public:
    template <size_t Count>
    constexpr explicit FirstLetters(const std::u16string_view (&words)[Count]) {
        for (const std::u16string_view word : words) m_bits |= bitOf(word[0]);
    }

    constexpr bool mayHave(char16_t letter) const { return (m_bits & bitOf(letter)) != 0; }

  private:
    static constexpr uint64_t bitOf(char16_t letter) { return uint64_t{1} << (letter % 64); }
    uint64_t m_bits = 0;
};

}  // namespace stet
