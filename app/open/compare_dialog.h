#pragma once
// Asks for two files to compare, each from a folder of its own; or for one that holds both versions.

#include <QDialog>
#include <QList>

#include "kit/folders.h"
#include "open/recent.h"

class QPushButton;

namespace stet {

class FileField;

class CompareDialog : public QDialog {
    Q_OBJECT

  public:
    /// `given` is what stands in the fields at first. `folders` is written when files are chosen, and must outlive the
    /// dialog.
    CompareDialog(const PerSide<QString>& given, const QList<RecentComparison>& recent, Folders& folders,
                  QWidget* parent = nullptr);

    /// Two paths, older first, or that of the one file which holds both versions; none while something is wrong.
    QStringList paths() const;

  protected:
    /// Two files dropped anywhere fill both fields, the one changed first as the older one.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void swap();
    void follow();
    /// Both fields are good, but name the same file.
    bool isOneFileTwice() const;

    PerSide<FileField*> m_fields;
    QPushButton* m_compare;
};

}  // namespace stet
