#include "layout/overview_map.h"

#include <algorithm>
#include <cstdlib>

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

bool isFinal(const std::optional<OverviewMark>& mark) {
    return mark && !mark->decided;
}

/// Draws into some of the pixels.
class Drawing {
  public:
    Drawing(OverviewMap& map, const OverviewSource& source, IndexRange pixels)
        : m_map(map), m_source(source), m_pixels(pixels) {
        const auto lane = static_cast<double>(map.lanes.before.size());
        m_scale = lane / static_cast<double>(std::max<int64_t>(1, map.height));
    }

    /// The pixels between two distances from the top and one more on each side: what fits may be that far off.
    static IndexRange pixelsAround(const OverviewMap& map, int64_t top, int64_t bottom) {
        const auto count = static_cast<int64_t>(map.lanes.before.size());
        const auto pixelAt = [&](int64_t y, int more) {
            return static_cast<uint32_t>(std::clamp<int64_t>(y * count / map.height + more, 0, count - 1));
        };
        return {pixelAt(top, -1), pixelAt(bottom, +1) + 1};
    }

    void clear() {
        for (OverviewLane* lane : {&m_map.lanes.before, &m_map.lanes.after})
            std::fill(lane->begin() + m_pixels.begin, lane->begin() + m_pixels.end, std::nullopt);
    }

    void drawItems() {
        for (uint32_t pixel = m_pixels.begin; pixel < m_pixels.end; ++pixel) drawPixel(pixel);
    }

  private:
    /// The item across the upper edge of a pixel and those that begin in it, until nothing more can be seen there: a
    /// pixel of a long text stands for thousands of rows.
    void drawPixel(uint32_t pixel) {
        const Canvas& canvas = m_source.canvas;
        const auto count = static_cast<uint32_t>(canvas.items().size());
        uint32_t item = canvas.itemAt(static_cast<int64_t>(pixel / m_scale));
        int64_t top = canvas.topOf(item);
        for (; item < count && static_cast<double>(top) * m_scale < pixel + 1 && !isFull(pixel); ++item) {
            const int64_t bottom = top + canvas.heightOf(item);
            const ScreenItem& shown = canvas.items()[item];
            const Row& row = m_source.rows[shown.rows.begin];
            if (!shown.fold && row.changed)
                drawRow(row, {static_cast<double>(top) * m_scale, static_cast<double>(bottom) * m_scale});
            top = bottom;
        }
    }

    void drawRow(const Row& row, Stretch stretch) {
        for (const uint32_t index : changesIn(m_source.comparison, row, m_source.hidden)) {
            const Change& change = m_source.comparison.changes[index];
            for (const Side side : kSides) {
                if (row.span[side].empty() || !shows(m_source.comparison, change, side)) continue;
                draw(m_map.lanes[side], partOf(stretch, row.span[side], change.span[side]),
                     markOf(change, side, m_source.isDecided(index)));
            }
        }
    }

    /// The pixels to be drawn that a stretch touches: one at least, where it begins.
    IndexRange pixelsOf(Stretch stretch) const {
        const double lowest = static_cast<double>(m_map.lanes.before.size()) - 1;
        const auto first = static_cast<uint32_t>(std::clamp(stretch.top, 0.0, lowest));
        const auto last = static_cast<uint32_t>(std::clamp(stretch.bottom - 0.5, static_cast<double>(first), lowest));
        return {std::max(first, m_pixels.begin), std::min(last + 1, m_pixels.end)};
    }

    bool isFull(uint32_t pixel) const {
        return isFinal(m_map.lanes.before[pixel]) && isFinal(m_map.lanes.after[pixel]);
    }

    void draw(OverviewLane& lane, Stretch stretch, OverviewMark mark) {
        const IndexRange pixels = pixelsOf(stretch);
        for (uint32_t pixel = pixels.begin; pixel < pixels.end; ++pixel) {
            std::optional<OverviewMark>& seen = lane[pixel];
            if (!seen || (seen->decided && !mark.decided)) seen = mark;
        }
    }

    OverviewMap& m_map;
    const OverviewSource& m_source;
    IndexRange m_pixels;
    double m_scale;  ///< pixels of the map in one of the canvas
};

}  // namespace

OverviewMap drawOverview(const OverviewSource& source, int pixels) {
    OverviewMap map{.lanes = {}, .height = source.canvas.totalHeight()};
    const auto count = static_cast<uint32_t>(std::max(0, pixels));
    for (const Side side : kSides) map.lanes[side].resize(count);
    if (count > 0 && map.height > 0) Drawing(map, source, {0, count}).drawItems();
    return map;
}

void redrawOverview(OverviewMap& map, const OverviewSource& source, IndexRange rows) {
    if (map.lanes.before.empty() || map.height == 0 || rows.empty()) return;
    const Canvas& canvas = source.canvas;
    const uint32_t last = itemOfRow(canvas.items(), rows.end - 1);
    const int64_t top = canvas.topOf(itemOfRow(canvas.items(), rows.begin));
    Drawing drawing(map, source, Drawing::pixelsAround(map, top, canvas.topOf(last) + canvas.heightOf(last)));
    drawing.clear();
    drawing.drawItems();
}

bool fits(const OverviewMap& map, const Canvas& canvas) {
    const auto pixels = static_cast<int64_t>(map.lanes.before.size());
    return std::abs(canvas.totalHeight() - map.height) * pixels < map.height;
}

}  // namespace stet
