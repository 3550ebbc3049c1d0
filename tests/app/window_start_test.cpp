// The window while nothing is open.

#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>
#include <QUrl>

#include "driver.h"
#include "open/start_page.h"
#include "session/change_panel.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

TEST_CASE("A window that starts again shows no panels while nothing is open", "[window]") {
    Driver stet;
    stet.openSamples();
    REQUIRE(stet.window->findChild<ChangePanel*>()->isVisible());
    stet.window->close();
    stet.restart();
    CHECK_FALSE(stet.window->findChild<ChangePanel*>()->isVisible());
    stet.openSamples();
    CHECK(stet.window->findChild<ChangePanel*>()->isVisible());
}

TEST_CASE("A message goes with the comparison that it is about", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.message().say("Two decisions find no place.");
    REQUIRE(stet.message().isVisible());
    stet.press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !stet.session().isOpen(); }));
    CHECK_FALSE(stet.message().isVisible());
}

TEST_CASE("What was copied is pasted on the start page, and what cannot be is told", "[window]") {
    Driver stet;
    stet.activate();
    auto* start = stet.window->findChild<StartPage*>();
    const auto paste = [&] { QTest::keyClick(start, Qt::Key_V, Qt::ControlModifier); };
    QClipboard* clipboard = QGuiApplication::clipboard();

    clipboard->setText(" \n");
    paste();
    CHECK(stet.message().sentence().startsWith("There is nothing to paste:"));

    clipboard->setText("The gate is shut.");
    bool asked = false;
    QTimer::singleShot(0, stet.window.get(), [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const auto fields = dialog->findChildren<QPlainTextEdit*>();
        REQUIRE(fields.size() == 2);
        CHECK(fields[0]->toPlainText() == "The gate is shut.");
        CHECK(dialog->focusWidget() == fields[1]);
        fields[1]->setPlainText("The gate is open.");
        asked = true;
        dialog->accept();
    });
    paste();
    CHECK(asked);
    REQUIRE(waitUntil([&] { return stet.session().isOpen(); }));
    CHECK(stet.session().comparison()->text(Side::Before) == u"The gate is shut.");

    stet.window->findChild<QAction*>("close")->trigger();
    REQUIRE_FALSE(stet.session().isOpen());
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(test::sample("harbour.page.txt"))});
    clipboard->setMimeData(files);
    paste();
    REQUIRE(waitUntil([&] { return stet.session().isOpen(); }));
    CHECK(stet.session().opened().pages);
    clipboard->clear();
}
