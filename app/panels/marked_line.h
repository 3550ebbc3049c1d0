#pragma once
// A change drawn as one line, in the colours of the marks.

#include <QString>
#include <QTextLayout>
#include <vector>

#include "paint/mark_colors.h"
#include "panels/change_summary.h"

class QPainter;

namespace stet {

/// A text in pieces, each in its format.
struct MarkedLine {
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void add(const QString& piece, const QTextCharFormat& format);
};

/// "before → after · before → after"; marks in place stand on their tint, as in the text.
MarkedLine markedLine(const std::vector<SummaryPiece>& pieces, const MarkColors& colors);

/// Draws as much of the line as there is room for in `rect`, with an ellipsis where it goes on.
void drawLine(QPainter* painter, const QRect& rect, const MarkedLine& line, const QFont& font);

}  // namespace stet
