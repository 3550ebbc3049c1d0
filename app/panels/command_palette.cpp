#include "panels/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/actions.h"
#include "kit/detail_delegate.h"
#include "kit/fitting.h"

namespace stet {

namespace {

constexpr int kBeginsName = 4;
constexpr int kBeginsWord = 2;
constexpr int kStandsInside = 1;
constexpr int kNameCounts = 100;  ///< times as much as what an action says of itself

int fitnessOfWord(const QString& word, const QString& name) {
    if (name.startsWith(word, Qt::CaseInsensitive)) return kBeginsName;
    if (name.contains(u' ' + word, Qt::CaseInsensitive)) return kBeginsWord;
    return name.contains(word, Qt::CaseInsensitive) ? kStandsInside : 0;
}

}  // namespace

int fitness(const QString& typed, const QString& name) {
    int sum = 1;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int fit = fitnessOfWord(word, name);
        if (fit == 0) return 0;
        sum += fit;
    }
    return sum;
}

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_typed(new QLineEdit), m_found(new QListWidget), m_nothing(new QLabel) {
    m_nothing->setText(tr("No action is called that or does that."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    setWindowTitle(tr("Command Palette"));
    m_typed->setPlaceholderText(tr("Type what you want to do"));
    m_typed->setAccessibleName(tr("Name of an action"));
    m_typed->installEventFilter(this);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setItemDelegate(new DetailDelegate(m_found));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_nothing);
    layout->addWidget(m_found);
    resizeToFit(*this, {560, 420});
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_found, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill({});
}

void CommandPalette::fill(const QString& typed) {
    std::vector<std::pair<int, ActionId>> found;
    for (const ActionSpec& spec : actionTable()) {
        const bool useful = m_actions[spec.id]->isEnabled() && spec.id != ActionId::CommandPalette;
        const int byName = kNameCounts * fitness(typed, actionText(spec));
        if (const int fit = byName + fitness(typed, actionTip(spec)); fit > 0 && useful)
            found.emplace_back(fit, spec.id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_found->clear();
    for (const auto& [fit, id] : found) {
        auto* item = new QListWidgetItem(m_actions[id]->icon(), m_actions[id]->iconText(), m_found);
        item->setData(Qt::UserRole, static_cast<int>(id));
        item->setData(DetailDelegate::DetailRole, m_actions[id]->text().section(u'\t', 1));
        item->setToolTip(m_actions[id]->statusTip());
    }
    m_nothing->setVisible(found.empty());
    m_found->setCurrentRow(0);
}

void CommandPalette::run() {
    const QListWidgetItem* item = m_found->currentItem();
    if (!item) return;
    QAction* action = m_actions[static_cast<ActionId>(item->data(Qt::UserRole).toInt())];
    accept();
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool walks = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (walks) return QApplication::sendEvent(m_found, event);
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace stet
