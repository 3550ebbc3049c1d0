#pragma once
// What of the screen rows is in the viewport and where: heights guessed until seen, a place that stays put while
// guesses become known.

#include <unordered_map>
#include <vector>

#include "layout/height_index.h"
#include "layout/row_layout.h"

namespace stet {

/// An item in the viewport. `top` is in pixels from the viewport's top and may be negative.
struct VisibleItem {
    uint32_t item = 0;
    int top = 0;
    int height = 0;
};

/// Items stacked from top to bottom with a viewport on them. The place of the viewport is an item and an offset in it,
/// not a number of pixels from the top, which changes whenever a guessed height above turns out wrong.
class Canvas {
  public:
    /// A place of the viewport that can be found again: the first row at its top, and how much of it is above.
    struct Place {
        uint32_t row = 0;
        int offset = 0;
    };

    /// What `context` refers to must outlive the canvas or the next `reset`.
    void reset(const RowLayoutContext* context, const std::vector<Row>* rows, std::vector<ScreenItem> items);
    /// After a change of fonts, columns or hidden kinds: guesses anew and keeps the place.
    void relayOut();
    void setViewportHeight(int height);

    const std::vector<ScreenItem>& items() const { return m_items; }
    const std::vector<VisibleItem>& visible() const { return m_visible; }
    const RowLayout& layoutOf(uint32_t row);
    int foldHeight() const;

    /// Height of everything, with the white space above and below.
    int64_t totalHeight() const;
    /// Distance of the viewport's top from the top of everything.
    int64_t position() const;
    void scrollTo(int64_t position);
    void scrollBy(int pixels);
    void scrollToEnd();
    Place place() const;
    void scrollToRow(Place place);
    /// How many pixels further down another place is.
    int64_t distanceTo(Place place) const;
    /// Puts a stretch of a row, in pixels from the row's top, into the viewport; scrolls only when it is not there with
    /// some room around it.
    void reveal(uint32_t row, VerticalExtent extent);
    /// Shows the rows of a fold.
    void openFold(uint32_t item);

    /// The distance of an item's top from the top of everything, guessed where not seen yet.
    int64_t topOf(uint32_t item) const;
    int heightOf(uint32_t item) const { return m_heights.height(item); }
    /// The item at a distance from the top of everything: the first or the last one beyond the ends. There must be one.
    uint32_t itemAt(int64_t position) const;
    std::optional<VisibleItem> visibleItemAt(int y) const;

  private:
    int padding() const;
    int measure(uint32_t item);
    void settle();
    void dropUnused();

    const RowLayoutContext* m_context = nullptr;
    const std::vector<Row>* m_rows = nullptr;
    std::vector<ScreenItem> m_items;
    HeightIndex m_heights;
    std::unordered_map<uint32_t, RowLayout> m_layouts;
    std::vector<VisibleItem> m_visible;
    int m_viewportHeight = 0;
    uint32_t m_topItem = 0;
    int m_topOffset = 0;  ///< pixels of the top item above the viewport; negative: white space above the first item
};

}  // namespace stet
