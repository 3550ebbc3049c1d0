#include "open/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/detail_delegate.h"
#include "kit/fitting.h"
#include "layout/view_style.h"
#include "open/file_names.h"
#include "open/file_slot.h"

namespace stet {

namespace {

constexpr int kColumnWidth = 720;

QLabel* heading(const QString& text, double scale) {
    auto* label = new QLabel(text);
    QFont font = defaultReadingFont();
    font.setPointSizeF(label->font().pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QString recentText(const RecentComparison& comparison) {
    const PerSide<QString> names = tellingNames({comparison.before, comparison.after});
    return comparison.after.isEmpty() ? names.before : QStringLiteral("%1  →  %2").arg(names.before, names.after);
}

/// Where the files lie, and when they were compared.
QString recentDetail(const RecentComparison& comparison) {
    const QString day = QLocale().toString(comparison.opened.date(), QLocale::ShortFormat);
    return QStringLiteral("%1 · %2").arg(foldersOf({comparison.before, comparison.after}), day);
}

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_recentTitle(new QLabel(tr("Compared lately"))), m_recent(new QListWidget) {
    auto* column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(14);
    layout->addStretch(1);
    layout->addWidget(heading(tr("Stet"), 3.2));
    layout->addWidget(heading(tr("See how an article changed, sentence by sentence, and decide what stands."), 1.25));
    layout->addSpacing(14);
    layout->addWidget(makeSlots());
    layout->addWidget(makeOtherWays());
    layout->addSpacing(18);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 2);
    layout->addStretch(1);

    m_recentTitle->setIndent(kRowPad);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recent->setItemDelegate(new DetailDelegate(m_recent));
    m_recent->setMouseTracking(true);
    m_recent->viewport()->setCursor(Qt::PointingHandCursor);
    m_recent->setAccessibleName(tr("Compared lately"));
    m_recent->viewport()->setAutoFillBackground(false);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit recentChosen(m_comparisons.at(m_recent->row(item))); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit recentChosen(m_comparisons.at(m_recent->row(item))); });

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(page));
    setRecent({});
}

QWidget* StartPage::makeSlots() {
    auto* places = new QWidget;
    auto* row = new QHBoxLayout(places);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const Side side : kSides) {
        auto* slot = new FileSlot(side == Side::Before ? tr("Before") : tr("After"));
        m_slots[side] = slot;
        row->addWidget(slot);
        connect(slot, &FileSlot::clicked, this, [this, side] { emit fileWanted(side); });
        connect(slot, &FileSlot::dropped, this, [this, side](const QString& path) { setFile(side, path); });
    }
    return places;
}

QWidget* StartPage::makeOtherWays() {
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    auto* paste = new QPushButton(tr("&Paste Two Texts…"));
    auto* page = new QPushButton(tr("Open a Page or &Review…"));
    for (QPushButton* button : {paste, page}) button->setMinimumHeight(2 * fontMetrics().height());
    row->addWidget(paste);
    row->addWidget(page);
    row->addStretch();
    auto* keys = new QLabel(tr("F1 shows all keys"));
    keys->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(keys);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(page, &QPushButton::clicked, this, &StartPage::pageWanted);
    return ways;
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        emit pasted();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::setFile(Side side, const QString& path) {
    m_slots[side]->setPath(path);
    const QString& before = m_slots.before->path();
    const QString& after = m_slots.after->path();
    if (!before.isEmpty() && !after.isEmpty())
        emit filesChosen(before, after);
    else
        m_slots[other(side)]->setFocus();
}

PerSide<QString> StartPage::files() const {
    return {m_slots.before->path(), m_slots.after->path()};
}

void StartPage::clearFiles() {
    for (const Side side : kSides) m_slots[side]->setPath({});
}

void StartPage::setRecent(const QList<RecentComparison>& recent) {
    m_comparisons = recent;
    m_recent->clear();
    for (const RecentComparison& comparison : recent) {
        auto* item = new QListWidgetItem(recentText(comparison), m_recent);
        item->setData(DetailDelegate::DetailRole, recentDetail(comparison));
        item->setToolTip(comparison.after.isEmpty() ? comparison.before : comparison.before + u'\n' + comparison.after);
    }
    m_recentTitle->setVisible(!recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());
}

}  // namespace stet
