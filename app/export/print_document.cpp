#include "export/print_document.h"

#include <QPageRanges>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "export/page_setter.h"
#include "export/print_cells.h"
#include "export/print_table.h"
#include "report/html_head.h"

namespace stet {

namespace {

constexpr double kTitlePoints = 18;
constexpr double kHeadingPoints = 12;
constexpr double kTextPoints = 10;
constexpr double kSmallPoints = 8;
constexpr double kRowAbove = 8;
constexpr double kNoteIndent = 0.02;
/// Shares of the width: two columns, and one that is not too long to read.
constexpr PerSide<double> kLeft = {0, 0.52}, kRight = {0.48, 1};
constexpr double kOneLeft = 0.12, kOneRight = 0.88;

/// With a place to break the line: the digits are longer than a column.
std::string brokenHash(const std::string& digits) {
    return "SHA-256 " + digits.substr(0, 32) + " " + digits.substr(std::min<size_t>(32, digits.size()));
}

class Printer {
  public:
    Printer(const PrintOrder& order, const TakeRow& take)
        : m_order(order),
          m_head(headOf(order.comparison, order.review.entries().empty() ? nullptr : &order.review, order.options)),
          m_style{markColors(static_cast<MarkPalette>(order.options.palette), false)},
          m_cells(order.comparison, order.review, m_style),
          m_take(take) {}

    bool write() {
        line(printedWords(m_head.title), m_style.words(kTitlePoints, QFont::Bold), 0);
        writeVersions();
        double above = 12;
        for (const std::string& sentence : m_head.summary) {
            line(printedWords(sentence), m_style.words(kTextPoints), std::exchange(above, 2));
        }
        if (!m_order.comparison.changes.empty()) writeTable();
        heading("Comparison");
        writeLegend();
        writeTexts();
        return m_goesOn;
    }

  private:
    void take(const PrintedRow& row) { m_goesOn = m_goesOn && m_take(row); }

    void line(const QString& words, const QTextCharFormat& format, double above) {
        PrintedRow row;
        row.above = above;
        row.cells.emplace_back().text.append(words, format);
        take(row);
    }

    void heading(const char* words) {
        PrintedRow row;
        row.above = 18;
        row.keepsNext = true;
        row.cells.emplace_back().text.append(QString::fromUtf8(words), m_style.words(kHeadingPoints, QFont::Bold));
        take(row);
    }

    /// A row of two columns.
    PrintedRow pair(PrintedText before, PrintedText after, double above) const {
        PrintedRow row;
        row.above = above;
        row.cells = {{kLeft.before, kRight.before, std::move(before)}, {kLeft.after, kRight.after, std::move(after)}};
        return row;
    }

    PrintedText text(const std::string& words, const QTextCharFormat& format) const {
        PrintedText text;
        text.append(printedWords(words), format);
        return text;
    }

    void writeVersions() {
        const auto& [before, after] = m_head.versions;
        const QTextCharFormat small = m_style.quietWords(kSmallPoints);
        const QTextCharFormat name = m_style.words(kTextPoints + 1, QFont::Bold);
        take(pair(text(before.label, small), text(after.label, small), 12));
        take(pair(text(before.name, name), text(after.name, name), 1));
        take(pair(text(before.facts, small), text(after.facts, small), 1));
        take(pair(text(brokenHash(before.sha256), small), text(brokenHash(after.sha256), small), 1));
    }

    void writeTable() {
        heading("Changes");
        m_goesOn =
            m_goesOn && writePrintTable(m_order.comparison, m_order.review, m_order.options.comments, m_style, m_take);
    }

    void writeLegend() {
        PrintedRow row;
        row.above = 3;
        row.keepsNext = true;
        PrintedText& text = row.cells.emplace_back().text;
        const QTextCharFormat plain = m_style.words(kSmallPoints + 0.5);
        text.append(QStringLiteral("deleted"), m_style.marked(plain, RunStyle::Changed, Side::Before));
        text.append(QStringLiteral("   "), plain);
        text.append(QStringLiteral("inserted"), m_style.marked(plain, RunStyle::Changed, Side::After));
        text.append(QStringLiteral("   "), plain);
        text.append(QStringLiteral("moved"), m_style.marked(plain, RunStyle::Moved, Side::After));
        take(row);
    }

    void writeTexts() {
        const bool oneColumn = m_order.options.layout == ReportLayout::Inline;
        if (!oneColumn) take(columnHeads());
        for (const Row& row : makeRows(m_order.comparison)) {
            if (!m_goesOn) return;
            PrintedRow printed;
            if (oneColumn) {
                printed.above = kRowAbove;
                printed.cells = {{kOneLeft, kOneRight, m_cells.mergedCell(row)}};
            } else {
                PrintedText before = m_cells.cell(row, Side::Before);
                printed = pair(std::move(before), m_cells.cell(row, Side::After), kRowAbove);
            }
            printed.keepsNext = m_order.comparison.roleOf(m_order.comparison.links[row.links.begin]) == Role::Headline;
            take(printed);
            writeComments(row);
        }
    }

    PrintedRow columnHeads() const {
        const auto head = [&](const HtmlHead::Version& version) {
            PrintedText text;
            text.append(printedWords(version.label + "  "), m_style.quietWords(kSmallPoints));
            text.append(printedWords(version.name), m_style.words(kSmallPoints, QFont::Bold));
            return text;
        };
        PrintedRow row = pair(head(m_head.versions.before), head(m_head.versions.after), 10);
        row.isHead = row.ruled = true;
        return row;
    }

    /// Below the text that they are about.
    void writeComments(const Row& row) {
        const bool oneColumn = m_order.options.layout == ReportLayout::Inline;
        const Side side = row.span.after.empty() ? Side::Before : Side::After;
        for (const uint32_t index : m_cells.takeComplete()) {
            const std::string& comment = m_order.review.of(m_order.comparison.changes[index].id).comment;
            if (comment.empty() || !m_order.options.comments) continue;
            PrintedRow note;
            note.above = 3;
            PrintedCell& cell = note.cells.emplace_back();
            cell.left = (oneColumn ? kOneLeft : kLeft[side]) + kNoteIndent;
            cell.right = oneColumn ? kOneRight : kRight[side];
            cell.text.append(QString::number(index + 1) + u' ', m_style.words(kSmallPoints, QFont::Bold));
            cell.text.append(printedWords(comment), m_style.quietWords(kSmallPoints));
            take(note);
        }
    }

    const PrintOrder& m_order;
    HtmlHead m_head;
    PrintStyle m_style;
    PrintCells m_cells;
    const TakeRow& m_take;
    bool m_goesOn = true;
};

constexpr double kPointsPerInch = 72;

/// Sets all rows. Returns how many pages they take; 0 when `goOn` said no.
int setPages(const QPageLayout& paper, const PrintOrder& order, const BeginPage& beginPage, int pages,
             const std::function<bool()>& goOn) {
    QFont font = order.font;
    font.setPixelSize(static_cast<int>(kTextPoints * kUnitsPerPoint));
    PageSetter setter(paper.paintRect(QPageLayout::Point).size(), font, beginPage, {printTitle(order), pages});
    const bool complete = writePrintRows(order, [&](const PrintedRow& row) {
        setter.add(row);
        return goOn();
    });
    return complete ? setter.finish() : 0;
}

/// The pages that are wanted of a device.
class DevicePages {
  public:
    explicit DevicePages(QPagedPaintDevice& device) : m_device(device), m_wanted(device.pageRanges()) {}

    bool begin() {
        if (!m_painter.begin(&m_device)) return false;
        const double dots = m_device.logicalDpiX() / (kPointsPerInch * kUnitsPerPoint);
        m_painter.scale(dots, dots);
        return true;
    }
    QPainter* turn() {
        if (++m_page; !m_wanted.isEmpty() && !m_wanted.contains(m_page)) return nullptr;
        if (m_painted++ > 0) m_device.newPage();
        return &m_painter;
    }
    bool end() { return m_painter.end(); }

  private:
    QPagedPaintDevice& m_device;
    QPageRanges m_wanted;
    QPainter m_painter;
    int m_page = 0, m_painted = 0;
};

}  // namespace

QString printTitle(const PrintOrder& order) {
    return printedWords(headOf(order.comparison, nullptr, order.options).title);
}

bool writePrintRows(const PrintOrder& order, const TakeRow& take) {
    return Printer(order, take).write();
}

bool printComparison(QPagedPaintDevice& device, const PrintOrder& order, const std::function<bool(int)>& goOn) {
    double rows = static_cast<double>(makeRows(order.comparison).size() + order.comparison.changes.size()) + 20;
    double done = 0;
    int begin = 0;
    const auto step = [&] { return goOn(begin + std::min(500, static_cast<int>(500 * ++done / rows))); };
    const QPageLayout paper = device.pageLayout();
    const int pages = setPages(
        paper, order, [] { return nullptr; }, 0, step);
    if (pages == 0) return false;
    rows = std::exchange(done, 0);
    begin = 500;
    DevicePages painted(device);
    if (!painted.begin()) return false;
    return setPages(
               paper, order, [&] { return painted.turn(); }, pages, step) > 0 &&
           painted.end();
}

void recordPages(const QPageLayout& paper, const PrintOrder& order, const std::function<bool(const QPicture*)>& take) {
    QPicture page;
    QPainter painter;
    bool goesOn = true;
    const auto hand = [&] {
        if (!painter.isActive()) return;
        painter.end();
        goesOn = take(&page) && goesOn;
    };
    const auto turn = [&] {
        hand();
        page = QPicture();
        painter.begin(&page);
        painter.scale(1.0 / kUnitsPerPoint, 1.0 / kUnitsPerPoint);
        return &painter;
    };
    const int pages = setPages(paper, order, turn, 0, [&] { return goesOn = goesOn && take(nullptr); });
    if (pages > 0) hand();
}

}  // namespace stet
