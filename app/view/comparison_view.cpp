#include "view/comparison_view.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

#include "view/comparison_view_p.h"
#include "view/view_accessible.h"

namespace stet {

namespace {

constexpr int kShownDelay = 200;         // ms: what flits by is not read
constexpr int kAutoscrollInterval = 30;  // ms
constexpr qsizetype kSampleLength = 2000;
constexpr qsizetype kLongestRichText = 1'000'000;

/// Letters as often as running text has them, to turn a measure in characters into pixels.
const QString kLatinSample = QStringLiteral("the quick and the slow read on into the night, line by line, and rest ");

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

}  // namespace

ComparisonView::Private::Private(ComparisonView* parent)
    : view(parent), head(new ViewHead(parent)), peek(new MovePeek(parent->viewport())) {
    style.font = defaultReadingFont();
    autoscroll.setInterval(kAutoscrollInterval);
    shownTimer.setSingleShot(true);
    shownTimer.setInterval(kShownDelay);
    QObject::connect(&autoscroll, &QTimer::timeout, view, [this] {
        const double beyond = draggedTo.y() < 0 ? draggedTo.y() : draggedTo.y() - view->viewport()->height();
        scrollBy(static_cast<int>(beyond / 2));
        dragTo(draggedTo);
    });
    QObject::connect(&shownTimer, &QTimer::timeout, view, [this] { reportShown(); });
    QObject::connect(&find, &FindJob::finished, view, [this](const std::vector<FindHit>& hits) { foundAll(hits); });
}

void ComparisonView::Private::restyle() {
    scene.colors = markColors(palette, isDark(view->palette()));
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * zoom);
    QString sample;
    if (scene.comparison) sample = displayText(scene.comparison->text(Side::After).substr(0, kSampleLength));
    scene.layout.style = textStyleFor(font, sample);
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
    settle();
}

void ComparisonView::Private::refold() {
    if (!scene.comparison) return;
    const auto [row, offset] = scene.canvas.place();
    const FoldOptions options{.hidden = scene.layout.hidden};
    std::vector<ScreenItem> items =
        folding ? foldRows(*scene.comparison, scene.rows(), options) : unfolded(scene.rows());
    scene.canvas.reset(&scene.layout, scene.shared.get(), std::move(items));
    scene.canvas.scrollToRow(row, offset);
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
    const uint32_t item = itemOfRow(scene.canvas.items(), *row);
    if (scene.canvas.items()[item].fold) scene.canvas.openFold(item);
    scene.canvas.reveal(*row, extentInRow(scene, *row, change));
    shownEnd = side;
    settle();
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
    emit view->findHitsCounted(0, static_cast<int>(found.size()));
    view->viewport()->update();
}

bool ComparisonView::Private::hitIsShown(const FindHit& hit) {
    if (scene.layout.layout == ViewLayout::SideBySide) return true;
    const Cell& cell = scene.canvas.layoutOf(hit.row).cells.after.cell();
    return cell.indexOf({hit.side, hit.span.begin}).has_value();
}

void ComparisonView::Private::revealHit() {
    const FindHit& hit = scene.hits[*scene.currentHit];
    const uint32_t item = itemOfRow(scene.canvas.items(), hit.row);
    if (scene.canvas.items()[item].fold) scene.canvas.openFold(item);
    const RowLayout& layout = scene.canvas.layoutOf(hit.row);
    const CellLayout& cell = layout.cells[columnOf(scene, hit.side)];
    const uint32_t index = cell.cell().indexOf({hit.side, hit.span.begin}).value_or(0);
    const auto [top, bottom] = cell.linesOf({index, index + 1});
    scene.canvas.reveal(hit.row, {layout.gap + top, layout.gap + bottom});
    settle();
}

CellOfRow ComparisonView::Private::cellOfRow(Side column) const {
    return [this, column](uint32_t row) {
        if (scene.layout.layout == ViewLayout::SideBySide)
            return sideCell(*scene.comparison, scene.rows()[row], column);
        return inlineCell(*scene.comparison, scene.rows()[row], scene.layout.hidden);
    };
}

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
    d->search();
    emit contentsChanged();
    emit currentChangeChanged({});
    emit selectionChanged();
}

ComparisonPtr ComparisonView::comparison() const {
    return d->scene.comparison;
}

void ComparisonView::setReview(const Review* review) {
    d->scene.review = review;
    viewport()->update();
    emit contentsChanged();
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

bool ComparisonView::hasSelection() const {
    return d->scene.selection && !d->scene.selection->empty();
}

QString ComparisonView::selectedText() const {
    if (!hasSelection()) return {};
    const Side column = columnOf(d->scene, d->scene.selection->anchor.position.side);
    return plainText(*d->scene.selection, d->scene.rows(), d->cellOfRow(column));
}

void ComparisonView::selectAll() {
    if (!d->scene.comparison || d->scene.rows().empty()) return;
    const Side side = d->scene.selection ? d->scene.selection->anchor.position.side : Side::After;
    const auto end = static_cast<uint32_t>(d->scene.comparison->text(side).size());
    const auto last = static_cast<uint32_t>(d->scene.rows().size() - 1);
    d->select(Selection{{0, {side, d->scene.rows().front().span[side].begin}}, {last, {side, end}}});
}

void ComparisonView::clearSelection() {
    d->select({});
}

std::optional<std::pair<Side, IndexRange>> ComparisonView::selectedSentences() const {
    if (!hasSelection()) return {};
    const auto [a, b] = std::pair(d->scene.selection->anchor.position, d->scene.selection->cursor.position);
    if (a.side != b.side) return {};
    const Span span{std::min(a.offset, b.offset), std::max(a.offset, b.offset)};
    const auto& sentences = d->scene.comparison->segmentation[a.side].sentences;
    const auto first = std::partition_point(sentences.begin(), sentences.end(),
                                            [&](const Sentence& s) { return s.span.end <= span.begin; });
    const auto last =
        std::partition_point(first, sentences.end(), [&](const Sentence& s) { return s.span.begin < span.end; });
    return std::pair(a.side, IndexRange{static_cast<uint32_t>(first - sentences.begin()),
                                        static_cast<uint32_t>(last - sentences.begin())});
}

void ComparisonView::copy() const {
    if (!hasSelection()) return;
    auto* copied = new QMimeData;
    const QString text = selectedText();
    copied->setText(text);
    const Side column = columnOf(d->scene, d->scene.selection->anchor.position.side);
    if (text.size() <= kLongestRichText) {
        copied->setHtml(richText(*d->scene.selection, d->scene.rows(), d->cellOfRow(column)));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ComparisonView::setFindQuery(const FindQuery& query) {
    if (query == d->query) return;
    d->query = query;
    d->search();
}

bool ComparisonView::stepFindHit(int direction) {
    const auto& hits = d->scene.hits;
    std::optional<std::size_t> hit = d->scene.currentHit;
    const auto next = [&](std::size_t at) -> std::optional<std::size_t> {
        if (direction < 0) return at == 0 ? std::nullopt : std::optional(at - 1);
        return at + 1 < hits.size() ? std::optional(at + 1) : std::nullopt;
    };
    hit = hit ? next(*hit) : hitFromRow(hits, d->scene.canvas.place().first, direction);
    while (hit && !d->hitIsShown(hits[*hit])) hit = next(*hit);
    if (!hit) return false;
    d->scene.currentHit = hit;
    d->revealHit();
    emit findHitsCounted(static_cast<int>(*hit) + 1, static_cast<int>(hits.size()));
    return true;
}

PerSide<OverviewLane> ComparisonView::overviewLanes(int pixels) const {
    if (!d->scene.comparison) return {};
    const OverviewSource source{*d->scene.comparison, d->scene.rows(), d->scene.canvas, d->scene.layout.hidden,
                                [this](uint32_t change) { return d->scene.isDecided(change); }};
    return stet::overviewLanes(source, pixels);
}

std::pair<double, double> ComparisonView::shownPart() const {
    const double total = static_cast<double>(d->scene.canvas.totalHeight());
    if (total <= 0) return {0, 1};
    const double top = static_cast<double>(d->scene.canvas.position()) / total;
    return {top, std::min(1.0, top + viewport()->height() / total)};
}

void ComparisonView::scrollToPart(double middle) {
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
