#include "window/opening_notice.h"

#include <QCoreApplication>

#include "compare/two_languages.h"
#include "kit/wording.h"
#include "read/format.h"
#include "segment/language.h"
#include "session/status_text.h"

namespace stet {

namespace {

struct OpeningNotice {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotice)
};

/// That a file is not what its name says; nobody is told who chose how it is read.
QString misnamed(const Opened& opened, Side side) {
    if (opened.source.kind != Source::Kind::Files || opened.source.read[side].format) return {};
    const Document& document = *opened.comparison->documents[side];
    const auto promised = brokenPromise(document);
    if (!promised) return {};
    return OpeningNotice::tr("“%1” is %2, not %3 as its name says.")
        .arg(opened.titles[side], formatName(document.format), formatName(*promised));
}

/// That one text is empty, or that nothing differs.
QString nothingToCompare(const Comparison& comparison, const PerSide<QString>& names) {
    const PerSide<uint32_t>& words = comparison.statistics.words;
    if (words.before == 0 && words.after > 0)
        return OpeningNotice::tr("“%1” is empty: everything in “%2” is inserted.").arg(names.before, names.after);
    if (words.after == 0 && words.before > 0)
        return OpeningNotice::tr("“%2” is empty: everything in “%1” is deleted.").arg(names.before, names.after);
    if (!comparison.same()) return {};
    const QString ignored = ignoredText(comparison.statistics);
    if (comparison.differsBetweenSentences())
        return OpeningNotice::tr(
                   "“%1” and “%2” say the same. They differ only in the white space between sentences, or in "
                   "where paragraphs begin.")
            .arg(names.before, names.after);
    if (ignored.isEmpty())
        return OpeningNotice::tr("“%1” and “%2” are the same, letter by letter.").arg(names.before, names.after);
    return OpeningNotice::tr("“%1” and “%2” say the same. They differ only in what counts as equal: %3.")
        .arg(names.before, names.after, ignored);
}

QString language(const std::string& code) {
    const QString own = OpeningNotice::tr("en", "the code of the language that this is translated to");
    return QString::fromStdString(languageName(code, own.toStdString()));
}

QString inTwoLanguages(const Comparison& comparison, const PerSide<QString>& names) {
    const auto languages = twoLanguages(comparison);
    if (!languages) return {};
    return OpeningNotice::tr("“%1” is in %3, “%2” in %4: expect few sentences that match.")
        .arg(names.before, names.after, language(languages->before), language(languages->after));
}

}  // namespace

QString noticeOf(const Opened& opened) {
    QStringList sentences{misnamed(opened, Side::Before), misnamed(opened, Side::After),
                          nothingToCompare(*opened.comparison, opened.titles),
                          inTwoLanguages(*opened.comparison, opened.titles)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

}  // namespace stet
