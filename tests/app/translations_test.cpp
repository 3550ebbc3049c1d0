// The translation files themselves: nothing is left untranslated, and no value gets lost.

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include "support/catch.h"

namespace {

/// One text with its translations: several where there is a plural.
struct Entry {
    QString source;
    QStringList translations;
    bool finished = true;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry) {
    entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    while (!(xml.isEndElement() && xml.name() == QStringLiteral("translation"))) {
        xml.readNext();
        if (xml.atEnd()) return;
        if (xml.isStartElement() && xml.name() == QStringLiteral("numerusform"))
            entry.translations << xml.readElementText();
        else if (xml.isCharacters() && !xml.isWhitespace())
            entry.translations << xml.text().toString();
    }
}

QList<Entry> entriesOf(const char* path) {
    QFile file(QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QStringLiteral("source")) entries.append({xml.readElementText(), {}});
        if (xml.name() == QStringLiteral("translation")) readTranslation(xml, entries.last());
    }
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

/// "%1", "%2", "%Ln": what a text has filled in.
QSet<QString> valuesIn(const QString& text) {
    static const QRegularExpression value(QStringLiteral("%(?:\\d+|L?n)"));
    QSet<QString> values;
    for (auto found = value.globalMatch(text); found.hasNext();) values.insert(found.next().captured());
    return values;
}

}  // namespace

TEST_CASE("Every text is translated, with every value in its place", "[translations]") {
    for (const char* path :
         {STET_SOURCE_DIR "/resources/translations/stet_de.ts", STET_SOURCE_DIR "/resources/translations/stet_en.ts"}) {
        const QList<Entry> entries = entriesOf(path);
        CHECK(entries.size() > 20);
        for (const Entry& entry : entries) {
            INFO(path << ": " << entry.source.toStdString());
            CHECK(entry.finished);
            CHECK_FALSE(entry.translations.isEmpty());
            for (const QString& translation : entry.translations)
                CHECK(valuesIn(translation) == valuesIn(entry.source));
        }
    }
}
