#pragma once
// Looks through text many code units at a time.

#include <algorithm>
#include <cstdint>
#include <experimental/simd>
#include <string_view>

namespace stet {

/// As many code units as a register of the processor holds.
using Units = std::experimental::native_simd<char16_t>;

/// The units of `text` from `position` on; behind the end of the text stands NUL.
inline Units unitsAt(std::u16string_view text, size_t position) {
    if (position + Units::size() <= text.size())
        return Units(text.data() + position, std::experimental::element_aligned);
    return Units([=](size_t i) { return position + i < text.size() ? text[position + i] : u'\0'; });
}

/// The first position in [`begin`, `end`) where `test` holds, or `end`. `test` takes a position and gives a mask of
/// whether it holds there and at those behind; it is also asked about positions behind `end`.
template <class Test>
uint32_t findPlace(uint32_t begin, uint32_t end, Test test) {
    for (uint32_t at = begin; at < end; at += static_cast<uint32_t>(Units::size())) {
        const auto found = test(at);
        if (std::experimental::any_of(found))
            return std::min(end, at + static_cast<uint32_t>(std::experimental::find_first_set(found)));
    }
    return end;
}

/// The same of a `test` that takes the `Units` that stand there.
template <class Test>
uint32_t findUnit(std::u16string_view text, uint32_t begin, uint32_t end, Test test) {
    return findPlace(begin, end, [&](uint32_t at) { return test(unitsAt(text, at)); });
}

}  // namespace stet
