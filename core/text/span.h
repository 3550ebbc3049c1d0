#pragma once
// The vocabulary of positions: a span of text, a range of items, a side, a value per side.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// Half-open [begin, end). `Tag` keeps ranges over different things from being mixed up.
template <class Tag>
struct HalfOpen {
    uint32_t begin = 0;
    uint32_t end = 0;

    constexpr uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(uint32_t position) const { return begin <= position && position < end; }
    constexpr bool contains(HalfOpen other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(HalfOpen other) const { return begin < other.end && other.begin < end; }
    friend constexpr bool operator==(HalfOpen, HalfOpen) = default;
};

/// A piece of a document's text, in UTF-16 code units. Documents are below 4 Gi code units.
using Span = HalfOpen<struct TextTag>;

/// A run of items of a list (sentences, links, edits, ...), by index.
using IndexRange = HalfOpen<struct IndexTag>;

/// The characters that `span` covers in `text`. The span must lie inside the text.
inline std::u16string_view slice(std::u16string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

/// The two versions: `Before` is the older one.
enum class Side : uint8_t { Before, After };

inline constexpr Side kSides[] = {Side::Before, Side::After};

constexpr Side other(Side side) {
    return side == Side::Before ? Side::After : Side::Before;
}

/// One value for each version.
template <class T>
struct PerSide {
    T before{};
    T after{};

    constexpr T& operator[](Side side) { return side == Side::Before ? before : after; }
    constexpr const T& operator[](Side side) const { return side == Side::Before ? before : after; }
    friend bool operator==(const PerSide&, const PerSide&) = default;
};

}  // namespace stet
