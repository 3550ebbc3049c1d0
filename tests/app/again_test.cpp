// What stays when the same is compared once more.

#include <QAction>
#include <QScrollBar>

#include "driver.h"
#include "window/open_controller.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

namespace {

/// Many paragraphs, in some of which a number differs.
QByteArray story(char digit) {
    QByteArray text;
    for (int i = 0; i < 60; ++i) {
        text += "Paragraph number " + QByteArray::number(i) + " tells how the ferry went to the islands with ";
        text += (i % 6 == 0 ? digit : '7');
        text += " people and a dog on board, late in the evening.\n\n";
    }
    return text;
}

struct LongStory : Driver {
    LongStory() { open({sandbox.write("a.txt", story('3')), sandbox.write("b.txt", story('4'))}); }

    void compareAnew(Qt::Key key) {
        const ComparisonPtr old = session().comparison();
        press(key);
        REQUIRE(waitUntil([&] { return session().comparison() != old; }));
    }
};

}  // namespace

TEST_CASE("Coarser marks keep the place, the current change, the decisions and the way back", "[again]") {
    LongStory stet;
    for (int i = 0; i < 5; ++i) stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    const auto current = stet.view().currentChange();
    const int place = stet.view().verticalScrollBar()->value();
    REQUIRE(current == 5u);
    REQUIRE(place > 100);
    const auto segmentation = stet.session().comparison()->segmentation.after.sentences.size();

    stet.compareAnew(Qt::Key_Equal);
    CHECK(stet.session().comparison()->options.fineness == Fineness::Sentences);
    CHECK(stet.session().comparison()->segmentation.after.sentences.size() == segmentation);
    CHECK(stet.view().currentChange() == current);
    CHECK(std::abs(stet.view().verticalScrollBar()->value() - place) < 40);
    CHECK(stet.decision(4) == Decision::Accepted);
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stet.decision(4) == Decision::Undecided);
    stet.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(stet.decision(4) == Decision::Accepted);
}

TEST_CASE("Comparing again reads the files anew and keeps the place", "[again]") {
    LongStory stet;
    for (int i = 0; i < 6; ++i) stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.sandbox.write("b.txt", "A paragraph that is new stands first.\n\n" + story('4'));
    stet.compareAnew(Qt::Key_F5);
    CHECK(stet.changes().size() == 11);
    CHECK(stet.decision(6) == Decision::Rejected);
    CHECK(stet.view().currentChange() == 7u);
    CHECK(stet.view().verticalScrollBar()->value() > 100);
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stet.decision(6) == Decision::Undecided);
}

TEST_CASE("Other texts begin at the top, without a way back", "[again]") {
    LongStory stet;
    for (int i = 0; i < 6; ++i) stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.openSamples();
    CHECK(stet.view().verticalScrollBar()->value() == 0);
    CHECK_FALSE(stet.view().currentChange());
    CHECK_FALSE(stet.session().canUndo());
}
