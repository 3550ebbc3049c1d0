// What the dialogs of a report choose, and the report then says.

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "driver.h"
#include "export/report_dialog.h"

using namespace stet;
using test::Driver;
using test::waitUntil;

namespace {

/// Exports a report to `path` through both dialogs, with or without the folders of the files.
void exportReport(Driver& stet, const QString& path, bool folders) {
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, stet.window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (auto* files = qobject_cast<QFileDialog*>(dialog)) {
            files->findChild<QLineEdit*>("fileNameEdit")->setText(path);
            files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        } else if (dialog) {
            for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
                if (box->text().contains("olders")) box->setChecked(folders);
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->isDefault()) button->click();
        }
    });
    answering.start(20);
    stet.window->findChild<QAction*>("export-report")->trigger();
    REQUIRE(waitUntil([&] { return stet.hint().contains(path); }));
}

}  // namespace

TEST_CASE("A review's report names folders only when it is told to, and then for the reader", "[window]") {
    Driver stet;
    const QString before = stet.sandbox.write("one.txt", "One cat sat.\n");
    stet.open({before, stet.sandbox.write("two.txt", "One dog sat.\n")});
    const QByteArray folder = QFileInfo(before).absolutePath().toUtf8();
    exportReport(stet, stet.sandbox.path("plain.html"), false);
    const QByteArray plain = stet.sandbox.read("plain.html");
    CHECK(plain.contains("<dd class=\"name\">one.txt</dd>"));
    CHECK_FALSE(plain.contains(folder));
    exportReport(stet, stet.sandbox.path("telling.html"), true);
    CHECK(stet.sandbox.read("telling.html").contains("<dd class=\"name\">" + folder + "/one.txt</dd>"));
}

TEST_CASE("The dialog of a report says why comments cannot be put in", "[window]") {
    const auto comments = [](const ReportDialog& dialog) {
        const auto boxes = dialog.findChildren<QCheckBox*>();
        const auto found =
            std::find_if(boxes.begin(), boxes.end(), [](auto* b) { return b->text().contains("omments"); });
        REQUIRE(found != boxes.end());
        return *found;
    };
    const ReportDialog without({}, false);
    CHECK_FALSE(comments(without)->isEnabled());
    CHECK(comments(without)->text().contains("there are none"));
    CHECK(comments(without)->toolTip().startsWith("No change has a comment"));
    const ReportDialog with({}, true);
    CHECK(comments(with)->isEnabled());
    CHECK_FALSE(comments(with)->text().contains("none"));
}
