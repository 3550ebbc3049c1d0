#pragma once
// Pages of paper on the screen, one below the other; only those in sight are painted.

#include <QAbstractScrollArea>
#include <QPageLayout>
#include <QPicture>

#include "export/report_job.h"
#include "kit/scoped_watcher.h"

namespace stet {

/// More pages than that nobody looks through: the preview ends there.
inline constexpr int kMostPages = 400;

class PageView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    /// Of `order` path and form mean nothing here.
    explicit PageView(ReportOrder order, QWidget* parent = nullptr);

    /// Sets all pages anew in the background, from the first.
    void setPaper(const QPageLayout& paper);
    /// Those that are set so far.
    int pageCount() const { return m_watcher.future().resultCount(); }
    /// Everything is set, or as many pages as are shown.
    bool complete() const { return m_watcher.isFinished(); }
    /// The page across the middle of the view, from 0.
    int currentPage() const;

  signals:
    /// Another page is shown, or more pages are set.
    void changed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fit();
    double scale() const;
    int step() const;
    QSizeF sheet() const;

    ReportOrder m_order;
    QPageLayout m_paper;
    ScopedWatcher<QPicture> m_watcher;
};

}  // namespace stet
