#pragma once
// The window: it makes the parts and ties them together; what they do stands in their own files.

#include <QMainWindow>
#include <QSettings>

#include "kit/settings.h"
#include "window/session.h"

class QStackedWidget;

namespace stet {

class AppearanceKeeper;
class ChangeList;
class ChangeListModel;
class CommentBox;
class ComparisonPage;
class MessageBar;
class OpenController;
class PageStrip;
class ReviewController;
class ReviewKeeper;
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
    void makeChangeList();
    void makeToolBar();
    void makeControllers();
    void bindWindow();
    void bindReview();
    void followSession();
    void followView();

    void showSession();
    void showStatus();
    void applySettings();
    void changeSettings(const Settings& settings);
    void showChangeList(bool shown);
    void editComment();
    void stepPane(int direction);
    void say(const QString& sentence);

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
    QDockWidget* m_dock;
    ChangeListModel* m_changes;
    ChangeList* m_list;
    CommentBox* m_comment;
    StatusLine* m_status;
    ViewController* m_viewController;
    ReviewController* m_reviewController;
    ReviewKeeper* m_keeper;
    OpenController* m_openController;
};

}  // namespace stet
