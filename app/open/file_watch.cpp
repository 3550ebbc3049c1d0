#include "open/file_watch.h"

#include <QFile>

namespace stet {

namespace {

constexpr int kQuietMs = 500;

}  // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString& path) {
        m_changed = path;
        m_quiet.start();
    });
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        // An editor that saves by renaming takes the watched file away and puts another in its place.
        if (!m_watcher.files().contains(m_changed) && QFile::exists(m_changed)) m_watcher.addPath(m_changed);
        emit changed(m_changed);
    });
}

void FileWatch::watch(const QStringList& paths) {
    m_quiet.stop();
    if (const QStringList old = m_watcher.files(); !old.isEmpty()) m_watcher.removePaths(old);
    if (!paths.isEmpty()) m_watcher.addPaths(paths);
}

}  // namespace stet
