// What a reader decides by keys, and the end of a review.

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include "driver.h"
#include "kit/wording.h"
#include "panels/change_list.h"
#include "window/open_controller.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

TEST_CASE("Deciding goes on to the next undecided change and can be undone", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_A);
    CHECK(stet.hint() == "This is change 1. The key once more decides it.");
    CHECK(stet.view().currentChange() == 0u);
    CHECK(stet.decision(0) == Decision::Undecided);
    stet.press(Qt::Key_A);
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.view().currentChange() == 1u);
    stet.press(Qt::Key_R);
    stet.press(Qt::Key_Space);
    CHECK(stet.decision(1) == Decision::Rejected);
    CHECK(stet.decision(2) == Decision::Seen);
    CHECK(stet.status().text().contains("3 reviewed · 1 accepted · 1 rejected"));

    stet.press(Qt::Key_Z, Qt::ControlModifier);
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stet.decision(1) == Decision::Undecided);
    CHECK(stet.view().currentChange() == 1u);
    stet.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stet.decision(1) == Decision::Rejected);
    stet.press(Qt::Key_Backspace);
    CHECK(stet.decision(1) == Decision::Undecided);
    stet.press(Qt::Key_F);
    CHECK(stet.session().review().of(stet.changes()[1].id).flagged);
    stet.press(Qt::Key_J, Qt::ShiftModifier);
    CHECK(stet.view().currentChange() == 2u);
}

TEST_CASE("Every change can be decided with one key, and the program says when all are", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
    for (size_t i = 0; i < stet.changes().size(); ++i) CHECK(stet.decision(i) == Decision::Accepted);
    CHECK(stet.hint() == "Every change is decided.");
}

TEST_CASE("An edit inside a change is decided alone", "[window]") {
    Driver stet;
    stet.openSamples();
    const auto several = std::find_if(stet.changes().begin(), stet.changes().end(),
                                      [](const Change& change) { return change.edits.size() > 1; });
    REQUIRE(several != stet.changes().end());
    stet.view().setCurrentChange(static_cast<uint32_t>(several - stet.changes().begin()));
    stet.press(Qt::Key_Period);
    REQUIRE(stet.view().currentEdit() == several->edits.begin);
    stet.press(Qt::Key_R);
    CHECK(stet.session().review().of(several->id).ofEdit(0) == Decision::Rejected);
    CHECK(stet.session().review().of(several->id).ofEdit(1) == Decision::Undecided);
    CHECK(stet.view().currentEdit() == several->edits.begin + 1);
}

TEST_CASE("The place of a move and its words are decided apart", "[window]") {
    Driver stet;
    const QByteArray rest =
        "\n\nThe council met on Monday to talk about the bridge.\n\nNobody had seen the letter.\n\n";
    const QByteArray moved = "The old mill by the river was sold to a family from the north.";
    const QByteArray edited = "The old mill by the river was sold to a farmer from the north.";
    stet.open({stet.sandbox.write("before.txt", moved + rest), stet.sandbox.write("after.txt", rest + edited + "\n")});
    REQUIRE(stet.changes().size() == 1);
    const Change& change = stet.changes()[0];
    REQUIRE(change.moved);
    REQUIRE(change.edits.size() == 1);
    const auto said = [&] { return stet.session().review().of(change.id); };
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_V, Qt::ShiftModifier);
    CHECK(stet.hint() == "It stands in its old place. Now decide its words.");
    CHECK(said().place == Decision::Rejected);
    CHECK(said().words == Decision::Undecided);
    stet.press(Qt::Key_A);
    CHECK(said().place == Decision::Rejected);
    CHECK(said().words == Decision::Accepted);
    stet.press(Qt::Key_R);
    CHECK(stet.decision(0) == Decision::Rejected);
    stet.press(Qt::Key_V);
    CHECK(said().place == Decision::Accepted);
    CHECK(stet.hint() == "Every change is decided.");
}

TEST_CASE("All that the list shows is decided at once, after asking", "[window]") {
    Driver stet;
    stet.openSamples();
    auto* list = stet.window->findChild<ChangeList*>();
    list->findChildren<QComboBox*>().first()->setCurrentText(kindName(ChangeKind::Deleted));
    REQUIRE(stet.session().filter().kind == ChangeKind::Deleted);
    const auto deleted = std::count_if(stet.changes().begin(), stet.changes().end(),
                                       [](const Change& change) { return change.kind == ChangeKind::Deleted; });
    REQUIRE(deleted > 1);
    const auto answer = [&](Qt::Key key, const char* label) {
        stet.activate();
        QTimer::singleShot(0, stet.window.get(), [key, label] {
            QWidget* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            const auto buttons = dialog->findChildren<QPushButton*>();
            CHECK(std::any_of(buttons.begin(), buttons.end(), [&](auto* b) { return b->text() == label; }));
            CHECK(dialog->findChild<QListWidget*>()->count() > 1);
            QTest::keyClick(dialog, key);
        });
        stet.press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    };
    const QByteArray label = "Accept " + QByteArray::number(static_cast<int>(deleted)) + " Places";
    answer(Qt::Key_Escape, label);
    CHECK(stet.session().review().entries().empty());
    answer(Qt::Key_Return, label);
    for (size_t i = 0; i < stet.changes().size(); ++i) {
        const bool isDeleted = stet.changes()[i].kind == ChangeKind::Deleted;
        CHECK(stet.decision(i) == (isDeleted ? Decision::Accepted : Decision::Undecided));
    }
    stet.activate();
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    for (size_t i = 0; i < stet.changes().size(); ++i) CHECK(stet.decision(i) == Decision::Undecided);
}

TEST_CASE("What was agreed to of one comparison decides nothing in the next one", "[window]") {
    Driver stet;
    stet.openSamples();
    const ComparisonPtr asked = stet.session().comparison();
    stet.activate();
    QTimer::singleShot(0, stet.window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        stet.window->findChild<OpenController*>()->openAgain();
        REQUIRE(waitUntil([&] { return stet.session().comparison() != asked; }));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    stet.press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(stet.session().comparison() != asked);
    CHECK(stet.session().review().entries().empty());
    CHECK(stet.hint().startsWith("The texts were compared anew meanwhile"));
}

TEST_CASE("A review does not end while a change was never on screen", "[window]") {
    Driver stet;
    QByteArray before, after;
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        before += "Paragraph " + number + " speaks of an old house with a green door.\n\n";
        after += "Paragraph " + number + " speaks of an old house with a blue door.\n\n";
    }
    stet.open({stet.sandbox.write("before.txt", before), stet.sandbox.write("after.txt", after)});
    REQUIRE(stet.changes().size() == 40);
    REQUIRE(waitUntil([&] { return !stet.session().review().shown().empty(); }));
    CHECK(stet.status().text().contains("never on screen"));
    stet.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stet.message().sentence().contains("never on screen: number"));
    CHECK_FALSE(stet.message().sentence().contains("number 1,"));
    const QString first = stet.message().sentence();
    stet.press(Qt::Key_PageDown);
    REQUIRE(waitUntil([&] { return stet.message().sentence() != first; }));
    const size_t unseen = 40 - stet.session().review().shown().size();
    CHECK(stet.message().sentence().startsWith(QString::number(unseen) + " changes were never on screen"));
    stet.press(Qt::Key_J);
    for (int i = 0; i < 40; ++i) {
        stet.press(Qt::Key_A);
    }
    CHECK(stet.message().sentence() == "All 40 changes were on screen: 40 accepted.");
    stet.message().dismiss();
    stet.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stet.message().sentence() == "All 40 changes were on screen: 40 accepted.");
    CHECK_FALSE(stet.status().text().contains("never on screen"));
}
