// Ways in that do not lead to a comparison at once: what is good is kept, what is wrong is named.

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include "driver.h"
#include "open/file_slot.h"
#include "open/start_page.h"

using namespace stet;
using test::Driver;
using test::sample;
using test::waitUntil;

namespace {

QStringList places(Driver& stet) {
    QStringList paths;
    for (const FileSlot* slot : stet.window->findChildren<FileSlot*>()) paths << slot->path();
    return paths;
}

/// Presses the button of the message and chooses `path` in the dialog that opens.
void chooseAnother(Driver& stet, const QString& path) {
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, stet.window.get(), [&path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        dialog->findChild<QLineEdit*>("fileNameEdit")->setText(path);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open)->click();
    });
    answering.start(20);
    stet.message().findChild<QPushButton*>()->click();
}

}  // namespace

TEST_CASE("Opening two files keeps the good one where the other fails, and asks for another", "[window]") {
    Driver stet;
    const QString before = sample("harbour.before.txt"), after = sample("harbour.after.txt");
    const QString missing = stet.sandbox.path("missing.txt");
    SECTION("the newer one fails") {
        CHECK(stet.refusal({before, missing}).startsWith("No such file: “"));
        CHECK(places(stet) == QStringList{before, QString()});
        chooseAnother(stet, after);
    }
    SECTION("the older one fails") {
        CHECK(stet.refusal({missing, after}).startsWith("No such file: “"));
        CHECK(places(stet) == QStringList{QString(), after});
        chooseAnother(stet, before);
    }
    SECTION("it came alone") {
        CHECK(stet.refusal({before}).contains("Choose a second one"));
        CHECK(places(stet) == QStringList{before, QString()});
        chooseAnother(stet, after);
    }
    REQUIRE(waitUntil([&] { return stet.session().isOpen(); }));
    CHECK(stet.session().opened().source.paths.before == before);
    CHECK(stet.session().opened().source.paths.after == after);
}

TEST_CASE("Opening a file that cannot be read from the start page keeps the other in its place", "[window]") {
    Driver stet;
    auto* start = stet.window->findChild<StartPage*>();
    const QString good = sample("harbour.before.txt");
    start->setFile(Side::Before, good);
    start->setFile(Side::After, stet.sandbox.path("missing.txt"));
    REQUIRE(waitUntil([&] { return !stet.message().sentence().isEmpty(); }));
    CHECK(places(stet) == QStringList{good, QString()});
}

TEST_CASE("Opening two files that cannot be read keeps neither", "[window]") {
    Driver stet;
    const QString missing = stet.sandbox.path("missing.txt"), folder = stet.sandbox.path("");
    const bool missingFirst = GENERATE(true, false);
    stet.refusal(missingFirst ? QStringList{missing, folder} : QStringList{folder, missing});
    CHECK(places(stet) == QStringList{QString(), QString()});
}

TEST_CASE("Opening one file twice, or two empty ones, is said by name", "[window]") {
    Driver stet;
    const QString good = sample("harbour.before.txt");
    CHECK(stet.refusal({good, good}) == "“harbour.before.txt” was given twice. Choose its other version.");
    CHECK(places(stet) == QStringList{good, QString()});
    stet.message().dismiss();
    const QString empty = stet.sandbox.write("empty.txt", ""), blank = stet.sandbox.write("blank.txt", " \n\n");
    CHECK(stet.refusal({empty, blank}).startsWith("“empty.txt” and “blank.txt” are both empty."));
    CHECK_FALSE(stet.session().isOpen());
}

TEST_CASE("Opening texts that say the same, or nothing, says so by name", "[window]") {
    Driver stet;
    const QString one = stet.sandbox.write("one.txt", "The \"old\" mill stands.\n");
    stet.open({one, stet.sandbox.write("copy.txt", "The \"old\" mill stands.\n")});
    CHECK(stet.message().sentence() == "“one.txt” and “copy.txt” are the same, letter by letter.");
    {
        Driver other;
        other.open({other.sandbox.write("a.txt", "It rained. Nobody came.\n\nThe gate held.\n"),
                    other.sandbox.write("b.txt", "It rained.\n\nNobody came. The gate held.\n")});
        CHECK(other.message().sentence().contains("only in the white space between sentences"));
    }
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.press(Qt::Key_C);
    CHECK_FALSE(stet.view().currentChange().has_value());
    stet.open({one, stet.sandbox.write("curly.txt", "The “old” mill stands.\n")});
    CHECK(stet.message().sentence() ==
          "“one.txt” and “curly.txt” say the same. They differ only in what counts as equal: 2 quote styles.");
    stet.open({one, stet.sandbox.write("empty.txt", "")});
    CHECK(stet.message().sentence() == "“empty.txt” is empty: everything in “one.txt” is deleted.");
    stet.openSamples();
    CHECK(stet.message().sentence().isEmpty());
}

TEST_CASE("Opening a text under the name of a Word file says what it is", "[window]") {
    Driver stet;
    const QString one = stet.sandbox.write("one.txt", "The old mill stands.\n");
    stet.open({one, stet.sandbox.write("two.docx", "The new mill stands.\n")});
    CHECK(stet.message().sentence() == "“two.docx” is plain text, not Word (.docx) as its name says.");
}

TEST_CASE("Opening texts in two languages says which", "[window]") {
    Driver stet;
    const QByteArray german =
        "Der alte Hafen wurde geschlossen, weil seine Mauern zu sinken begannen, und nun warten alle.\n";
    const QByteArray english =
        "The old harbour was closed because its walls had begun to sink, and now everybody waits.\n";
    stet.open({stet.sandbox.write("de.txt", german.repeated(3)), stet.sandbox.write("en.txt", english.repeated(3))});
    CHECK(stet.message().sentence() == "“de.txt” is in German, “en.txt” in English: expect few sentences that match.");
}

TEST_CASE("Opening by relative names is remembered with the folders", "[window]") {
    Driver stet;
    stet.sandbox.write("a.txt", "One cat sat.\n");
    stet.sandbox.write("b.txt", "One dog sat.\n");
    const QString here = QDir::currentPath();
    REQUIRE(QDir::setCurrent(stet.sandbox.path("")));
    stet.open({"a.txt", "b.txt"});
    REQUIRE(QDir::setCurrent(here));
    CHECK(QString::fromStdString(stet.session().comparison()->documents.before->path) == stet.sandbox.path("a.txt"));
    QTest::keyClick(stet.window.get(), Qt::Key_W, Qt::ControlModifier);
    auto* recent = stet.window->findChild<StartPage*>()->findChild<QListWidget*>();
    REQUIRE(recent->count() == 1);
    CHECK(recent->item(0)->toolTip().startsWith(stet.sandbox.path("a.txt")));
}

TEST_CASE("The key sheet opens on the start page, wherever its focus is", "[window]") {
    Driver stet;
    auto* start = stet.window->findChild<StartPage*>();
    int shown = 0;
    QList<QWidget*> parts = start->findChildren<QWidget*>();
    parts << start;
    for (QWidget* part : parts) {
        if (part->focusPolicy() == Qt::NoFocus && part != start) continue;
        QTimer::singleShot(0, stet.window.get(), [&shown] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                ++shown;
                dialog->close();
            }
        });
        const int before = shown;
        QTest::keyClick(part, Qt::Key_Question, Qt::ShiftModifier);
        INFO(part->metaObject()->className());
        CHECK(shown == before + 1);
    }
    CHECK(shown > 4);
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
    stet.message().dismiss();
    const QString marked = stet.sandbox.write("marked.md", "The {++old ++}pier.\n\nIts {--wooden deck.\n");
    CHECK(stet.refusal({marked}) == "“marked.md”, line 3: “{--” is never closed. End it with “--}”.");
    CHECK(stet.refusal({good, good, good}).contains("3 files were chosen"));
    CHECK_FALSE(stet.session().isOpen());
    CHECK(stet.window->findChild<StartPage*>()->isVisible());
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
