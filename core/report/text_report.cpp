#include "report/text_report.h"

#include <string>
#include <unordered_map>

#include "present/rows.h"
#include "report/inline_text.h"
#include "report/summary.h"
#include "text/unicode.h"

namespace stet {

namespace {

constexpr const char* kMargin = "   ";

/// What is told of the changes of a row beside their words: kinds and classes that the words do not show at once.
class Tags {
  public:
    void add(const Change& change) {
        if (change.kind == ChangeKind::Split || change.kind == ChangeKind::Merged) add(toString(change.kind));
        for (int i = 0; i < kChangeClassCount; ++i) {
            const auto c = static_cast<ChangeClass>(i);
            if (c != ChangeClass::Wording && change.classes.contains(c)) add(toString(c));
        }
    }
    void add(std::string_view tag) {
        if (m_text.find(tag) == m_text.npos) m_text += (m_text.empty() ? "" : "\u00a0\u00b7\u00a0") + std::string(tag);
    }
    TextPiece piece() const {
        return {m_text.empty() ? u"" : toUtf16("  \u2039" + m_text + "\u203a"), TextStyle::Faint};
    }

  private:
    std::string m_text;
};

/// Prints the rows of a comparison from top to bottom.
class RowPrinter {
  public:
    RowPrinter(std::ostream& out, const Comparison& comparison, const TextLook& look)
        : m_out(out), m_comparison(comparison), m_look(look), m_rows(makeRows(comparison)) {
        for (size_t r = 0; r < m_rows.size(); ++r) {
            if (isArrival(m_rows[r])) m_arrivals[m_rows[r].links.begin] = r;
        }
    }

    void print() {
        size_t r = 0;
        while (r < m_rows.size()) {
            size_t end = r;
            while (end < m_rows.size() && !m_rows[end].changed) ++end;
            printUnchanged(r, end);
            if (end < m_rows.size()) printChanged(end++);
            r = end;
        }
    }

  private:
    bool isMoved(const Row& row) const { return m_comparison.links[row.links.begin].moved; }
    bool isArrival(const Row& row) const { return isMoved(row) && !row.span.after.empty(); }

    /// The paragraphs next to a change are shown by their first line; what is further away is counted.
    void printUnchanged(size_t begin, size_t end) {
        const size_t head = begin < end && begin > 0 ? 1 : 0;
        const size_t tail = begin + head < end && end < m_rows.size() ? 1 : 0;
        const size_t folded = end - begin - head - tail;
        if (head > 0) printContext(m_rows[begin]);
        if (folded == 1) printContext(m_rows[begin + head]);
        if (folded > 1) {
            const std::string line = "\u22EF " + counted(folded, "paragraph") + " unchanged";
            print({kMargin}, {{toUtf16(line), TextStyle::Faint}});
        }
        if (tail > 0) printContext(m_rows[end - 1]);
    }

    void printContext(const Row& row) {
        const std::u16string_view text = slice(m_comparison.text(Side::After), row.span.after);
        print({kMargin}, {{std::u16string(text.substr(0, 1000)), TextStyle::Faint}}, 1);
    }

    void printChanged(size_t r) {
        const Row& row = m_rows[r];
        if (isMoved(row) && row.span.after.empty()) return printDeparture(r);
        std::vector<TextPiece> pieces = inlinePieces(m_comparison, row);
        Tags tags;
        if (isMoved(row)) tags.add("moved here");
        for (uint32_t l = row.links.begin; l < row.links.end; ++l) {
            const Link& link = m_comparison.links[l];
            if (link.change) tags.add(m_comparison.changes[*link.change]);
        }
        pieces.push_back(tags.piece());
        print(gutterOf(row), pieces);
    }

    /// Where moved text stood: its first line and where it went.
    void printDeparture(size_t r) {
        const Row& row = m_rows[r];
        const auto arrival = m_arrivals.find(row.links.begin);
        const bool down = arrival != m_arrivals.end() && arrival->second > r;
        const std::u16string_view text = slice(m_comparison.text(Side::Before), row.span.before);
        print({" < ", TextStyle::Moved},
              {{down ? u"\u2039moved down\u203a " : u"\u2039moved up\u203a ", TextStyle::Faint},
               {std::u16string(text.substr(0, 1000)), TextStyle::Faint}},
              1);
    }

    Gutter gutterOf(const Row& row) const {
        if (isMoved(row)) return {" > ", TextStyle::Moved};
        if (row.span.before.empty()) return {" + ", TextStyle::Added};
        if (row.span.after.empty()) return {" - ", TextStyle::Removed};
        return {" ~ ", TextStyle::Strong};
    }

    void print(const Gutter& gutter, const std::vector<TextPiece>& pieces, int maxLines = 0) {
        m_out << '\n';
        printParagraph(m_out, m_look, gutter, pieces, maxLines);
    }

    std::ostream& m_out;
    const Comparison& m_comparison;
    const TextLook& m_look;
    std::vector<Row> m_rows;
    std::unordered_map<uint32_t, size_t> m_arrivals;  ///< the row where a moved link stands now
};

std::string nameOf(const Document& document) {
    if (document.path.empty()) return "pasted text";
    return document.path == "-" ? "standard input" : document.path;
}

}  // namespace

void writeText(std::ostream& out, const Comparison& comparison, const TextLook& look) {
    const std::string names = nameOf(*comparison.documents.before) + " \u2192 " + nameOf(*comparison.documents.after);
    printParagraph(out, look, {}, {{toUtf16(names), TextStyle::Strong}});
    if (!comparison.same()) RowPrinter(out, comparison, look).print();
    out << '\n';
    for (const std::string& line : summaryLines(comparison)) {
        printParagraph(out, look, {}, {{toUtf16(line), TextStyle::Plain}});
    }
}

}  // namespace stet
