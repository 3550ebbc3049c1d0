#pragma once
// The window: it makes the parts and ties them together; what they do stands in their own files.

#include <QMainWindow>
#include <QSettings>

#include "kit/settings.h"
#include "session/session.h"

class QStackedWidget;

namespace stet {

class AppearanceKeeper;
class ChangePanel;
class ComparisonPage;
class MergedPanel;
class MessageBar;
class OpenController;
class OptionsController;
class PageStrip;
class ReviewController;
class SaveController;
class SessionDock;
class StartPage;
class StatusLine;
class ViewController;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens two files, or one that stands alone. None: nothing happens.
    void openPaths(const QStringList& paths);

    const Session& session() const { return m_session; }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void makeCentre();
    void makeControllers();
    void makeDocks();
    void bindWindow();
    void follow();
    /// On the screen: where the window was last, else its usual size as far as there is room.
    void takePlace();

    void showSession();
    /// Shows the start page or the comparison; only what is shown asks for room.
    void showInCentre(QWidget* page);
    void showStatus();
    /// The reader went on: what was said before is old, and the status shows again.
    void showNews();
    void applySettings();
    void changeSettings(const Settings& settings);
    QList<QWidget*> panes() const;

    QSettings m_store;
    Settings m_settings;
    Session m_session;
    Actions m_actions;
    AppearanceKeeper* m_appearance;
    QStackedWidget* m_centre;
    MessageBar* m_message;
    PageStrip* m_strip;
    StartPage* m_start;
    ComparisonPage* m_page;
    QToolBar* m_tools;
    ChangePanel* m_panel;
    MergedPanel* m_merged;
    SessionDock* m_statistics;
    StatusLine* m_status;
    ViewController* m_viewController;
    ReviewController* m_reviewController;
    SaveController* m_saving;
    OpenController* m_openController;
    OptionsController* m_options;
};

}  // namespace stet
