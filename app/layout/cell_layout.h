#pragma once
// A cell broken into lines: where its characters stand and what is marked in it.

#include <memory>
#include <optional>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include "layout/cell.h"

namespace stet {

/// How text is set: the font at its zoom and the distance of two base lines, in pixels.
struct TextMetrics {
    QFont font;
    double lineHeight = 0;
    double characterWidth = 0;  ///< average, in the text at hand
};

/// A `lineHeight` that is good to read, and the average width of the characters of `sample`.
TextMetrics textMetricsFor(const QFont& font, const QString& sample);

/// What a mark says about the words under it.
enum class MarkKind : uint8_t { Inserted, Deleted, Moved, Ignored };

/// Marked words: `range` is in the displayed text.
struct Mark {
    IndexRange range;
    MarkKind kind = MarkKind::Inserted;
    bool wholeSentences = false;  ///< nothing of them is on the other side
    std::optional<uint32_t> change;
    std::optional<uint32_t> edit;
};

/// The marks of a cell in the order in which they are painted: moved sentences, changed words, ignored differences.
/// Changed runs of one change that only white space or ignored differences part are one mark.
std::vector<Mark> marksOf(const Comparison& comparison, const Cell& cell, HiddenKinds hidden);

/// The displayed text from the first to the last character of a change; nothing when the cell has none of it.
std::optional<IndexRange> extentOf(const Cell& cell, const Change& change);

/// Breaks into lines on construction. Coordinates are pixels from the cell's top left corner.
class CellLayout {
  public:
    CellLayout() = default;
    CellLayout(Cell cell, std::vector<Mark> marks, const TextMetrics& style, double width);

    const Cell& cell() const { return m_cell; }
    const std::vector<Mark>& marks() const { return m_marks; }
    bool empty() const { return m_cell.text.isEmpty(); }
    double height() const { return m_height; }
    double width() const { return m_width; }
    /// Null when empty.
    const QTextLayout* text() const { return m_text.get(); }

    /// Top and bottom of the lines that `range` touches.
    std::pair<double, double> linesOf(IndexRange range) const;
    /// A rectangle for each line, or stretch of one direction of it, that `range` touches; as tall as a line's letters.
    std::vector<QRectF> rectsOf(IndexRange range) const;
    /// The place nearest to a point.
    uint32_t indexAt(QPointF point) const;

  private:
    Cell m_cell;
    std::vector<Mark> m_marks;
    std::unique_ptr<QTextLayout> m_text;
    double m_width = 0;
    double m_height = 0;
    double m_lineHeight = 0;
};

}  // namespace stet
