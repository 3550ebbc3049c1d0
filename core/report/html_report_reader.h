#pragma once
// A report read again: the data inside it, and what its page shows.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// A change as the data of a report has it.
struct ReportedChange {
    uint64_t id = 0;
    ChangeKind kind = ChangeKind::Edited;
    bool moved = false;
    ClassSet classes;
    PerSide<Span> span;
    std::vector<Edit> edits;
};

/// A stretch of a cell with one mark. `Gone` are deleted words in a cell of the after side: shown in one column only.
struct ShownPiece {
    enum class Mark : uint8_t { Plain, Deleted, Inserted, Gone } mark = Mark::Plain;
    uint32_t number = 0;  ///< of its change, from 1; 0 outside changes
    std::u16string text;
};

using ShownCell = std::vector<ShownPiece>;

/// The number at a change, and the decision shown with it.
struct ShownMarker {
    uint32_t number = 0;   ///< of its change, from 1
    std::string decision;  ///< empty: none
};

/// A comment shown below the row of its change.
struct ShownNote {
    uint32_t number = 0;  ///< of the change, from 1
    std::u16string text;
};

/// What the table says of a change, or of several. Its texts are parts of the versions, but for their line ends.
struct ListedChange {
    IndexRange changes;             ///< in HtmlReport::changes; one, or those that one link leads to; none: unreadable
    std::string id, kind, classes;  ///< of the first of them
    PerSide<std::vector<ShownPiece>> text;  ///< numbers are not given
    std::vector<std::u16string> said;       ///< the columns that follow: decision and comment, as far as they are there
    bool brief = false;                     ///< only changes and id are given
};

struct HtmlReport {
    // What the data says
    std::string generator;           ///< the Stet that wrote it; empty: an early one
    PerSide<DocumentPtr> documents;  ///< never null; texts taken from the cells
    PerSide<std::string> textHash;   ///< SHA-256 of the texts in UTF-8, as the data has it
    HtmlReportOptions look;          ///< layout, palette, folds, title, names and dates
    CompareOptions options;
    Statistics statistics;
    uint32_t limits = 0;           ///< number of Comparison::limits
    std::optional<Review> review;  ///< nothing: the report is of a comparison alone
    std::vector<ReportedChange> changes;

    // What the page shows
    std::u16string head;         ///< all of its head, white space left out
    std::u16string columnHeads;  ///< likewise
    std::vector<PerSide<ShownCell>> rows;
    std::vector<ShownMarker> markers;
    std::vector<ShownNote> notes;
    std::vector<ListedChange> listed;
    bool guarded = false;  ///< the page's own policy forbids everything but the style and the script it came with
};

/// Why something is no report.
struct HtmlReportError {
    enum class Kind : uint8_t { NotAReport, Damaged, Newer } kind = Kind::NotAReport;
    std::string detail;  ///< for Damaged: what was met; may be empty
};

/// One English line: the file, what is wrong, what to do.
std::string describe(const HtmlReportError& error, const std::string& path);

/// Reads a report in UTF-8. Whether the page shows what the data says is for `checkHtmlReport`.
tl::expected<HtmlReport, HtmlReportError> readHtmlReport(std::string_view html);

}  // namespace stet
