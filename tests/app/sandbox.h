#pragma once
// A place of its own for each test: settings, reviews and files go to a folder that is thrown away.

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.h"

namespace stet::test {

/// Runs the event loop until `done()`, at most `ms`. The result belongs into a REQUIRE.
template <class Done>
bool waitUntil(Done done, int ms = 10000) {
    const QDeadlineTimer deadline(ms);
    while (!done()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QTest::qWait(5);
    }
    return true;
}

class Sandbox {
  public:
    Sandbox() {
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("config"));
        QCoreApplication::setOrganizationName("stet");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QByteArray read(const QString& name) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QStringList reviews() const {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/stet/reviews")
            .entryList({"*.stet"});
    }

  private:
    QTemporaryDir m_folder;
};

inline QString sample(const char* name) {
    return QStringLiteral(STET_SOURCE_DIR "/resources/samples/") + QString::fromUtf8(name);
}

}  // namespace stet::test
