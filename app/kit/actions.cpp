#include "kit/actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include "kit/icons.h"

using namespace Qt::StringLiterals;

namespace stet {

namespace {

/// A key as it was pressed, in the form the table writes it: what Shift is needed for on this keyboard ("?", "[") is
/// part of the character, not a modifier.
QKeySequence pressed(const QKeyEvent& event) {
    const auto key = static_cast<Qt::Key>(event.key());
    const bool letterOrNamed = (key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Space || key >= Qt::Key_Escape;
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) return {};
    return QKeySequence(QKeyCombination(letterOrNamed ? modifiers : Qt::NoModifier, key));
}

QString keyList(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(u"; "_s, u", "_s);
}

}  // namespace

QList<QKeySequence> keysOf(const ActionSpec& spec, const KeyBindings& bindings) {
    const auto own = bindings.find(QString::fromUtf8(spec.name));
    return own == bindings.end() ? defaultKeys(spec) : *own;
}

std::optional<ActionId> ownerOf(const QKeySequence& key, const KeyBindings& bindings) {
    for (const ActionSpec& spec : actionTable()) {
        if (keysOf(spec, bindings).contains(key)) return spec.id;
    }
    return std::nullopt;
}

Actions::Actions(QWidget* window) : QObject(window) {
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(icon(spec.icon), menuText(spec), window);
        action->setObjectName(QString::fromUtf8(spec.name));
        action->setStatusTip(actionTip(spec));
        action->setCheckable(spec.checkable);
        action->setMenuRole(QAction::NoRole);
        window->addAction(action);
        m_actions[static_cast<size_t>(spec.id)] = action;
    }
}

void Actions::fillMenuBar(QMenuBar* bar) const {
    std::array<QMenu*, kMenuCount> menus{};
    for (int i = 0; i < kMenuCount; ++i)
        menus[static_cast<size_t>(i)] = bar->addMenu(menuTitle(static_cast<MenuId>(i)));
    for (const ActionSpec& spec : actionTable()) {
        QMenu* menu = menus[static_cast<size_t>(spec.menu)];
        if (spec.startsGroup) menu->addSeparator();
        menu->addAction((*this)[spec.id]);
    }
}

void Actions::listenIn(QWidget* widget) {
    widget->installEventFilter(this);
}

void Actions::setKeys(const KeyBindings& bindings, bool bareKeys) {
    m_bare.clear();
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = (*this)[spec.id];
        QList<QKeySequence> always, shown;
        for (const QKeySequence& key : keysOf(spec, bindings)) {
            if (!isBareKey(key)) always.append(key);
            if (isBareKey(key) && !bareKeys) continue;
            if (isBareKey(key)) m_bare.insert(key, action);
            shown.append(key);
        }
        action->setShortcuts(always);
        m_shownKeys[static_cast<size_t>(spec.id)] = shown;
        showTexts(spec);
    }
}

void Actions::showTexts(const ActionSpec& spec) {
    QAction* action = (*this)[spec.id];
    const QList<QKeySequence>& keys = m_shownKeys[static_cast<size_t>(spec.id)];
    const QString& detail = m_details[static_cast<size_t>(spec.id)];
    const QString more = detail.isEmpty() ? QString() : u": "_s + detail;
    // The menu names the shortest key, which a shortcut of Qt cannot be: it would act in text fields too.
    const QString text = menuText(spec) + more;
    action->setText(keys.isEmpty() ? text : text + u'\t' + keys.first().toString(QKeySequence::NativeText));
    const QString name = actionText(spec) + more;
    action->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keyList(keys)));
    action->setIconText(actionText(spec));
}

void Actions::setDetail(ActionId id, const QString& detail) {
    m_details[static_cast<size_t>(id)] = detail;
    showTexts(specOf(id));
}

void Actions::setAvailable(Need need, bool available) {
    for (const ActionSpec& spec : actionTable()) {
        if (spec.need == need) (*this)[spec.id]->setEnabled(available);
    }
}

void Actions::setChecked(ActionId id, bool checked) {
    (*this)[id]->setChecked(checked);
}

bool Actions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    auto* keyEvent = static_cast<QKeyEvent*>(event);
    QAction* action = bareAction(*keyEvent);
    if (!action || !action->isEnabled()) return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) action->trigger();
    return true;
}

QAction* Actions::bareAction(const QKeyEvent& event) const {
    const QKeySequence key = pressed(event);
    return key.isEmpty() ? nullptr : m_bare.value(key, nullptr);
}

}  // namespace stet
