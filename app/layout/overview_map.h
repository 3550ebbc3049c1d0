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

struct OverviewMap {
    PerSide<OverviewLane> lanes;
    int64_t height = 0;  ///< of the whole when it was drawn, in pixels of the canvas
};

struct OverviewSource {
    const Comparison& comparison;
    const std::vector<Row>& rows;
    const Canvas& canvas;
    HiddenKinds hidden;
    std::function<bool(uint32_t change)> isDecided;
};

/// `pixels` entries in each lane. Each changed row has at least one pixel; where several meet, an undecided one is
/// seen before a decided one. Linear in the number of rows.
OverviewMap drawOverview(const OverviewSource& source, int pixels);

/// Draws the pixels anew at which `rows` stand, after decisions on their changes. Linear in the number of rows there.
void redrawOverview(OverviewMap& map, const OverviewSource& source, IndexRange rows);

/// False once guessed heights have become known and moved something by a pixel.
bool fits(const OverviewMap& map, const Canvas& canvas);

}  // namespace stet
