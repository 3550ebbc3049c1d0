#pragma once
// The text that the decisions make, live, in a dock: the current change is marked in it.

#include "kit/settings.h"
#include "review/merged_text.h"
#include "session/session_dock.h"

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace stet {

class ComparisonView;

class MergedPanel : public SessionDock {
    Q_OBJECT

  public:
    /// Follows the session and the current change of the view, as long as it is on screen. All must outlive the panel;
    /// `settings` remembers whether it is shown.
    MergedPanel(Session& session, ComparisonView& view, Actions& actions, Settings& settings);

    /// Takes the reading font of the settings.
    void applyFont();
    /// The part that takes the focus.
    QWidget* keyTarget() const;

  private:
    void follow();
    /// Makes the text anew, a moment after the decision was painted.
    void refreshSoon();
    void refresh();
    void showCurrent();

    Session& m_session;
    ComparisonView& m_view;
    Settings& m_settings;
    QPlainTextEdit* m_text;
    QComboBox* m_undecided;
    QTimer* m_soon;
    QString m_shown;                  ///< what the text edit holds
    std::vector<MergedPart> m_parts;  ///< spans in `m_shown`
};

}  // namespace stet
