#pragma once
// Comparing live: options chosen beside the text act at once and say what they did; what they hide can be walked.

#include "kit/settings.h"
#include "session/session_dock.h"

namespace stet {

class ComparingPanel;
class ComparisonView;
class OpenController;

class OptionsController : public QObject {
    Q_OBJECT

  public:
    /// Makes the dock. All must outlive the controller; `settings` is written when the reader chooses.
    OptionsController(Session& session, ComparisonView& view, OpenController& opener, Settings& settings,
                      Actions& actions, QObject* parent);

    SessionDock& dock() const { return *m_dock; }
    /// The part of the dock that takes the focus.
    QWidget* keyTarget() const;
    /// Compares what is open with other options, if something is, and says what that did.
    void compareWith(FoldSet ignore, Fineness fineness);

  signals:
    void said(const QString& sentence);

  private:
    void follow();
    void changeFineness(int steps);
    void goTo(uint32_t difference);
    void step(int direction);

    Session& m_session;
    ComparisonView& m_view;
    OpenController& m_opener;
    Settings& m_settings;
    ComparingPanel* m_panel;
    SessionDock* m_dock;
    /// What the reader chose while it is not there yet.
    struct Choice {
        FoldSet ignore;
        Fineness fineness;
    };
    std::optional<Choice> m_chosen;
    ComparisonPtr m_old;  ///< before the reader chose other options; null: nobody did
    std::optional<uint32_t> m_difference;
};

}  // namespace stet
