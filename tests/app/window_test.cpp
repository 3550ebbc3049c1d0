#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringEncoder>
#include <QTimer>

#include "driver.h"
#include "export/exporter.h"
#include "export/report_dialog.h"
#include "export/report_job.h"
#include "export/text_exporter.h"
#include "kit/wording.h"
#include "open/file_slot.h"
#include "open/opening.h"
#include "open/page_fixes.h"
#include "open/start_page.h"
#include "panels/change_list.h"
#include "panels/change_list_model.h"
#include "panels/comment_box.h"
#include "panels/message_bar.h"
#include "panels/page_strip.h"
#include "review/review_progress.h"
#include "session/merged_panel.h"
#include "session/review_keeper.h"
#include "text/unicode.h"
#include "view/comparison_view.h"
#include "view/move_peek.h"
#include "view/spoken_change.h"
#include "window/main_window.h"
#include "window/open_controller.h"
#include "window/opening_notice.h"
#include "window/status_line.h"
#include "window/tool_bar.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

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

TEST_CASE("Deciding goes on to the next undecided change and can be undone", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_A);
    CHECK(stet.hint() == "Go to a change first (J).");
    stet.press(Qt::Key_J);
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
    stet.press(Qt::Key_J);
    CHECK(stet.view().currentChange() == order.front());
}

TEST_CASE("All that the list shows is decided at once, after asking", "[window]") {
    Driver stet;
    stet.openSamples();
    auto* list = stet.window->findChild<ChangeList*>();
    list->findChildren<QComboBox*>().first()->setCurrentText(kindName(ChangeKind::Deleted));
    REQUIRE(list->filter().kind == ChangeKind::Deleted);
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

TEST_CASE("Decisions are kept and found again, also in a file of the reader's choice", "[window]") {
    Driver stet;
    stet.openSamples();
    CHECK(stet.sandbox.reviews().isEmpty());
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.press(Qt::Key_R);
    const Review said = stet.session().review();
    REQUIRE(waitUntil([&] { return stet.sandbox.reviews().size() == 1; }));
    stet.window->close();

    stet.restart();
    stet.openSamples();
    CHECK(stet.session().review().entries() == said.entries());
    CHECK(stet.status().text().contains("2 reviewed"));

    const QString review =
        QFileInfo(stet.sandbox.path("data/stet/reviews/" + stet.sandbox.reviews().first())).filePath();
    stet.restart();
    stet.open({review});
    CHECK(stet.window->windowTitle() == "harbour.before.txt → harbour.after.txt — Stet");
    CHECK(stet.session().review().entries() == said.entries());
}

TEST_CASE("A damaged review is left as it is, and a new one begins beside it", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    REQUIRE(waitUntil([&] { return stet.sandbox.reviews().size() == 1; }));
    stet.window->close();
    const QString name = "data/stet/reviews/" + stet.sandbox.reviews().first();
    stet.sandbox.write(name, "{ \"schema\": \"stet-review\", \"version\": 1, broken");

    stet.restart();
    stet.openSamples();
    CHECK(stet.message().sentence().contains("left as it is"));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    REQUIRE(waitUntil([&] { return stet.sandbox.reviews().size() == 2; }));
    QFile damaged(stet.sandbox.path(name));
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    CHECK(damaged.readAll().endsWith("broken"));
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

TEST_CASE("What cannot be opened is refused with a sentence", "[window]") {
    Driver stet;
    const QString good = test::sample("harbour.before.txt");
    CHECK(stet.refusal({good, stet.sandbox.path("missing.txt")}).startsWith("No such file: “"));
    CHECK(stet.refusal({good, stet.sandbox.path("")}).contains("is a folder"));
    CHECK(stet.refusal({stet.sandbox.path("gone.txt"), stet.sandbox.path("lost.txt")}).startsWith("No such file: “"));
    const QString binary = stet.sandbox.write("binary.bin", QByteArray("\x7f"
                                                                       "ELF\0\1\2\3\0\0\0\0\xff\xfe\0",
                                                                       15)
                                                                .repeated(50));
    CHECK(stet.refusal({good, binary}).contains("is not text"));
    CHECK(stet.refusal({good}).contains("Choose a second one"));
    CHECK(stet.refusal({good, good, good}).contains("3 files were chosen"));
    CHECK_FALSE(stet.session().isOpen());
    CHECK(stet.window->findChild<StartPage*>()->isVisible());
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

TEST_CASE("Tied sentences answer each other and are kept with the review", "[window]") {
    Driver stet;
    const QString before =
        stet.sandbox.write("before.txt", "Apples fell from the old tree.\n\nThe road was closed at noon.\n");
    const QString after =
        stet.sandbox.write("after.txt", "Nobody could explain that number.\n\nThe road was closed at noon.\n");
    stet.open({before, after});
    stet.press(Qt::Key_A, Qt::AltModifier);
    CHECK(stet.hint().startsWith("Select the sentences of one side"));
    const ComparisonPtr old = stet.session().comparison();
    KeptReview review = stet.session().kept();
    review.saved.options.ties = {{{{0, 1}, {0, 1}}}};
    stet.window->findChild<OpenController*>()->openChanged(review);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    REQUIRE(stet.changes().size() == 1);
    CHECK(stet.session().comparison()->options.ties.size() == 1);
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    REQUIRE(waitUntil([&] { return stet.sandbox.reviews().size() == 1; }));
    stet.window->close();
    stet.restart();
    stet.open({before, after});
    CHECK(stet.session().comparison()->options.ties.size() == 1);
    CHECK(stet.decision(0) == Decision::Accepted);
}

TEST_CASE("A page opens as its two versions", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    CHECK(stet.window->windowTitle().startsWith("harbour.page.txt: Version "));
    CHECK(stet.window->windowTitle().contains(" → Version "));
    CHECK_FALSE(stet.session().comparison()->same());
}

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

TEST_CASE("U on a page never passes over the row that came by itself after Enter", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    const auto says = [&] { return stet.window->findChild<PageStrip*>()->findChild<QLabel*>()->text(); };
    const auto lineOf = [&](std::optional<uint32_t> row) {
        REQUIRE(row.has_value());
        return QString("Line %1:").arg(stet.session().opened().pages->front().rows[*row].line);
    };
    const auto& rows = stet.session().opened().pages->front().rows;
    CHECK(says().contains(QString("of this page’s %1 rows").arg(rows.size())));
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
    compareAnew(Qt::Key_U, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stet.session().review().entries() == said);
    CHECK(stet.session().opened().kept->saved.notCarried.empty());
    CHECK(stet.message().sentence().isEmpty());
}

TEST_CASE("Decisions and comments without a place are counted apart", "[window]") {
    NotCarried decided;
    decided.said.words = Decision::Accepted;
    NotCarried commented;
    commented.said.comment = "keep me";
    NotCarried lent = commented;
    lent.now = 1;
    CHECK(placelessText({lent}).isEmpty());
    CHECK(placelessText({decided, lent}).startsWith("1 decision finds no place in these texts."));
    CHECK(placelessText({commented, commented}).startsWith("2 comments find no place in these texts."));
    decided.said.comment = "this, too";
    CHECK(placelessText({decided, decided, commented})
              .startsWith("2 decisions and 3 comments find no place in these texts."));
}

TEST_CASE("A text that changed while the program was away takes its decisions with it", "[window]") {
    Driver stet;
    const QString before = stet.sandbox.write("before.txt", "One cat sat.\n\nThe end was near for all of us.\n");
    const QString after = stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was far for all of us.\n");
    stet.open({before, after});
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.press(Qt::Key_R);
    stet.window->close();
    stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was quite near for all of us.\n");
    stet.restart();
    stet.open({before, after});
    REQUIRE(stet.changes().size() == 2);
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.decision(1) == Decision::Undecided);
    CHECK(stet.message().sentence().startsWith("1 decision"));
    stet.window->close();

    stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was far for all of us.\n");
    stet.restart();
    stet.open({before, after});
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.decision(1) == Decision::Rejected);
}

TEST_CASE("A review in a file of the reader's choice goes on with a changed text", "[window]") {
    Driver stet;
    const QString before = stet.sandbox.write("before.txt", "One cat sat.\n\nThe end was near for all of us.\n");
    const QString after = stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was near for all of us.\n");
    const QString chosen = stet.sandbox.path("my review.stet");
    stet.open({before, after});
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.window->findChild<ReviewKeeper*>()->saveAs(chosen);
    stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was far for all of us.\n");
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_F5);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.window->close();

    stet.restart();
    stet.open({before, after});
    CHECK(stet.window->findChild<ReviewKeeper*>()->path() == chosen);
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.decision(1) == Decision::Rejected);
}

TEST_CASE("What is decided while the texts are compared again is not lost", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_F5);
    REQUIRE(stet.session().comparison() == old);
    stet.press(Qt::Key_R);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.decision(1) == Decision::Rejected);
    stet.window->close();
    stet.restart();
    stet.openSamples();
    CHECK(stet.decision(1) == Decision::Rejected);
}

TEST_CASE("A report and the merged text are written whole", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
    auto* exporter = stet.window->findChild<Exporter*>();
    const QString report = stet.sandbox.path("report.html");
    exporter->writeReport(report);
    REQUIRE(waitUntil([&] { return stet.hint().contains(report); }));
    CHECK(QFileInfo(report).size() > 1000);
    const QString merged = stet.sandbox.path("merged.txt");
    stet.window->findChild<TextExporter*>()->writeMergedText(merged);
    QFile written(merged), after(test::sample("harbour.after.txt"));
    REQUIRE(written.open(QIODevice::ReadOnly));
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == after.readAll());
    stet.window->close();
    for (const QString& name : stet.sandbox.reviews()) {
        REQUIRE(QFile::remove(stet.sandbox.path("data/stet/reviews/" + name)));
    }
    stet.restart();
    stet.open({report});
    for (size_t i = 0; i < stet.changes().size(); ++i) CHECK(stet.decision(i) == Decision::Accepted);
    exporter = stet.window->findChild<Exporter*>();
    exporter->writeReport(stet.sandbox.path("no/such/folder/report.html"));
    REQUIRE(waitUntil([&] { return stet.message().sentence().contains("could not be written"); }));
}

TEST_CASE("The report is written as its dialog says, to a page or to paper", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.before.txt"), test::sample("harbour.after.txt")});
    HtmlReportOptions options;
    options.folds = false;
    options.redactPaths = true;
    ReportDialog dialog(options, false);
    CHECK_FALSE(dialog.options().folds);
    CHECK_FALSE(dialog.options().comments);
    dialog.findChild<QLineEdit*>()->setText("Two harbours");
    dialog.findChildren<QComboBox*>().at(1)->setCurrentIndex(3);
    int previews = 0;
    QObject::connect(&dialog, &ReportDialog::previewAsked, [&] { ++previews; });
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains("PDF")) button->click();
        if (button->text().contains("view")) button->click();
    }
    CHECK(previews == 1);
    CHECK(dialog.form() == ReportDialog::Form::Pdf);

    auto* exporter = stet.window->findChild<Exporter*>();
    const QString report = stet.sandbox.path("report.html");
    exporter->writeReport(report, dialog.options(), false);
    REQUIRE(waitUntil([&] { return stet.hint().contains(report); }));
    const QByteArray html = stet.sandbox.read("report.html");
    CHECK(html.contains("<h1>Two harbours</h1>"));
    CHECK(html.contains("class=\"monochrome\""));
    const QString paper = stet.sandbox.path("report.pdf");
    exporter->writePdf(paper, dialog.options(), false);
    REQUIRE(waitUntil([&] { return stet.hint().contains(paper); }));
    const QByteArray pdf = stet.sandbox.read("report.pdf");
    CHECK(pdf.startsWith("%PDF"));
    // A title is UTF-16 with its high byte first.
    QStringEncoder utf16(QStringConverter::Utf16BE);
    CHECK(pdf.contains(QByteArray(utf16(u"Two harbours"))));
    exporter->writePdf(stet.sandbox.path("no/such/folder/report.pdf"), dialog.options(), false);
    REQUIRE(waitUntil([&] { return stet.message().sentence().contains("could not be written"); }));
}

TEST_CASE("A report that is not wanted any more ends without a word and leaves no file", "[window]") {
    Driver stet;
    // Long enough that Cancel comes before the end.
    QByteArray before, after;
    for (int i = 0; i < 5000; ++i) {
        before += "The ship came in late, as the keeper wrote down.\n\n";
        after += "The ship came in early, as the keeper wrote down.\n\n";
    }
    stet.open({stet.sandbox.write("before.txt", before), stet.sandbox.write("after.txt", after)});
    for (const auto form : {ReportOrder::Form::Html, ReportOrder::Form::Pdf}) {
        ReportJob job;
        bool ended = false, told = false;
        QObject::connect(&job, &ReportJob::finished, [&] { ended = true; });
        QObject::connect(&job, &ReportJob::written, [&] { told = true; });
        QObject::connect(&job, &ReportJob::failed, [&] { told = true; });
        ReportOrder order;
        order.comparison = stet.session().comparison();
        order.path = stet.sandbox.path("report");
        order.form = form;
        job.start(order);
        job.cancel();
        REQUIRE(waitUntil([&] { return ended; }));
        CHECK_FALSE(told);
        CHECK_FALSE(QFile::exists(order.path));
    }
}

TEST_CASE("The merged text is shown live, and what stands undecided can be chosen", "[window]") {
    Driver stet;
    const QByteArray before = "One cat sat.\r\n\r\nThe end was near for all of us.\r\n";
    const QByteArray after = "One dog sat.\r\n\r\nThe end was far for all of us.\r\n";
    stet.open({stet.sandbox.write("before.txt", before), stet.sandbox.write("after.txt", after)});
    stet.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* panel = stet.window->findChild<MergedPanel*>();
    auto* text = panel->findChild<QPlainTextEdit*>();
    const auto shows = [&](const QString& words) {
        return waitUntil([&] { return text->toPlainText() == words; }, 5000);
    };
    CHECK(shows("One cat sat.\n\nThe end was near for all of us.\n"));
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    CHECK(shows("One dog sat.\n\nThe end was near for all of us.\n"));
    REQUIRE(waitUntil([&] { return text->extraSelections().size() == 1; }));
    CHECK(text->extraSelections().first().cursor.selectedText() == "The end was near for all of us.");
    auto* undecided = panel->findChild<QComboBox*>();
    undecided->setFocus();
    QTest::keyClick(undecided, Qt::Key_Down);
    CHECK(shows("One dog sat.\n\nThe end was far for all of us.\n"));
    stet.press(Qt::Key_R);
    CHECK(shows("One dog sat.\n\nThe end was near for all of us.\n"));
    stet.window->close();
    stet.restart();
    stet.open({stet.sandbox.path("before.txt"), stet.sandbox.path("after.txt")});
    CHECK(stet.session().undecided() == Side::After);
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

TEST_CASE("Changes are handed on as CriticMarkup and come back from it", "[window]") {
    Driver stet;
    stet.open({stet.sandbox.write("before.txt", "One cat sat.\n\nThe end was near for all of us.\n"),
               stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was far for all of us.\n")});
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    auto* texts = stet.window->findChild<TextExporter*>();
    const QString marked = stet.sandbox.path("marked.md");
    texts->writeForm(HandOnForm::Critic, marked);
    CHECK(stet.sandbox.read("marked.md") == "One dog sat.\n\nThe end was {~~near~>far~~} for all of us.\n");
    texts->writeForm(HandOnForm::Csv, stet.sandbox.path("list.csv"));
    CHECK(stet.sandbox.read("list.csv").startsWith("number,id,"));
    texts->writeForm(HandOnForm::Patch, stet.sandbox.path("a.patch"));
    CHECK(stet.sandbox.read("a.patch").contains("-One cat sat.\n+One dog sat.\n"));
    texts->writeForm(HandOnForm::Csv, stet.sandbox.path("no/such/folder.csv"));
    CHECK(stet.message().sentence().contains("could not be written"));

    stet.open({marked});
    REQUIRE(stet.changes().size() == 1);
    CHECK(stet.window->windowTitle().startsWith("marked.md, before → marked.md, after"));
    CHECK_FALSE(stet.window->findChild<QAction*>("swap-sides")->isEnabled());
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_R);
    stet.restart();
    stet.open({marked});
    CHECK(stet.decision(0) == Decision::Rejected);
    stet.open({stet.sandbox.write("own.txt", "It is {++not ++}so. And {--it --}is {>>why?<<}.\n"),
               stet.sandbox.write("other.txt", "It is so. And it is.\n")});
    stet.window->findChild<TextExporter*>()->writeForm(HandOnForm::Critic, marked);
    CHECK(stet.message().sentence().contains("contain CriticMarkup"));
}

TEST_CASE("Both versions of a page are written as files", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    auto* texts = stet.window->findChild<TextExporter*>();
    PerSide<QByteArray> written;
    for (const Side side : kSides) {
        texts->writeVersion(side, stet.sandbox.path("version.txt"));
        written[side] = stet.sandbox.read("version.txt");
        CHECK(written[side].toStdString() == toUtf8(stet.session().comparison()->text(side)));
    }
    CHECK(written.before != written.after);
    stet.openSamples();
    CHECK_FALSE(stet.window->findChild<QAction*>("save-versions")->isEnabled());
}

TEST_CASE("Both versions of a page are saved through the file dialog", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    PerSide<QString> paths{stet.sandbox.path("older.txt"), stet.sandbox.path("newer.txt")};
    QStringList answers{paths.before, paths.after};
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, stet.window.get(), [&answers] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || answers.isEmpty()) return;
        dialog->findChild<QLineEdit*>("fileNameEdit")->setText(answers.takeFirst());
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    });
    answering.start(20);
    stet.window->findChild<QAction*>("save-versions")->trigger();
    CHECK(answers.isEmpty());
    CHECK(stet.sandbox.read("older.txt").startsWith("Saltby Harbour May Close Its East Gate for a Month\nBy Nora"));
    CHECK(stet.sandbox.read("newer.txt").startsWith("Saltby Harbour to Close Its East Gate for Six Weeks\nBy Nora"));
}

TEST_CASE("The titles of a page are compared, and its rows keep their places below them", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    const Comparison& comparison = *stet.session().comparison();
    const Change& first = comparison.changes.front();
    CHECK(slice(comparison.text(Side::Before), first.span.before).find(u"May Close") != std::u16string_view::npos);
    const PageSplit& page = stet.session().opened().pages->front();
    const PageRow& byline = page.rows.front();
    CHECK(slice(comparison.text(Side::Before), byline.span.before) == u"By Nora Whitlock");
    CHECK(slice(comparison.text(Side::After), byline.span.after) == u"By Nora Whitlock and Tomas Reyne");
}

TEST_CASE("What was said last about a row of a page is taken back", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    QAction* takeBack = stet.window->findChild<QAction*>("take-row-back");
    takeBack->trigger();
    CHECK(stet.hint() == "Nothing was said about a row.");
    const std::u16string found(stet.session().comparison()->text(Side::After));
    const auto unsure = nextUnsureRow(stet.session().opened().pages->front().rows, std::nullopt);
    REQUIRE(unsure.has_value());
    const auto compared = [&](auto act) {
        const ComparisonPtr old = stet.session().comparison();
        act();
        REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    };
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    compared([&] { stet.press(Qt::Key_Return); });
    REQUIRE(stet.session().opened().pages->front().rows[*unsure].confirmed);
    compared([&] { takeBack->trigger(); });
    CHECK_FALSE(stet.session().opened().pages->front().rows[*unsure].confirmed);
    CHECK(stet.session().comparison()->text(Side::After) == found);
    CHECK(stet.window->findChild<PageStrip*>()->isVisible());
}

TEST_CASE("A page is read anew in the encoding that was chosen", "[window]") {
    Driver stet;
    const QString page =
        stet.sandbox.write("page.txt",
                           "The article has changed 2 times.\nVersion 0 Version 1\nCaf\xE9 Caf\xE9\n(1 day later)\n"
                           "The caf\xE9 was shut on Monday. The caf\xE9 was open again on Tuesday.\n");
    Source source = Source::alone(page);
    source.read = {{"windows-1251", {}}, {"windows-1251", {}}};
    const auto opened = openSource({source, {}, {}, nullptr}, nullptr);
    REQUIRE(opened);
    REQUIRE(opened->pages);
    CHECK(opened->page->encoding == "windows-1251");
    CHECK(opened->comparison->documents.before->encoding == "windows-1251");
    CHECK(opened->pages->front().texts.before.find(u"caf\u0439") != std::u16string::npos);
}

TEST_CASE("A file that changes on disk is noticed and compared again with its decisions", "[window]") {
    Driver stet;
    const QString before = stet.sandbox.write("before.txt", "One cat sat.\n\nThe end was near for all of us.\n");
    const QString after = stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was near for all of us.\n");
    stet.open({before, after});
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was far for all of us.\n");
    REQUIRE(waitUntil([&] { return stet.message().sentence().contains("has changed on disk"); }));
    const ComparisonPtr old = stet.session().comparison();
    stet.press(Qt::Key_F5);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    REQUIRE(stet.changes().size() == 2);
    CHECK(stet.decision(0) == Decision::Accepted);
    CHECK(stet.decision(1) == Decision::Undecided);
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

TEST_CASE("Files dropped on the window are opened: two as a pair, one as what it is", "[window]") {
    Driver stet;
    const auto drop = [&](const QList<QUrl>& files) {
        QMimeData data;
        data.setUrls(files);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stet.window.get(), &enter);
        REQUIRE(enter.isAccepted());
        const ComparisonPtr before = stet.session().comparison();
        QDropEvent dropped(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stet.window.get(), &dropped);
        REQUIRE(waitUntil([&] { return stet.session().comparison() != before; }));
    };
    drop({QUrl::fromLocalFile(test::sample("harbour.before.txt")),
          QUrl::fromLocalFile(test::sample("harbour.after.txt"))});
    CHECK(stet.session().opened().source.kind == Source::Kind::Files);
    drop({QUrl::fromLocalFile(test::sample("harbour.page.txt"))});
    CHECK(stet.session().opened().source.kind == Source::Kind::Page);

    QMimeData words;
    words.setText("no file at all");
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &words, Qt::LeftButton, {});
    QApplication::sendEvent(stet.window.get(), &enter);
    CHECK_FALSE(enter.isAccepted());
}
