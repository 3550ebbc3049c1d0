#include "panels/find_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "kit/fitting.h"
#include "kit/icons.h"

namespace stet {

namespace {

QToolButton* button(const char* iconName, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit),
      m_case(new QCheckBox(tr("Match &case"))),
      m_whole(new QCheckBox(tr("&Whole words"))),
      m_hits(new QLabel) {
    m_words->setPlaceholderText(tr("Find in both texts"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_hits->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 of 0000")));
    QToolButton* previous = button("previous", tr("Previous (Shift+F3)"));
    QToolButton* next = button("next", tr("Next (F3)"));
    QToolButton* close = button("close", tr("Close (Esc)"));

    auto* what = new QHBoxLayout;
    what->addWidget(m_words, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(previous), static_cast<QWidget*>(next), static_cast<QWidget*>(m_hits)})
        what->addWidget(widget);
    auto* how = new QHBoxLayout;
    how->addWidget(m_case);
    how->addWidget(m_whole);
    how->addStretch();
    auto* parts = new WrappingRow;
    parts->addGroup(what);
    parts->addGroup(how);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(parts, 1);
    layout->addWidget(close, 0, Qt::AlignTop);

    const auto changed = [this] { emit queryChanged(query()); };
    connect(m_words, &QLineEdit::textChanged, this, changed);
    connect(m_case, &QCheckBox::toggled, this, changed);
    connect(m_whole, &QCheckBox::toggled, this, changed);
    connect(previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepWanted(+1); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    hide();
}

void FindBar::open(const QString& words) {
    show();
    if (!words.isEmpty()) m_words->setText(words);
    m_words->setFocus();
    m_words->selectAll();
    emit queryChanged(query());
}

void FindBar::leave() {
    hide();
    emit queryChanged({});
    emit left();
}

void FindBar::showHits(int current, int count) {
    if (m_words->text().isEmpty())
        m_hits->clear();
    else if (count == 0)
        m_hits->setText(tr("not found"));
    else if (current == 0)
        m_hits->setText(tr("%Ln hit(s)", nullptr, count));
    else
        m_hits->setText(tr("%1 of %2").arg(current).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepWanted(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
    else
        QWidget::keyPressEvent(event);
}

FindQuery FindBar::query() const {
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked()};
}

}  // namespace stet
