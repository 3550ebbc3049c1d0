// What stays when the same is compared once more.

#include <QComboBox>
#include <QDialog>
#include <QScrollBar>
#include <QTimer>

#include "driver.h"
#include "panels/comparing_panel.h"
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

TEST_CASE("A decision is taken back after comparing again, though a change that was only seen is another one now",
          "[again]") {
    LongStory stet;
    REQUIRE(waitUntil([&] { return !stet.session().review().shown().empty(); }));
    const uint64_t seen = stet.changes()[0].id;
    REQUIRE(stet.session().review().wasShown(seen));
    for (int i = 0; i < 6; ++i) stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.sandbox.write("a.txt", "A paragraph that was there once stood first.\n\n" + story('3'));
    stet.compareAnew(Qt::Key_F5);
    REQUIRE(stet.changes()[1].id != seen);
    CHECK(stet.session().review().wasShown(stet.changes()[1].id));
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stet.decision(6) == Decision::Undecided);
}

TEST_CASE("An encoding and a language that were chosen are kept with the review", "[again]") {
    Driver stet;
    const QByteArray bytes = "Caf\xe9 owners met on Monday to talk about the closed bridge.\n";
    const QStringList paths{stet.sandbox.write("a.txt", bytes), stet.sandbox.write("b.txt", bytes + "They left.\n")};
    stet.open(paths);
    const std::string guessed = stet.session().comparison()->documents.before->encoding;
    const ComparisonPtr old = stet.session().comparison();
    QTimer::singleShot(200, stet.window.get(), [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const auto boxes = dialog->findChildren<QComboBox*>();
        boxes[0]->setCurrentText("KOI8-R");
        boxes[2]->setCurrentIndex(boxes[2]->findData("de"));
        dialog->accept();
    });
    stet.press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    REQUIRE(stet.session().comparison()->documents.before->encoding == "KOI8-R");
    REQUIRE(guessed != "KOI8-R");

    stet.window->close();
    stet.restart();
    stet.open(paths);
    CHECK(stet.session().comparison()->documents.before->encoding == "KOI8-R");
    CHECK(stet.session().comparison()->documents.after->encoding == guessed);
    CHECK(stet.session().comparison()->options.segment.before.language == "de");
}

TEST_CASE("A second window is told when it opens that another one has the review", "[again]") {
    Driver stet;
    stet.openSamples();
    CHECK(stet.message().sentence().isEmpty());
    {
        MainWindow second;
        second.openPaths({test::sample("harbour.before.txt"), test::sample("harbour.after.txt")});
        auto* message = second.findChild<MessageBar*>();
        REQUIRE(waitUntil([&] { return second.session().isOpen(); }));
        CHECK(message->sentence().startsWith("Another window has this review open."));
    }
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK(stet.message().sentence().isEmpty());
}

TEST_CASE("Other texts begin at the top, without a way back", "[again]") {
    LongStory stet;
    for (int i = 0; i < 6; ++i) stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.openSamples();
    CHECK(stet.view().verticalScrollBar()->value() == 0);
    CHECK_FALSE(stet.view().currentChange());
    CHECK_FALSE(stet.session().nextStep(Way::Undo));
}

TEST_CASE("Swapping the sides keeps the place and the current change", "[window]") {
    Driver stet;
    QByteArray before, after;
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        before += "Paragraph " + number + " speaks of an old house with a green door.\n\n";
        if (i % 10 == 5) after += "Here stands a wholly new sentence about weather, sheep and late trains.\n\n";
        after += "Paragraph " + number + " speaks of an old house with a blue door.\n\n";
    }
    stet.open({stet.sandbox.write("before.txt", before), stet.sandbox.write("after.txt", after)});
    const uint32_t current = GENERATE(25u, 28u);  // an addition, and an edit
    const Change old = stet.changes()[current];
    stet.view().setCurrentChange(current);
    REQUIRE(waitUntil([&] { return stet.view().verticalScrollBar()->value() > 0; }));
    const ComparisonPtr shown = stet.session().comparison();
    stet.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != shown; }));
    REQUIRE(stet.view().currentChange().has_value());
    const Change& now = stet.changes()[*stet.view().currentChange()];
    CHECK(now.span.after.begin == old.span.before.begin);
    CHECK(now.span.before.end == old.span.after.end);
    CHECK(stet.view().verticalScrollBar()->value() > 0);
}

TEST_CASE("Marks are made coarser by a key, which says what it did", "[window]") {
    Driver stet;
    stet.openSamples();
    const size_t pieces = stet.session().comparison()->edits.size();
    stet.press(Qt::Key_Equal);
    REQUIRE(waitUntil([&] { return stet.session().comparison()->options.fineness == Fineness::Sentences; }));
    CHECK(stet.session().comparison()->edits.size() < pieces);
    CHECK(stet.hint().contains(QString("instead of %1, in the same changes").arg(pieces)));
    stet.view().setFocus();
    stet.press(Qt::Key_Equal);
    CHECK(stet.hint() == "Marks are as coarse as they can be.");
}

TEST_CASE("A key for coarser marks keeps what to ignore that was chosen just before", "[again]") {
    LongStory stet;
    const FoldSet ignore{FoldClass::Space, FoldClass::Case};
    REQUIRE(stet.session().comparison()->options.fineness == Fineness::Phrases);
    emit stet.window->findChild<ComparingPanel*>()->optionsChosen(ignore, Fineness::Words);
    stet.press(Qt::Key_Equal);
    stet.press(Qt::Key_Equal);
    CHECK(waitUntil([&] { return stet.session().comparison()->options.fineness == Fineness::Sentences; }, 3000));
    CHECK(stet.session().comparison()->options.ignore == ignore);
}
