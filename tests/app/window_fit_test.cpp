// The window fits small screens, also with long words and large letters.

#include <QScopeGuard>
#include <QTranslator>

#include "driver.h"

using namespace stet;
using test::Driver;

TEST_CASE("The window fits a screen of 1000 by 700, and of 1280 by 800 with letters half as large again", "[window]") {
    const bool german = GENERATE(false, true);
    const auto [scale, screen] = GENERATE(std::pair(1.0, QSize(1000, 700)), std::pair(1.5, QSize(1280, 800)));
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
    stet.open({test::sample("harbour.page.txt")});
    stet.press(Qt::Key_U);
    for (const char* panel : {"comparing", "statistics"}) stet.window->findChild<QAction*>(panel)->trigger();
    stet.press(Qt::Key_C);
    INFO(german << " " << scale);
    CHECK(stet.window->minimumSizeHint().width() <= screen.width());
    CHECK(stet.window->minimumSizeHint().height() <= screen.height());
}
