// A review that is opened again goes on where there is something to decide.

#include <QScrollBar>

#include "driver.h"

using namespace stet;
using test::Driver;
using test::sample;

TEST_CASE("A review goes on at its first undecided change", "[reopened]") {
    Driver stet;
    stet.openSamples();
    CHECK_FALSE(stet.view().currentChange());
    stet.press(Qt::Key_J);
    for (int i = 0; i < 16; ++i) stet.press(Qt::Key_A);
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK(stet.view().currentChange() == 16);
    CHECK(stet.hint() == "The review goes on at its first undecided change, number 17.");
    CHECK(stet.view().verticalScrollBar()->value() > 0);

    // What is only compared anew stays where it was.
    stet.view().setCurrentChange(2);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_F5);
    REQUIRE(test::waitUntil([&] { return stet.session().comparison() != old; }));
    CHECK(stet.view().currentChange() == 2);
}

TEST_CASE("A review in which all is decided, or nothing, begins at the top", "[reopened]") {
    Driver stet;
    const bool all = GENERATE(false, true);
    stet.openSamples();
    stet.press(Qt::Key_J);
    if (all) {
        for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
        REQUIRE(stet.session().progress().decided == stet.changes().size());
    } else {
        stet.press(Qt::Key_F);
    }
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK_FALSE(stet.view().currentChange());
    CHECK(stet.view().verticalScrollBar()->value() == 0);
}
