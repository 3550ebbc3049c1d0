#pragma once
// The QActions of one window, made from the table, and the keys that call them.

#include <QAction>
#include <QHash>
#include <QMap>
#include <QObject>
#include <array>
#include <optional>

#include "kit/action_table.h"

class QKeyEvent;
class QMenuBar;

namespace stet {

/// Keys that a reader chose, by ActionSpec::name; an action without an entry keeps the keys of the table.
using KeyBindings = QMap<QString, QList<QKeySequence>>;

/// The keys an action answers to under `bindings`.
QList<QKeySequence> keysOf(const ActionSpec& spec, const KeyBindings& bindings);

/// The other action that has `key` already.
std::optional<ActionId> ownerOf(const QKeySequence& key, const KeyBindings& bindings);

class Actions : public QObject {
    Q_OBJECT

  public:
    /// The actions belong to `window`: their keys act wherever in it the focus is, bare ones excepted.
    explicit Actions(QWidget* window);

    QAction* operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }

    /// Calls `receiver->method()` (or a function object) when the action is triggered.
    template <class Receiver, class Method>
    void on(ActionId id, Receiver* receiver, Method method) {
        connect((*this)[id], &QAction::triggered, receiver, method);
    }

    void fillMenuBar(QMenuBar* bar) const;
    /// Bare keys act only while `widget` has the focus. It may be called for several widgets.
    void listenIn(QWidget* widget);
    void setKeys(const KeyBindings& bindings, bool bareKeys);
    void setAvailable(Need need, bool available);
    /// Says more exactly what the action would do now: "Undo: comment". An empty detail takes that back.
    void setDetail(ActionId id, const QString& detail);
    /// Sets a checkable action without triggering it.
    void setChecked(ActionId id, bool checked);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QAction* bareAction(const QKeyEvent& event) const;
    void showTexts(const ActionSpec& spec);

    std::array<QAction*, kActionCount> m_actions{};
    std::array<QList<QKeySequence>, kActionCount> m_shownKeys;
    std::array<QString, kActionCount> m_details;
    QHash<QKeySequence, QAction*> m_bare;
};

}  // namespace stet
