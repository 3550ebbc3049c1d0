#include "open/head_texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace stet {

namespace {

struct HeadTexts {
    Q_DECLARE_TR_FUNCTIONS(HeadTexts)
};

QString detailOf(const Opened& opened, Side side) {
    const Document& document = *opened.comparison->documents[side];
    QStringList facts{
        HeadTexts::tr("%Ln word(s)", nullptr, static_cast<int>(opened.comparison->statistics.words[side]))};
    if (document.encoding != "UTF-8") facts << QString::fromStdString(document.encoding);
    if (document.malformed > 0) {
        facts << HeadTexts::tr("%Ln unreadable character(s)", nullptr, static_cast<int>(document.malformed));
    }
    if (const QString day = dayOfChange(opened, side); !day.isEmpty()) facts << day;
    return facts.join(QStringLiteral(" · "));
}

}  // namespace

PerSide<HeadText> headTexts(const Opened& opened) {
    return {{opened.titles.before, detailOf(opened, Side::Before)},
            {opened.titles.after, detailOf(opened, Side::After)}};
}

QString dayOfChange(const Opened& opened, Side side) {
    if (opened.source.kind != Source::Kind::Files) return {};
    return QLocale().toString(QFileInfo(opened.source.paths[side]).lastModified().date(), QLocale::ShortFormat);
}

QString pairTitle(const Opened& opened) {
    const QString pair = QStringLiteral("%1 → %2").arg(opened.titles.before, opened.titles.after);
    const QString page = opened.page ? QFileInfo(QString::fromStdString(opened.page->path)).fileName() : QString();
    return page.isEmpty() ? pair : QStringLiteral("%1: %2").arg(page, pair);
}

}  // namespace stet
