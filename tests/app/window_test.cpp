// What the window says and remembers, whatever is shown in it.

#include <QAccessible>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>

#include "driver.h"
#include "open/start_page.h"
#include "view/spoken_change.h"
#include "window/tool_bar.h"

using namespace stet;
using test::Driver;

TEST_CASE("The window starts with the start page", "[window]") {
    Driver stet;
    CHECK(stet.window->windowTitle() == "Stet");
    CHECK(stet.window->findChild<StartPage*>()->isVisible());
    CHECK_FALSE(stet.view().isVisible());
}

TEST_CASE("Every action of the window does something, and says in menus what", "[window]") {
    struct Connections : QAction {
        using QAction::receivers;
    };
    const auto countOf = [](const QAction* action) {
        return (action->*(&Connections::receivers))(SIGNAL(triggered(bool)));
    };
    QMainWindow bare;
    Actions unbound(&bare);
    unbound.fillMenuBar(bare.menuBar());
    addToolBar(bare, unbound);
    Driver stet;
    for (const ActionSpec& spec : actionTable()) {
        INFO(spec.name);
        const QAction* action = stet.window->findChild<QAction*>(spec.name);
        REQUIRE(action);
        CHECK(countOf(action) > countOf(unbound[spec.id]));
        CHECK_FALSE(action->statusTip().isEmpty());
        CHECK(action->toolTip().startsWith(action->iconText()));
        CHECK(action->toolTip().contains(u'('));
    }
}

TEST_CASE("Letters typed into a field are letters", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_Slash);
    auto* field = qobject_cast<QLineEdit*>(stet.window->focusWidget());
    REQUIRE(field);
    stet.type(*field, "jar");
    CHECK(field->text() == "jar");
    CHECK_FALSE(stet.view().currentChange().has_value());
    CHECK(stet.session().review().entries().empty());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(stet.view().hasFocus());
}

TEST_CASE("Layout, folds, kinds and zoom answer to their keys and are remembered", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_M);
    CHECK(stet.view().viewLayout() == ViewLayout::Inline);
    const bool folded = stet.view().folding();
    stet.press(Qt::Key_X);
    CHECK(stet.view().folding() != folded);
    stet.press(Qt::Key_I);
    CHECK(stet.view().showsIgnored());
    stet.press(Qt::Key_2);
    CHECK(stet.view().hiddenKinds().test(static_cast<size_t>(ChangeKind::Deleted)));
    stet.press(Qt::Key_2, Qt::AltModifier);
    CHECK(stet.view().hiddenKinds().none());
    stet.press(Qt::Key_Plus, Qt::ControlModifier);
    const double zoom = stet.view().zoom();
    CHECK(zoom > 1);
    stet.window->close();
    stet.restart();
    CHECK(stet.view().viewLayout() == ViewLayout::Inline);
    CHECK(stet.view().folding() != folded);
    CHECK(stet.view().zoom() == zoom);
}

TEST_CASE("What the program says makes room for the counts when the reader goes on", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_Home, Qt::AltModifier);
    stet.press(Qt::Key_K);
    CHECK(stet.hint() == "This is the first change.");
    stet.press(Qt::Key_J);
    CHECK(stet.hint().isEmpty());
    CHECK(stet.status().text().startsWith("change 2 of"));
}

TEST_CASE("Folding says what it did", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_X);
    CHECK(stet.hint() == "No unchanged stretch is long enough to fold.");
    QByteArray same;
    for (int i = 0; i < 30; ++i) same += "Paragraph " + QByteArray::number(i) + " stays as it was written.\n\n";
    stet.open({stet.sandbox.write("a.txt", same + "One."), stet.sandbox.write("b.txt", same + "Two.")});
    stet.press(Qt::Key_X);
    CHECK(stet.hint() == "1 unchanged stretch folded.");
    stet.press(Qt::Key_X);
    CHECK(stet.hint() == "Everything is unfolded.");
}

TEST_CASE("What a reader should hear is what assistive technology reads", "[window]") {
    Driver stet;
    stet.openSamples();
    const auto nameOf = [](QObject& object) {
        return QAccessible::queryAccessibleInterface(&object)->text(QAccessible::Name);
    };
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    QAccessibleInterface* current = QAccessible::queryAccessibleInterface(&stet.view())->focusChild();
    REQUIRE(current);
    CHECK(current->text(QAccessible::Name).contains(spokenChange(*stet.session().comparison(), 1)));
    stet.press(Qt::Key_End, Qt::AltModifier);
    stet.press(Qt::Key_J);
    CHECK(nameOf(stet.status()) == "This is the last change.");
    stet.press(Qt::Key_F);
    CHECK(nameOf(stet.status()) == "Flagged for later.");
}
