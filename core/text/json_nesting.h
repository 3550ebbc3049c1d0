#pragma once
// JSON from outside, before it is taken for data: nlohmann::json copies and writes by recursion, and a file that is
// nothing but brackets would use up the stack.

#include <string_view>

namespace stet {

/// Objects and lists inside one another; what Stet writes has no more than seven.
inline constexpr int kMaxJsonNesting = 100;

/// Whether brackets of a JSON text stand deeper than `kMaxJsonNesting` inside one another.
bool nestsTooDeep(std::string_view json);

/// The value of a JSON text; discarded when it is malformed or nests too deep. `Json` is a class of nlohmann.
template <class Json>
Json parsedJson(std::string_view text) {
    return nestsTooDeep(text) ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
}

}  // namespace stet
