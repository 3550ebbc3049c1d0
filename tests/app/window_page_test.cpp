// A page in the window, and its two versions as files.

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "driver.h"
#include "export/text_exporter.h"
#include "open/opening.h"
#include "text/unicode.h"

using namespace stet;
using test::Driver;

TEST_CASE("A page opens as its two versions", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    CHECK(stet.window->windowTitle().startsWith("harbour.page.txt: Version "));
    CHECK(stet.window->windowTitle().contains(" → Version "));
    CHECK_FALSE(stet.session().comparison()->same());
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

TEST_CASE("Both versions of a page are written as files", "[window]") {
    Driver stet;
    stet.open({test::sample("harbour.page.txt")});
    auto* texts = stet.window->findChild<TextExporter*>();
    const auto pages = splitPages(stet.session().opened().page->text);  // as stet-cli split writes them
    REQUIRE(pages);
    REQUIRE_FALSE(pages->front().titles.before.empty());
    for (const Side side : kSides) {
        texts->writeVersion(side, stet.sandbox.path("version.txt"));
        CHECK(stet.sandbox.read("version.txt").toStdString() == toUtf8(pages->front().texts[side]));
    }
    CHECK_FALSE(stet.hint().contains("not confirmed"));
    stet.press(Qt::Key_U);
    stet.press(Qt::Key_S, Qt::AltModifier);
    texts->writeVersion(Side::Before, stet.sandbox.path("version.txt"));
    CHECK(stet.hint().endsWith("version.txt. Rows that are not confirmed stand as they were found."));
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
    CHECK(stet.sandbox.read("older.txt").startsWith("By Nora"));
    CHECK(stet.sandbox.read("newer.txt").startsWith("By Nora"));
}
