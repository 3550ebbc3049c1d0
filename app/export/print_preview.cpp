#include "export/print_preview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPageSetupDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/fitting.h"

namespace stet {

namespace {

constexpr QSize kUsualSize{900, 760};

}  // namespace

PrintPreview::PrintPreview(ReportOrder order, QPrinter& printer, QWidget* parent)
    : QDialog(parent), m_printer(printer), m_pages(new PageView(std::move(order))), m_count(new QLabel) {
    setWindowTitle(tr("Print Preview"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* paper = buttons->addButton(tr("Page &Setup…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    for (QPushButton* quiet : {paper, buttons->button(QDialogButtonBox::Close)}) quiet->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &PrintPreview::choosePaper);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &PageView::changed, this, &PrintPreview::tellPages);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    resizeToFit(*this, parent ? kUsualSize.boundedTo(parent->window()->size()) : kUsualSize);
    m_pages->setPaper(m_printer.pageLayout());
    m_pages->setFocus();
}

void PrintPreview::choosePaper() {
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted) m_pages->setPaper(m_printer.pageLayout());
}

void PrintPreview::tellPages() {
    const QString page = QLocale().toString(m_pages->currentPage() + 1);
    const QString count = QLocale().toString(m_pages->pageCount());
    const bool cut = m_pages->pageCount() == kMostPages;
    m_count->setText(cut                   ? tr("Page %1 of the first %2").arg(page, count)
                     : m_pages->complete() ? tr("Page %1 of %2").arg(page, count)
                                           : tr("Page %1 of %2 so far").arg(page, count));
}

}  // namespace stet
