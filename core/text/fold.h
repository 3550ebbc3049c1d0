#pragma once
// What counts as equal: classes of difference that a comparison may look through.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace stet {

/// A class of difference that can be ignored (folded) or respected.
enum class FoldClass : uint8_t {
    LineWrap,     ///< where lines end inside a paragraph
    Space,        ///< kinds and amounts of white space, paragraph breaks included
    QuoteStyle,   ///< curly, straight, low, angle quotation marks and apostrophes
    DashStyle,    ///< "--", en dash, em dash, minus, horizontal bar
    UnicodeForm,  ///< composed or decomposed, ligatures, soft hyphen, zero-width marks
    Case,         ///< letter case
    Punctuation,  ///< marks that are neither words nor symbols
    Furniture,    ///< page furniture: share bars, "Next Story", photo lines
};
inline constexpr int kFoldClassCount = 8;

/// Lower-case name with hyphens: "line-wrap", "quote-style", ...
std::string_view toString(FoldClass foldClass);
std::optional<FoldClass> foldClassFromString(std::string_view name);

/// A set of fold classes.
class FoldSet {
  public:
    constexpr FoldSet() = default;
    constexpr FoldSet(std::initializer_list<FoldClass> classes) {
        for (FoldClass c : classes) insert(c);
    }
    constexpr bool contains(FoldClass c) const { return (m_bits >> static_cast<int>(c)) & 1; }
    constexpr void insert(FoldClass c) { m_bits = static_cast<uint8_t>(m_bits | (1u << static_cast<int>(c))); }
    constexpr void erase(FoldClass c) { m_bits = static_cast<uint8_t>(m_bits & ~(1u << static_cast<int>(c))); }
    friend constexpr bool operator==(FoldSet, FoldSet) = default;

  private:
    uint8_t m_bits = 0;
};

/// What a comparison ignores unless told otherwise: everything that typesetting changes and an author does not.
inline constexpr FoldSet kDefaultIgnored = {FoldClass::LineWrap, FoldClass::Space, FoldClass::QuoteStyle,
                                            FoldClass::DashStyle, FoldClass::UnicodeForm};

}  // namespace stet
