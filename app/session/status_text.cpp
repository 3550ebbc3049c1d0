#include "session/status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "kit/wording.h"
#include "review/review_progress.h"

namespace stet {

namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString number(uint32_t n) {
    return QLocale().toString(n);
}

QString place(const Comparison& comparison, std::optional<uint32_t> current) {
    const auto count = static_cast<uint32_t>(comparison.changes.size());
    if (count == 0) return StatusText::tr("no changes");
    if (current) return StatusText::tr("change %1 of %2").arg(number(*current + 1), number(count));
    return StatusText::tr("%Ln change(s)", nullptr, static_cast<int>(count));
}

void addDecisions(QStringList& parts, const ReviewProgress& progress) {
    if (progress.decided > 0) parts << StatusText::tr("%1 reviewed").arg(number(progress.decided));
    if (progress.accepted > 0) parts << StatusText::tr("%1 accepted").arg(number(progress.accepted));
    if (progress.rejected > 0) parts << StatusText::tr("%1 rejected").arg(number(progress.rejected));
    if (progress.flagged > 0) parts << StatusText::tr("%1 flagged").arg(number(progress.flagged));
    if (progress.neverShown > 0) parts << StatusText::tr("%1 never on screen").arg(number(progress.neverShown));
}

/// Whole per cent; never 100 when anything differs, never 0 when anything is alike.
int percent(double similarity) {
    if (similarity <= 0 || similarity >= 1) return similarity >= 1 ? 100 : 0;
    return std::clamp(static_cast<int>(std::lround(similarity * 100)), 1, 99);
}

}  // namespace

QString ignoredText(const Statistics& statistics) {
    QStringList parts;
    for (int i = 0; i < kFoldClassCount; ++i) {
        const uint32_t n = statistics.ignored[static_cast<size_t>(i)];
        if (n > 0) parts << foldCount(static_cast<FoldClass>(i), static_cast<int>(n));
    }
    if (parts.size() < 2) return parts.join(QString());
    const QString last = parts.takeLast();
    return StatusText::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString statusText(const Comparison& comparison, const ReviewProgress& progress, std::optional<uint32_t> current) {
    const Statistics& statistics = comparison.statistics;
    QStringList parts{place(comparison, current)};
    addDecisions(parts, progress);
    parts << StatusText::tr("similarity %1 %").arg(percent(statistics.similarity));
    parts << StatusText::tr("+%1 −%2 words").arg(number(statistics.insertedWords), number(statistics.deletedWords));
    if (const QString ignored = ignoredText(statistics); !ignored.isEmpty())
        parts << StatusText::tr("%1 ignored").arg(ignored);
    if (!comparison.limits.empty()) {
        parts << StatusText::tr("%Ln place(s) compared roughly", nullptr, static_cast<int>(comparison.limits.size()));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace stet
