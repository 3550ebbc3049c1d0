// The window fits small screens, also with long words and large letters.

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QTimer>
#include <QTranslator>

#include "driver.h"
#include "panels/find_bar.h"

using namespace stet;
using test::Driver;

TEST_CASE("The window fits a screen of 700 by 500, and of 1280 by 800 with letters half as large again", "[window]") {
    const bool german = GENERATE(false, true);
    const auto [scale, screen] = GENERATE(std::pair(1.0, QSize(700, 500)), std::pair(1.5, QSize(1280, 800)));
    const QSize room = screen - QSize(16, 48);  // without the frame of the window
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    QTranslator words;
    REQUIRE(words.load(":/translations/stet_de.qm"));
    if (german) QCoreApplication::installTranslator(&words);
    const auto restore = qScopeGuard([&] {
        QCoreApplication::removeTranslator(&words);
        QApplication::setFont(usual);
    });

    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_W, Qt::ControlModifier);  // they are named on the start page
    stet.message().say("No such file.");
    INFO(german << " " << scale);
    CHECK(stet.window->minimumSizeHint().boundedTo(room) == stet.window->minimumSizeHint());
    stet.open({test::sample("harbour.page.txt")});
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_F, Qt::ControlModifier);
    for (const char* panel : {"comparing", "statistics", "merged-text"}) {
        stet.window->findChild<QAction*>(panel)->trigger();
        QCoreApplication::processEvents();
        INFO(panel);
        CHECK(stet.window->minimumSizeHint().width() <= room.width());
        CHECK(stet.window->minimumSizeHint().height() <= room.height());
    }
    stet.press(Qt::Key_C);
    stet.window->resize(room);
    CHECK(test::waitUntil([&] {
        const auto controls = stet.window->findChildren<QAbstractButton*>();
        return std::all_of(controls.begin(), controls.end(), [](const QAbstractButton* control) {
            return !control->isVisible() || control->height() >= control->minimumSizeHint().height();
        });
    }));
    CHECK(stet.window->size() == room);
    const auto* field = stet.window->findChild<FindBar*>()->findChild<QLineEdit*>();
    CHECK(test::waitUntil([&] { return field->width() >= 150; }));
}

TEST_CASE("Dialogs are no larger than the screen", "[window]") {
    Driver stet;
    stet.openSamples();
    for (const char* action : {"paste-texts", "shortcuts", "settings", "export-report", "read-as", "key-sheet",
                               "command-palette", "print-preview", "open", "accept-listed"}) {
        bool seen = false;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, stet.window.get(), [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || seen) return;
            seen = true;
            INFO(action);
            const QSize room = dialog->screen()->availableSize() - QSize(16, 48);
            CHECK(dialog->size() == dialog->size().boundedTo(room));
            CHECK(dialog->minimumSizeHint().boundedTo({684, 452}) == dialog->minimumSizeHint());
            dialog->close();
        });
        looking.start(20);
        stet.window->findChild<QAction*>(action)->trigger();
        REQUIRE(test::waitUntil([&] { return seen; }));
    }
}
