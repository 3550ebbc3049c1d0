// The ways through the changes by keys.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "driver.h"
#include "kit/wording.h"
#include "panels/change_list.h"
#include "panels/change_list_model.h"
#include "review/review_order.h"
#include "view/move_peek.h"

using namespace stet;
using test::Driver;

TEST_CASE("J and K walk through all changes and stop at the ends", "[window]") {
    Driver stet;
    stet.openSamples();
    CHECK(stet.window->windowTitle() == "harbour.before.txt → harbour.after.txt — Stet");
    const auto count = static_cast<uint32_t>(stet.changes().size());
    REQUIRE(count > 10);
    for (uint32_t i = 0; i < count; ++i) {
        stet.press(Qt::Key_J);
        REQUIRE(stet.view().currentChange() == i);
        REQUIRE(stet.status().text().startsWith(QString("change %1 of %2 ·").arg(i + 1).arg(count)));
    }
    stet.press(Qt::Key_J);
    CHECK(stet.view().currentChange() == count - 1);
    CHECK(stet.hint() == "This is the last change.");
    stet.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(stet.view().currentChange() == 0u);
    stet.press(Qt::Key_K);
    CHECK(stet.view().currentChange() == 0u);
    CHECK(stet.hint() == "This is the first change.");
    stet.press(Qt::Key_F8);
    CHECK(stet.view().currentChange() == 1u);
}

TEST_CASE("Keys follow the order of the review, and the list shows it", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_4, Qt::ControlModifier);
    const std::vector<uint32_t> order = changesInOrder(*stet.session().comparison(), ReviewOrder::LeastSure);
    REQUIRE_FALSE(std::is_sorted(order.begin(), order.end()));
    for (const uint32_t change : order) {
        stet.press(Qt::Key_J);
        REQUIRE(stet.view().currentChange() == change);
    }
    stet.press(Qt::Key_J);
    CHECK(stet.hint() == "This is the last change.");
    stet.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(stet.view().currentChange() == order.front());
    stet.press(Qt::Key_A);
    CHECK(stet.view().currentChange() == order[1]);
    const auto* list = stet.window->findChild<ChangeList*>();
    CHECK(list->findChild<QListView*>()->model()->index(0, 0).data(ChangeListModel::ChangeRole).toUInt() == order[0]);
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK(stet.view().currentChange() == order[1]);
    stet.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(stet.view().currentChange() == order.front());
}

TEST_CASE("The other end of a move is shown in place by a key of the window, and hidden again", "[window]") {
    Driver stet;
    stet.openSamples();
    auto* peek = stet.window->findChild<MovePeek*>();
    stet.press(Qt::Key_O);
    CHECK(stet.hint() == "Go to a change first (J).");
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_O);
    CHECK(stet.hint() == "This change was not moved: it has no other end.");
    CHECK_FALSE(peek->isVisible());
    const auto moved =
        std::find_if(stet.changes().begin(), stet.changes().end(), [](const Change& change) { return change.moved; });
    REQUIRE(moved != stet.changes().end());
    stet.view().setCurrentChange(static_cast<uint32_t>(moved - stet.changes().begin()));
    stet.press(Qt::Key_O);
    CHECK(peek->isVisible());
    stet.press(Qt::Key_O);
    CHECK_FALSE(peek->isVisible());
    stet.press(Qt::Key_O);
    stet.press(Qt::Key_J);
    CHECK_FALSE(peek->isVisible());
}

TEST_CASE("Back leads to where one jumped from, and forward again", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_End, Qt::AltModifier);
    const auto last = stet.view().currentChange();
    REQUIRE(last > 1u);
    stet.press(Qt::Key_B);
    CHECK(stet.view().currentChange() == 0u);
    stet.press(Qt::Key_B);
    CHECK(stet.hint() == "There is nothing to go back to.");
    stet.press(Qt::Key_B, Qt::ShiftModifier);
    CHECK(stet.view().currentChange() == last);
}

TEST_CASE("The next difference that was looked through is shown, and the ends are told", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_I, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stet.view().hasSelection());
    stet.press(Qt::Key_I, Qt::AltModifier);
    CHECK(stet.hint() == "No further ignored difference.");
}

TEST_CASE("Enter and Esc lead from the filter of the change list to the list, where the keys act", "[window]") {
    Driver stet;
    stet.openSamples();
    auto* list = stet.window->findChild<ChangeList*>();
    auto* filter = list->findChild<QLineEdit*>();
    filter->setFocus();
    stet.type(*filter, "harbour");
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(list->keyTarget()->hasFocus());
    CHECK(filter->text() == "harbour");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(list->keyTarget()->hasFocus());
    CHECK(filter->text().isEmpty());
    QTest::keyClick(list->keyTarget(), Qt::Key_J);
    CHECK(stet.view().currentChange().has_value());
}

TEST_CASE("Keys go by the changes that the filter of the list shows, and Esc in the list takes the filter off",
          "[window]") {
    Driver stet;
    stet.openSamples();
    auto* list = stet.window->findChild<ChangeList*>();
    const auto& changes = stet.changes();
    std::vector<uint32_t> inserted;
    for (uint32_t i = 0; i < changes.size(); ++i) {
        if (changes[i].kind == ChangeKind::Inserted) inserted.push_back(i);
    }
    REQUIRE(inserted.size() > 1);
    QComboBox* kind = list->findChildren<QComboBox*>().first();
    kind->setCurrentText(kindName(ChangeKind::Inserted));
    stet.press(Qt::Key_J);
    CHECK(stet.view().currentChange() == inserted[0]);
    stet.press(Qt::Key_A);
    CHECK(stet.decision(inserted[0]) == Decision::Accepted);
    CHECK(stet.view().currentChange() == inserted[1]);
    stet.press(Qt::Key_K);
    stet.press(Qt::Key_K);
    CHECK(stet.view().currentChange() == inserted[0]);
    CHECK(stet.hint() == "No change before this one fits the filter of the change list.");

    auto* hint = list->findChild<QListView*>()->viewport()->findChild<QLabel*>();
    CHECK_FALSE(hint->isVisible());
    list->findChild<QLineEdit*>()->setText("nothing like it");
    CHECK(hint->isVisible());
    stet.press(Qt::Key_J);
    CHECK(stet.hint() == "No change fits the filter of the change list.");
    QTest::keyClick(list->keyTarget(), Qt::Key_Escape);
    CHECK_FALSE(hint->isVisible());
    CHECK(kind->currentIndex() == 0);
    CHECK(stet.session().filter() == ChangeFilter());
    stet.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(stet.view().currentChange() == 0u);
}
