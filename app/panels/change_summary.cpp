#include "panels/change_summary.h"

#include <QStringList>

#include "window/wording.h"

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

}  // namespace

std::vector<SummaryPiece> summaryOf(const Comparison& comparison, const Change& change) {
    const auto pieceOf = [&](const PerSide<Span>& span) {
        return SummaryPiece{excerpt(comparison.text(Side::Before), span.before),
                            excerpt(comparison.text(Side::After), span.after)};
    };
    const bool whole =
        change.kind == ChangeKind::Deleted || change.kind == ChangeKind::Inserted || change.edits.empty();
    if (whole) return {pieceOf(change.span)};
    std::vector<SummaryPiece> pieces;
    for (uint32_t i = change.edits.begin; i < change.edits.end && pieces.size() < kMaxPieces; ++i) {
        pieces.push_back(pieceOf(comparison.edits[i].span));
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
