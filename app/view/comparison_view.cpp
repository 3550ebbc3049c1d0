#include "view/comparison_view.h"

#include <algorithm>

#include "view/comparison_view_p.h"
#include "view/view_accessible.h"

namespace stet {

namespace {

/// True when `change`, seen from the other side, holds the beginning of `old`.
bool mirrors(const Change& change, const Change& old) {
    const Side side = mainSide(old);
    return change.span[other(side)].contains(old.span[side].begin);
}

}  // namespace

ComparisonView::ComparisonView(QWidget* parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this)) {
    installViewAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setViewportMargins(0, d->head->sizeHint().height(), 0, 0);
    d->restyle();
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::setComparison(ComparisonPtr comparison) {
    d->find.cancel();
    d->glide.stop();
    Scene fresh;
    fresh.layout.layout = d->scene.layout.layout;
    fresh.layout.hidden = d->scene.layout.hidden;
    fresh.showsIgnored = d->scene.showsIgnored;
    fresh.review = d->scene.review;
    fresh.focused = d->scene.focused;
    d->scene = std::move(fresh);
    d->peek->hide();
    d->shown.assign(comparison ? comparison->changes.size() : 0, false);
    if (comparison) {
        d->scene.shared = std::make_shared<const std::vector<Row>>(makeScreenRows(*comparison));
        d->scene.finder = RowFinder(d->scene.rows());
        d->scene.layout.comparison = comparison.get();
        d->head->setTexts(headTexts(*comparison));
    } else {
        d->head->setTexts({});
    }
    d->scene.comparison = std::move(comparison);
    d->restyle();
    d->refold();
    d->scene.canvas.scrollTo(0);
    d->settle();
    d->goesToHit = false;
    d->search();
    emit contentsChanged();
    emit currentChangeChanged({});
    emit selectionChanged();
}

void ComparisonView::updateComparison(const ComparisonPtr& comparison, bool swapped) {
    if (!comparison || !d->scene.comparison || d->scene.rows().empty()) return setComparison(comparison);
    d->glide.arrive();
    const Canvas::Place place = d->scene.canvas.place();
    const Row& top = d->scene.rows()[place.row];
    const Side side = top.span.after.empty() ? Side::Before : Side::After;
    const uint32_t offset = top.span[side].begin;
    const auto current = d->scene.currentChange;
    const std::optional<Change> change = current ? std::optional(d->scene.comparison->changes[*current]) : std::nullopt;

    setComparison(comparison);
    if (const auto row = d->scene.finder.rowAt(d->scene.rows(), swapped ? other(side) : side, offset)) {
        d->scene.canvas.scrollToRow({*row, place.offset});
        d->settle();
    }
    const auto& changes = comparison->changes;
    const auto same = std::find_if(changes.begin(), changes.end(), [&](const Change& now) {
        return change && (swapped ? mirrors(now, *change) : now.id == change->id);
    });
    if (same != changes.end()) d->setCurrent(static_cast<uint32_t>(same - changes.begin()), {});
}

ComparisonPtr ComparisonView::comparison() const {
    return d->scene.comparison;
}

void ComparisonView::setReview(const Review* review) {
    d->scene.review = review;
    viewport()->update();
    emit contentsChanged();
}

void ComparisonView::updateReview(const std::vector<uint32_t>& changes) {
    viewport()->update();
    emit reviewChanged(changes);
}

void ComparisonView::setHeadTexts(const PerSide<HeadText>& texts) {
    d->head->setTexts(texts);
}

ViewLayout ComparisonView::viewLayout() const {
    return d->scene.layout.layout;
}

void ComparisonView::setViewLayout(ViewLayout layout) {
    if (layout == viewLayout()) return;
    d->scene.layout.layout = layout;
    d->select({});
    d->restyle();
    emit contentsChanged();
}

ReadingStyle ComparisonView::readingStyle() const {
    return d->style;
}

void ComparisonView::setReadingStyle(const ReadingStyle& style) {
    d->style = style;
    d->style.measure = std::clamp(style.measure, 40, 120);
    d->restyle();
    emit contentsChanged();
}

MarkPalette ComparisonView::markPalette() const {
    return d->palette;
}

void ComparisonView::setMarkPalette(MarkPalette palette) {
    d->palette = palette;
    d->restyle();
    emit contentsChanged();
}

double ComparisonView::zoom() const {
    return d->zoom;
}

void ComparisonView::setZoom(double factor) {
    const double clamped = std::clamp(factor, 0.5, 4.0);
    if (clamped == d->zoom) return;
    d->zoom = clamped;
    d->restyle();
    emit zoomChanged(clamped);
    emit contentsChanged();
}

bool ComparisonView::showsIgnored() const {
    return d->scene.showsIgnored;
}

void ComparisonView::setShowsIgnored(bool shown) {
    d->scene.showsIgnored = shown;
    viewport()->update();
}

HiddenKinds ComparisonView::hiddenKinds() const {
    return d->scene.layout.hidden;
}

void ComparisonView::setHiddenKinds(HiddenKinds kinds) {
    if (kinds == hiddenKinds()) return;
    d->scene.layout.hidden = kinds;
    d->refold();
    emit contentsChanged();
}

std::optional<uint32_t> ComparisonView::currentChange() const {
    return d->scene.currentChange;
}

void ComparisonView::setCurrentChange(std::optional<uint32_t> change) {
    if (change && (!d->scene.comparison || *change >= d->scene.comparison->changes.size())) return;
    d->setCurrent(change, {});
    if (!change) return;
    d->revealChange(*change, mainSide(d->scene.comparison->changes[*change]));
    tellScreenReader();
}

std::optional<uint32_t> ComparisonView::currentEdit() const {
    return d->scene.currentEdit;
}

bool ComparisonView::stepEdit(int direction) {
    if (!d->scene.currentChange) return false;
    const IndexRange edits = d->scene.comparison->changes[*d->scene.currentChange].edits;
    const int64_t from = d->scene.currentEdit ? int64_t{*d->scene.currentEdit} : int64_t{edits.begin} - 1;
    const int64_t edit = from + direction;
    if (edit < edits.begin || edit >= edits.end) return false;
    d->setCurrent(d->scene.currentChange, static_cast<uint32_t>(edit));
    d->revealChange(*d->scene.currentChange, d->shownEnd);
    return true;
}

bool ComparisonView::gotoOtherEnd() {
    const auto change = d->scene.currentChange;
    if (!change || !d->scene.comparison->changes[*change].moved) return false;
    d->revealChange(*change, other(d->shownEnd));
    return true;
}

bool ComparisonView::peekOtherEnd() {
    const auto current = d->scene.currentChange;
    if (!current || !d->scene.comparison->changes[*current].moved) return false;
    if (!d->peek->isHidden()) {
        d->peek->hide();
        return true;
    }
    d->revealChange(*current, d->shownEnd);
    d->glide.arrive();
    const uint32_t row = *rowOf(d->scene, *current, d->shownEnd);
    const VerticalExtent lines = extentInRow(d->scene, row, *current);
    for (const VisibleItem& visible : d->scene.canvas.visible()) {
        if (d->scene.canvas.items()[visible.item].rows.begin != row) continue;
        const Column& column = d->scene.layout.columns.text[columnOf(d->scene, d->shownEnd)];
        const QRect anchor(static_cast<int>(column.left), visible.top + static_cast<int>(lines.top),
                           static_cast<int>(column.width), static_cast<int>(lines.bottom - lines.top));
        d->peek->showEnd(*d->scene.comparison, d->scene.comparison->changes[*current], other(d->shownEnd), anchor);
    }
    return true;
}

bool ComparisonView::folding() const {
    return d->folding;
}

void ComparisonView::setFolding(bool folded) {
    if (folded == d->folding) return;
    d->folding = folded;
    d->refold();
    emit foldingChanged(folded);
    emit contentsChanged();
}

uint32_t ComparisonView::foldCount() const {
    const auto& items = d->scene.canvas.items();
    return static_cast<uint32_t>(std::count_if(items.begin(), items.end(), [](const ScreenItem& i) { return i.fold; }));
}

OverviewMap ComparisonView::overview(int pixels) const {
    return d->scene.comparison ? drawOverview(d->overviewSource(), pixels) : OverviewMap();
}

void ComparisonView::updateOverview(OverviewMap& map, const std::vector<uint32_t>& changes) const {
    if (!d->scene.comparison) return;
    if (!fits(map, d->scene.canvas) || changes.size() > map.lanes.before.size()) {
        map = overview(static_cast<int>(map.lanes.before.size()));
        return;
    }
    const OverviewSource source = d->overviewSource();
    for (const uint32_t change : changes) {
        for (const Side side : kSides) redrawOverview(map, source, rowsOf(d->scene, change, side));
    }
}

std::pair<double, double> ComparisonView::shownPart() const {
    const double total = static_cast<double>(d->scene.canvas.totalHeight());
    if (total <= 0) return {0, 1};
    const double top = static_cast<double>(d->scene.canvas.position()) / total;
    return {top, std::min(1.0, top + viewport()->height() / total)};
}

void ComparisonView::scrollToPart(double middle) {
    d->glide.stop();
    const double top = middle * static_cast<double>(d->scene.canvas.totalHeight()) - viewport()->height() / 2.0;
    d->scene.canvas.scrollTo(std::max<int64_t>(0, static_cast<int64_t>(top)));
    d->settle();
}

std::optional<double> ComparisonView::currentPart() const {
    if (!d->scene.currentChange || d->scene.canvas.totalHeight() == 0) return {};
    const auto row = rowOf(d->scene, *d->scene.currentChange, d->shownEnd);
    if (!row) return {};
    const int64_t top = d->scene.canvas.topOf(itemOfRow(d->scene.canvas.items(), *row));
    return static_cast<double>(top) / static_cast<double>(d->scene.canvas.totalHeight());
}

const MarkColors& ComparisonView::colors() const {
    return d->scene.colors;
}

}  // namespace stet
