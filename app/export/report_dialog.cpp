#include "export/report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stet {

ReportDialog::ReportDialog(const HtmlReportOptions& options, bool hasComments, QWidget* parent)
    : QDialog(parent),
      m_options(options),
      m_title(new QLineEdit(QString::fromStdString(options.title))),
      m_layout(new QComboBox),
      m_palette(new QComboBox),
      m_folds(new QCheckBox(tr("&Fold long stretches that did not change"))),
      m_comments(
          new QCheckBox(hasComments ? tr("Put the &comments in") : tr("Put the &comments in (there are none yet)"))),
      m_paths(new QCheckBox(tr("Say in which f&olders the files lay"))),
      m_open(new QCheckBox(tr("Open it in the &browser afterwards"))) {
    setWindowTitle(tr("Export Report"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeChoices(hasComments));
    layout->addWidget(makeButtons());
}

QWidget* ReportDialog::makeChoices(bool hasComments) {
    m_title->setPlaceholderText(tr("The headline"));
    m_layout->addItems({tr("Side by side"), tr("One column")});
    m_layout->setCurrentIndex(static_cast<int>(m_options.layout));
    m_palette->addItems({tr("Blue and orange"), tr("Green and red"), tr("High contrast"), tr("Monochrome")});
    m_palette->setCurrentIndex(static_cast<int>(m_options.palette));
    m_folds->setChecked(m_options.folds);
    m_comments->setChecked(m_options.comments && hasComments);
    m_comments->setEnabled(hasComments);
    m_comments->setToolTip(hasComments ? tr("Each comment stands beside its change")
                                       : tr("No change has a comment; C writes one"));
    m_paths->setToolTip(tr("Both files are named with their folders, for all who read the report"));
    m_paths->setChecked(!m_options.redactPaths);
    auto* choices = new QWidget;
    auto* form = new QFormLayout(choices);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Layout shown first:"), m_layout);
    form->addRow(tr("Colou&rs of the marks:"), m_palette);
    for (QCheckBox* box : {m_folds, m_comments, m_paths, m_open}) form->addRow(box);
    return choices;
}

QWidget* ReportDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* preview = buttons->addButton(tr("Pre&view"), QDialogButtonBox::ActionRole);
    QPushButton* pdf = buttons->addButton(tr("Save as &PDF…"), QDialogButtonBox::ActionRole);
    QPushButton* page = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    page->setDefault(true);
    connect(preview, &QPushButton::clicked, this, &ReportDialog::previewAsked);
    connect(pdf, &QPushButton::clicked, this, [this] { acceptAs(Form::Pdf); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { acceptAs(Form::Page); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ReportDialog::acceptAs(Form form) {
    m_form = form;
    accept();
}

HtmlReportOptions ReportDialog::options() const {
    HtmlReportOptions options = m_options;
    options.title = m_title->text().toStdString();
    options.layout = static_cast<ReportLayout>(m_layout->currentIndex());
    options.palette = static_cast<ReportPalette>(m_palette->currentIndex());
    options.folds = m_folds->isChecked();
    options.comments = m_comments->isChecked();
    options.redactPaths = !m_paths->isChecked();
    return options;
}

bool ReportDialog::opensAfterwards() const {
    return m_open->isChecked();
}

}  // namespace stet
