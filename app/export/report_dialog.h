#pragma once
// How a report is to look and what goes into it, asked before it is written.

#include <QDialog>

#include "report/html_report.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stet {

class ReportDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Form { Page, Pdf };

    /// Begins with `options`; `hasComments` says whether there are any to leave out.
    ReportDialog(const HtmlReportOptions& options, bool hasComments, QWidget* parent = nullptr);

    HtmlReportOptions options() const;
    /// What was asked for when it was accepted.
    Form form() const { return m_form; }
    bool opensAfterwards() const;

  signals:
    /// The reader wants to see it first.
    void previewAsked();

  private:
    QWidget* makeChoices(bool hasComments);
    QWidget* makeButtons();
    void acceptAs(Form form);

    HtmlReportOptions m_options;
    Form m_form = Form::Page;
    QLineEdit* m_title;
    QComboBox* m_layout;
    QComboBox* m_palette;
    QCheckBox* m_folds;
    QCheckBox* m_comments;
    QCheckBox* m_paths;
    QCheckBox* m_open;
};

}  // namespace stet
