#pragma once
// The canvas: two versions in two columns, level row by row, or one column; it lays out only what is visible.

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractScrollArea>

#include "compare/comparison.h"
#include "layout/cell.h"
#include "layout/overview_map.h"
#include "layout/view_style.h"
#include "paint/gutter_painter.h"
#include "paint/mark_colors.h"
#include "view/view_head.h"

namespace stet {

class Review;

/// Changes and edits are named by their index in the comparison. Nothing here changes a decision: the window does, and
/// tells by `setReview`.
class ComparisonView : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit ComparisonView(QWidget* parent = nullptr);
    ~ComparisonView() override;

    /// Shows a comparison from its top; null empties the view. Linear in the number of rows.
    void setComparison(ComparisonPtr comparison);
    /// The same two texts compared otherwise, a little changed, or with their sides `swapped`: keeps the place, and the
    /// current change if it is there.
    void updateComparison(const ComparisonPtr& comparison, bool swapped = false);
    ComparisonPtr comparison() const;
    /// Draws the marks of the decisions. It must live until another one is set; null: there is none.
    void setReview(const Review* review);
    /// The review says something else about some changes.
    void updateReview(const std::vector<uint32_t>& changes);
    /// What stands above the columns; file names and sizes of the comparison's documents unless set after it.
    void setHeadTexts(const PerSide<HeadText>& texts);

    ViewLayout viewLayout() const;
    void setViewLayout(ViewLayout layout);
    ReadingStyle readingStyle() const;
    void setReadingStyle(const ReadingStyle& style);
    MarkPalette markPalette() const;
    void setMarkPalette(MarkPalette palette);
    /// 0.5 to 4; others are clamped.
    double zoom() const;
    void setZoom(double factor);
    bool showsIgnored() const;
    void setShowsIgnored(bool shown);
    HiddenKinds hiddenKinds() const;
    void setHiddenKinds(HiddenKinds kinds);

    std::optional<uint32_t> currentChange() const;
    /// Marks a change as the current one, opens the fold it is in and scrolls it into view.
    void setCurrentChange(std::optional<uint32_t> change);
    std::optional<uint32_t> currentEdit() const;
    /// Goes to the next (+1) or previous (-1) edit of the current change; false when there is none.
    bool stepEdit(int direction);
    /// Goes to the other end of the current change when it is moved, and back; false when it is not.
    bool gotoOtherEnd();
    /// Shows or hides the other end of the current, moved change in place; false when it is not moved.
    bool peekOtherEnd();

    /// Long unchanged stretches are folded to one line each (default).
    bool folding() const;
    void setFolding(bool folded);
    /// Folds that are shown, closed; 0 as well where no stretch is long enough.
    uint32_t foldCount() const;

    bool hasSelection() const;
    QString selectedText() const;
    void selectAll();
    void clearSelection();
    /// Selects a piece of text of one side and brings it into view, out of its fold.
    void showText(Side side, Span span);
    /// The sentences the selection touches, of the side that has it.
    std::optional<std::pair<Side, IndexRange>> selectedSentences() const;
    /// Outlines sentences that are about to be tied.
    void setPicked(const PerSide<std::optional<IndexRange>>& sentences);
    /// Draws a bar where a reader has put the seams of a page; they are gone with the comparison.
    void setSeams(std::vector<TextPosition> seams);
    /// Plain and rich text to the clipboard.
    void copy() const;

    /// Goes to the first hit below the top of the view.
    void setFindQuery(const FindQuery& query);
    /// Goes to the next (+1) or previous (-1) hit, from the current one or the place shown; false at the end.
    bool stepFindHit(int direction);

    /// What an overview of so many pixels shows.
    OverviewMap overview(int pixels) const;
    /// Brings an overview up to date: where some changes stand, or all of it when they are many or it does not fit any
    /// more.
    void updateOverview(OverviewMap& map, const std::vector<uint32_t>& changes) const;
    /// The part of the whole that is shown, 0 to 1.
    std::pair<double, double> shownPart() const;
    /// Brings a place of the whole, 0 to 1, to the middle of the view.
    void scrollToPart(double middle);
    /// Where the current change stands in the whole, 0 to 1.
    std::optional<double> currentPart() const;
    const MarkColors& colors() const;

    /// The rows and folds from top to bottom, as a screen reader walks them.
    uint32_t itemCount() const;
    std::optional<uint32_t> itemAt(QPoint inViewport) const;
    /// Where a change begins, perhaps in a fold.
    std::optional<uint32_t> itemOfChange(uint32_t change) const;
    /// What the reader said about a change.
    ReviewMark reviewMark(uint32_t change) const;
    /// On screen; empty when out of sight.
    QRect itemRect(uint32_t item) const;
    std::vector<uint32_t> changesOfItem(uint32_t item) const;
    QString textOfItem(uint32_t item) const;

  signals:
    void currentChangeChanged(std::optional<uint32_t> change);
    void currentEditChanged(std::optional<uint32_t> edit);
    /// The change was double-clicked or its mark in the gutter clicked.
    void changeActivated(uint32_t change);
    /// The changes that have come into view since the last report, each once.
    void changesShown(const std::vector<uint32_t>& changes);
    void selectionChanged();
    void zoomChanged(double factor);
    void foldingChanged(bool folded);
    /// All hits are known. `current` counts from 1; 0: none is current.
    void findHitsCounted(int current, int count);
    /// What is shown, and where, has changed: the overview draws itself anew.
    void viewportMoved();
    void contentsChanged();
    /// What the review says about some changes has changed.
    void reviewChanged(const std::vector<uint32_t>& changes);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void tellScreenReader();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace stet
