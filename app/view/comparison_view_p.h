#pragma once
// What the parts of ComparisonView share: its API, and its answers to events.

#include <QElapsedTimer>
#include <QTimer>

#include "paint/scene.h"
#include "view/comparison_view.h"
#include "view/find_job.h"
#include "view/glide.h"
#include "view/move_peek.h"
#include "view/selection_drag.h"

namespace stet {

struct ComparisonView::Private {
    explicit Private(ComparisonView* view);

    /// Fonts, colours and columns from the choices made and the size of the viewport; keeps the place,
    /// and the current change in sight.
    void restyle();
    /// Rows and folds anew, after the comparison, the folding or the hidden kinds have changed; keeps the place.
    void refold();
    /// The scroll bar says where the canvas is; everybody else is told.
    void settle();
    void select(const std::optional<Selection>& selection);
    void setCurrent(std::optional<uint32_t> change, std::optional<uint32_t> edit);
    void revealChange(uint32_t change, Side side);
    void revealHit();
    /// Opens the fold a row is in.
    void unfold(uint32_t row);
    void revealText(uint32_t row, Side side, uint32_t offset);
    bool hitIsShown(const FindHit& hit);
    /// The row of the current change, if some of it is in the viewport.
    std::optional<uint32_t> currentRowInSight();
    /// The row in the middle of the viewport.
    uint32_t middleRow() const;
    void reportShown();
    void search();
    void foundAll(const std::vector<FindHit>& found);
    void scrollBy(int pixels);
    void glideBy(double lines);
    void click(const SceneHit& hit);
    void dragTo(QPointF point);
    void hover(QPointF point);
    CellOfRow cellOfRow(Side column) const;
    OverviewSource overviewSource() const;

    ComparisonView* view;
    Scene scene;
    Glide glide;
    ViewHead* head;
    MovePeek* peek;
    FindJob find;
    FindQuery query;
    SelectionDrag drag;
    QPointF pressedAt;
    QPointF draggedTo;
    QTimer autoscroll;
    QElapsedTimer sinceDoubleClick;
    QTimer shownTimer;
    std::vector<bool> shown;  ///< by change: reported by changesShown
    ReadingStyle style;
    MarkPalette palette = MarkPalette::BlueOrange;
    double zoom = 1;
    bool folding = true;
    bool goesToHit = false;       ///< to the first one, once they are found
    bool moving = false;          ///< the scroll bar follows the canvas, not the other way round
    Side shownEnd = Side::After;  ///< of the current change, when it has two
};

}  // namespace stet
