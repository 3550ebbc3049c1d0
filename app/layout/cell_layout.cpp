#include "layout/cell_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextOption>

namespace stet {

namespace {

constexpr double kLeading = 1.28;  // of the font's own height

std::optional<MarkKind> markKindOf(const CellRun& run) {
    switch (run.run.style) {
        case RunStyle::Changed:
            return run.side == Side::Before ? MarkKind::Deleted : MarkKind::Inserted;
        case RunStyle::Moved:
            return MarkKind::Moved;
        case RunStyle::Ignored:
            return MarkKind::Ignored;
        case RunStyle::Equal:
            break;
    }
    return {};
}

bool onlySpaces(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QChar(0x200B); });
}

/// A mark without the white space around its words.
Mark trimmed(Mark mark, const QString& text) {
    const auto isSpace = [&](uint32_t i) { return onlySpaces(QStringView(text).mid(i, 1)); };
    IndexRange words = mark.range;
    while (!words.empty() && isSpace(words.begin)) ++words.begin;
    while (!words.empty() && isSpace(words.end - 1)) --words.end;
    if (!words.empty()) mark.range = words;
    return mark;
}

/// Collects the marks of a cell run by run.
class MarkMaker {
  public:
    MarkMaker(const Comparison& comparison, const Cell& cell, HiddenKinds hidden)
        : m_comparison(comparison), m_cell(cell), m_hidden(hidden) {}

    void add(const CellRun& run) {
        const Change* change = run.run.change ? &m_comparison.changes[*run.run.change] : nullptr;
        const std::optional<MarkKind> kind = markKindOf(run);
        if (kind == MarkKind::Ignored) {
            m_ignored.push_back({{run.at, run.end()}, *kind, false, run.run.change, run.run.edit});
            return;
        }
        const bool shown = kind && !(change && m_hidden[static_cast<size_t>(change->kind)]);
        if (shown && change && change->moved) addMoved(run);
        if (shown && kind != MarkKind::Moved)
            addChanged(run, *kind, change);
        else
            m_unbroken = m_unbroken && onlySpaces(QStringView(m_cell.text).mid(run.at, run.run.span.size()));
    }

    std::vector<Mark> take() {
        for (Mark& mark : m_changed) mark = trimmed(mark, m_cell.text);
        m_moved.insert(m_moved.end(), m_changed.begin(), m_changed.end());
        m_moved.insert(m_moved.end(), m_ignored.begin(), m_ignored.end());
        return std::move(m_moved);
    }

  private:
    /// One mark from the first to the last word of a move, the words that were edited in it included.
    void addMoved(const CellRun& run) {
        if (!m_moved.empty() && m_moved.back().change == run.run.change) {
            m_moved.back().range.end = run.end();
        } else {
            m_moved.push_back({{run.at, run.end()}, MarkKind::Moved, false, run.run.change, {}});
        }
    }

    void addChanged(const CellRun& run, MarkKind kind, const Change* change) {
        Mark* last = m_unbroken ? &m_changed.back() : nullptr;
        if (last && last->kind == kind && last->change == run.run.change && change) {
            last->range.end = run.end();
        } else {
            const bool whole = change && (change->kind == ChangeKind::Deleted || change->kind == ChangeKind::Inserted);
            m_changed.push_back({{run.at, run.end()}, kind, whole, run.run.change, run.run.edit});
        }
        m_unbroken = true;
    }

    const Comparison& m_comparison;
    const Cell& m_cell;
    HiddenKinds m_hidden;
    std::vector<Mark> m_moved;
    std::vector<Mark> m_changed;
    std::vector<Mark> m_ignored;
    bool m_unbroken = false;  ///< nothing but white space and ignored differences since the last changed words
};

QTextOption textOptionFor(const QString& text) {
    // Qt does not turn the alignment round by itself.
    const bool rightToLeft = text.isRightToLeft();
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

QFont fontOf(Role role, QFont font) {
    if (role == Role::Headline) font.setBold(true);
    return font;
}

bool hasRightToLeft(QStringView text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x0590 && c.direction() != QChar::DirL; });
}

}  // namespace

TextMetrics textMetricsFor(const QFont& font, const QString& sample) {
    const QFontMetricsF metrics(font);
    TextMetrics style{font, std::round(metrics.height() * kLeading), metrics.averageCharWidth()};
    if (!sample.isEmpty())
        style.characterWidth = metrics.horizontalAdvance(sample) / static_cast<double>(sample.size());
    return style;
}

std::vector<Mark> marksOf(const Comparison& comparison, const Cell& cell, HiddenKinds hidden) {
    MarkMaker marks(comparison, cell, hidden);
    for (const CellRun& run : cell.runs) marks.add(run);
    return marks.take();
}

std::optional<IndexRange> extentOf(const Cell& cell, const Change& change) {
    std::optional<IndexRange> extent;
    for (const CellRun& run : cell.runs) {
        const Span span = run.run.span;
        const Span whole = change.span[run.side];
        if (!span.overlaps(whole)) continue;
        const uint32_t begin = run.at + std::max(span.begin, whole.begin) - span.begin;
        const uint32_t end = run.at + std::min(span.end, whole.end) - span.begin;
        extent = extent ? IndexRange{extent->begin, end} : IndexRange{begin, end};
    }
    return extent;
}

CellLayout::CellLayout(Cell cell, std::vector<Mark> marks, const TextMetrics& style, double width)
    : m_cell(std::move(cell)), m_marks(std::move(marks)), m_width(width), m_lineHeight(style.lineHeight) {
    if (m_cell.text.isEmpty()) return;
    m_text = std::make_unique<QTextLayout>(m_cell.text, fontOf(m_cell.role, style.font));
    m_text->setTextOption(textOptionFor(m_cell.text));
    m_text->setCacheEnabled(true);
    m_text->beginLayout();
    for (QTextLine line = m_text->createLine(); line.isValid(); line = m_text->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height + std::floor((m_lineHeight - line.height()) / 2)});
        m_height += m_lineHeight;
    }
    m_text->endLayout();
}

std::pair<double, double> CellLayout::linesOf(IndexRange range) const {
    const int first = m_text->lineForTextPosition(static_cast<int>(range.begin)).lineNumber();
    const int last = m_text->lineForTextPosition(static_cast<int>(std::max(range.begin, range.end - 1))).lineNumber();
    return {first * m_lineHeight, (last + 1) * m_lineHeight};
}

std::vector<QRectF> CellLayout::rectsOf(IndexRange range) const {
    std::vector<QRectF> rects;
    if (!m_text || range.empty()) return rects;
    const int begin = static_cast<int>(range.begin);
    const int end = static_cast<int>(range.end);
    for (int i = m_text->lineForTextPosition(begin).lineNumber(); i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (line.textStart() >= end) break;
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        const QStringView lineText = QStringView(m_cell.text).mid(line.textStart(), line.textLength());
        if (!hasRightToLeft(lineText)) {
            const double left = line.cursorToX(from);
            // A space that hangs over the end of a line is no part of a mark.
            const double right = std::min(line.cursorToX(to), line.naturalTextRect().right());
            if (right > left) rects.emplace_back(left, line.y(), right - left, line.height());
            continue;
        }
        for (const QGlyphRun& glyphs : line.glyphRuns(from, to - from)) {
            const QRectF box = glyphs.boundingRect();
            if (!box.isEmpty()) rects.emplace_back(box.left(), line.y(), box.width(), line.height());
        }
    }
    return rects;
}

uint32_t CellLayout::indexAt(QPointF point) const {
    if (!m_text) return 0;
    const int wanted = static_cast<int>(point.y() / m_lineHeight);
    const QTextLine line = m_text->lineAt(std::clamp(wanted, 0, m_text->lineCount() - 1));
    return static_cast<uint32_t>(line.xToCursor(point.x()));
}

}  // namespace stet
