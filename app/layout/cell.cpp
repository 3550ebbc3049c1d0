#include "layout/cell.h"

#include <algorithm>

#include "layout/screen_rows.h"

namespace stet {

namespace {

constexpr char16_t kZeroWidthSpace = 0x200B;
constexpr char16_t kThinSpace = 0x2009;

bool isSpace(char16_t c) {
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

QString sliceForDisplay(const Comparison& comparison, Side side, Span span) {
    return displayText(slice(comparison.text(side), span));
}

Role roleOf(const Comparison& comparison, const Row& row) {
    return comparison.roleOf(comparison.links[row.links.begin]);
}

/// Where on the after side a deleted run stands.
uint32_t placeAfter(const Comparison& comparison, const Run& run) {
    if (run.edit) return comparison.edits[*run.edit].span.after.begin;
    if (run.change) return comparison.changes[*run.change].span.after.begin;
    return 0;
}

/// A deleted run and where on the after side it stands.
struct Deleted {
    uint32_t place = 0;
    Run run;
};

bool isHidden(const Comparison& comparison, const Run& run, HiddenKinds hidden) {
    return run.change && hidden[static_cast<size_t>(comparison.changes[*run.change].kind)];
}

std::vector<Deleted> deletedRuns(const Comparison& comparison, const Row& row, HiddenKinds hidden) {
    std::vector<Deleted> deleted;
    for (const Run& run : runsOfScreenRow(comparison, row, Side::Before)) {
        if (run.style == RunStyle::Changed && !isHidden(comparison, run, hidden))
            deleted.push_back({placeAfter(comparison, run), run});
    }
    return deleted;
}

class InlineBuilder {
  public:
    InlineBuilder(const Comparison& comparison, Role role) : m_comparison(comparison) { m_cell.role = role; }

    void add(Side side, const Run& run) {
        if (run.span.empty()) return;
        const QString text = sliceForDisplay(m_comparison, side, run.span);
        if (standsApart(side, text)) m_cell.text += QChar(kThinSpace);
        m_cell.runs.push_back({side, run, static_cast<uint32_t>(m_cell.text.size())});
        m_cell.text += text;
    }

    Cell take() { return std::move(m_cell); }

  private:
    /// Words of two sides that would run into one another.
    bool standsApart(Side side, const QString& text) const {
        return !m_cell.runs.empty() && m_cell.runs.back().side != side && !m_cell.text.back().isSpace() &&
               text.front().isLetterOrNumber();
    }

    const Comparison& m_comparison;
    Cell m_cell;
};

}  // namespace

std::optional<TextPosition> Cell::positionAt(uint32_t index) const {
    if (runs.empty()) return {};
    auto next =
        std::upper_bound(runs.begin(), runs.end(), index, [](uint32_t i, const CellRun& r) { return i < r.at; });
    const CellRun& run = *std::prev(std::max(next, runs.begin() + 1));
    return TextPosition{run.side, run.run.span.begin + std::min(index - run.at, run.run.span.size())};
}

std::optional<uint32_t> Cell::indexOf(TextPosition position) const {
    std::optional<uint32_t> atEnd;
    for (const CellRun& run : runs) {
        if (run.side != position.side) continue;
        if (run.run.span.contains(position.offset)) return run.at + position.offset - run.run.span.begin;
        if (run.run.span.end == position.offset) atEnd = run.end();
    }
    return atEnd;
}

QString displayText(std::u16string_view text) {
    QString shown(reinterpret_cast<const QChar*>(text.data()), static_cast<qsizetype>(text.size()));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!isSpace(shown[i].unicode())) continue;
        const qsizetype begin = i;
        while (i + 1 < shown.size() && isSpace(shown[i + 1].unicode())) ++i;
        for (qsizetype j = begin; j < i; ++j) shown[j] = QChar(kZeroWidthSpace);
        shown[i] = u' ';
    }
    return shown;
}

Cell sideCell(const Comparison& comparison, const Row& row, Side side) {
    Cell cell;
    if (row.span[side].empty()) return cell;
    cell.text = sliceForDisplay(comparison, side, row.span[side]);
    cell.role = roleOf(comparison, row);
    for (const Run& run : runsOfScreenRow(comparison, row, side)) {
        if (!run.span.empty()) cell.runs.push_back({side, run, run.span.begin - row.span[side].begin});
    }
    return cell;
}

Cell inlineCell(const Comparison& comparison, const Row& row, HiddenKinds hidden) {
    if (row.span.after.empty()) return sideCell(comparison, row, Side::Before);
    if (row.span.before.empty()) return sideCell(comparison, row, Side::After);
    InlineBuilder cell(comparison, roleOf(comparison, row));
    const std::vector<Deleted> deleted = deletedRuns(comparison, row, hidden);
    auto next = deleted.begin();
    for (Run run : runsOfScreenRow(comparison, row, Side::After)) {
        for (; next != deleted.end() && next->place < run.span.end; ++next) {
            const uint32_t cut = std::max(next->place, run.span.begin);
            Run head = run;
            head.span.end = cut;
            cell.add(Side::After, head);
            run.span.begin = cut;
            cell.add(Side::Before, next->run);
        }
        cell.add(Side::After, run);
    }
    for (; next != deleted.end(); ++next) cell.add(Side::Before, next->run);
    return cell.take();
}

}  // namespace stet
