// Choosing two files in one dialog: what is said of each, and when they can be compared.

#include "open/compare_dialog.h"

#include <sys/stat.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include "driver.h"
#include "open/file_field.h"
#include "open/file_look.h"

using namespace stet;
using test::Driver;
using test::sample;
using test::Sandbox;
using test::waitUntil;

namespace {

QPushButton* buttonOf(const CompareDialog& dialog, QDialogButtonBox::ButtonRole role) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        auto* box = qobject_cast<QDialogButtonBox*>(button->parentWidget());
        if (box && box->buttonRole(button) == role) return button;
    }
    FAIL("there is no such button");
    return nullptr;
}

struct Asked {
    Folders folders;
    CompareDialog dialog;
    QList<FileField*> fields = dialog.findChildren<FileField*>();
    QPushButton* compare = buttonOf(dialog, QDialogButtonBox::AcceptRole);

    explicit Asked(const PerSide<QString>& given = {}, const QList<RecentComparison>& recent = {})
        : dialog(given, recent, folders) {}

    QComboBox& combo(Side side) { return *fields[side == Side::Before ? 0 : 1]->findChild<QComboBox*>(); }
    QString note(Side side) { return combo(side).accessibleDescription(); }
};

}  // namespace

TEST_CASE("Two files can be compared once both are good and not the same", "[compare-dialog]") {
    Sandbox sandbox;
    const QString before = sample("harbour.before.txt"), after = sample("harbour.after.txt");
    Asked asked;
    CHECK_FALSE(asked.compare->isEnabled());
    asked.fields[0]->setPath(before);
    CHECK(asked.note(Side::Before).startsWith("plain text · UTF-8 · "));
    CHECK_FALSE(asked.compare->isEnabled());
    asked.fields[1]->setPath(sandbox.path("missing.txt"));
    CHECK(asked.note(Side::After).startsWith("No such file: “"));
    CHECK_FALSE(asked.compare->isEnabled());
    asked.fields[1]->setPath(before);
    CHECK(asked.note(Side::After) == "This is the older version, too. Choose the newer one.");
    CHECK_FALSE(asked.compare->isEnabled());
    asked.fields[1]->setPath(after);
    CHECK(asked.compare->isEnabled());
    CHECK(asked.dialog.paths() == QStringList{before, after});
    buttonOf(asked.dialog, QDialogButtonBox::ActionRole)->click();
    CHECK(asked.dialog.paths() == QStringList{after, before});
    CHECK(asked.compare->isEnabled());
}

TEST_CASE("A file with both versions in it is opened alone", "[compare-dialog]") {
    Asked asked;
    asked.fields[1]->setPath(sample("harbour.page.txt"));
    CHECK(asked.note(Side::After).startsWith("a page with both versions"));
    CHECK(asked.dialog.paths() == QStringList{sample("harbour.page.txt")});
    asked.fields[0]->setPath(sample("no.txt"));
    CHECK(asked.dialog.paths().isEmpty());
}

TEST_CASE("A typed name is told wrong only after a pause, and lies in the folder of its side", "[compare-dialog]") {
    Sandbox sandbox;
    const QString good = sandbox.write("old.txt", "One cat sat.\n");
    Asked asked;
    asked.folders.side.before = sandbox.path("");
    QTest::keyClicks(asked.combo(Side::Before).lineEdit(), "old.tx");
    CHECK(asked.note(Side::Before).isEmpty());
    REQUIRE(waitUntil([&] { return asked.note(Side::Before).startsWith("No such file"); }));
    QTest::keyClicks(asked.combo(Side::Before).lineEdit(), "t");
    CHECK(asked.fields[0]->path() == good);
    CHECK(asked.fields[0]->isGood());
    CHECK(asked.note(Side::Before).startsWith("plain text"));
}

TEST_CASE("What cannot be read is told before it is opened", "[compare-dialog]") {
    Sandbox sandbox;
    CHECK(lookAt(sandbox.path("")).error.contains("folder"));
    CHECK_FALSE(lookAt(sandbox.write("picture.txt", "\x89PNG\r\n")).error.isEmpty());
    CHECK_FALSE(lookAt(sandbox.write("old.doc", "PK\x03\x04 something else")).error.isEmpty());
    CHECK(lookAt(sandbox.write("empty.txt", "")).facts.startsWith("empty · "));
    CHECK(lookAt(sandbox.write("notes.md", "# Title\n\nText.\n")).facts.startsWith("Markdown · "));
    const QByteArray umlauts = QByteArray("\xC3\xA4").repeated(40'000);  // longer than what is looked at
    CHECK(lookAt(sandbox.write("long.txt", "x" + umlauts)).facts.contains("UTF-8"));
}

TEST_CASE("A pipe is not looked into", "[compare-dialog]") {
    Sandbox sandbox;
    const QString pipe = sandbox.path("pipe");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    Asked asked;
    asked.fields[0]->setPath(pipe);
    CHECK(asked.fields[0]->isGood());
    CHECK(asked.note(Side::Before).isEmpty());
}

TEST_CASE("Each side has its own folder and its own files of late", "[compare-dialog]") {
    Folders folders;
    folders.last = "/articles";
    CHECK(folders.startOf(Side::Before) == "/articles");
    folders.remember("/new/a.txt", Side::After);
    CHECK(folders.startOf(Side::Before) == "/new");
    folders.remember("/old/a.txt", Side::Before);
    CHECK(folders.startOf(Side::Before) == "/old");
    CHECK(folders.startOf(Side::After) == "/new");
    CHECK(folders.last == "/old");
    folders.remember(QDir::temp().filePath("stage/a.txt"), Side::Before);
    CHECK(folders.startOf(Side::Before) == "/old");

    Asked asked({}, {{"/old/a.txt", "/new/a.txt", {}}, {"/page.txt", {}, {}}, {"/old/a.txt", "/new/b.txt", {}}});
    const auto offered = [&](Side side) {
        QStringList names;
        for (int i = 0; i < asked.combo(side).count(); ++i) names << asked.combo(side).itemText(i);
        return names;
    };
    CHECK(offered(Side::Before) == QStringList{"/old/a.txt"});
    CHECK(offered(Side::After) == QStringList{"/new/a.txt", "/new/b.txt"});
    CHECK(asked.combo(Side::Before).currentText().isEmpty());
}

TEST_CASE("A file dropped on a field fills it, two fill both, the older one first", "[compare-dialog]") {
    Sandbox sandbox;
    const QString newer = sandbox.write("a.txt", "One dog sat.\n"), older = sandbox.write("b.txt", "One cat sat.\n");
    QFile file(older);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    file.close();
    Asked asked;
    const auto drop = [](QWidget* target, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        return true;
    };
    CHECK(drop(asked.fields[1], {newer}));
    CHECK(asked.fields[1]->path() == newer);
    CHECK(asked.fields[0]->path().isEmpty());
    CHECK(drop(&asked.dialog, {newer, older}));
    CHECK(asked.dialog.paths() == QStringList{older, newer});
}

TEST_CASE("Two files are chosen by keys alone, and stand in the fields the next time", "[compare-dialog]") {
    Driver stet;
    const QString before = sample("harbour.before.txt"), after = sample("harbour.after.txt");
    QStringList stood;
    const auto answer = [&](const QString& older, const QString& newer) {
        QTimer::singleShot(0, stet.window.get(), [&stood, older, newer] {
            auto* dialog = qobject_cast<CompareDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            dialog->activateWindow();
            if (!waitUntil([&] { return dialog->isActiveWindow(); }, 2000)) return;
            stood = dialog->paths();
            for (const QString& path : {older, newer}) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(QApplication::focusWidget(), path);
                if (path == older) {
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                }
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            if (dialog->isVisible()) dialog->reject();
        });
        QTest::keyClick(stet.window.get(), Qt::Key_O, Qt::ControlModifier);
    };
    answer(before, after);
    REQUIRE(waitUntil([&] { return stet.session().isOpen(); }));
    CHECK(stood.isEmpty());
    CHECK(stet.session().opened().source.paths == PerSide<QString>{before, after});
    stet.activate();
    const ComparisonPtr old = stet.session().comparison();
    answer(after, before);
    REQUIRE(waitUntil([&] { return stet.session().comparison() != old; }));
    CHECK(stood == QStringList{before, after});
    CHECK(stet.session().opened().source.paths == PerSide<QString>{after, before});
}
