#pragma once
// Handing on what programs read: the merged text, CriticMarkup, a patch, the list of changes, the versions of a page.

#include <QObject>

#include "kit/settings.h"
#include "report/hand_on.h"
#include "session/session.h"

namespace stet {

class Actions;

class TextExporter : public QObject {
    Q_OBJECT

  public:
    /// Binds its actions. All must outlive the exporter.
    TextExporter(QWidget& window, Session& session, Settings& settings, Actions& actions);

    // Each says how it went by `said` or `failed`.
    /// Writes the text that the decisions make.
    void writeMergedText(const QString& path);
    void writeForm(HandOnForm form, const QString& path);
    /// Writes a version that a page was taken apart into, in UTF-8, as `stet-cli split` does: without its headline.
    void writeVersion(Side side, const QString& path);

  signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

  private:
    /// A path for a file made from what is open; empty when the reader cancels.
    QString askForPath(const QString& title, const QString& ending, const QString& kinds = {}, Side side = Side::After);
    void askForMergedText();
    void askForForm(HandOnForm form);
    void askForVersions();
    bool write(const QString& path, const std::string& bytes);

    QWidget& m_window;
    Session& m_session;
    Settings& m_settings;
};

}  // namespace stet
