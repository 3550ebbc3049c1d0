#pragma once
// Lists of words as the data of languages is written: in one string, parted by spaces.

#include <algorithm>
#include <string_view>

namespace stet {

/// Calls `use` with each word of a list parted by spaces.
template <class Use>
void forEachWord(std::u16string_view list, Use use) {
    while (!list.empty()) {
        const size_t end = std::min(list.find(u' '), list.size());
        if (end > 0) use(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

}  // namespace stet
