// What was said about words that are gone can be read.

#include "window/placeless.h"

#include <QDialog>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

#include "driver.h"

using namespace stet;
using test::Driver;

namespace {

NotCarried left(const char16_t* before, const char16_t* after, ChangeReview said) {
    NotCarried left;
    left.text = {before, after};
    left.said = std::move(said);
    return left;
}

}  // namespace

TEST_CASE("Each thing without a place is shown with the words it was said about", "[placeless]") {
    ChangeReview decided, commented, flagged, part;
    decided.words = Decision::Rejected;
    decided.comment = "why <this>?";
    commented.comment = "kept elsewhere";
    flagged.flagged = true;
    part.edits[0] = Decision::Accepted;
    NotCarried lent = left(u"Lent.", u"", commented);
    lent.now = 7;
    const QString html = placelessHtml({left(u"One  cat\nsat.", u"One dog sat.", decided), lent,
                                        left(u"Flagged.", u"", flagged), left(u"", u"Part.", part)});
    CHECK(html.contains("rejected: “why &lt;this&gt;?”"));
    CHECK(html.contains("Older: One cat sat.<br>Newer: One dog sat."));
    CHECK(html.contains("decided in part</b><br>Newer: Part."));
    CHECK_FALSE(html.contains("Lent"));
    CHECK_FALSE(html.contains("Flagged"));
    CHECK(html.count("<hr>") == 1);
}

TEST_CASE("The banner of what has no place shows it, and stays", "[placeless]") {
    Driver stet;
    const QString before = stet.sandbox.write("before.txt", "One cat sat.\n\nThe end was near for all of us.\n");
    stet.open({before, stet.sandbox.write("after.txt", "One dog sat.\n\nThe end was near for all of us.\n")});
    stet.press(Qt::Key_J);
    stet.press(Qt::Key_A);
    stet.window->close();
    stet.sandbox.write("after.txt", "Nobody was ever there in the morning.\n\nThe end was near for all of us.\n");
    stet.sandbox.write("before.txt", "Rain fell on the old roofs by night.\n\nThe end was near for all of us.\n");
    stet.restart();
    stet.open({before, stet.sandbox.path("after.txt")});
    const QString banner = stet.message().sentence();
    REQUIRE(banner.startsWith("1 decision finds no place in these texts."));
    QString shown;
    QTimer::singleShot(0, stet.window.get(), [&shown] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        shown = dialog->findChild<QTextBrowser*>()->toPlainText();
        dialog->close();
    });
    stet.message().findChild<QPushButton*>()->click();
    CHECK(shown.contains("accepted"));
    CHECK(shown.contains("One dog sat."));
    CHECK(stet.message().sentence() == banner);
}
