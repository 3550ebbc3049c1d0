#pragma once
// Any action by a few letters of its name.

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace stet {

class Actions;

/// How well `typed` fits a name: every word of it must begin a word of the name or stand inside one. 0: not at all;
/// higher is better.
int fitness(const QString& typed, const QString& name);

class CommandPalette : public QDialog {
    Q_OBJECT

  public:
    explicit CommandPalette(const Actions& actions, QWidget* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill(const QString& typed);
    void run();

    const Actions& m_actions;
    QLineEdit* m_typed;
    QListWidget* m_found;
    QLabel* m_nothing;  ///< says that none was found
};

}  // namespace stet
