// The unsure rows of a page, which a reader puts right by keys.

#include <QLabel>

#include "driver.h"
#include "open/page_fixes.h"
#include "panels/page_strip.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

TEST_CASE("An unsure row of a page is put right by keys, and the page is compared anew", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    auto* strip = stet.window->findChild<PageStrip*>();
    REQUIRE(strip->isVisible());
    const std::vector<PageRow> rows = stet.session().opened().pages->front().rows;
    const auto unsure = nextUnsureRow(rows, std::nullopt);
    REQUIRE(unsure.has_value());
    stet.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(stet.hint() == "Go to an unsure row first (U).");
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    const PageRow& row = stet.session().opened().pages->front().rows[*unsure];
    CHECK(row.confirmed);
    CHECK(row.kind == flipped(fixOf(rows[*unsure])).kind);
}

namespace {

/// A page with three rows that may be of either version: each stands alone between paragraphs that did not change.
const char* const kLoneRows =
    "Version 1 Version 2\n"
    "Tide tables Tide tables\n"
    "(1 day later)\n"
    "High water comes at noon. High water comes at noon.\n"
    "Bring a lamp if you walk to the point after supper.\n"
    "The mole is closed to cars. The mole is closed to cars.\n"
    "Somebody has painted the rail of the old pier green.\n"
    "Low water comes at six. Low water comes at six.\n"
    "Two herons were counted on the sill in the morning.\n"
    "The office opens at nine. The office opens at nine.\n";

}  // namespace

TEST_CASE("U on a page never passes over the row that came by itself after Enter", "[window]") {
    Driver stet;
    stet.open({stet.sandbox.write("tides.page.txt", kLoneRows)});
    const auto says = [&] { return stet.window->findChild<PageStrip*>()->findChild<QLabel*>("row")->text(); };
    const auto lineOf = [&](std::optional<uint32_t> row) {
        REQUIRE(row.has_value());
        return QString("Line %1:").arg(stet.session().opened().pages->front().rows[*row].line);
    };
    const auto& rows = stet.session().opened().pages->front().rows;
    CHECK(stet.window->findChild<PageStrip*>()->findChild<QLabel*>("count")->text().contains(
        QString("of this page’s %1 rows").arg(rows.size())));
    const auto first = nextUnsureRow(rows, std::nullopt);
    stet.press(Qt::Key_U);
    REQUIRE(says().startsWith(lineOf(first)));
    stet.press(Qt::Key_S, Qt::AltModifier);
    CHECK(says().endsWith("as you set it; Enter confirms"));
    stet.press(Qt::Key_S, Qt::AltModifier);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    const auto& now = stet.session().opened().pages->front().rows;
    const auto second = nextUnsureRow(now, first);
    const auto third = nextUnsureRow(now, second);
    CHECK(says().startsWith(lineOf(second)));
    stet.press(Qt::Key_U);
    CHECK(says().startsWith(lineOf(second)));
    CHECK(stet.hint() == "This is the next unsure row. U once more passes it over.");
    stet.press(Qt::Key_U);
    CHECK(says().startsWith(lineOf(third)));
}

TEST_CASE("A row that is being confirmed stays so when the next pair of versions is opened at once", "[window]") {
    Driver stet;
    const QByteArray first(kLoneRows);
    stet.open({stet.sandbox.write("tides.page.txt",
                                  first + QByteArray(first).replace("Version 1 Version 2", "Version 2 Version 3"))});
    const auto& pages = stet.session().opened().pages;
    REQUIRE(pages->size() == 2);
    const auto row = nextUnsureRow(pages->front().rows, std::nullopt);
    REQUIRE(row.has_value());
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_Return);
    stet.press(Qt::Key_BracketRight);
    REQUIRE(waitUntil([&] { return stet.session().opened().source.pair == 1; }));
    stet.press(Qt::Key_BracketLeft);
    REQUIRE(waitUntil([&] { return stet.session().opened().source.pair == 0; }));
    CHECK(pages->front().rows[*row].confirmed);
}

TEST_CASE("A row that is being confirmed stays so when the window is closed or other texts are opened at once",
          "[window]") {
    Driver stet;
    const QString page = stet.sandbox.write("tides.page.txt", kLoneRows);
    stet.open({page});
    const auto rows = stet.session().opened().pages->front().rows;
    const auto first = nextUnsureRow(rows, std::nullopt);
    const auto second = nextUnsureRow(rows, first);
    bool secondToo = false;
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_Return);
    SECTION("the window") {
        stet.window->close();
    }
    SECTION("the window, while another row waits") {
        stet.press(Qt::Key_U);
        stet.press(Qt::Key_Return);
        secondToo = true;
        stet.window->close();
    }
    SECTION("the comparison") {
        stet.window->findChild<QAction*>("close")->trigger();
    }
    SECTION("for other texts") {
        stet.window->openPaths({test::sample("harbour.before.txt"), test::sample("harbour.after.txt")});
    }
    stet.restart();
    stet.open({page});
    CHECK(stet.session().opened().pages->front().rows[*first].confirmed);
    CHECK(stet.session().opened().pages->front().rows[*second].confirmed == secondToo);
}

TEST_CASE("Enter confirms no row that the reader has gone away from", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    const auto& rows = stet.session().opened().pages->front().rows;
    const auto unsure = nextUnsureRow(rows, std::nullopt);
    REQUIRE(unsure.has_value());
    const uint32_t line = rows[*unsure].line;
    stet.press(Qt::Key_U);
    const auto there = stet.view().currentChange();
    for (int i = 0; i < 4; ++i) stet.press(Qt::Key_J);
    REQUIRE(stet.view().currentChange() != there);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);
    CHECK(stet.hint() == QString("This is line %1. Enter once more confirms it.").arg(line));
    CHECK(stet.view().currentChange() == there);
    CHECK_FALSE(rows[*unsure].confirmed);
    stet.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    CHECK(stet.session().opened().pages->front().rows[*unsure].confirmed);
}

TEST_CASE("What was said about the rows of a page is kept with its review", "[window]") {
    Driver stet;
    const QString page = test::sample("harbour.page.txt");
    stet.open({page});
    const auto rows = stet.session().opened().pages->front().rows;
    const auto unsure = nextUnsureRow(rows, std::nullopt);
    REQUIRE(unsure.has_value());
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    const std::u16string mended(stet.session().comparison()->text(Side::After));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    const Review said = stet.session().review();
    stet.window->close();
    REQUIRE(stet.sandbox.reviews().size() == 1);

    const QString review = stet.sandbox.path("data/stet/reviews/" + stet.sandbox.reviews().first());
    for (const QString& path : {page, review}) {
        stet.restart();
        stet.open({path});
        REQUIRE(stet.session().opened().pages);
        CHECK(stet.session().opened().pages->front().rows[*unsure].confirmed);
        CHECK(stet.session().comparison()->text(Side::After) == mended);
        CHECK(stet.session().review().entries() == said.entries());
        stet.window->close();
    }
    CHECK(stet.sandbox.reviews().size() == 1);
}

TEST_CASE("What has no place while a row of a page is put otherwise comes back with the row", "[window]") {
    Driver stet;
    const QString page = test::sample("harbour.page.txt");
    stet.open({page});
    const auto compareAnew = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        const ComparisonPtr old = stet.session().comparison();
        stet.press(key, modifiers);
        REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    };
    const auto unsure = nextUnsureRow(stet.session().opened().pages->front().rows, std::nullopt);
    REQUIRE(unsure.has_value());
    stet.press(Qt::Key_J);
    for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), "keep me");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const auto said = stet.session().review().entries();
    const Qt::Key otherwise = GENERATE(Qt::Key_S, Qt::Key_Left);  // the other side; its seam to the left
    stet.press(otherwise, Qt::AltModifier);
    compareAnew(Qt::Key_Return, {});
    REQUIRE_FALSE(stet.session().opened().kept->saved.notCarried.empty());
    CHECK(stet.message().sentence().contains("no place in these texts"));

    SECTION("at once") {}
    SECTION("after the program was closed") {
        stet.window->close();
        stet.restart();
        stet.open({page});
        CHECK(stet.message().sentence().contains("no place in these texts"));
    }
    stet.showRow(*unsure);
    compareAnew(Qt::Key_U, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stet.session().review().entries() == said);
    CHECK(stet.session().opened().kept->saved.notCarried.empty());
    CHECK(stet.message().sentence().isEmpty());
}

TEST_CASE("What was said of the row that is shown is taken back", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    QAction* takeBack = stet.window->findChild<QAction*>("take-row-back");
    CHECK_FALSE(takeBack->isEnabled());
    const std::u16string found(stet.session().comparison()->text(Side::After));
    const auto unsure = nextUnsureRow(stet.session().opened().pages->front().rows, std::nullopt);
    REQUIRE(unsure.has_value());
    const auto compared = [&](auto act) {
        const ComparisonPtr old = stet.session().comparison();
        act();
        REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    };
    stet.press(Qt::Key_U);
    CHECK_FALSE(takeBack->isEnabled());
    stet.press(Qt::Key_S, Qt::AltModifier);
    CHECK(takeBack->isEnabled());
    compared([&] { stet.press(Qt::Key_Return); });
    REQUIRE(stet.session().opened().pages->front().rows[*unsure].confirmed);
    CHECK_FALSE(takeBack->isEnabled());
    stet.showRow(*unsure);
    compared([&] { takeBack->trigger(); });
    const PageRow& row = stet.session().opened().pages->front().rows[*unsure];
    CHECK_FALSE(row.confirmed);
    CHECK(stet.hint().contains(QStringLiteral("What you said of line %1 is taken back.").arg(row.line)));
    CHECK(stet.session().comparison()->text(Side::After) == found);
    CHECK(stet.window->findChild<PageStrip*>()->isVisible());
}

TEST_CASE("U goes through the unsure rows, says which one is shown, and begins again behind the last", "[window]") {
    Driver stet;
    stet.open({stet.sandbox.write("tides.page.txt", kLoneRows)});
    const auto strip = [&] {
        QStringList shown;
        for (const QLabel* label : stet.window->findChild<PageStrip*>()->findChildren<QLabel*>()) {
            if (label->isVisible()) shown << label->text();
        }
        return shown.join(u'\n');
    };
    for (const int number : {1, 2, 3, 1}) {
        stet.press(Qt::Key_U);
        CHECK(strip().contains(QString("Line %1:").arg(3 + 2 * number)));
        CHECK(strip().contains(QString("Unsure row %1 of 3").arg(number)));
    }
    CHECK(stet.hint() == "No unsure row after that one: this is the first of them.");
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_U);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);  // confirms the last one
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    CHECK(strip().contains("Unsure row 1 of 2"));
}

TEST_CASE("A row that was put otherwise and not confirmed stays so, wherever the reader goes", "[window]") {
    Driver stet;
    const QString page = stet.sandbox.write("tides.page.txt", kLoneRows);
    stet.open({page});
    const auto strip = [&] { return stet.window->findChild<PageStrip*>()->findChild<QLabel*>("row")->text(); };
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    const QString put = strip();
    REQUIRE(put.endsWith("as you set it; Enter confirms"));
    const PageRowFix draft = stet.session().drafts().at(0);

    SECTION("to the next row") {
        stet.press(Qt::Key_U);
        CHECK(strip().startsWith("Line 7:"));
        CHECK(stet.hint() == "Line 5 stays as you set it, but is not confirmed yet.");
        const ComparisonPtr old = stet.session().comparison();
        stet.press(Qt::Key_Return);  // confirms line 7
        REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
        CHECK(stet.session().drafts() == std::vector{draft});
    }
    SECTION("out of the program") {
        stet.window->close();
        REQUIRE(stet.sandbox.reviews().size() == 1);
        const QString review = stet.sandbox.path("data/stet/reviews/" + stet.sandbox.reviews().first());
        stet.restart();
        stet.open({GENERATE_REF(page, review)});
        CHECK_FALSE(stet.session().opened().pages->front().rows[1].confirmed);
        stet.press(Qt::Key_U);
        CHECK(strip() == put);
        const ComparisonPtr old = stet.session().comparison();
        stet.press(Qt::Key_Return);
        REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
        CHECK(stet.session().drafts().empty());
        CHECK(stet.session().opened().pages->front().rows[1].kind == draft.kind);
    }
    SECTION("to the end of the review") {
        for (uint32_t i = 0; i < stet.changes().size(); ++i) stet.view().changesShown({i});
        stet.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(stet.message().sentence().endsWith(
            "1 row of the page as you set it is not confirmed yet; the key U goes there."));
    }
    SECTION("to its undoing") {
        stet.window->findChild<QAction*>("undo")->trigger();
        CHECK(stet.session().drafts().empty());
        stet.window->findChild<QAction*>("redo")->trigger();
        CHECK(stet.session().drafts() == std::vector{draft});
    }
}

TEST_CASE("A row that was put otherwise is taken back to how it was found, and can go to the other version or not",
          "[window]") {
    Driver stet;
    stet.open({stet.sandbox.write("tides.page.txt", kLoneRows)});
    const QAction* flip = stet.window->findChild<QAction*>("flip-side");
    CHECK_FALSE(flip->isEnabled());
    stet.press(Qt::Key_U);
    CHECK(flip->isEnabled());
    stet.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    if (stet.session().drafts().empty()) stet.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(stet.session().drafts().at(0).kind == PageRowKind::Change);
    CHECK_FALSE(flip->isEnabled());
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_U, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stet.session().drafts().empty());
    CHECK(stet.hint() == "Line 5 stands as it did before.");
    CHECK(stet.session().comparison() == old);
    stet.window->findChild<QAction*>("undo")->trigger();
    CHECK(stet.session().drafts().size() == 1);
}

TEST_CASE("The strip says that rows stand as the reader set them before, and keeps its height from row to row",
          "[window]") {
    Driver stet;
    const QString page = stet.sandbox.write("tides.page.txt", kLoneRows);
    stet.open({page});
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    stet.window->close();
    stet.restart();
    stet.open({page});
    stet.window->resize(700, 500);
    auto* strip = stet.window->findChild<PageStrip*>();
    CHECK(strip->findChild<QLabel*>("count")->text().endsWith(
        "1 of them stands as you set it and is not confirmed yet."));
    stet.press(Qt::Key_U);
    QTest::qWait(50);  // its buttons find their places
    const int height = strip->height();
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_U, Qt::KeyboardModifiers()},
                                         {Qt::Key_S, Qt::AltModifier},
                                         {Qt::Key_Left, Qt::AltModifier},
                                         {Qt::Key_U, {}}}) {
        stet.press(key, modifiers);
        QTest::qWait(50);
        CHECK(strip->height() == height);
    }
}

namespace {

/// Three rows of one version in one hunk: they are of the same.
const char* const kLoneHunk =
    "Version 1 Version 2\n"
    "Tide tables Tide tables\n"
    "(1 day later)\n"
    "High water comes at noon. High water comes at noon.\n"
    "Bring a lamp if you walk to the point after supper.\n"
    "Somebody has painted the rail of the old pier green.\n"
    "Two herons were counted on the sill in the morning.\n"
    "The office opens at nine. The office opens at nine.\n";

}  // namespace

TEST_CASE("Rows that are read anew by what is said of another are walked, and say how they were read before",
          "[window]") {
    Driver stet;
    stet.open({stet.sandbox.write("tides.page.txt", kLoneHunk)});
    const auto before = stet.session().opened().pages->front().rows;
    const auto row = nextUnsureRow(before, std::nullopt);
    REQUIRE(row.has_value());
    QAction* walk = stet.window->findChild<QAction*>("next-row-anew");
    CHECK_FALSE(walk->isEnabled());
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    const auto anew = rowsReadAnew(before, stet.session().opened().pages->front().rows, before[*row].line);
    REQUIRE_FALSE(anew.empty());
    CHECK(stet.hint().contains("read anew; Shift+U goes "));
    const QLabel* said = stet.window->findChild<PageStrip*>()->findChild<QLabel*>("row");
    for (const PageRowFix& was : anew) {
        stet.press(Qt::Key_U, Qt::ShiftModifier);
        CHECK(said->text().startsWith(QString("Line %1:").arg(was.line)));
        CHECK(said->text().contains("; was only in the "));
    }
    stet.press(Qt::Key_U, Qt::ShiftModifier);
    CHECK(said->text().startsWith(QString("Line %1:").arg(anew.front().line)));
    CHECK(stet.hint() == "No row read anew after that one: this is the first of them.");
}
