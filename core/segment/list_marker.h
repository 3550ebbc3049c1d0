#pragma once
// What stands before an item of a list.

#include <cstdint>
#include <string_view>

namespace stet {

/// "•", "-", "3.", "(b)" and their like at the start of a line or an item.
struct ListMarker {
    enum class Kind : uint8_t { None, Bullet, Number, Letter };
    Kind kind = Kind::None;
    uint16_t value = 0;   ///< of a number; 1 for the letter a
    uint32_t length = 0;  ///< code units from the marker's first to the item's first

    explicit operator bool() const { return kind != Kind::None; }
};

/// The marker at the start of `text`; of kind None if there is none or no item follows it. A single capital with a stop
/// is an initial and no marker.
ListMarker listMarkerAt(std::u16string_view text);

/// Whether `c` is a mark that is only used as a bullet ("•", not "-").
bool isBullet(char16_t c);

}  // namespace stet
