#pragma once
// A sentence above the text that asks for an answer or tells what went wrong, and stays until it is dismissed.

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace stet {

class MessageBar : public QWidget {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a sentence; with `answer` also a button of that name, which calls `act` and closes the bar.
    void say(const QString& sentence, const QString& answer = {}, std::function<void()> act = {});
    /// Puts other words into the bar that is shown, without calling for attention once more.
    void amend(const QString& sentence, const QString& answer = {}, std::function<void()> act = {});
    void dismiss();
    QString sentence() const;

  private:
    QLabel* m_sentence;
    QPushButton* m_answer;
    std::function<void()> m_act;
};

}  // namespace stet
