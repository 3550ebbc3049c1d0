#pragma once
// Handing on what people read: the HTML report, and paper.

#include <QObject>

#include "kit/settings.h"
#include "window/session.h"

class QPrinter;

namespace stet {

class Actions;

class Exporter : public QObject {
    Q_OBJECT

  public:
    /// Binds its actions. All must outlive the exporter.
    Exporter(QWidget& window, Session& session, Settings& settings, Actions& actions);

    /// Writes the report in the background; `said` or `failed` follows.
    void writeReport(const QString& path);
    void paint(QPrinter* printer) const;

  signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

  private:
    void askAndPrint();
    void preview();

    QWidget& m_window;
    Session& m_session;
    Settings& m_settings;
};

}  // namespace stet
