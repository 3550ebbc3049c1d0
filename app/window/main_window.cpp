#include "window/main_window.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <type_traits>

#include "export/exporter.h"
#include "export/text_exporter.h"
#include "kit/fitting.h"
#include "open/head_texts.h"
#include "open/start_page.h"
#include "panels/command_palette.h"
#include "panels/key_sheet.h"
#include "panels/message_bar.h"
#include "panels/page_strip.h"
#include "panels/settings_dialog.h"
#include "panels/shortcut_editor.h"
#include "panels/statistics_panel.h"
#include "session/change_panel.h"
#include "session/finish_controller.h"
#include "session/merged_panel.h"
#include "session/navigator.h"
#include "session/review_controller.h"
#include "session/save_controller.h"
#include "session/status_text.h"
#include "window/about.h"
#include "window/appearance.h"
#include "window/comparison_page.h"
#include "window/open_controller.h"
#include "window/options_controller.h"
#include "window/page_controller.h"
#include "window/panes.h"
#include "window/source_controller.h"
#include "window/status_line.h"
#include "window/tie_controller.h"
#include "window/tool_bar.h"
#include "window/undo_controller.h"
#include "window/view_controller.h"

namespace stet {

namespace {

constexpr QSize kUsualSize{1360, 860};
// Of the list of changes, in pixels.
constexpr int kNarrowList = 240;
constexpr int kWideList = 340;

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_settings(loadSettings(m_store)),
      m_actions(this),
      m_appearance(new AppearanceKeeper(this)),
      m_status(new StatusLine) {
    setAcceptDrops(true);
    setStatusBar(m_status);
    m_actions.fillMenuBar(menuBar());
    makeCentre();
    m_panel = new ChangePanel(m_session, m_page->view(), m_actions, m_settings);
    m_merged = new MergedPanel(m_session, m_page->view(), m_actions, m_settings);
    m_tools = stet::addToolBar(*this, m_actions);

    connect(&m_session, &Session::replaced, this, &MainWindow::showSession);  // before controllers go to places in it
    makeControllers();
    makeDocks();
    bindWindow();
    follow();
    applySettings();
    takePlace();
    showSession();
}

MainWindow::~MainWindow() {
    delete m_saving;  // it writes what is pending, out of the session, which goes before the children do
}

void MainWindow::makeCentre() {
    m_message = new MessageBar;
    m_strip = new PageStrip(m_actions);
    m_centre = new QStackedWidget;
    m_start = new StartPage;
    for (QWidget* part : m_start->findChildren<QWidget*>()) m_actions.listenIn(part);
    m_actions.listenIn(m_start);
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
}

void MainWindow::makeControllers() {
    ComparisonView& view = m_page->view();
    auto* navigator = new Navigator(m_session, view, m_actions, this);
    m_viewController = new ViewController(view, m_actions, m_settings, this);
    m_reviewController = new ReviewController(m_session, view, m_actions, this);
    m_saving = new SaveController(*this, m_session, m_settings, m_actions, *m_message);
    m_openController =
        new OpenController(*this, m_session, m_settings, m_actions, OpenSurfaces{*m_start, *m_message, *m_status});
    auto* sources = new SourceController(*this, m_session, *m_openController, m_actions);
    m_options = new OptionsController(m_session, view, *m_openController, m_settings, m_actions, this);
    auto* pages = new PageController(m_session, view, *m_openController, *m_strip, m_actions, this);
    auto* ties = new TieController(m_session, view, *m_openController, m_actions, this);
    auto* undo = new UndoController(m_session, view, *m_openController, m_actions, this);
    auto* exporter = new Exporter(*this, m_session, m_settings, m_actions);
    auto* texts = new TextExporter(*this, m_session, m_settings, m_actions);
    new FinishController(m_session, view, *m_message, m_actions, this);
    connect(undo, &UndoController::rowPut, pages, &PageController::showLine);
    connect(m_reviewController, &ReviewController::commentWanted, m_panel, &ChangePanel::editComment);
    connect(m_openController, &OpenController::aboutToShow, m_panel, &ChangePanel::keepComment);
    const auto heed = [this](auto*... parts) {
        (connect(parts, &std::remove_pointer_t<decltype(parts)>::said, m_status, &StatusLine::say), ...);
    };
    heed(m_page, m_panel, m_viewController, m_reviewController, m_saving, m_options);
    heed(navigator, sources, pages, ties, undo, exporter, texts);
    const auto warn = [this](const QString& sentence) { m_message->say(sentence); };
    connect(exporter, &Exporter::failed, m_message, warn);
    connect(texts, &TextExporter::failed, m_message, warn);
}

void MainWindow::makeDocks() {
    auto* figures = new StatisticsPanel;
    m_statistics = new SessionDock(tr("Statistics"), QStringLiteral("statistics"), m_session, m_actions,
                                   ActionId::ToggleStatistics, m_settings.statistics);
    m_statistics->setWidget(figures);
    connect(&m_session, &Session::replaced, figures,
            [this, figures] { figures->setComparison(m_session.comparison()); });
    connect(figures, &StatisticsPanel::paragraphChosen, this, [this](uint32_t paragraph) {
        m_page->view().showText(Side::After, m_session.comparison()->segmentation.after.paragraphs[paragraph].span);
    });
    addDockWidget(Qt::RightDockWidgetArea, m_panel);
    tabifyDockWidget(m_panel, &m_options->dock());
    tabifyDockWidget(m_panel, m_statistics);
    addDockWidget(Qt::BottomDockWidgetArea, m_merged);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    m_panel->raise();
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
    m_actions.on(ActionId::AcceptListed, this, [this] { m_reviewController->decideListed(Decision::Accepted); });
    m_actions.on(ActionId::RejectListed, this, [this] { m_reviewController->decideListed(Decision::Rejected); });
    m_actions.on(ActionId::CommandPalette, this, [this] { CommandPalette(m_actions, this).exec(); });
    m_actions.on(ActionId::KeySheet, this, [this] { showKeySheet(m_settings.keys, m_settings.bareKeys, this); });
    m_actions.on(ActionId::About, this, [this] { showAbout(this); });
    m_actions.on(ActionId::Quit, this, [this] { close(); });
    m_actions.on(ActionId::FullScreen, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    m_actions.on(ActionId::NextPane, this, [this] { stepPane(panes(), +1); });
    m_actions.on(ActionId::PreviousPane, this, [this] { stepPane(panes(), -1); });
}

QList<QWidget*> MainWindow::panes() const {
    return {m_centre->currentWidget(), m_panel->keyTarget(),   m_options->keyTarget(),
            m_merged->keyTarget(),     m_statistics->widget(), &m_page->findBar()};
}

void MainWindow::follow() {
    connect(&m_session, &Session::reviewChanged, this, [this](const std::vector<uint32_t>& changes) {
        m_page->view().updateReview(changes);
        showNews();
    });
    connect(&m_session, &Session::shownChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::orderChanged, this, [this](ReviewOrder order) { m_settings.order = order; });
    ComparisonView& view = m_page->view();
    connect(&view, &ComparisonView::currentChangeChanged, this,
            [this](std::optional<uint32_t> change) { change ? showNews() : showStatus(); });
    connect(&view, &ComparisonView::changesShown, &m_session, &Session::markShown);
    connect(&view, &ComparisonView::changeActivated, &view, &ComparisonView::setCurrentChange);
}

void MainWindow::takePlace() {
    resizeToFit(*this, kUsualSize);
    resizeDocks({m_panel}, {std::clamp(width() / 4, kNarrowList, kWideList)}, Qt::Horizontal);
    restoreGeometry(m_settings.geometry);
    restoreState(m_settings.windowState);
    for (SessionDock* dock : findChildren<SessionDock*>()) dock->apply();  // nothing is open yet
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
    m_actions[ActionId::SwapSides]->setEnabled(open && opened.source.canSwap());
    m_page->setOpened(opened);
    m_page->view().setReview(&m_session.review());
    m_tools->setVisible(open);
    setWindowTitle(open ? tr("%1 — Stet").arg(pairTitle(opened)) : tr("Stet"));
    if (!open) {
        m_start->clearFiles();
        m_start->setRecent(loadRecent(m_store));
    }
    showInCentre(open ? static_cast<QWidget*>(m_page) : m_start);
    showStatus();
}

void MainWindow::showInCentre(QWidget* page) {
    for (QWidget* each : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_start)}) {
        const auto policy = each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_centre->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showStatus() {
    m_status->setText(m_session.isOpen()
                          ? statusText(*m_session.comparison(), m_session.progress(), m_page->view().currentChange())
                          : QString());
}

void MainWindow::showNews() {
    m_status->clearMessage();
    showStatus();
}

void MainWindow::applySettings() {
    m_appearance->setAppearance(m_settings.appearance);
    m_actions.setKeys(m_settings.keys, m_settings.bareKeys);
    m_viewController->apply();
    m_reviewController->setGoesOn(m_settings.goOnAfterDeciding);
    m_session.setOrder(m_settings.order);
    m_panel->applyColors();
    m_merged->applyFont();
    for (SessionDock* dock :
         {static_cast<SessionDock*>(m_panel), static_cast<SessionDock*>(m_merged), &m_options->dock(), m_statistics})
        dock->apply();
}

void MainWindow::changeSettings(const Settings& settings) {
    const bool comparesAnew = settings.ignore != m_settings.ignore || settings.fineness != m_settings.fineness;
    m_settings = settings;
    applySettings();
    if (comparesAnew) m_options->compareWith(settings.ignore, settings.fineness);
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
    m_panel->keepComment();
    m_openController->finishSteps();
    m_saving->flush();
    QMainWindow::closeEvent(event);
}

}  // namespace stet
