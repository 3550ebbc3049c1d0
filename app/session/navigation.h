#pragma once
// Which change comes next: arithmetic over the changes of a comparison, without a widget.

#include <optional>
#include <vector>

#include "compare/comparison.h"
#include "layout/view_style.h"
#include "review/change_filter.h"

namespace stet {

/// What stepping from change to change goes by. It never wraps round.
struct Steps {
    const Comparison& comparison;
    const Review& review;
    const std::vector<uint32_t>& order;  ///< the changes, by index, as a reader goes through them; each once
    HiddenKinds hidden;                  ///< changes of these kinds are passed over
    ChangeFilter filter = {};            ///< and those that the list does not show

    /// The next (+1) or previous (-1) change after `current`; from nowhere the first or last one. Nothing at the end.
    std::optional<uint32_t> next(std::optional<uint32_t> current, int direction) const;
    std::optional<uint32_t> nextUndecided(std::optional<uint32_t> current, int direction) const;
    std::optional<uint32_t> first() const { return next(std::nullopt, +1); }
    std::optional<uint32_t> last() const { return next(std::nullopt, -1); }
    bool stopsAt(const Change& change) const;
    bool isFiltered() const { return filter != ChangeFilter(); }
};

}  // namespace stet
