// The window while nothing is open.

#include "driver.h"
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
