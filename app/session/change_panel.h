#pragma once
// The dock beside the text: the list of changes, and the box in which a change is commented.

#include "kit/settings.h"
#include "session/session_dock.h"

namespace stet {

class ChangeList;
class ChangeListModel;
class CommentBox;
class ComparisonView;

class ChangePanel : public SessionDock {
    Q_OBJECT

  public:
    /// Follows the session and the current change of the view. All must outlive the panel; `settings` remembers
    /// whether it is shown.
    ChangePanel(Session& session, ComparisonView& view, Actions& actions, Settings& settings);

    /// Takes the colours of the settings.
    void applyColors();
    /// The part that takes the focus.
    QWidget* keyTarget() const;
    /// Opens the comment of the current change; there must be one.
    void editComment();
    /// Keeps the comment that is being typed, if one is.
    void keepComment();

  signals:
    void said(const QString& sentence);

  private:
    void follow();

    Session& m_session;
    ComparisonView& m_view;
    Settings& m_settings;
    ChangeListModel* m_changes;
    ChangeList* m_list;
    CommentBox* m_comment;
};

}  // namespace stet
