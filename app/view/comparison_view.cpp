#include "view/comparison_view.h"

#include <algorithm>

namespace stet {

struct ComparisonView::Private {
    ComparisonPtr comparison;
    ViewLayout layout = ViewLayout::SideBySide;
    ReadingStyle style;
    MarkPalette palette = MarkPalette::BlueOrange;
    double zoom = 1;
    bool showsIgnored = false;
    bool folding = true;
    HiddenKinds hidden;
    std::optional<uint32_t> change;
    std::optional<uint32_t> edit;
};

ComparisonView::ComparisonView(QWidget* parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>()) {}
ComparisonView::~ComparisonView() = default;

void ComparisonView::setComparison(ComparisonPtr comparison) {
    d->comparison = std::move(comparison);
}
ComparisonPtr ComparisonView::comparison() const {
    return d->comparison;
}
void ComparisonView::setReview(const Review&) {}
ViewLayout ComparisonView::viewLayout() const {
    return d->layout;
}
void ComparisonView::setViewLayout(ViewLayout layout) {
    d->layout = layout;
}
ReadingStyle ComparisonView::readingStyle() const {
    return d->style;
}
void ComparisonView::setReadingStyle(const ReadingStyle& style) {
    d->style = style;
}
MarkPalette ComparisonView::markPalette() const {
    return d->palette;
}
void ComparisonView::setMarkPalette(MarkPalette palette) {
    d->palette = palette;
}
double ComparisonView::zoom() const {
    return d->zoom;
}
void ComparisonView::setZoom(double factor) {
    d->zoom = std::clamp(factor, 0.5, 4.0);
}
bool ComparisonView::showsIgnored() const {
    return d->showsIgnored;
}
void ComparisonView::setShowsIgnored(bool shown) {
    d->showsIgnored = shown;
}
HiddenKinds ComparisonView::hiddenKinds() const {
    return d->hidden;
}
void ComparisonView::setHiddenKinds(HiddenKinds kinds) {
    d->hidden = kinds;
}
std::optional<uint32_t> ComparisonView::currentChange() const {
    return d->change;
}
void ComparisonView::setCurrentChange(std::optional<uint32_t> change) {
    d->change = change;
}
std::optional<uint32_t> ComparisonView::currentEdit() const {
    return d->edit;
}
bool ComparisonView::stepEdit(int) {
    return false;
}
bool ComparisonView::gotoOtherEnd() {
    return false;
}
bool ComparisonView::peekOtherEnd() {
    return false;
}
bool ComparisonView::folding() const {
    return d->folding;
}
void ComparisonView::setFolding(bool folded) {
    d->folding = folded;
}
bool ComparisonView::hasSelection() const {
    return false;
}
QString ComparisonView::selectedText() const {
    return {};
}
void ComparisonView::selectAll() {}
void ComparisonView::clearSelection() {}
std::optional<std::pair<Side, IndexRange>> ComparisonView::selectedSentences() const {
    return {};
}
void ComparisonView::copy() const {}
void ComparisonView::setFindQuery(const FindQuery&) {}
bool ComparisonView::stepFindHit(int) {
    return false;
}

}  // namespace stet
