#pragma once
// A comment on one change: Ctrl+Enter keeps it, Esc leaves it as it was.

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace stet {

class CommentBox : public QWidget {
    Q_OBJECT

  public:
    explicit CommentBox(QWidget* parent = nullptr);
    /// Shows the box for a change (`number` counts from 1) with what was written so far, and takes the focus.
    void edit(uint32_t number, const QString& comment);

  signals:
    void saved(const QString& comment);
    /// The box has closed, saved or not.
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void save();
    void leave();

    QLabel* m_title;
    QPlainTextEdit* m_text;
};

}  // namespace stet
