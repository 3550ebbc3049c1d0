#pragma once
// Sets rows on pages, one after the other.

#include <QFont>
#include <QPainter>
#include <functional>
#include <memory>
#include <vector>

#include "export/printed_row.h"

namespace stet {

/// Begins a page. Gives what paints on it, in units from the upper left corner of its room; null: it is only counted.
using BeginPage = std::function<QPainter*()>;

/// A row that a page has no room for goes on overleaf, a short one begins there. Every page has its number below.
class PageSetter {
  public:
    struct Footer {
        QString title;
        int pages = 0;  ///< how many there will be; 0: nobody knows
    };
    /// Every page has as much `room`, in points.
    PageSetter(QSizeF room, const QFont& font, BeginPage beginPage, Footer footer);

    void add(const PrintedRow& row);
    /// Ends the last page. Returns how many there are.
    int finish();

  private:
    struct Column {
        std::unique_ptr<QTextLayout> text;
        double left = 0;
        int next = 0;  ///< line to be set
    };
    /// A row and what it is next to be set from.
    struct OpenRow {
        PrintedRow row;
        std::vector<Column> columns;
        double height = 0;
    };
    std::vector<Column> columnsOf(const PrintedRow& row) const;
    /// Sets the rows that were kept for the one after them, on the next page if they do not fit on this one.
    void setKept();
    /// Sets the lines that the page has room for. True when those were all.
    bool setLines(std::vector<Column>& columns);
    void turnPage();
    void drawRule(double y);
    void drawFooter();
    bool isAtTop() const { return m_y <= m_top; }

    QFont m_font;
    BeginPage m_beginPage;
    QPainter* m_painter;  ///< of the page
    Footer m_footer;
    double m_width = 0, m_bottom = 0;  ///< of the room for rows
    double m_top = 0;                  ///< below the head
    double m_y = 0;                    ///< where the next row stands
    int m_page = 1;
    PrintedRow m_head;
    std::vector<OpenRow> m_kept;  ///< rows that do not stand without the next one, and that
    double m_keptHeight = 0;
};

}  // namespace stet
