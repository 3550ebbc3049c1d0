#include "panels/change_summary.h"

#include <QStringList>
#include <algorithm>

#include "kit/wording.h"

namespace stet {

namespace {

constexpr uint32_t kMaxPieces = 3;
constexpr uint32_t kMaxLength = 120;  ///< code units of a side

QString excerpt(std::u16string_view text, Span span) {
    const bool cut = span.size() > kMaxLength;
    if (cut) span.end = span.begin + kMaxLength;
    QString words = toQString(slice(text, span)).simplified();
    if (!cut) return words;
    if (words.back().isHighSurrogate()) words.chop(1);
    return words + u'…';
}

bool hasWords(std::u16string_view text) {
    const QString words = toQString(text);
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// A mark alone is hard to see in a list: it is shown with the word it stands at.
Span withItsWord(std::u16string_view text, Span span) {
    const auto isSpace = [text](uint32_t i) { return QChar(text[i]).isSpace(); };
    const uint32_t most = kMaxLength / 2;
    const uint32_t first = span.begin > most ? span.begin - most : 0;
    const uint32_t last = std::min(static_cast<uint32_t>(text.size()), span.end + most);
    while (span.begin > first && !isSpace(span.begin - 1)) --span.begin;
    while (span.end < last && !isSpace(span.end)) ++span.end;
    return span;
}

SummaryPiece pieceOf(const Comparison& comparison, PerSide<Span> span) {
    const auto says = [&](Side side) { return hasWords(slice(comparison.text(side), span[side])); };
    if (!says(Side::Before) && !says(Side::After)) {
        for (const Side side : kSides) span[side] = withItsWord(comparison.text(side), span[side]);
    }
    return {excerpt(comparison.text(Side::Before), span.before), excerpt(comparison.text(Side::After), span.after)};
}

}  // namespace

SummaryPiece summaryOf(const Comparison& comparison, const Edit& edit) {
    return pieceOf(comparison, edit.span);
}

std::vector<SummaryPiece> summaryOf(const Comparison& comparison, const Change& change) {
    const bool whole =
        change.kind == ChangeKind::Deleted || change.kind == ChangeKind::Inserted || change.edits.empty();
    if (whole) return {pieceOf(comparison, change.span)};
    std::vector<SummaryPiece> pieces;
    for (uint32_t i = change.edits.begin; i < change.edits.end && pieces.size() < kMaxPieces; ++i) {
        pieces.push_back(summaryOf(comparison, comparison.edits[i]));
    }
    if (change.edits.size() > kMaxPieces) pieces.push_back({QStringLiteral("…"), QStringLiteral("…")});
    return pieces;
}

QString summaryText(const std::vector<SummaryPiece>& pieces) {
    QStringList texts;
    for (const auto& [before, after] : pieces) {
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
