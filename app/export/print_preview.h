#pragma once
// What paper will show, before it is printed.

#include <QDialog>

#include "export/page_view.h"

class QLabel;
class QPrinter;

namespace stet {

/// Accepted when it is to be printed.
class PrintPreview : public QDialog {
    Q_OBJECT

  public:
    /// `printer` says how large the paper is, and is told when the reader chooses another one.
    PrintPreview(ReportOrder order, QPrinter& printer, QWidget* parent = nullptr);

  private:
    void choosePaper();
    void tellPages();

    QPrinter& m_printer;
    PageView* m_pages;
    QLabel* m_count;
};

}  // namespace stet
