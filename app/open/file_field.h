#pragma once
// A field for the path of one version: typed, chosen from a dialog or from those compared lately, or dropped.

#include <QWidget>

#include "kit/folders.h"
#include "open/file_look.h"

class QComboBox;
class QLabel;
class QTimer;

namespace stet {

class FileField : public QWidget {
    Q_OBJECT

  public:
    /// `folders` is where its dialog begins; it is written when a file is chosen there, and must outlive the field.
    FileField(Side side, const QStringList& recent, Folders& folders, QWidget* parent = nullptr);

    /// Absolute; empty when nothing is typed.
    QString path() const;
    void setPath(const QString& path);
    /// Says that something is wrong beyond what the file itself shows; an empty sentence takes that back.
    void setTrouble(const QString& sentence);
    /// What is there; an error where nothing is typed.
    const FileLook& look() const { return m_look; }
    bool isGood() const { return !path().isEmpty() && m_look.error.isEmpty(); }

  signals:
    void changed();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void browse();
    void lookAgain();
    void showNote();

    Side m_side;
    Folders& m_folders;
    FileLook m_look;
    QString m_trouble;
    QComboBox* m_path;
    QLabel* m_note;
    QTimer* m_pause;  ///< of typing: only then is it said what is wrong
};

}  // namespace stet
