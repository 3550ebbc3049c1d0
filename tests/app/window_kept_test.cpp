// Decisions that are found again: after the program was closed, and when a text has changed.

#include <QElapsedTimer>

#include "driver.h"
#include "session/review_keeper.h"
#include "window/open_controller.h"
#include "window/placeless.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

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
    stet.window->findChild<OpenController*>()->takeStep(Turn{StepKind::Tied}, [](SavedReview& review) {
        review.options.ties = {{{{0, 1}, {0, 1}}}};
    });
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

TEST_CASE("The review of a long text is not written anew for every decision, and is whole when it is closed",
          "[window][timed]") {
    Driver stet;
    QByteArray before, after;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const bool changed = i % 500 == 0;
        before += "Witness " + number + " had counted the boats on the first day of the storm.\n\n";
        after += "Witness " + number + " had counted the " + (changed ? "ships" : "boats") +
                 " on the first day of the storm.\n\n";
    }
    stet.open({stet.sandbox.write("before.txt", before), stet.sandbox.write("after.txt", after)});
    stet.press(Qt::Key_J);
    const auto revision = [&]() -> QByteArray {
        const QStringList reviews = stet.sandbox.reviews();
        return reviews.isEmpty() ? QByteArray() : stet.sandbox.read("data/stet/reviews/" + reviews.first()).left(100);
    };
    QElapsedTimer clock;
    clock.start();
    stet.press(Qt::Key_A);
    REQUIRE(waitUntil([&] { return !revision().isEmpty(); }));
    const qint64 saving = clock.restart();
    const QByteArray first = revision();
    while (clock.elapsed() < 2 * saving) {
        stet.press(Qt::Key_A);
        QTest::qWait(5);
    }
    CAPTURE(saving);
    CHECK(revision() == first);
    CHECK(waitUntil([&] { return revision() != first; }, 60'000));
    stet.press(Qt::Key_A);
    const auto said = stet.session().review().entries();
    stet.window->close();
    stet.restart();
    stet.open({stet.sandbox.path("before.txt"), stet.sandbox.path("after.txt")});
    CHECK(stet.session().review().entries() == said);
}
