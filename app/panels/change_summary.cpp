#include "panels/change_summary.h"

#include <QStringList>
#include <algorithm>
#include <span>

#include "kit/wording.h"

namespace stet {

namespace {

constexpr uint32_t kMaxPieces = 3;
// Code units.
constexpr uint32_t kMaxLength = 120;   ///< of a side
constexpr uint32_t kMostBetween = 50;  ///< between two edits that are shown in one text
constexpr uint32_t kLead = 40;         ///< of a sentence before its first edit
constexpr uint32_t kTail = 90;         ///< and after its last

/// Every white space is one space, at the ends too.
QString collapsed(std::u16string_view text) {
    QString words;
    for (const char16_t c : text) {
        const bool space = QChar(c).isSpace();
        if (!space)
            words += QChar(c);
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words;
}

QString excerpt(std::u16string_view text, Span span) {
    const bool cut = span.size() > kMaxLength;
    if (cut) span.end = span.begin + kMaxLength;
    QString words = toQString(slice(text, span)).simplified();
    if (!cut) return words;
    if (words.back().isHighSurrogate()) words.chop(1);
    return words + u'…';
}

bool hasWords(std::u16string_view text) {
    return std::any_of(text.begin(), text.end(), [](char16_t c) { return QChar(c).isLetterOrNumber(); });
}

bool isMarksOnly(const Comparison& comparison, const Edit& edit) {
    return !hasWords(slice(comparison.text(Side::Before), edit.span.before)) &&
           !hasWords(slice(comparison.text(Side::After), edit.span.after));
}

/// The span with the words that it stands in or beside.
Span withItsWords(std::u16string_view text, Span span) {
    const auto isSpace = [text](uint32_t i) { return QChar(text[i]).isSpace(); };
    const uint32_t first = span.begin > kMostBetween ? span.begin - kMostBetween : 0;
    const uint32_t last = std::min(static_cast<uint32_t>(text.size()), span.end + kMostBetween);
    while (span.begin > first && !isSpace(span.begin - 1)) --span.begin;
    while (span.end < last && !isSpace(span.end)) ++span.end;
    return span;
}

void add(std::vector<SummaryRun>& runs, const QString& text, SummaryMark mark) {
    if (!text.isEmpty()) runs.push_back({text, mark});
}

SummaryPiece replaced(const Comparison& comparison, const PerSide<Span>& span) {
    SummaryPiece piece;
    const QString before = excerpt(comparison.text(Side::Before), span.before);
    const QString after = excerpt(comparison.text(Side::After), span.after);
    add(piece.runs, before, before == after ? SummaryMark::None : SummaryMark::Deleted);
    if (before != after) add(piece.runs, after, SummaryMark::Inserted);
    return piece;
}

QString between(std::u16string_view text) {
    if (text.size() <= kMostBetween) return collapsed(text);
    return collapsed(text.substr(0, kMostBetween / 2)) + QStringLiteral(" … ") +
           collapsed(text.substr(text.size() - kMostBetween / 2));
}

/// Edits in the older text from `around.begin` to `around.end`, which holds them all.
SummaryPiece inPlace(const Comparison& comparison, std::span<const Edit> edits, Span around) {
    SummaryPiece piece{{}, true};
    const std::u16string_view before = comparison.text(Side::Before);
    uint32_t at = around.begin;
    for (const Edit& edit : edits) {
        const std::u16string_view kept = slice(before, {at, edit.span.before.begin});
        add(piece.runs, at == around.begin ? collapsed(kept) : between(kept), SummaryMark::None);
        add(piece.runs, collapsed(slice(before, edit.span.before)), SummaryMark::Deleted);
        add(piece.runs, collapsed(slice(comparison.text(Side::After), edit.span.after)), SummaryMark::Inserted);
        at = edit.span.before.end;
    }
    add(piece.runs, collapsed(slice(before, {at, around.end})), SummaryMark::None);
    return piece;
}

/// How many edits from the first on are nothing but punctuation and stand near each other; 0 when the first is not.
size_t marksTogether(const Comparison& comparison, std::span<const Edit> edits) {
    size_t count = 0;
    while (count < edits.size() && isMarksOnly(comparison, edits[count])) {
        const bool far = count > 0 && edits[count].span.before.begin - edits[count - 1].span.before.end > kMostBetween;
        if (far) break;
        ++count;
    }
    return count;
}

Span windowAround(std::u16string_view text, Span sentence, Span edits) {
    Span window{std::max(sentence.begin, edits.begin > kLead ? edits.begin - kLead : 0),
                std::min(sentence.end, edits.end + kTail)};
    while (window.begin > sentence.begin && window.begin < edits.begin && !QChar(text[window.begin - 1]).isSpace())
        ++window.begin;
    while (window.end < sentence.end && window.end > edits.end && !QChar(text[window.end]).isSpace()) --window.end;
    return window;
}

bool isWhole(const Change& change) {
    return change.kind == ChangeKind::Deleted || change.kind == ChangeKind::Inserted || change.edits.empty();
}

std::span<const Edit> editsOf(const Comparison& comparison, const Change& change) {
    return std::span(comparison.edits).subspan(change.edits.begin, change.edits.size());
}

}  // namespace

QString SummaryPiece::of(Side side) const {
    const SummaryMark others = side == Side::Before ? SummaryMark::Inserted : SummaryMark::Deleted;
    QString words;
    for (const SummaryRun& run : runs) {
        if (run.mark != others) words += run.text;
    }
    return words;
}

std::vector<SummaryPiece> summaryOf(const Comparison& comparison, const Change& change) {
    if (isWhole(change)) return {replaced(comparison, change.span)};
    std::vector<SummaryPiece> pieces;
    std::span<const Edit> edits = editsOf(comparison, change);
    while (!edits.empty() && pieces.size() < kMaxPieces) {
        const size_t marks = marksTogether(comparison, edits);
        if (marks == 0) {
            pieces.push_back(replaced(comparison, edits.front().span));
        } else {
            const Span span{edits.front().span.before.begin, edits[marks - 1].span.before.end};
            pieces.push_back(
                inPlace(comparison, edits.first(marks), withItsWords(comparison.text(Side::Before), span)));
        }
        edits = edits.subspan(std::max<size_t>(marks, 1));
    }
    if (!edits.empty()) pieces.push_back({{{QStringLiteral("…"), SummaryMark::None}}});
    return pieces;
}

SummaryPiece sentenceOf(const Comparison& comparison, const Change& change, std::optional<uint32_t> edit) {
    if (isWhole(change)) return replaced(comparison, change.span);
    std::span<const Edit> edits = editsOf(comparison, change);
    if (edit) edits = edits.subspan(*edit, 1);
    const Span span{edits.front().span.before.begin, edits.back().span.before.end};
    const Span window = windowAround(comparison.text(Side::Before), change.span.before, span);
    SummaryPiece piece = inPlace(comparison, edits, window);
    if (window.begin > change.span.before.begin) piece.runs.insert(piece.runs.begin(), {QStringLiteral("… ")});
    if (window.end < change.span.before.end) piece.runs.push_back({QStringLiteral(" …")});
    return piece;
}

QString summaryText(const std::vector<SummaryPiece>& pieces) {
    QStringList texts;
    for (const SummaryPiece& piece : pieces) {
        const QString before = piece.of(Side::Before);
        const QString after = piece.of(Side::After);
        if (before == after)
            texts.append(before);
        else if (before.isEmpty())
            texts.append(QStringLiteral("+ ") + after);
        else if (after.isEmpty())
            texts.append(QStringLiteral("− ") + before);
        else
            texts.append(before + QStringLiteral(" → ") + after);
    }
    return texts.join(QStringLiteral(" · "));
}

}  // namespace stet
