#pragma once
// How words look on paper.

#include <QTextCharFormat>

#include "paint/mark_colors.h"
#include "present/rows.h"

namespace stet {

struct PrintStyle {
    MarkColors colors;

    QTextCharFormat words(double points, int weight = QFont::Normal) const;
    QTextCharFormat quietWords(double points) const;
    /// `format` with the mark of a run on `side`: a shape and a colour.
    QTextCharFormat marked(QTextCharFormat format, RunStyle style, Side side) const;
};

}  // namespace stet
