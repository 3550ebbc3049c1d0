// One way back through all that a reader does: decisions, rows of a page, ties.

#include <QLabel>

#include "driver.h"
#include "open/page_fixes.h"
#include "panels/page_strip.h"
#include "window/open_controller.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

namespace {

struct PageDriver : Driver {
    PageDriver() { open({test::sample("harbour.page.txt")}); }

    const std::vector<PageRow>& rows() { return session().opened().pages->front().rows; }
    QString strip() { return window->findChild<PageStrip*>()->findChild<QLabel*>("row")->text(); }
    QAction* action(const char* name) { return window->findChild<QAction*>(name); }
    void undo() { action("undo")->trigger(); }
    void redo() { action("redo")->trigger(); }
    QString next(const char* name) { return action(name)->text().section('\t', 0, 0); }

    template <class Act>
    void compared(Act act) {
        const ComparisonPtr old = session().comparison();
        act();
        REQUIRE(waitUntil([&] { return session().comparison() != old; }));
    }
};

}  // namespace

TEST_CASE("A seam that was moved walks back and forth, and so does a row that went to the other version", "[undo]") {
    PageDriver stet;
    stet.press(Qt::Key_U);
    const QString found = stet.strip();
    const Qt::Key step = GENERATE(Qt::Key_S, Qt::Key_Left);
    stet.press(step, Qt::AltModifier);
    const QString moved = stet.strip();
    REQUIRE(moved != found);
    CHECK(stet.next("undo") == (step == Qt::Key_S ? "&Undo: other version" : "&Undo: seam moved"));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    CHECK(stet.next("undo") == "&Undo: decision");
    stet.undo();
    CHECK(stet.strip() == moved);
    stet.undo();
    CHECK(stet.strip() == found);
    CHECK(stet.hint() == (step == Qt::Key_S ? "Undone: other version." : "Undone: seam moved."));
    CHECK_FALSE(stet.action("undo")->isEnabled());
    stet.redo();
    CHECK(stet.strip() == moved);
    CHECK(stet.hint().startsWith("Done again: "));
}

TEST_CASE("A confirmed row is undone with all that lost its place by it, back to where its seam was found", "[undo]") {
    PageDriver stet;
    stet.press(Qt::Key_J);
    for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), "keep me");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const auto said = stet.session().review().entries();
    const std::u16string text(stet.session().comparison()->text(Side::After));
    const QString found = stet.strip();
    const auto row = nextUnsureRow(stet.rows(), std::nullopt);
    stet.press(Qt::Key_S, Qt::AltModifier);
    const QString moved = stet.strip();
    stet.compared([&] { stet.press(Qt::Key_Return); });
    REQUIRE_FALSE(stet.session().opened().kept->saved.notCarried.empty());
    CHECK(stet.next("undo") == "&Undo: row confirmed");
    const auto saidThen = stet.session().review().entries();
    const std::u16string textThen(stet.session().comparison()->text(Side::After));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);

    stet.undo();
    stet.compared([&] {
        stet.undo();
        stet.view().changesShown({0, static_cast<uint32_t>(stet.changes().size()) - 1});  // meanwhile
    });
    CHECK(stet.hint().startsWith("Undone: row confirmed."));
    CHECK(stet.session().review().entries() == said);
    CHECK(stet.session().opened().kept->saved.notCarried.empty());
    CHECK(stet.session().comparison()->text(Side::After) == text);
    CHECK_FALSE(stet.rows()[*row].confirmed);
    CHECK(stet.message().sentence().isEmpty());
    CHECK(stet.strip() == moved);
    stet.undo();
    CHECK(stet.strip() == found);
    CHECK(stet.next("undo") == "&Undo: comment");

    stet.redo();
    stet.compared([&] { stet.redo(); });
    CHECK(stet.rows()[*row].confirmed);
    CHECK(stet.session().comparison()->text(Side::After) == textThen);
    CHECK(stet.session().review().entries() == saidThen);
    CHECK(stet.next("redo") == "&Redo: decision");
}

TEST_CASE("A row that was taken back is confirmed again by undo", "[undo]") {
    PageDriver stet;
    const auto row = nextUnsureRow(stet.rows(), std::nullopt);
    stet.press(Qt::Key_U);
    stet.compared([&] { stet.press(Qt::Key_Return); });
    stet.showRow(*row);
    stet.compared([&] { stet.action("take-row-back")->trigger(); });
    CHECK_FALSE(stet.rows()[*row].confirmed);
    CHECK(stet.next("undo") == "&Undo: row taken back");
    stet.compared([&] { stet.undo(); });
    CHECK(stet.rows()[*row].confirmed);
    stet.compared([&] { stet.undo(); });
    CHECK_FALSE(stet.rows()[*row].confirmed);
    CHECK_FALSE(stet.action("undo")->isEnabled());
}

TEST_CASE("Undo pressed faster than texts are compared takes back as many steps, and Enter confirms as many rows",
          "[undo]") {
    PageDriver stet;
    const std::u16string text(stet.session().comparison()->text(Side::After));
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    stet.press(Qt::Key_Return);
    stet.press(Qt::Key_U);  // the first row is being compared yet
    stet.press(Qt::Key_Return);
    const auto confirmed = [&] {
        return std::count_if(stet.rows().begin(), stet.rows().end(), [](const PageRow& row) { return row.confirmed; });
    };
    REQUIRE(waitUntil([&] { return confirmed() == 2; }));
    for (int i = 0; i < 3; ++i) stet.undo();
    REQUIRE(waitUntil([&] { return !stet.action("undo")->isEnabled(); }));
    CHECK(confirmed() == 0);
    CHECK(stet.session().drafts().empty());
    CHECK(stet.session().comparison()->text(Side::After) == text);
    for (int i = 0; i < 3; ++i) stet.redo();
    REQUIRE(waitUntil([&] { return !stet.action("redo")->isEnabled(); }));
    CHECK(confirmed() == 2);
}

TEST_CASE("Enter pressed twice on a row, faster than texts are compared, is one step", "[undo]") {
    PageDriver stet;
    stet.press(Qt::Key_U);
    stet.compared([&] {
        for (int i = 0; i < 3; ++i) stet.press(Qt::Key_Return);
    });
    stet.compared([&] { stet.undo(); });
    CHECK_FALSE(stet.action("undo")->isEnabled());
}

TEST_CASE("What is said while the way back is compared is kept, and the way back becomes a step of its own", "[undo]") {
    PageDriver stet;
    const auto row = nextUnsureRow(stet.rows(), std::nullopt);
    stet.press(Qt::Key_U);
    stet.compared([&] { stet.press(Qt::Key_Return); });
    stet.press(Qt::Key_J);
    stet.compared([&] {
        stet.undo();
        stet.press(Qt::Key_F);  // before the comparison is there
    });
    CHECK_FALSE(stet.rows()[*row].confirmed);
    CHECK(stet.session().progress().flagged == 1);
    stet.compared([&] { stet.undo(); });
    CHECK(stet.rows()[*row].confirmed);
    CHECK(stet.session().progress().flagged == 1);
    stet.undo();
    CHECK(stet.session().progress().flagged == 0);
}

TEST_CASE("A tie is undone in turn with decisions", "[undo]") {
    PageDriver stet;
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.compared([&] {
        stet.window->findChild<OpenController*>()->takeStep(Turn{StepKind::Parted}, [](SavedReview& review) {
            review.options.ties = {{{{0, 1}, {}}}};
        });
    });
    REQUIRE(stet.session().comparison()->options.ties.size() == 1);
    stet.compared([&] { stet.action("loosen-tie")->trigger(); });
    CHECK(stet.session().comparison()->options.ties.empty());
    CHECK(stet.next("undo") == "&Undo: tie taken back");
    stet.compared([&] { stet.undo(); });
    CHECK(stet.session().comparison()->options.ties.size() == 1);
    stet.compared([&] {
        stet.undo();
        stet.view().changesShown({static_cast<uint32_t>(stet.changes().size()) - 1});  // meanwhile
    });
    CHECK(stet.session().comparison()->options.ties.empty());
    CHECK(stet.decision(0) == Decision::Accepted);
    stet.undo();
    CHECK(stet.decision(0) == Decision::Undecided);
}
