#include "layout/canvas.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kFoldLines = 2.4;         // height of a fold in lines
constexpr double kPadding = 0.4;           // white space above the first and below the last item, in lines
constexpr double kRevealLines = 2.5;       // room kept around what is revealed
constexpr std::size_t kKeptLayouts = 300;  // several screens

}  // namespace

void Canvas::reset(const RowLayoutContext* context, const std::vector<Row>* rows, std::vector<ScreenItem> items) {
    m_context = context;
    m_rows = rows;
    m_items = std::move(items);
    m_topItem = 0;
    m_topOffset = 0;
    relayOut();
    scrollTo(0);
}

void Canvas::relayOut() {
    m_layouts.clear();
    m_visible.clear();
    std::vector<int32_t> heights;
    heights.reserve(m_items.size());
    for (const ScreenItem& item : m_items) {
        heights.push_back(item.fold ? foldHeight() : estimateHeight((*m_rows)[item.rows.begin], *m_context));
    }
    m_heights = HeightIndex(std::move(heights));
    settle();
}

void Canvas::setViewportHeight(int height) {
    m_viewportHeight = height;
    settle();
}

const RowLayout& Canvas::layoutOf(uint32_t row) {
    const auto [found, isNew] = m_layouts.try_emplace(row);
    if (isNew) found->second = layOutRow((*m_rows)[row], *m_context);
    return found->second;
}

int Canvas::foldHeight() const {
    return m_context ? static_cast<int>(m_context->style.lineHeight * kFoldLines) : 0;
}

int64_t Canvas::totalHeight() const {
    if (m_items.empty()) return 0;
    return m_heights.total() + 2 * padding();
}

int64_t Canvas::topOf(uint32_t item) const {
    return m_heights.top(item) + padding();
}

uint32_t Canvas::itemAt(int64_t position) const {
    return static_cast<uint32_t>(m_heights.itemAt(std::max<int64_t>(0, position - padding())));
}

int64_t Canvas::position() const {
    return m_items.empty() ? 0 : topOf(m_topItem) + m_topOffset;
}

void Canvas::scrollTo(int64_t position) {
    if (m_items.empty()) return;
    m_topItem = itemAt(position);
    m_topOffset = static_cast<int>(std::max<int64_t>(0, position) - topOf(m_topItem));
    settle();
}

void Canvas::scrollBy(int pixels) {
    m_topOffset += pixels;
    settle();
}

void Canvas::scrollToEnd() {
    if (m_items.empty()) return;
    m_topItem = static_cast<uint32_t>(m_items.size() - 1);
    m_topOffset = measure(m_topItem);
    settle();
}

Canvas::Place Canvas::place() const {
    if (m_items.empty()) return {};
    return {m_items[m_topItem].rows.begin, m_topOffset};
}

void Canvas::scrollToRow(Place place) {
    if (m_items.empty()) return;
    m_topItem = itemOfRow(m_items, place.row);
    m_topOffset = place.offset;
    settle();
}

int64_t Canvas::distanceTo(Place place) const {
    if (m_items.empty()) return 0;
    return topOf(itemOfRow(m_items, place.row)) + place.offset - position();
}

/// White space above the first item, and as much below the last.
int Canvas::padding() const {
    return static_cast<int>(kPadding * m_context->style.lineHeight);
}

int Canvas::measure(uint32_t item) {
    const ScreenItem& shown = m_items[item];
    const int height = shown.fold ? foldHeight() : layoutOf(shown.rows.begin).height;
    if (height != m_heights.height(item)) m_heights.setHeight(item, height);
    return height;
}

/// Lays out what the viewport shows and corrects a place that lies outside of the text.
void Canvas::settle() {
    m_visible.clear();
    if (m_items.empty() || !m_context) return;
    while (m_topOffset < 0 && m_topItem > 0) m_topOffset += measure(--m_topItem);
    if (m_topItem == 0) m_topOffset = std::max(m_topOffset, -padding());
    while (m_topItem + 1 < m_items.size() && m_topOffset >= measure(m_topItem)) m_topOffset -= measure(m_topItem++);

    int bottom = -m_topOffset;
    for (uint32_t item = m_topItem; item < m_items.size() && bottom < m_viewportHeight; ++item) {
        const int height = measure(item);
        m_visible.push_back({item, bottom, height});
        bottom += height;
    }
    const bool isEnd = m_visible.empty() || m_visible.back().item + 1 == m_items.size();
    const int missing = m_viewportHeight - padding() - bottom;
    const bool isStart = m_topItem == 0 && m_topOffset == -padding();
    if (isEnd && missing > 0 && !isStart) {
        m_topOffset -= missing;
        settle();
        return;
    }
    dropUnused();
}

void Canvas::dropUnused() {
    if (m_layouts.size() <= kKeptLayouts) return;
    std::unordered_map<uint32_t, RowLayout> kept;
    for (const VisibleItem& visible : m_visible) {
        auto node = m_layouts.extract(m_items[visible.item].rows.begin);
        if (node) kept.insert(std::move(node));
    }
    m_layouts = std::move(kept);
}

void Canvas::reveal(uint32_t row, VerticalExtent extent) {
    if (m_items.empty()) return;
    const uint32_t item = itemOfRow(m_items, row);
    const auto room = static_cast<int>(m_context->style.lineHeight * kRevealLines);
    const auto shown = std::find_if(m_visible.begin(), m_visible.end(), [&](VisibleItem v) { return v.item == item; });
    if (shown != m_visible.end()) {
        const double top = shown->top + extent.top;
        const double bottom = shown->top + extent.bottom;
        if (top >= room && bottom <= m_viewportHeight - room) return;
        const bool fits = bottom - top <= m_viewportHeight - 2 * room;
        if (bottom > m_viewportHeight - room && fits && bottom - m_viewportHeight < m_viewportHeight / 2) {
            scrollBy(static_cast<int>(std::ceil(bottom)) - (m_viewportHeight - room));
            return;
        }
    }
    m_topItem = item;
    m_topOffset = static_cast<int>(extent.top) - m_viewportHeight / 4;
    settle();
}

void Canvas::openFold(uint32_t item) {
    const Place kept = place();
    const IndexRange rows = m_items[item].rows;
    std::vector<ScreenItem> opened;
    for (uint32_t r = rows.begin; r < rows.end; ++r) opened.push_back({{r, r + 1}, false});
    m_items.erase(m_items.begin() + item);
    m_items.insert(m_items.begin() + item, opened.begin(), opened.end());
    std::vector<int32_t> heights;
    for (const ScreenItem& shown : m_items) {
        const auto known = m_layouts.find(shown.rows.begin);
        heights.push_back(shown.fold                 ? foldHeight()
                          : known != m_layouts.end() ? known->second.height
                                                     : estimateHeight((*m_rows)[shown.rows.begin], *m_context));
    }
    m_heights = HeightIndex(std::move(heights));
    scrollToRow(kept);
}

std::optional<VisibleItem> Canvas::visibleItemAt(int y) const {
    for (const VisibleItem& visible : m_visible) {
        if (y >= visible.top && y < visible.top + visible.height) return visible;
    }
    return {};
}

}  // namespace stet
