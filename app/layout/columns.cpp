#include "layout/columns.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kGutterEm = 5;  // room for "stet" and the ends of the brackets
constexpr double kMarginEm = 2;

}  // namespace

Columns columnsFor(double width, const ColumnMetrics& metrics) {
    const double em = metrics.em;
    // A narrow view spends its width on text first.
    const double gutter = std::round(std::clamp(width * 0.08, 2.5 * em, kGutterEm * em));
    const double margin = std::clamp(width * 0.03, 0.75 * em, kMarginEm * em);
    const double count = metrics.layout == ViewLayout::SideBySide ? 2 : 1;
    const double free = (width - gutter - 2 * margin) / count;
    const double column = std::floor(std::clamp(free, std::min(4 * em, metrics.measure), metrics.measure));
    const double left = std::floor(std::max(margin, (width - gutter - count * column) / 2));
    Columns columns;
    if (metrics.layout == ViewLayout::SideBySide) {
        columns.text = {{left, column}, {left + column + gutter, column}};
        columns.gutter = {left + column, gutter};
    } else {
        columns.gutter = {left, gutter};
        columns.text = {{left + gutter, column}, {left + gutter, column}};
    }
    return columns;
}

}  // namespace stet
