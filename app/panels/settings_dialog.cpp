#include "panels/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>
#include <array>

#include "kit/wording.h"

namespace stet {

namespace {

class SettingsDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)

  public:
    SettingsDialog(const Settings& settings, QWidget* parent);
    Settings chosen() const;

  private:
    QWidget* makeReading();
    QWidget* makeComparing();
    QWidget* makeReviewing();

    Settings m_settings;
    QComboBox* m_appearance = new QComboBox;
    QComboBox* m_marks = new QComboBox;
    QFontComboBox* m_font = new QFontComboBox;
    QSpinBox* m_fontSize = new QSpinBox;
    QSpinBox* m_measure = new QSpinBox;
    QComboBox* m_fineness = new QComboBox;
    std::array<QCheckBox*, kFoldClassCount> m_ignore{};
    QCheckBox* m_bareKeys = new QCheckBox(tr("&Single letters act in the comparison and the list"));
    QCheckBox* m_goOn = new QCheckBox(tr("&Go on to the next undecided change after a decision"));
};

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent) : QDialog(parent), m_settings(settings) {
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget;
    tabs->addTab(makeReading(), tr("&Reading"));
    tabs->addTab(makeComparing(), tr("&Comparing"));
    tabs->addTab(makeReviewing(), tr("Re&viewing"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
}

QWidget* SettingsDialog::makeReading() {
    m_appearance->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_appearance->setCurrentIndex(static_cast<int>(m_settings.appearance));
    m_marks->addItems({tr("Blue and orange"), tr("Green and red"), tr("High contrast"), tr("Monochrome")});
    m_marks->setCurrentIndex(static_cast<int>(m_settings.marks));
    m_font->setCurrentFont(m_settings.reading.font);
    m_fontSize->setRange(7, 40);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(qRound(m_settings.reading.font.pointSizeF()));
    m_measure->setRange(40, 120);
    m_measure->setSuffix(tr(" characters"));
    m_measure->setValue(m_settings.reading.measure);

    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Light or dark:"), m_appearance);
    form->addRow(tr("C&olours of the marks:"), m_marks);
    form->addRow(tr("&Font:"), m_font);
    form->addRow(tr("Si&ze:"), m_fontSize);
    form->addRow(tr("&Width of a column, at most:"), m_measure);
    return page;
}

QWidget* SettingsDialog::makeComparing() {
    m_fineness->addItems({tr("Every single word"), tr("Phrases, as a person would"), tr("Whole sentences")});
    m_fineness->setCurrentIndex(static_cast<int>(m_settings.fineness));
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Mark:"), m_fineness);
    form->addRow(new QLabel(tr("Count as equal what differs only in:")));
    for (int i = 0; i < kFoldClassCount; ++i) {
        const auto foldClass = static_cast<FoldClass>(i);
        auto* box = new QCheckBox(foldName(foldClass));
        box->setChecked(m_settings.ignore.contains(foldClass));
        m_ignore[static_cast<size_t>(i)] = box;
        form->addRow(box);
    }
    return page;
}

QWidget* SettingsDialog::makeReviewing() {
    m_bareKeys->setChecked(m_settings.bareKeys);
    m_goOn->setChecked(m_settings.goOnAfterDeciding);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_bareKeys);
    layout->addWidget(m_goOn);
    layout->addStretch();
    return page;
}

Settings SettingsDialog::chosen() const {
    Settings settings = m_settings;
    settings.appearance = static_cast<Appearance>(m_appearance->currentIndex());
    settings.marks = static_cast<MarkPalette>(m_marks->currentIndex());
    settings.reading.font.setFamilies({m_font->currentFont().family()});
    settings.reading.font.setPointSizeF(m_fontSize->value());
    settings.reading.measure = m_measure->value();
    settings.fineness = static_cast<Fineness>(m_fineness->currentIndex());
    settings.ignore = {};
    for (int i = 0; i < kFoldClassCount; ++i) {
        if (m_ignore[static_cast<size_t>(i)]->isChecked()) settings.ignore.insert(static_cast<FoldClass>(i));
    }
    settings.bareKeys = m_bareKeys->isChecked();
    settings.goOnAfterDeciding = m_goOn->isChecked();
    return settings;
}

}  // namespace

std::optional<Settings> editSettings(const Settings& settings, QWidget* parent) {
    SettingsDialog dialog(settings, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.chosen();
}

}  // namespace stet
