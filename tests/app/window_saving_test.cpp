// Saving to a file of the reader's choice: what is being compared is never written over.

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <filesystem>

#include "driver.h"

using namespace stet;
using test::Driver;

namespace {

/// Answers the dialogs of saving: names files one after the other, then gives up, and answers what it is asked.
class Saver {
  public:
    Saver(Driver& stet, QStringList names, QMessageBox::StandardButton answer = QMessageBox::Yes)
        : m_names(std::move(names)), m_answer(answer) {
        QObject::connect(&m_timer, &QTimer::timeout, stet.window.get(), [this] { answerDialog(); });
        m_timer.start(20);
    }

    /// What message boxes said.
    QStringList said;

    /// The report is saved from its dialog by the button with these letters.
    QString reportButton = QStringLiteral("Save…");

  private:
    void answerDialog() {
        QWidget* dialog = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
            said << box->text();
            QAbstractButton* wanted = box->button(m_answer);
            (wanted ? wanted : box->buttons().constFirst())->click();
        } else if (auto* files = qobject_cast<QFileDialog*>(dialog)) {
            if (m_names.isEmpty()) return files->reject();
            files->findChild<QLineEdit*>("fileNameEdit")->setText(m_names.takeFirst());
            files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        } else if (dialog) {
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text().remove(u'&') == reportButton) return button->click();
        }
    }

    QStringList m_names;
    QMessageBox::StandardButton m_answer;
    QTimer m_timer;
};

const QByteArray kBefore = "One cat sat.\n";
const QByteArray kAfter = "One dog sat.\n";

struct Pair : Driver {
    Pair() { open({sandbox.write("one.txt", kBefore), sandbox.write("two.txt", kAfter)}); }
    void trigger(const char* action) { window->findChild<QAction*>(action)->trigger(); }
};

}  // namespace

TEST_CASE("Nothing is saved over a file that is being compared", "[window]") {
    Pair stet;
    std::filesystem::create_symlink("two.txt", stet.sandbox.path("link.txt").toStdString());
    const QString name = GENERATE("one.txt", "two.txt", "link.txt");
    const char* const action =
        GENERATE("save-merged-text", "export-report", "export-critic", "export-patch", "export-list", "save-review-as");
    INFO(action);
    Saver saver(stet, {stet.sandbox.path(name)});
    stet.trigger(action);
    REQUIRE(saver.said.size() == 1);
    CHECK(saver.said[0] == "“" + name + "” is being compared and would be lost. Choose another name.");
    CHECK(stet.sandbox.read("one.txt") == kBefore);
    CHECK(stet.sandbox.read("two.txt") == kAfter);
}

TEST_CASE("A PDF is not saved over a file that is being compared", "[window]") {
    Pair stet;
    Saver saver(stet, {stet.sandbox.path("two.txt")});
    saver.reportButton = "Save as PDF…";
    stet.trigger("export-report");
    REQUIRE(saver.said.size() == 1);
    CHECK(saver.said[0].contains("is being compared"));
    CHECK(stet.sandbox.read("two.txt") == kAfter);
}

TEST_CASE("A version of a page is not saved over the page", "[window]") {
    Driver stet;
    QFile sample(test::sample("harbour.page.txt"));
    REQUIRE(sample.open(QIODevice::ReadOnly));
    const QByteArray page = sample.readAll();
    stet.open({stet.sandbox.write("page.txt", page)});
    Saver saver(stet, {stet.sandbox.path("page.txt"), stet.sandbox.path("old.txt")});
    stet.window->findChild<QAction*>("save-versions")->trigger();
    REQUIRE(saver.said.size() == 1);
    CHECK(saver.said[0].startsWith("“page.txt” is being compared"));
    CHECK(stet.sandbox.read("page.txt") == page);
    CHECK_FALSE(stet.sandbox.read("old.txt").isEmpty());
}

TEST_CASE("A review is saved over its own file, and nothing else is", "[window]") {
    Pair stet;
    const QString review = stet.sandbox.path("mine.stet");
    {
        Saver saver(stet, {review});
        stet.trigger("save-review-as");
        REQUIRE(test::waitUntil([&] { return QFile::exists(review); }));
    }
    stet.open({review});
    Saver saver(stet, {review, review});
    stet.trigger("save-review-as");
    REQUIRE(saver.said.size() == 1);
    CHECK(saver.said[0] == "“mine.stet” exists already. Replace it?");
    stet.trigger("export-list");
    REQUIRE(saver.said.size() == 2);
    CHECK(saver.said[1].startsWith("“mine.stet” is being compared"));
}

TEST_CASE("A file that exists is replaced only when the reader says so", "[window]") {
    Pair stet;
    stet.sandbox.write("old.txt", "old");
    SECTION("Yes") {
        Saver saver(stet, {stet.sandbox.path("old.txt")});
        stet.trigger("save-merged-text");
        CHECK(saver.said == QStringList{"“old.txt” exists already. Replace it?"});
        CHECK(stet.sandbox.read("old.txt") != "old");
    }
    SECTION("No") {
        Saver saver(stet, {stet.sandbox.path("old.txt")}, QMessageBox::No);
        stet.trigger("save-merged-text");
        CHECK(saver.said.size() == 1);
        CHECK(stet.sandbox.read("old.txt") == "old");
    }
}

TEST_CASE("A name without an ending gets that of its kind, and then the file is asked about", "[window]") {
    Pair stet;
    const auto saveReport = [&stet](const QString& button, const QString& name) {
        Saver saver(stet, {stet.sandbox.path(name)});
        saver.reportButton = button;
        stet.trigger("export-report");
        REQUIRE(test::waitUntil([&] { return stet.hint().contains(u'/' + name); }));
        return saver.said;
    };
    CHECK(saveReport("Save…", "rep").isEmpty());
    CHECK(stet.sandbox.read("rep.html").toLower().startsWith("<!doctype html>"));
    CHECK(saveReport("Save as PDF…", "rp").isEmpty());
    CHECK(stet.sandbox.read("rp.pdf").startsWith("%PDF"));
    CHECK(saveReport("Save…", "page.htm").isEmpty());
    CHECK(stet.sandbox.read("page.htm").toLower().startsWith("<!doctype html>"));
    stet.sandbox.write("list.csv", "old");
    Saver saver(stet, {stet.sandbox.path("list")});
    stet.trigger("export-list");
    CHECK(saver.said == QStringList{"“list.csv” exists already. Replace it?"});
    CHECK(stet.sandbox.read("list.csv") != "old");
}
