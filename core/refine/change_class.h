#pragma once
// What was changed, in a reader's terms.

#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

enum class ChangeClass : uint8_t {
    Number,
    Date,
    Name,
    Negation,     ///< a "not" came, went or moved
    Quotation,    ///< words inside quotation marks, or whose words they are
    Attribution,  ///< who said it, or how the saying is called
    Spelling,     ///< another spelling of the same word
    Case,
    Punctuation,
    Typography,  ///< quotation marks, dashes, ellipses, ...
    Space,
    Wording,  ///< other words; what no class above tells better
    Headline,
    Byline,
    Furniture,
};
inline constexpr int kChangeClassCount = 15;

/// A set of change classes.
class ClassSet {
  public:
    constexpr bool contains(ChangeClass c) const { return (m_bits >> static_cast<int>(c)) & 1; }
    constexpr void insert(ChangeClass c) { m_bits = static_cast<uint16_t>(m_bits | (1u << static_cast<int>(c))); }
    constexpr void insert(ClassSet other) { m_bits = static_cast<uint16_t>(m_bits | other.m_bits); }
    constexpr bool empty() const { return m_bits == 0; }
    friend constexpr bool operator==(ClassSet, ClassSet) = default;

  private:
    uint16_t m_bits = 0;
};

/// Lower-case name as scripts see it: "number", "date", ...
std::string_view toString(ChangeClass changeClass);
std::optional<ChangeClass> changeClassFromString(std::string_view name);

}  // namespace stet
