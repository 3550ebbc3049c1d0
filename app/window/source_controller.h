#pragma once
// What is open, opened otherwise: sides swapped, another pair of versions, read in another way.

#include <QObject>

#include "session/session.h"

namespace stet {

class Actions;
class OpenController;

class SourceController : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the controller.
    SourceController(QWidget& window, Session& session, OpenController& opener, Actions& actions);

  signals:
    void said(const QString& sentence);

  private:
    void stepPair(int direction);
    void readOtherwise();

    QWidget& m_window;
    Session& m_session;
    OpenController& m_opener;
};

}  // namespace stet
