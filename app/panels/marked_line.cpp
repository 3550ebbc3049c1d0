#include "panels/marked_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace stet {

namespace {

MarkedLine elided(const MarkedLine& line, const QFontMetrics& metrics, int width) {
    MarkedLine shown{metrics.elidedText(line.text, Qt::ElideRight, width), line.formats};
    const auto length = static_cast<int>(shown.text.size());
    for (QTextLayout::FormatRange& range : shown.formats) range.length = std::min(range.length, length - range.start);
    shown.formats.removeIf([](const QTextLayout::FormatRange& range) { return range.length <= 0; });
    return shown;
}

QTextCharFormat formatOf(SummaryMark mark, bool inPlace, const MarkColors& colors) {
    const bool deleted = mark == SummaryMark::Deleted;
    const MarkTint& tint = deleted ? colors.deleted : colors.inserted;
    QTextCharFormat format;
    format.setForeground(inPlace ? colors.ink : tint.line);
    if (inPlace) format.setBackground(tint.strong);
    format.setFontStrikeOut(deleted);
    format.setFontUnderline(!deleted);
    return format;
}

/// What stands between words that went and those that came instead.
QString joint(const SummaryPiece& piece, const SummaryRun& inserted, bool rightToLeft) {
    if (!piece.inPlace) return rightToLeft ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    const bool word =
        std::any_of(inserted.text.begin(), inserted.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return word ? QStringLiteral(" ") : QString();
}

/// As the line they make will.
bool readsFromRight(const std::vector<SummaryPiece>& pieces) {
    QString words;
    for (const SummaryPiece& piece : pieces) {
        for (const SummaryRun& run : piece.runs) words += run.text;
    }
    return words.isRightToLeft();
}

}  // namespace

void MarkedLine::add(const QString& piece, const QTextCharFormat& format) {
    formats.append({static_cast<int>(text.size()), static_cast<int>(piece.size()), format});
    text += piece;
}

MarkedLine markedLine(const std::vector<SummaryPiece>& pieces, const MarkColors& colors) {
    const bool rightToLeft = readsFromRight(pieces);
    QTextCharFormat plain;
    plain.setForeground(colors.ink);
    MarkedLine line;
    for (const SummaryPiece& piece : pieces) {
        const auto format = [&](SummaryMark mark) {
            return mark == SummaryMark::None ? plain : formatOf(mark, piece.inPlace, colors);
        };
        if (!line.text.isEmpty()) line.add(QStringLiteral("  ·  "), plain);
        SummaryMark last = SummaryMark::None;
        for (const SummaryRun& run : piece.runs) {
            if (last == SummaryMark::Deleted && run.mark == SummaryMark::Inserted)
                line.add(joint(piece, run, rightToLeft), plain);
            line.add(run.text, format(run.mark));
            last = run.mark;
        }
    }
    return line;
}

void drawLine(QPainter* painter, const QRect& rect, const MarkedLine& whole, const QFont& font) {
    const MarkedLine line = elided(whole, QFontMetrics(font), rect.width());
    QTextLayout layout(line.text, font);
    layout.setFormats(line.formats);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) first.setNumColumns(static_cast<int>(line.text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

}  // namespace stet
