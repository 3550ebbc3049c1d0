#include "view/overview_map.h"

#include <algorithm>

namespace stet {

namespace {

OverviewMark markOf(const Change& change, Side side, bool decided) {
    if (change.kind == ChangeKind::Moved) return {MarkKind::Moved, decided};
    return {side == Side::Before ? MarkKind::Deleted : MarkKind::Inserted, decided};
}

/// Does a change say something in the lane of a side? An edit does when it has words there.
bool shows(const Comparison& comparison, const Change& change, Side side) {
    if (change.span[side].empty()) return false;
    if (change.moved || change.edits.empty()) return true;
    const auto first = comparison.edits.begin() + change.edits.begin;
    const auto last = comparison.edits.begin() + change.edits.end;
    return std::any_of(first, last, [&](const Edit& edit) { return !edit.span[side].empty(); });
}

void draw(OverviewLane& lane, int first, int last, OverviewMark mark) {
    for (int pixel = first; pixel <= last; ++pixel) {
        std::optional<OverviewMark>& seen = lane[static_cast<std::size_t>(pixel)];
        if (!seen || (seen->decided && !mark.decided)) seen = mark;
    }
}

}  // namespace

PerSide<OverviewLane> overviewLanes(const OverviewSource& source, int pixels) {
    PerSide<OverviewLane> lanes;
    for (Side side : kSides) lanes[side].resize(static_cast<std::size_t>(std::max(0, pixels)));
    const int64_t total = source.canvas.totalHeight();
    if (pixels <= 0 || total == 0) return lanes;
    int64_t top = source.canvas.topOf(0);
    for (uint32_t i = 0; i < source.canvas.items().size(); ++i) {
        const ScreenItem& item = source.canvas.items()[i];
        const int64_t bottom = top + source.canvas.heightOf(i);
        const int first = static_cast<int>(std::min<int64_t>(top * pixels / total, pixels - 1));
        const int last = static_cast<int>(std::clamp<int64_t>((bottom - 1) * pixels / total, first, pixels - 1));
        top = bottom;
        const Row& row = source.rows[item.rows.begin];
        if (item.fold || !row.changed) continue;
        for (uint32_t index : changesIn(source.comparison, row, source.hidden)) {
            const Change& change = source.comparison.changes[index];
            for (Side side : kSides) {
                if (row.span[side].empty() || !shows(source.comparison, change, side)) continue;
                draw(lanes[side], first, last, markOf(change, side, source.isDecided(index)));
            }
        }
    }
    return lanes;
}

}  // namespace stet
