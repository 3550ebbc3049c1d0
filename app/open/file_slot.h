#pragma once
// A place for one file: drop it there, or press to choose it.

#include <QAbstractButton>

namespace stet {

class FileSlot : public QAbstractButton {
    Q_OBJECT

  public:
    /// `title` names the place: "Before".
    explicit FileSlot(const QString& title, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    void setPath(const QString& path);
    QSize sizeHint() const override;

  signals:
    void dropped(const QString& path);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QString m_title;
    QString m_path;
    bool m_hovered = false;
};

}  // namespace stet
