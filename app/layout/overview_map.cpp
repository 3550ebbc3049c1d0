#include "layout/overview_map.h"

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

/// In pixels, from top to bottom.
struct Stretch {
    double top = 0;
    double bottom = 0;
};

/// The part of a row's stretch that `part` of its text takes.
Stretch partOf(Stretch row, Span whole, Span part) {
    const double scale = (row.bottom - row.top) / whole.size();
    const uint32_t begin = std::max(part.begin, whole.begin) - whole.begin;
    const uint32_t end = std::max(std::min(part.end, whole.end), whole.begin) - whole.begin;
    return {row.top + begin * scale, row.top + end * scale};
}

void draw(OverviewLane& lane, Stretch stretch, OverviewMark mark) {
    const int lowest = static_cast<int>(lane.size()) - 1;
    const int first = std::clamp(static_cast<int>(stretch.top), 0, lowest);
    const int last = std::clamp(static_cast<int>(stretch.bottom - 0.5), first, lowest);
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
        const Stretch stretch{static_cast<double>(top * pixels) / static_cast<double>(total),
                              static_cast<double>(bottom * pixels) / static_cast<double>(total)};
        top = bottom;
        const Row& row = source.rows[item.rows.begin];
        if (item.fold || !row.changed) continue;
        for (uint32_t index : changesIn(source.comparison, row, source.hidden)) {
            const Change& change = source.comparison.changes[index];
            for (Side side : kSides) {
                if (row.span[side].empty() || !shows(source.comparison, change, side)) continue;
                draw(lanes[side], partOf(stretch, row.span[side], change.span[side]),
                     markOf(change, side, source.isDecided(index)));
            }
        }
    }
    return lanes;
}

}  // namespace stet
