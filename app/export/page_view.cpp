#include "export/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QScrollBar>
#include <QtConcurrentRun>
#include <algorithm>

#include "export/print_document.h"

namespace stet {

namespace {

constexpr int kGap = 16;          ///< around a page, in pixels
constexpr double kLargest = 1.5;  ///< pixels a point
constexpr double kLinesAPage = 16;

}  // namespace

PageView::PageView(ReportOrder order, QWidget* parent) : QAbstractScrollArea(parent), m_order(std::move(order)) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &PageView::fit);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageView::changed);
}

void PageView::setPaper(const QPageLayout& paper) {
    m_watcher.cancel();
    m_paper = paper;
    m_watcher.setFuture(QtConcurrent::run([order = m_order, paper](QPromise<QPicture>& promise) {
        int pages = 0;
        const PrintOrder print{*order.comparison, order.review, order.options, order.font};
        recordPages(paper, print, [&](const QPicture* page) {
            if (page) promise.addResult(*page);
            pages += page != nullptr;
            return !promise.isCanceled() && pages < kMostPages;
        });
    }));
    verticalScrollBar()->setValue(0);
    fit();
}

int PageView::currentPage() const {
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / step(), 0, std::max(0, pageCount() - 1));
}

QSizeF PageView::sheet() const {
    return m_paper.fullRect(QPageLayout::Point).size();
}

/// Pixels of the screen a point.
double PageView::scale() const {
    return std::min(kLargest, (viewport()->width() - 2 * kGap) / sheet().width());
}

/// From one page to the next, in pixels of the screen.
int PageView::step() const {
    return std::max(1, static_cast<int>(sheet().height() * scale()) + kGap);
}

void PageView::fit() {
    if (!m_paper.isValid()) return;
    verticalScrollBar()->setRange(0, std::max(0, pageCount() * step() + kGap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(step() / kLinesAPage));
    viewport()->update();
    emit changed();
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const int top = verticalScrollBar()->value();
    const int last = std::min(pageCount() - 1, (top + viewport()->height()) / step());
    const double left = (viewport()->width() - sheet().width() * scale()) / 2;
    for (int page = top / step(); page <= last; ++page) {
        painter.save();
        painter.translate(left, kGap + page * step() - top);
        painter.scale(scale(), scale());
        painter.fillRect(QRectF({0, 0}, sheet()), Qt::white);
        painter.translate(m_paper.paintRect(QPageLayout::Point).topLeft());
        painter.drawPicture(0, 0, m_watcher.resultAt(page));
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent*) {
    fit();
}

void PageView::scrollContentsBy(int, int) {
    viewport()->update();
    emit changed();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

}  // namespace stet
