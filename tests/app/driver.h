#pragma once
// A window that is driven by keys, as a reader drives it.

#include "panels/message_bar.h"
#include "review/review_progress.h"
#include "sandbox.h"
#include "view/comparison_view.h"
#include "window/main_window.h"
#include "window/status_line.h"

namespace stet::test {

struct Driver {
    Sandbox sandbox;
    std::unique_ptr<MainWindow> window;

    Driver() { restart(); }

    void restart() {
        window.reset();
        window = std::make_unique<MainWindow>();
        window->resize(1200, 800);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    void open(const QStringList& paths) {
        ComparisonPtr before = session().comparison();
        window->openPaths(paths);
        REQUIRE(waitUntil([&] { return session().comparison() != before; }));
        view().setFocus();
    }

    void openSamples() { open({sample("harbour.before.txt"), sample("harbour.after.txt")}); }

    /// Opens what cannot be opened and gives the sentence that is shown.
    QString refusal(const QStringList& paths) {
        window->openPaths(paths);
        REQUIRE(waitUntil([&] { return !message().sentence().isEmpty(); }));
        return message().sentence();
    }

    /// Makes shortcuts act again after a dialog has closed.
    void activate() {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    void type(QWidget& widget, const QString& text) { QTest::keyClicks(&widget, text); }

    ComparisonView& view() { return *window->findChild<ComparisonView*>(); }
    MessageBar& message() { return *window->findChild<MessageBar*>(); }
    StatusLine& status() { return *window->findChild<StatusLine*>(); }
    const Session& session() { return window->session(); }
    const std::vector<Change>& changes() { return session().comparison()->changes; }
    Decision decision(size_t change) { return decisionOf(session().review(), changes()[change]).value(); }
    /// Goes to a row of the page and shows it in the strip.
    void showRow(uint32_t row) {
        const PageRow& wanted = session().opened().pages->front().rows[row];
        for (uint32_t i = 0; i < changes().size(); ++i) {
            const PerSide<Span>& span = changes()[i].span;
            if (!span.before.overlaps(wanted.span.before) && !span.after.overlaps(wanted.span.after)) continue;
            view().setCurrentChange(i);
            return press(Qt::Key_L);
        }
        FAIL("the row has no change");
    }
    QString hint() { return status().currentMessage(); }
};

}  // namespace stet::test
