// Writing comments: words that were typed are never lost, and never taken for keys.

#include <QPlainTextEdit>
#include <QPushButton>

#include "driver.h"
#include "panels/comment_box.h"

using namespace stet;
using test::Driver;

namespace {

struct Writer : Driver {
    Writer() { openSamples(); }

    CommentBox& box() { return *window->findChild<CommentBox*>(); }
    QPlainTextEdit& field() { return *box().findChild<QPlainTextEdit*>(); }
    std::string comment(size_t change) { return session().review().of(changes()[change].id).comment; }
    void write(const QString& words) {
        press(Qt::Key_C);
        REQUIRE(box().isVisible());
        type(field(), words);
    }
};

}  // namespace

TEST_CASE("A comment is kept however its box is left, and undone like a decision", "[window]") {
    Writer stet;
    stet.press(Qt::Key_J);
    stet.write("check the date");
    CHECK(stet.view().currentChange() == 0u);
    SECTION("with Ctrl+Enter") {
        QTest::keyClick(&stet.field(), Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("with Esc") {
        QTest::keyClick(&stet.field(), Qt::Key_Escape);
    }
    SECTION("by going to another change") {
        stet.view().setCurrentChange(3);
    }
    SECTION("by comparing again") {
        const ComparisonPtr old = stet.session().comparison();
        QTest::keyClick(&stet.field(), Qt::Key_F5);
        REQUIRE(test::waitUntil([&] { return stet.session().comparison() != old; }));
    }
    CHECK_FALSE(stet.box().isVisible());
    CHECK(stet.comment(0) == "check the date");
    CHECK(stet.comment(3).empty());
    stet.view().setFocus();
    stet.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stet.comment(0).empty());
}

TEST_CASE("A comment being written is kept when the window closes", "[window]") {
    Writer stet;
    stet.press(Qt::Key_J);
    stet.write("not yet done");
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK(stet.comment(0) == "not yet done");
}

TEST_CASE("A comment goes on where it ended, and only its button throws words away", "[window]") {
    Writer stet;
    stet.press(Qt::Key_J);
    stet.write("first");
    QTest::keyClick(&stet.field(), Qt::Key_Escape);
    CHECK(stet.view().hasFocus());
    CHECK(stet.hint().startsWith("The comment is kept."));
    stet.write(" and second");
    QTest::keyClick(&stet.field(), Qt::Key_Escape);
    CHECK(stet.comment(0) == "first and second");
    stet.write(" and wrong");
    for (QPushButton* button : stet.box().findChildren<QPushButton*>())
        if (button->text().contains("Discard")) button->click();
    CHECK_FALSE(stet.box().isVisible());
    CHECK(stet.comment(0) == "first and second");
}

TEST_CASE("C without a change at hand comments the first one on screen", "[window]") {
    Writer stet;
    REQUIRE_FALSE(stet.view().currentChange().has_value());
    stet.write("rather jarring");
    CHECK(stet.view().currentChange() == 0u);
    CHECK(stet.field().toPlainText() == "rather jarring");
    QTest::keyClick(&stet.field(), Qt::Key_Escape);
    CHECK(stet.comment(0) == "rather jarring");
    CHECK(stet.session().review().entries().size() == 1);
    CHECK(stet.decision(0) == Decision::Undecided);
}

TEST_CASE("Tab leads from a comment to Keep and then to Discard, and Enter presses what has the focus", "[window]") {
    Writer stet;
    stet.press(Qt::Key_J);
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    const auto focused = [] {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button ? button->text().remove(u'&') : QString();
    };
    stet.write("kept");
    tab();
    REQUIRE(focused() == "Keep");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(stet.box().isVisible());
    CHECK(stet.comment(0) == "kept");
    stet.write(" and more");
    tab();
    tab();
    REQUIRE(focused() == "Discard");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(stet.box().isVisible());
    CHECK(stet.comment(0) == "kept");
}
