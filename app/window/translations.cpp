#include "window/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace stet {

void installTranslations(QCoreApplication& application) {
    const auto install = [&application](const QLocale& locale, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder)) return QCoreApplication::installTranslator(translator);
        delete translator;
        return false;
    };
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The English file holds the plurals of the texts in the sources.
    if (!install(QLocale(), u"stet"_s, u":/translations"_s)) install(QLocale::English, u"stet"_s, u":/translations"_s);
}

}  // namespace stet
