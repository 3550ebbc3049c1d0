#pragma once
// What is to stand on paper, before it is known on which page: rows of cells, from the top to the bottom.

#include <QString>
#include <QTextLayout>
#include <functional>
#include <vector>

namespace stet {

/// Lengths on paper are counted in these, so that whole numbers will do.
constexpr int kUnitsPerPoint = 20;

struct PrintedText {
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void append(const QString& words, const QTextCharFormat& format);
    /// The same, but the white space around the words stays `plain`.
    void appendMarked(const QString& words, const QTextCharFormat& plain, const QTextCharFormat& mark);
};

struct PrintedCell {
    double left = 0, right = 1;  ///< shares of the width there is
    PrintedText text;
};

struct PrintedRow {
    std::vector<PrintedCell> cells;
    double above = 0;        ///< points of white before it; none at the top of a page
    bool ruled = false;      ///< a hairline runs below
    bool keepsNext = false;  ///< does not stand last on a page
    bool isHead = false;     ///< comes again on top of every page until the next head; without cells it ends the last
};

/// Takes rows in their order; false: no more are wanted.
using TakeRow = std::function<bool(const PrintedRow& row)>;

}  // namespace stet
