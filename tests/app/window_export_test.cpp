// What the window writes: reports, the merged text and forms for other programs.

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringEncoder>

#include "driver.h"
#include "export/exporter.h"
#include "export/report_dialog.h"
#include "export/report_job.h"
#include "export/text_exporter.h"
#include "session/merged_panel.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

TEST_CASE("A report and the merged text are written whole", "[window]") {
    Driver stet;
    stet.openSamples();
    stet.press(Qt::Key_J);
    stet.window->findChild<TextExporter*>()->writeMergedText(stet.sandbox.path("open.txt"));
    CHECK(stet.hint().contains("25 changes are undecided: the older wording stands there"));
    for (size_t i = 0; i < stet.changes().size(); ++i) stet.press(Qt::Key_A);
    auto* exporter = stet.window->findChild<Exporter*>();
    const QString report = stet.sandbox.path("report.html");
    exporter->writeReport(report);
    REQUIRE(waitUntil([&] { return stet.hint().contains(report); }));
    CHECK(QFileInfo(report).size() > 1000);
    const QString merged = stet.sandbox.path("merged.txt");
    stet.window->findChild<TextExporter*>()->writeMergedText(merged);
    CHECK_FALSE(stet.hint().contains("undecided"));
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
