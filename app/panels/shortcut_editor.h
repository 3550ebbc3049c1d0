#pragma once
// Gives actions other keys. No two actions can share one.

#include <QDialog>

#include "kit/actions.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace stet {

class ShortcutEditor : public QDialog {
    Q_OBJECT

  public:
    explicit ShortcutEditor(KeyBindings bindings, QWidget* parent = nullptr);
    const KeyBindings& bindings() const { return m_bindings; }

    /// Gives `key` to an action; an owner it had loses it.
    void addKey(ActionId id, const QKeySequence& key);
    void removeKeys(ActionId id);
    void resetKeys(ActionId id);

  private:
    QLineEdit* makeFilter();
    void fill();
    void takeFromOthers(const QKeySequence& key, ActionId owner);
    void showKeys(ActionId id);
    void keyTyped(const QKeySequence& key);
    std::optional<ActionId> selected() const;

    KeyBindings m_bindings;
    QTreeWidget* m_tree;
    QKeySequenceEdit* m_key;
    QLabel* m_owner;
    QPushButton* m_add;
    std::array<QTreeWidgetItem*, kActionCount> m_items{};
};

}  // namespace stet
