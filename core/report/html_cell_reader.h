#pragma once
// The cells of a report's comparison, read.

#include <string>
#include <vector>

#include "report/html_nodes.h"
#include "report/html_report_reader.h"
#include "report/html_text.h"

namespace stet {

/// Reads rows; throws nothing, but notes the first thing that no report has. Recurses as deep as the page goes.
class HtmlCellReader {
  public:
    explicit HtmlCellReader(PerSide<LineEnd> lineEnds) : m_lineEnds(lineEnds) {}

    void readRows(const GumboNode* node);

    std::vector<PerSide<ShownCell>> rows;
    std::vector<ShownMarker> markers;
    std::vector<ShownNote> notes;
    std::string stranger;  ///< empty: there was none

  private:
    void readRow(const GumboNode* node);
    void readNote(const GumboNode* node);
    void readCell(const GumboNode* node, ShownPiece::Mark mark);
    void readElement(const GumboNode* node, ShownPiece::Mark mark);
    void readChange(const GumboNode* node, ShownPiece::Mark mark);
    void readMarker(const GumboNode* node);
    void readControl(const GumboNode* node, ShownPiece::Mark mark);
    void append(std::u16string text, ShownPiece::Mark mark);
    void note(const GumboNode* node);

    PerSide<LineEnd> m_lineEnds;
    Side m_side = Side::Before;
    ShownCell* m_cell = nullptr;
    uint32_t m_number = 0;  ///< of the change being read; 0 outside changes
};

}  // namespace stet
