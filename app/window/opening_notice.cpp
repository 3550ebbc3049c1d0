#include "window/opening_notice.h"

#include <QCoreApplication>

#include "session/status_text.h"

namespace stet {

namespace {

struct OpeningNotice {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotice)
};

}  // namespace

QString noticeOf(const Opened& opened) {
    const Comparison& comparison = *opened.comparison;
    const PerSide<QString>& names = opened.titles;
    const PerSide<uint32_t>& words = comparison.statistics.words;
    if (words.before == 0 && words.after > 0)
        return OpeningNotice::tr("“%1” is empty: everything in “%2” is inserted.").arg(names.before, names.after);
    if (words.after == 0 && words.before > 0)
        return OpeningNotice::tr("“%2” is empty: everything in “%1” is deleted.").arg(names.before, names.after);
    if (!comparison.same()) return {};
    const QString ignored = ignoredText(comparison.statistics);
    if (ignored.isEmpty())
        return OpeningNotice::tr("“%1” and “%2” are the same, letter by letter.").arg(names.before, names.after);
    return OpeningNotice::tr("“%1” and “%2” say the same. They differ only in what counts as equal: %3.")
        .arg(names.before, names.after, ignored);
}

}  // namespace stet
