#include "view/comparison_view_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QScrollBar>

namespace stet {

namespace {

constexpr int kShownDelay = 200;         // ms: what flits by is not read
constexpr int kAutoscrollInterval = 30;  // ms
constexpr qsizetype kSampleLength = 2000;

/// Letters as often as running text has them, to turn a measure in characters into pixels.
const QString kLatinSample = QStringLiteral("the quick and the slow read on into the night, line by line, and rest ");

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

}  // namespace

ComparisonView::Private::Private(ComparisonView* parent)
    : view(parent), glide(scene.canvas, *parent), head(new ViewHead(parent)), peek(new MovePeek(parent->viewport())) {
    style.font = defaultReadingFont();
    autoscroll.setInterval(kAutoscrollInterval);
    shownTimer.setSingleShot(true);
    shownTimer.setInterval(kShownDelay);
    QObject::connect(&autoscroll, &QTimer::timeout, view, [this] {
        const double beyond = draggedTo.y() < 0 ? draggedTo.y() : draggedTo.y() - view->viewport()->height();
        scrollBy(static_cast<int>(beyond / 2));
        dragTo(draggedTo);
    });
    QObject::connect(&glide, &Glide::moved, view, [this] { settle(); });
    QObject::connect(&shownTimer, &QTimer::timeout, view, [this] { reportShown(); });
    QObject::connect(&find, &FindJob::finished, view, [this](const std::vector<FindHit>& hits) { foundAll(hits); });
}

void ComparisonView::Private::restyle() {
    glide.arrive();
    const std::optional<uint32_t> current = currentRowInSight();
    scene.colors = markColors(palette, isDark(view->palette()));
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * zoom);
    QString sample;
    if (scene.comparison) sample = displayText(scene.comparison->text(Side::After).substr(0, kSampleLength));
    scene.layout.style = textMetricsFor(font, sample);
    const double latinWidth =
        QFontMetricsF(font).horizontalAdvance(kLatinSample) / static_cast<double>(kLatinSample.size());
    scene.layout.columns = columnsFor(view->viewport()->width(), {.layout = scene.layout.layout,
                                                                  .measure = std::round(style.measure * latinWidth),
                                                                  .em = scene.layout.style.lineHeight * 0.62});
    head->setLook(scene.colors, scene.layout.columns, scene.layout.layout);
    peek->setLook(scene.colors, font);
    scene.canvas.setViewportHeight(view->viewport()->height());
    if (!scene.comparison) return;
    scene.canvas.relayOut();
    if (current) scene.canvas.reveal(*current, extentInRow(scene, *current, *scene.currentChange));
    settle();
}

void ComparisonView::Private::refold() {
    if (!scene.comparison) return;
    glide.arrive();
    const Canvas::Place kept = scene.canvas.place();
    const FoldOptions options{.hidden = scene.layout.hidden};
    std::vector<ScreenItem> items =
        folding ? foldRows(*scene.comparison, scene.rows(), options) : unfolded(scene.rows());
    scene.canvas.reset(&scene.layout, scene.shared.get(), std::move(items));
    scene.canvas.scrollToRow(kept);
    scene.hoveredFold.reset();
    settle();
}

void ComparisonView::Private::settle() {
    moving = true;
    QScrollBar* bar = view->verticalScrollBar();
    const int64_t beyond = std::max<int64_t>(0, scene.canvas.totalHeight() - view->viewport()->height());
    bar->setRange(0, static_cast<int>(std::min<int64_t>(beyond, INT_MAX)));
    bar->setPageStep(view->viewport()->height());
    bar->setSingleStep(static_cast<int>(scene.layout.style.lineHeight));
    bar->setValue(static_cast<int>(std::min<int64_t>(scene.canvas.position(), INT_MAX)));
    moving = false;
    if (!shownTimer.isActive()) shownTimer.start();
    view->viewport()->update();
    emit view->viewportMoved();
}

void ComparisonView::Private::select(const std::optional<Selection>& selection) {
    scene.selection = selection;
    view->viewport()->update();
    emit view->selectionChanged();
}

void ComparisonView::Private::setCurrent(std::optional<uint32_t> change, std::optional<uint32_t> edit) {
    const bool otherChange = change != scene.currentChange;
    const bool otherEdit = edit != scene.currentEdit;
    scene.currentChange = change;
    scene.currentEdit = edit;
    if (otherChange) peek->hide();
    view->viewport()->update();
    if (otherChange) emit view->currentChangeChanged(change);
    if (otherEdit) emit view->currentEditChanged(edit);
    if (otherChange) emit view->viewportMoved();
}

void ComparisonView::Private::revealChange(uint32_t change, Side side) {
    const auto row = rowOf(scene, change, side);
    if (!row) return;
    unfold(*row);
    shownEnd = side;
    glide.go([&] { scene.canvas.reveal(*row, extentInRow(scene, *row, change)); });
}

void ComparisonView::Private::unfold(uint32_t row) {
    const uint32_t item = itemOfRow(scene.canvas.items(), row);
    if (!scene.canvas.items()[item].fold) return;
    glide.arrive();
    scene.canvas.openFold(item);
}

std::optional<uint32_t> ComparisonView::Private::currentRowInSight() {
    if (!scene.comparison || !scene.currentChange) return {};
    const auto row = rowOf(scene, *scene.currentChange, shownEnd);
    for (const VisibleItem& visible : scene.canvas.visible()) {
        const ScreenItem item = scene.canvas.items()[visible.item];
        if (item.fold || item.rows.begin != row) continue;
        const VerticalExtent extent = extentInRow(scene, *row, *scene.currentChange);
        if (visible.top + extent.bottom > 0 && visible.top + extent.top < view->viewport()->height()) return row;
    }
    return {};
}

uint32_t ComparisonView::Private::middleRow() const {
    const auto& visible = scene.canvas.visible();
    if (visible.empty()) return 0;
    const auto item = scene.canvas.visibleItemAt(view->viewport()->height() / 2).value_or(visible.back());
    return scene.canvas.items()[item.item].rows.begin;
}

void ComparisonView::Private::reportShown() {
    std::vector<uint32_t> news;
    for (const VisibleItem& visible : scene.canvas.visible()) {
        const ScreenItem item = scene.canvas.items()[visible.item];
        if (item.fold) continue;
        for (const ChangeExtent& extent : scene.canvas.layoutOf(item.rows.begin).changes) {
            if (shown[extent.change]) continue;
            shown[extent.change] = true;
            news.push_back(extent.change);
        }
    }
    if (!news.empty()) emit view->changesShown(news);
}

void ComparisonView::Private::search() {
    scene.hits.clear();
    scene.currentHit.reset();
    view->viewport()->update();
    if (scene.comparison && !query.text.isEmpty()) {
        find.start(scene.comparison, scene.shared, query);
    } else {
        find.cancel();
        emit view->findHitsCounted(0, 0);
    }
}

void ComparisonView::Private::foundAll(const std::vector<FindHit>& found) {
    scene.hits = found;
    scene.currentHit.reset();
    view->viewport()->update();
    const bool goes = std::exchange(goesToHit, false);
    if (!goes || !view->stepFindHit(+1)) emit view->findHitsCounted(0, static_cast<int>(found.size()));
}

bool ComparisonView::Private::hitIsShown(const FindHit& hit) {
    if (scene.layout.layout == ViewLayout::SideBySide) return true;
    const Cell& cell = scene.canvas.layoutOf(hit.row).cells.after.cell();
    return cell.indexOf({hit.side, hit.span.begin}).has_value();
}

void ComparisonView::Private::revealHit() {
    const FindHit& hit = scene.hits[*scene.currentHit];
    revealText(hit.row, hit.side, hit.span.begin);
}

void ComparisonView::Private::revealText(uint32_t row, Side side, uint32_t offset) {
    unfold(row);
    const RowLayout& layout = scene.canvas.layoutOf(row);
    const CellLayout& cell = layout.cells[columnOf(scene, side)];
    const uint32_t index = cell.cell().indexOf({side, offset}).value_or(0);
    const auto [top, bottom] = cell.linesOf({index, index + 1});
    const VerticalExtent lines{layout.gap + top, layout.gap + bottom};
    glide.go([&] { scene.canvas.reveal(row, lines); });
}

OverviewSource ComparisonView::Private::overviewSource() const {
    return {*scene.comparison, scene.rows(), scene.canvas, scene.layout.hidden,
            [this](uint32_t change) { return scene.isDecided(change); }};
}

CellOfRow ComparisonView::Private::cellOfRow(Side column) const {
    return [this, column](uint32_t row) {
        if (scene.layout.layout == ViewLayout::SideBySide)
            return sideCell(*scene.comparison, scene.rows()[row], column);
        return inlineCell(*scene.comparison, scene.rows()[row], scene.layout.hidden);
    };
}

}  // namespace stet
