#include "export/print_style.h"

#include <QFont>

#include "export/printed_row.h"

namespace stet {

QTextCharFormat PrintStyle::words(double points, int weight) const {
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, qRound(points * kUnitsPerPoint));
    format.setFontWeight(weight);
    format.setForeground(colors.ink);
    return format;
}

QTextCharFormat PrintStyle::quietWords(double points) const {
    QTextCharFormat format = words(points);
    format.setForeground(colors.muted);
    return format;
}

QTextCharFormat PrintStyle::marked(QTextCharFormat format, RunStyle style, Side side) const {
    if (style == RunStyle::Changed) {
        const bool deleted = side == Side::Before;
        const MarkTint& tint = deleted ? colors.deleted : colors.inserted;
        format.setForeground(tint.line);
        format.setBackground(tint.tint);
        format.setFontStrikeOut(deleted);
        format.setFontUnderline(!deleted);
    }
    if (style == RunStyle::Moved) {
        format.setBackground(colors.moved.tint);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colors.moved.line);
    }
    return format;
}

}  // namespace stet
