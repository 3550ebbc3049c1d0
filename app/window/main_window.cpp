#include "window/main_window.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include "panels/change_list.h"
#include "panels/change_list_model.h"
#include "panels/command_palette.h"
#include "panels/comment_box.h"
#include "panels/key_sheet.h"
#include "panels/message_bar.h"
#include "panels/page_strip.h"
#include "panels/settings_dialog.h"
#include "panels/shortcut_editor.h"
#include "window/about.h"
#include "window/appearance.h"
#include "window/comparison_page.h"
#include "window/exporter.h"
#include "window/head_texts.h"
#include "window/navigator.h"
#include "window/open_controller.h"
#include "window/page_controller.h"
#include "window/review_controller.h"
#include "window/review_keeper.h"
#include "window/start_page.h"
#include "window/status_line.h"
#include "window/status_text.h"
#include "window/tie_controller.h"
#include "window/view_controller.h"

using namespace Qt::StringLiterals;

namespace stet {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_settings(loadSettings(m_store)),
      m_actions(this),
      m_appearance(new AppearanceKeeper(this)),
      m_changes(new ChangeListModel(this)),
      m_status(new StatusLine) {
    setAcceptDrops(true);
    setStatusBar(m_status);
    m_actions.fillMenuBar(menuBar());
    makeCentre();
    makeChangeList();
    makeToolBar();

    makeControllers();
    bindWindow();
    bindReview();
    followSession();
    followView();
    applySettings();
    resize(1360, 860);
    restoreGeometry(m_settings.geometry);
    restoreState(m_settings.windowState);
    showSession();
}

MainWindow::~MainWindow() {
    delete m_keeper;  // it writes what is pending, out of the session, which goes before the children do
}

void MainWindow::makeCentre() {
    m_message = new MessageBar;
    m_strip = new PageStrip(m_actions);
    m_centre = new QStackedWidget;
    m_start = new StartPage;
    m_page = new ComparisonPage(m_actions);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_page);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_strip);
    layout->addWidget(m_centre);
    setCentralWidget(centre);
    connect(m_page, &ComparisonPage::said, this, &MainWindow::say);
}

void MainWindow::makeChangeList() {
    m_list = new ChangeList(*m_changes);
    m_comment = new CommentBox;
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_comment);
    m_dock = new QDockWidget(tr("Changes"));
    m_dock->setObjectName(u"changes"_s);
    m_dock->setWidget(panel);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {340}, Qt::Horizontal);

    m_actions.listenIn(m_list->keyTarget());
    connect(m_list, &ChangeList::changeChosen, this,
            [this](uint32_t change) { m_page->view().setCurrentChange(change); });
    connect(m_comment, &CommentBox::left, m_page, [this] { m_page->view().setFocus(); });
    connect(m_dock->toggleViewAction(), &QAction::triggered, this, &MainWindow::showChangeList);
    m_actions.on(ActionId::ToggleChangeList, this, &MainWindow::showChangeList);
}

void MainWindow::makeToolBar() {
    m_tools = addToolBar(tr("Tools"));
    QToolBar* bar = m_tools;
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    using enum ActionId;
    for (const auto& group :
         {QList{OpenFiles, ExportReport}, QList{PreviousChange, NextChange}, QList{Accept, Reject, Seen},
          QList{Flag, Comment}, QList{Undo, Redo}, QList{ToggleInline, ToggleFold}, QList{Find, KeySheet}}) {
        if (group.first() != OpenFiles) bar->addSeparator();
        for (const ActionId id : group) bar->addAction(m_actions[id]);
    }
}

void MainWindow::makeControllers() {
    ComparisonView& view = m_page->view();
    auto* navigator = new Navigator(m_session, view, m_actions, this);
    m_viewController = new ViewController(view, m_actions, m_settings, this);
    m_reviewController = new ReviewController(m_session, view, m_actions, this);
    m_keeper = new ReviewKeeper(m_session, this);
    m_openController =
        new OpenController(*this, m_session, m_settings, m_actions, OpenSurfaces{*m_start, *m_message, *m_status});
    auto* pages = new PageController(m_session, view, *m_openController, *m_strip, m_actions, this);
    connect(pages, &PageController::said, this, &MainWindow::say);
    auto* ties = new TieController(m_session, view, *m_openController, m_actions, this);
    connect(ties, &TieController::said, this, &MainWindow::say);
    auto* exporter = new Exporter(*this, m_session, m_settings, m_actions);
    connect(exporter, &Exporter::said, this, &MainWindow::say);
    connect(exporter, &Exporter::failed, m_message, [this](const QString& sentence) { m_message->say(sentence); });
    connect(navigator, &Navigator::said, this, &MainWindow::say);
    connect(m_reviewController, &ReviewController::said, this, &MainWindow::say);
    connect(m_reviewController, &ReviewController::commentWanted, this, &MainWindow::editComment);
}

void MainWindow::bindReview() {
    m_actions.on(ActionId::SaveReview, this, [this] {
        m_keeper->flush();
        say(tr("The review is kept in %1").arg(QDir::toNativeSeparators(m_keeper->path())));
    });
    m_actions.on(ActionId::SaveReviewAs, this, [this] {
        const QString suggestion = m_settings.folder + u'/' + pairTitle(m_session.opened()) + u".stet"_s;
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save Review As"), suggestion, tr("Reviews (*.stet)"));
        if (!path.isEmpty()) m_keeper->saveAs(path);
    });
    connect(m_keeper, &ReviewKeeper::failed, this, [this](const QString& sentence, bool changedMeanwhile) {
        if (changedMeanwhile)
            m_message->say(sentence, tr("Overwrite"), [this] { m_keeper->overwrite(); });
        else
            m_message->say(sentence);
    });
}

void MainWindow::bindWindow() {
    m_actions.on(ActionId::ShowSettings, this, [this] {
        if (const auto settings = editSettings(m_settings, this)) changeSettings(*settings);
    });
    m_actions.on(ActionId::EditShortcuts, this, [this] {
        ShortcutEditor editor(m_settings.keys, this);
        if (editor.exec() != QDialog::Accepted) return;
        m_settings.keys = editor.bindings();
        applySettings();
    });
    m_actions.on(ActionId::CommandPalette, this, [this] { CommandPalette(m_actions, this).exec(); });
    m_actions.on(ActionId::KeySheet, this, [this] { showKeySheet(m_settings.keys, m_settings.bareKeys, this); });
    m_actions.on(ActionId::About, this, [this] { showAbout(this); });
    m_actions.on(ActionId::Quit, this, [this] { close(); });
    m_actions.on(ActionId::FullScreen, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    m_actions.on(ActionId::NextPane, this, [this] { stepPane(+1); });
    m_actions.on(ActionId::PreviousPane, this, [this] { stepPane(-1); });
}

void MainWindow::followSession() {
    connect(&m_session, &Session::replaced, this, &MainWindow::showSession);
    connect(&m_session, &Session::reviewChanged, this, [this](const std::vector<uint64_t>& changes) {
        m_changes->reviewChanged(changes);
        m_page->view().setReview(&m_session.review());
        showStatus();
    });
    connect(m_comment, &CommentBox::saved, this, [this](const QString& comment) {
        const auto change = m_page->view().currentChange();
        if (change) m_session.comment(m_session.comparison()->changes[*change].id, comment);
    });
}

void MainWindow::followView() {
    ComparisonView& view = m_page->view();
    connect(&view, &ComparisonView::currentChangeChanged, this, [this](std::optional<uint32_t> change) {
        m_list->setCurrentChange(change);
        showStatus();
    });
    connect(&view, &ComparisonView::changesShown, &m_session, &Session::markShown);
    connect(&view, &ComparisonView::changeActivated, &view, &ComparisonView::setCurrentChange);
}

void MainWindow::openPaths(const QStringList& paths) {
    m_openController->openPaths(paths);
}

void MainWindow::showSession() {
    const bool open = m_session.isOpen();
    const Opened& opened = m_session.opened();
    m_actions.setAvailable(Need::Comparison, open);
    m_actions.setAvailable(Need::Changes, open && !opened.comparison->same());
    m_actions.setAvailable(Need::Page, opened.pages != nullptr);
    m_actions[ActionId::SwapSides]->setEnabled(open && !opened.pages);
    m_changes->setComparison(opened.comparison, &m_session.review());
    m_page->setOpened(opened);
    m_page->view().setReview(&m_session.review());
    m_dock->setVisible(open && m_settings.changeList);
    m_tools->setVisible(open);
    setWindowTitle(open ? tr("%1 — Stet").arg(pairTitle(opened)) : tr("Stet"));
    if (!open) {
        m_start->clearFiles();
        m_start->setRecent(loadRecent(m_store));
    }
    m_centre->setCurrentWidget(open ? static_cast<QWidget*>(m_page) : m_start);
    m_centre->currentWidget()->setFocus();
    showStatus();
}

void MainWindow::showStatus() {
    const bool open = m_session.isOpen();
    m_actions[ActionId::Undo]->setEnabled(open && m_session.canUndo());
    m_actions[ActionId::Redo]->setEnabled(open && m_session.canRedo());
    m_status->setText(open ? statusText(*m_session.comparison(), m_session.review(), m_page->view().currentChange())
                           : QString());
}

void MainWindow::applySettings() {
    m_appearance->setAppearance(m_settings.appearance);
    m_actions.setKeys(m_settings.keys, m_settings.bareKeys);
    m_viewController->apply();
    m_reviewController->setGoesOn(m_settings.goOnAfterDeciding);
    m_list->setMarkPalette(m_settings.marks);
    m_actions.setChecked(ActionId::ToggleChangeList, m_settings.changeList);
}

void MainWindow::changeSettings(const Settings& settings) {
    const bool comparesAnew = settings.ignore != m_settings.ignore || settings.fineness != m_settings.fineness;
    m_settings = settings;
    applySettings();
    if (comparesAnew) m_openController->openAgain();
}

void MainWindow::showChangeList(bool shown) {
    m_settings.changeList = shown;
    m_actions.setChecked(ActionId::ToggleChangeList, shown);
    m_dock->setVisible(shown && m_session.isOpen());
}

void MainWindow::editComment() {
    const auto change = m_page->view().currentChange();
    const uint64_t id = m_session.comparison()->changes[*change].id;
    showChangeList(true);
    m_comment->edit(*change + 1, QString::fromStdString(m_session.review().of(id).comment));
}

void MainWindow::stepPane(int direction) {
    QList<QWidget*> panes{m_centre->currentWidget()};
    if (m_dock->isVisible()) panes << m_list->keyTarget();
    if (m_page->findBar().isVisible()) panes << &m_page->findBar();
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())) here = i;
    }
    panes[(here + direction + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::say(const QString& sentence) {
    m_status->say(sentence);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!Opener::filesIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_openController->openPaths(olderFirst(Opener::filesIn(event->mimeData())));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.geometry = saveGeometry();
    m_settings.windowState = saveState();
    saveSettings(m_settings, m_store);
    m_keeper->flush();
    QMainWindow::closeEvent(event);
}

}  // namespace stet
