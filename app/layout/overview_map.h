#pragma once
// The whole comparison drawn into a few hundred pixels: what stands at each of them.

#include <functional>
#include <optional>
#include <vector>

#include "layout/canvas.h"

namespace stet {

/// What one lane shows at one pixel.
struct OverviewMark {
    MarkKind kind = MarkKind::Inserted;
    bool decided = false;  ///< every change there is
    bool operator==(const OverviewMark&) const = default;
};

/// A lane for each side: deleted words stand in the one, inserted words in the other, moved ones in both.
using OverviewLane = std::vector<std::optional<OverviewMark>>;

struct OverviewSource {
    const Comparison& comparison;
    const std::vector<Row>& rows;
    const Canvas& canvas;
    HiddenKinds hidden;
    std::function<bool(uint32_t change)> isDecided;
};

/// `pixels` entries in each lane. Each changed row has at least one pixel; where several meet, an undecided one is
/// seen before a decided one. Linear in the number of rows.
PerSide<OverviewLane> overviewLanes(const OverviewSource& source, int pixels);

}  // namespace stet
