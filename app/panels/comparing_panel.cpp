#include "panels/comparing_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSlider>
#include <QVBoxLayout>

#include "kit/wording.h"
#include "panels/ignored_model.h"

namespace stet {

namespace {

constexpr int kEvery = -1;
constexpr int kFewestRows = 6;  ///< of the ledger that are in sight

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* endLabel(const QString& text, Qt::Alignment alignment) {
    auto* label = new QLabel(text);
    label->setAlignment(alignment);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

ComparingPanel::ComparingPanel(QWidget* parent)
    : QWidget(parent),
      m_fineness(new QSlider(Qt::Horizontal)),
      m_effect(new QLabel),
      m_class(new QComboBox),
      m_ignored(new IgnoredModel(this)),
      m_ledger(new QListView) {
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::Link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("How much is marked")));
    layout->addWidget(makeFineness());
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Counts as equal")));
    layout->addWidget(makeEqual());
    layout->addWidget(m_effect);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Ignored differences")));
    layout->addWidget(m_class);
    layout->addWidget(m_ledger, 1);
    makeLedger();
}

QWidget* ComparingPanel::makeFineness() {
    m_fineness->setRange(static_cast<int>(Fineness::Words), static_cast<int>(Fineness::Sentences));
    m_fineness->setPageStep(1);
    m_fineness->setTickPosition(QSlider::TicksBelow);
    m_fineness->setTickInterval(1);
    m_fineness->setAccessibleName(tr("How much is marked, from words to whole sentences"));
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_fineness, 0, 0, 1, 3);
    grid->addWidget(endLabel(tr("words"), Qt::AlignLeft), 1, 0);
    grid->addWidget(endLabel(tr("phrases"), Qt::AlignHCenter), 1, 1);
    grid->addWidget(endLabel(tr("sentences"), Qt::AlignRight), 1, 2);
    connect(m_fineness, &QSlider::valueChanged, this, &ComparingPanel::choose);
    return box;
}

QWidget* ComparingPanel::makeEqual() {
    auto* box = new QWidget;
    auto* list = new QVBoxLayout(box);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    for (int i = 0; i < kFoldClassCount; ++i) {
        auto* equal = new QCheckBox(foldName(static_cast<FoldClass>(i)));
        list->addWidget(equal);
        connect(equal, &QCheckBox::toggled, this, &ComparingPanel::choose);
        m_equal[static_cast<size_t>(i)] = equal;
    }
    return box;
}

void ComparingPanel::makeLedger() {
    m_class->setAccessibleName(tr("Kind of ignored difference"));
    m_ledger->setModel(m_ignored);
    m_ledger->setUniformItemSizes(true);
    m_ledger->setAccessibleName(tr("Ignored differences"));
    m_ledger->setFrameShape(QFrame::NoFrame);
    m_ledger->setMinimumHeight(kFewestRows * m_ledger->fontMetrics().lineSpacing());
    m_ledger->setSpacing(2);
    m_ledger->setTextElideMode(Qt::ElideMiddle);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        const int chosen = m_class->currentData().toInt();
        m_ignored->setClass(chosen == kEvery ? std::nullopt : std::optional(static_cast<FoldClass>(chosen)));
    });
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid()) emit differenceChosen(index.data(IgnoredModel::DifferenceRole).toUInt());
    };
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(m_ledger, &QListView::clicked, this, choose);
}

QWidget* ComparingPanel::keyTarget() const {
    return m_fineness;
}

void ComparingPanel::say(const QString& sentence) {
    m_effect->setText(sentence);
}

void ComparingPanel::setComparison(const ComparisonPtr& comparison) {
    const QScopedValueRollback following(m_following, true);
    m_ignored->setComparison(comparison);
    showCounts(comparison);
    if (!comparison) return;
    m_fineness->setValue(static_cast<int>(comparison->options.fineness));
    for (int i = 0; i < kFoldClassCount; ++i) {
        m_equal[static_cast<size_t>(i)]->setChecked(comparison->options.ignore.contains(static_cast<FoldClass>(i)));
    }
}

void ComparingPanel::showCounts(const ComparisonPtr& comparison) {
    m_class->clear();
    const auto all = comparison ? static_cast<int>(comparison->ignored.size()) : 0;
    m_class->addItem(tr("%Ln difference(s)", nullptr, all), kEvery);
    m_class->setEnabled(all > 0);
    for (int i = 0; comparison && i < kFoldClassCount; ++i) {
        const auto count = static_cast<int>(comparison->statistics.ignored[static_cast<size_t>(i)]);
        if (count > 0) m_class->addItem(foldCount(static_cast<FoldClass>(i), count), i);
    }
}

void ComparingPanel::choose() {
    if (m_following) return;
    FoldSet ignore;
    for (int i = 0; i < kFoldClassCount; ++i) {
        if (m_equal[static_cast<size_t>(i)]->isChecked()) ignore.insert(static_cast<FoldClass>(i));
    }
    emit optionsChosen(ignore, static_cast<Fineness>(m_fineness->value()));
}

}  // namespace stet
