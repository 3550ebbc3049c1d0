#include "window/opening_notice.h"

#include <QCoreApplication>
#include <algorithm>

#include "session/status_text.h"

namespace stet {

namespace {

struct OpeningNotice {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotice)
};

bool decidesSomething(const ChangeReview& said) {
    return said.words != Decision::Undecided || said.place != Decision::Undecided || !said.edits.empty();
}

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

QString placelessText(const std::vector<NotCarried>& notCarried) {
    const auto decided = [](const NotCarried& left) { return decidesSomething(left.said); };
    const auto commented = [](const NotCarried& left) { return !left.now && !left.said.comment.empty(); };
    const auto decisions = static_cast<int>(std::count_if(notCarried.begin(), notCarried.end(), decided));
    const auto comments = static_cast<int>(std::count_if(notCarried.begin(), notCarried.end(), commented));
    if (decisions == 0 && comments == 0) return {};
    QString what;
    if (comments == 0)
        what = OpeningNotice::tr("%Ln decision(s) find(s) no place in these texts.", nullptr, decisions);
    else if (decisions == 0)
        what = OpeningNotice::tr("%Ln comment(s) find(s) no place in these texts.", nullptr, comments);
    else {
        what = OpeningNotice::tr("%1 and %2 find no place in these texts.")
                   .arg(OpeningNotice::tr("%Ln decision(s)", nullptr, decisions),
                        OpeningNotice::tr("%Ln comment(s)", nullptr, comments));
    }
    return OpeningNotice::tr("%1 The review keeps what was said, and it comes back with the words it was said about.")
        .arg(what);
}

}  // namespace stet
