#pragma once
// Deciding with the keyboard: what the review keys do to the current change, and where they go next.

#include <QObject>

#include "session/navigation.h"
#include "session/session.h"

namespace stet {

class Actions;
class ComparisonView;

class ReviewController : public QObject {
    Q_OBJECT

  public:
    /// Binds the review actions. All must outlive the controller.
    ReviewController(Session& session, ComparisonView& view, Actions& actions, QObject* parent);

    /// After a decision the next undecided change comes (default), or the reader stays.
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }
    /// Decides all changes that the list shows, after showing how many and which.
    void decideListed(Decision decision);

  signals:
    /// Something a reader should hear: "No undecided change after this one."
    void said(const QString& sentence);
    /// The reader wants to comment the current change; there is one.
    void commentWanted();

  private:
    void bind(Actions& actions);
    void decide(Decision decision);
    void decidePlace(Decision decision);
    void decideAlike(Decision decision);
    /// Decides what the reader agreed to, of the comparison that was shown then: of another one, nothing.
    void decideMany(const ComparisonPtr& asked, const std::vector<Target>& targets, Decision decision);
    void takeBack();
    void flag();
    void comment();
    void goOn(bool insideChange);
    const Change* current() const;
    /// The current change. Where there is none it goes to the first in sight, which nobody has decided to decide yet.
    const Change* currentOrFirst();
    Steps steps() const;
    /// The edit the reader stepped to, else the whole change, or only its words once its place was decided apart.
    Target currentTarget(const Change& change) const;

    Session& m_session;
    ComparisonView& m_view;
    bool m_goesOn = true;
};

}  // namespace stet
