#pragma once
// Going through a comparison: binds the keys of the Go menu to the view.

#include <QObject>

#include "session/navigation.h"
#include "session/session.h"
#include "session/trail.h"

namespace stet {

class Actions;
class ComparisonView;

class Navigator : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the navigator.
    Navigator(Session& session, ComparisonView& view, Actions& actions, QObject* parent);

  signals:
    /// Something a reader should hear: "This is the last change."
    void said(const QString& sentence);

  private:
    /// In a review that was begun earlier: to its first undecided change.
    void goOn();
    Steps steps() const;
    void step(int direction);
    /// Says that there is no change to go to.
    void sayEnd(const Steps& steps, int direction);
    void stepUndecided(int direction);
    void goToEnd(int direction);
    void goToNumber();
    /// Says why nothing was shown, where the current change has no other end.
    void showOtherEnd(bool hasOne);
    void goAlong(std::optional<uint32_t> place, const QString& atEnd);
    void copySentence();

    Session& m_session;
    ComparisonView& m_view;
    Trail m_trail;
};

}  // namespace stet
