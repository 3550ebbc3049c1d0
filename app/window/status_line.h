#pragma once
// The line at the foot of the window: where the reader is, what the program says, how far a job has come.

#include <QStatusBar>

class QFontMetrics;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace stet {

/// As many whole parts of a status text, from its beginning, as are no wider than `width` pixels, and dots for the
/// rest.
QString fittingParts(const QString& text, const QFontMetrics& metrics, int width);

class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What stands there while nothing else is said.
    void setText(const QString& text);
    QString text() const;
    /// Says a sentence, to screen readers too, instead of the text: for a few seconds or until clearMessage().
    void say(const QString& sentence);

    /// A job: its bar appears when it lasts longer than a blink.
    void showJob();
    void setJobProgress(int permille, const QString& what);
    void hideJob();

  signals:
    void cancelWanted();

  private:
    QLabel* m_text;
    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer* m_delay;
};

}  // namespace stet
