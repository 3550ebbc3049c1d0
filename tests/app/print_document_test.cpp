#include "export/print_document.h"

#include <QTextBlock>

#include "compare/compare.h"
#include "support/catch.h"

using namespace stet;

namespace {

ComparisonPtr compared() {
    const std::u16string before =
        u"The board met on Monday. It took 3 hours.\n\nThe ferry leaves from the stone pier at noon.\n\nNobody spoke.";
    const std::u16string after =
        u"The board met on Tuesday. It took 3 hours.\n\nThe ferry leaves from the stone pier at noon.\n\nA\u202E vote.";
    return *compare({std::make_shared<const Document>(makeDocument(before, "in/a.txt")),
                     std::make_shared<const Document>(makeDocument(after, "b.txt"))},
                    {});
}

/// The words of a document that are set in a way.
template <class Wanted>
QString wordsWhere(const QTextDocument& document, Wanted wanted) {
    QString words;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (wanted(it.fragment().charFormat())) words += it.fragment().text() + u'|';
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
    const QString text = printDocument(*comparison, review, options, {})->toPlainText();
    for (const char* words :
         {"The ferry", "a.txt", "b.txt", "4 May", "SHA-256", "3 changes", "1 rejected", "Ask the desk",
          "The board met on Monday.", "The board met on ", "Nobody spoke.", "A\uFFFD vote."}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    options.comments = false;
    CHECK_FALSE(printDocument(*comparison, review, options, {})->toPlainText().contains("Ask the desk"));
}

TEST_CASE("Paper marks words by shape and numbers each change on both sides", "[print]") {
    const ComparisonPtr comparison = compared();
    HtmlReportOptions options;
    const auto columns = printDocument(*comparison, {}, options, {});
    CHECK(wordsWhere(*columns, struckOut) == "deleted|Monday|Nobody spoke.|");
    CHECK(wordsWhere(*columns, raised) == QString::fromUtf8("1\u00A0|1\u00A0|2\u00A0|3\u00A0|"));
    options.layout = ReportLayout::Inline;
    const auto column = printDocument(*comparison, {}, options, {});
    CHECK(wordsWhere(*column, struckOut) == "deleted|Monday|Nobody spoke.|");
    CHECK(wordsWhere(*column, raised) == QString::fromUtf8("1\u00A0|2\u00A0|3\u00A0|"));
    CHECK(column->toPlainText().contains("The board met on Monday Tuesday."));
}
