#pragma once
// Notices when a file of the open comparison changes on disk.

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace stet {

class FileWatch : public QObject {
    Q_OBJECT

  public:
    explicit FileWatch(QObject* parent = nullptr);
    /// Watches these files and no others.
    void watch(const QStringList& paths);

  signals:
    /// Once for each burst of writing, when it has been quiet for half a second.
    void changed(const QString& path);

  private:
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QString m_changed;
};

}  // namespace stet
