#pragma once
// How the comparison is shown: binds the View menu to the canvas and keeps both in step with the settings.

#include <QObject>

#include "kit/settings.h"

namespace stet {

class Actions;
class ComparisonView;

class ViewController : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the controller. `settings` is written when the reader changes how the text is shown.
    ViewController(ComparisonView& view, Actions& actions, Settings& settings, QObject* parent);

    /// Shows what the settings say.
    void apply();

  signals:
    /// Other kinds of change are hidden now.
    void hiddenKindsChanged();
    void said(const QString& sentence);

  private:
    void bind();
    void fold(bool folded);
    void toggleKind(ChangeKind kind, bool shown);
    void zoomTo(double factor);

    ComparisonView& m_view;
    Actions& m_actions;
    Settings& m_settings;
};

}  // namespace stet
