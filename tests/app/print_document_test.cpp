#include "export/print_document.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "compare/compare.h"
#include "support/catch.h"

using namespace stet;

namespace {

ComparisonPtr compared(const std::u16string& before, const std::u16string& after) {
    return *compare({std::make_shared<const Document>(makeDocument(before, "in/a.txt")),
                     std::make_shared<const Document>(makeDocument(after, "b.txt"))},
                    {});
}

ComparisonPtr compared() {
    return compared(
        u"The board met on Monday. It took 3 hours.\n\nThe ferry leaves from the stone pier at noon.\n\nNobody spoke.",
        u"The board met on Tuesday. It took 3 hours.\n\nThe ferry leaves from the stone pier at noon.\n\nA\u202E "
        u"vote.");
}

/// `count` paragraphs, one in ten of which has `word`.
std::u16string book(int count, const std::u16string& word) {
    std::u16string text;
    for (int i = 0; i < count; ++i) {
        text += u"The keeper wrote down whatever came in from the sea, and when, and in what weather it had sailed";
        text += i % 10 == 5 ? u" " + word + u".\n\n" : u".\n\n";
    }
    return text;
}

std::vector<PrintedRow> rowsOf(const Comparison& comparison, const Review& review, const HtmlReportOptions& options) {
    std::vector<PrintedRow> rows;
    writePrintRows({comparison, review, options, {}}, [&](const PrintedRow& row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

QString wordsOf(const PrintedRow& row) {
    QStringList words;
    for (const PrintedCell& cell : row.cells) words += cell.text.text;
    return words.join(u'|');
}

QString wordsOf(const std::vector<PrintedRow>& rows) {
    QString words;
    for (const PrintedRow& row : rows) words += wordsOf(row) + u'\n';
    return words;
}

/// The words below the legend that are set in a way.
template <class Wanted>
QString wordsWhere(const std::vector<PrintedRow>& rows, Wanted wanted) {
    const auto legend = std::find_if(
        rows.begin(), rows.end(), [](const PrintedRow& row) { return wordsOf(row).startsWith("deleted   inserted"); });
    QString words;
    for (auto row = legend; row != rows.end(); ++row) {
        for (const PrintedCell& cell : row->cells) {
            for (const auto& range : cell.text.formats) {
                if (wanted(range.format)) words += cell.text.text.mid(range.start, range.length) + u'|';
            }
        }
    }
    return words;
}

bool struckOut(const QTextCharFormat& format) {
    return format.fontStrikeOut();
}
bool raised(const QTextCharFormat& format) {
    return format.verticalAlignment() == QTextCharFormat::AlignSuperScript;
}

/// A PDF of what `compared` paper shows; empty when `goOn` did not want it.
QByteArray pdfOf(const Comparison& comparison, const Review& review, const std::function<bool(int)>& goOn) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 16, 15, 14}, QPageLayout::Millimeter});
    HtmlReportOptions options;
    options.title = "The log book";
    const bool printed = printComparison(writer, {comparison, review, options, QFont("DejaVu Serif")}, goOn);
    return printed ? pdf.data() : QByteArray();
}

/// The words of a PDF, each line as it stands on its page.
QString textOfPdf(const QByteArray& pdf) {
    QProcess program;
    program.start("pdftotext", {"-layout", "-", "-"});
    program.write(pdf);
    program.closeWriteChannel();
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput());
}

}  // namespace

TEST_CASE("Paper tells what a report tells", "[print]") {
    const ComparisonPtr comparison = compared();
    Review review;
    const Target first{comparison->changes.front().id};
    review.decide({&first, 1}, Decision::Rejected);
    review.comment(first.change, "Ask the desk");
    HtmlReportOptions options;
    options.title = "The ferry";
    options.dates.before = "4 May";
    const QString text = wordsOf(rowsOf(*comparison, review, options));
    for (const char* words : {"The ferry\n", "a.txt|b.txt", "4 May", "SHA-256", "3 changes", "1 rejected",
                              "No.|Kind|Concerns|Before|After|Decision|Comment\n", "|rejected|Ask the desk\n",
                              "1 Ask the desk\n", "The board met on ", "Nobody spoke.", "A\uFFFD vote."}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    options.comments = false;
    const QString quiet = wordsOf(rowsOf(*comparison, review, options));
    CHECK(quiet.contains("|After|Decision\n"));
    CHECK_FALSE(quiet.contains("Ask the desk"));
    CHECK(wordsOf(rowsOf(*comparison, {}, options)).contains("|Before|After\n"));
}

TEST_CASE("Paper marks words by shape and numbers each change on both sides", "[print]") {
    const ComparisonPtr comparison = compared();
    HtmlReportOptions options;
    const auto columns = rowsOf(*comparison, {}, options);
    CHECK(wordsWhere(columns, struckOut) == "deleted|Monday|Nobody spoke.|");
    CHECK(wordsWhere(columns, raised) == QString::fromUtf8("1\u00A0|1\u00A0|2\u00A0|3\u00A0|"));
    options.layout = ReportLayout::Inline;
    const auto column = rowsOf(*comparison, {}, options);
    CHECK(wordsWhere(column, struckOut) == "deleted|Monday|Nobody spoke.|");
    CHECK(wordsWhere(column, raised) == QString::fromUtf8("1\u00A0|2\u00A0|3\u00A0|"));
    CHECK(wordsOf(column).contains("The board met on Monday Tuesday."));
}

TEST_CASE("The table on paper names no more changes than can be read, but all that somebody remarked on", "[print]") {
    const ComparisonPtr comparison = compared(book(11'000, u"late"), book(11'000, u"early"));
    REQUIRE(comparison->changes.size() == 1100);
    Review review;
    review.flag(comparison->changes.back().id, true);
    const auto rows = rowsOf(*comparison, review, {});
    const auto isListed = [&](const QString& number) {
        return std::any_of(rows.begin(), rows.end(), [&](const PrintedRow& row) {
            return row.cells.size() == 6 && row.cells[0].text.text == number;
        });
    };
    CHECK(isListed("1000"));
    CHECK_FALSE(isListed("1001"));
    CHECK(isListed("1100"));
    CHECK(wordsOf(rows).contains("99 more changes"));
}

TEST_CASE("A PDF has all words of both texts, its heads and numbers on every page", "[print]") {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty()) {
        WARN("no pdftotext: install poppler-utils");
        return;
    }
    const ComparisonPtr comparison = compared(book(60, u"late"), book(60, u"early"));
    int last = 0;
    bool ordered = true;
    const QByteArray pdf = pdfOf(*comparison, {}, [&](int permille) {
        ordered = ordered && permille >= last;
        last = permille;
        return true;
    });
    CHECK(ordered);
    const QString text = textOfPdf(pdf);
    CHECK(text.count("sailed") >= 120);
    CHECK(text.count("late.") >= 6);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 2);
    for (int i = 0; i < pages.size(); ++i) {
        INFO(pages[i].toStdString());
        CHECK(pages[i].contains(QRegularExpression(QStringLiteral("\\b%1 ?/ ?%2\\b").arg(i + 1).arg(pages.size()))));
        CHECK(pages[i].contains("The log book"));
        CHECK(pages[i].contains(QRegularExpression("Before +a.txt +After +b.txt")));
    }
}

TEST_CASE("A heading on paper is never parted from what it heads", "[print]") {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty()) {
        WARN("no pdftotext: install poppler-utils");
        return;
    }
    for (int changes = 8; changes < 40; ++changes) {
        const ComparisonPtr comparison = compared(book(10 * changes, u"late"), book(10 * changes, u"early"));
        const QString text = textOfPdf(pdfOf(*comparison, {}, [](int) { return true; }));
        const QString behind = text.mid(text.indexOf("Comparison\n"));
        INFO(changes << " changes: " << behind.left(500).toStdString());
        CHECK(behind.left(behind.indexOf(u'\f')).contains("The keeper wrote"));
    }
}

TEST_CASE("A PDF that is not wanted any more is given up at once", "[print]") {
    const ComparisonPtr comparison = compared(book(200, u"late"), book(200, u"early"));
    int asked = 0;
    CHECK(pdfOf(*comparison, {}, [&](int) { return ++asked < 300; }).isEmpty());
    CHECK(asked == 300);
}
