#pragma once
// A comment on one change. However the box is left, what was typed is kept; only its Discard button throws it away.

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace stet {

class CommentBox : public QWidget {
    Q_OBJECT

  public:
    explicit CommentBox(QWidget* parent = nullptr);
    /// Shows the box for a change (by id; `number` counts from 1) with what was written so far, and takes the focus.
    void edit(uint64_t change, uint32_t number, const QString& comment);
    /// Keeps what was typed and closes the box, where it is open.
    void keep();

  signals:
    void kept(uint64_t change, const QString& comment);
    /// The reader has closed the box.
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void leave();
    void discard();

    uint64_t m_change = 0;
    QString m_before;  ///< the comment as it was
    QLabel* m_title;
    QPlainTextEdit* m_text;
};

}  // namespace stet
