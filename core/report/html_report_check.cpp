#include "report/html_report_check.h"

#include <algorithm>
#include <map>

#include "report/change_words.h"
#include "report/html_head_check.h"
#include "text/folded_text.h"
#include "text/unicode.h"

namespace stet {

namespace {

using Mark = ShownPiece::Mark;

bool isSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

std::string withArticle(Side side) {
    return side == Side::Before ? "the before text" : "the after text";
}

/// For every character of a text the number of the change that marks it; 0 for none.
using Marks = std::vector<uint32_t>;

Marks marksOfData(const HtmlReport& report, Side side) {
    Marks marks(report.documents[side]->text.size());
    for (size_t i = 0; i < report.changes.size(); ++i) {
        for (const Edit& edit : report.changes[i].edits) {
            const Span span = edit.span[side];
            std::fill(marks.begin() + span.begin, marks.begin() + span.end, static_cast<uint32_t>(i + 1));
        }
    }
    return marks;
}

Marks marksOfPage(const HtmlReport& report, Side side) {
    Marks marks;
    marks.reserve(report.documents[side]->text.size());
    for (const auto& row : report.rows) {
        for (const ShownPiece& piece : row[side]) {
            if (piece.mark == Mark::Gone) continue;
            marks.insert(marks.end(), piece.text.size(), piece.mark == Mark::Plain ? 0 : piece.number);
        }
    }
    return marks;
}

/// White space around words is not marked on the page.
bool showsMarks(const HtmlReport& report, Side side) {
    const std::u16string& text = report.documents[side]->text;
    const Marks data = marksOfData(report, side), page = marksOfPage(report, side);
    if (page.empty()) return std::all_of(data.begin(), data.end(), [](uint32_t mark) { return mark == 0; });
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i]) && data[i] != page[i]) return false;
    }
    return true;
}

/// The text of a cell as a reader of one decision has it: without the pieces of mark `out`.
std::u16string textWithout(const ShownCell& cell, std::initializer_list<Mark> out) {
    std::u16string text;
    for (const ShownPiece& piece : cell) {
        if (std::find(out.begin(), out.end(), piece.mark) == out.end()) text += piece.text;
    }
    return text;
}

/// Two texts brought together from pieces read alike: what is ignored is folded, and so is what depends on neighbours
/// that the pieces had elsewhere (gaps, doubled quotes and hyphens), and the prefixes of quoted mail.
std::u32string readingOf(const std::u16string& text, FoldSet ignore) {
    std::u32string reading;
    FoldedText folded(text, {0, static_cast<uint32_t>(text.size())}, ignore);
    while (folded.next()) {
        const char32_t c = folded.value() & ~FoldedText::kGapBefore;
        const bool dash = c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
        if (c == U'>' || (c < 0x10000 && isSpace(static_cast<char16_t>(c)))) continue;
        if (c == U'"' && ignore.contains(FoldClass::QuoteStyle)) {
            reading += U"''";
        } else if (!dash || !ignore.contains(FoldClass::DashStyle)) {
            reading += c;
        } else if (reading.empty() || reading.back() != U'-') {
            reading += U'-';
        }
    }
    return reading;
}

/// A row with both cells: the after cell without what was inserted and with what is gone reads as the before cell.
bool rejectsToBefore(const PerSide<ShownCell>& row, FoldSet ignore) {
    return readingOf(textWithout(row.after, {Mark::Inserted}), ignore) ==
           readingOf(textWithout(row.before, {}), ignore);
}

/// What one-sided rows show unmarked: the two ends of moved text, by change.
using Ends = std::map<uint32_t, PerSide<std::u16string>>;

void gatherEnds(const PerSide<ShownCell>& row, Ends& ends) {
    for (const Side side : kSides) {
        for (const ShownPiece& piece : row[side]) {
            if (piece.mark == Mark::Plain) ends[piece.number][side] += piece.text;
        }
    }
}

/// Text that no mark tells from the other side stands there too: as a move.
bool movesWhole(const HtmlReport& report, const Ends& ends, FoldSet ignore) {
    return std::all_of(ends.begin(), ends.end(), [&](const auto& entry) {
        const auto& [number, text] = entry;
        const bool blank = readingOf(text.before + text.after, ignore).empty();
        const bool moved = number > 0 && number <= report.changes.size() && report.changes[number - 1].moved;
        return blank || (moved && readingOf(text.before, ignore) == readingOf(text.after, ignore));
    });
}

bool hasEveryWord(const HtmlReport& report) {
    Ends ends;
    for (const auto& row : report.rows) {
        if (row.before.empty() || row.after.empty()) {
            gatherEnds(row, ends);
        } else if (!rejectsToBefore(row, report.options.ignore)) {
            return false;
        }
    }
    return movesWhole(report, ends, report.options.ignore);
}

/// The characters of a text but white space, each with whether it is marked.
using MarkedText = std::vector<std::pair<char16_t, bool>>;

void append(std::u16string_view text, bool marked, MarkedText& out) {
    for (const char16_t c : text) {
        if (!isSpace(c)) out.emplace_back(c, marked);
    }
}

MarkedText markedText(std::u16string_view text, const ReportedChange& change, Side side) {
    MarkedText out;
    uint32_t place = change.span[side].begin;
    for (const Edit& edit : change.edits) {
        const Span span = edit.span[side];
        if (span.empty() || span.begin < place) continue;
        append(slice(text, {place, span.begin}), false, out);
        append(slice(text, span), true, out);
        place = span.end;
    }
    append(slice(text, {place, change.span[side].end}), false, out);
    return out;
}

bool isExcerpt(const std::vector<ShownPiece>& shown, const MarkedText& whole) {
    MarkedText part;
    for (const ShownPiece& piece : shown) append(piece.text, piece.mark != Mark::Plain, part);
    return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end() || part.empty();
}

bool listsChange(const HtmlReport& report, const ListedChange& line) {
    const ReportedChange& change = report.changes[line.changes.begin];
    if (line.id != idText(change.id)) return false;
    if (line.brief) return true;
    if (line.changes.size() != 1 || line.kind != kindWords(change.kind, change.moved) ||
        line.classes != classWords(change.classes))
        return false;
    return std::all_of(std::begin(kSides), std::end(kSides), [&](Side side) {
        return isExcerpt(line.text[side], markedText(report.documents[side]->text, change, side));
    });
}

/// All of them, in order.
bool listsChanges(const HtmlReport& report) {
    uint32_t next = 0;
    for (const ListedChange& line : report.listed) {
        const IndexRange changes = line.changes;
        if (changes.begin != next || changes.empty() || changes.end > report.changes.size()) return false;
        if (!listsChange(report, line)) return false;
        next = changes.end;
    }
    return next == report.changes.size();
}

}  // namespace

std::vector<std::string> checkHtmlReport(const HtmlReport& report) {
    std::vector<std::string> failures;
    const auto claim = [&](bool holds, const std::string& otherwise) {
        if (!holds) failures.push_back(otherwise);
    };
    for (const Side side : kSides) {
        claim(sha256Hex(toUtf8(report.documents[side]->text)) == report.textHash[side],
              withArticle(side) + " is not the one that was compared");
        claim(showsMarks(report, side), "the marks in " + withArticle(side) + " are not those of the data");
    }
    claim(hasEveryWord(report), "the marked changes do not lead from the before text to the after text");
    claim(listsChanges(report), "the table does not list the changes of the data");
    claim(tellsHead(report), "the head of the page does not say what the data says");
    claim(tellsReview(report), "the decisions and comments shown are not those of the data");
    claim(report.guarded, "the page's policy, style or script is not the one it was written with");
    return failures;
}

}  // namespace stet
