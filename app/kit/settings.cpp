#include "kit/settings.h"

#include <QSettings>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

/// Calls `visit(key, field, limit)` for every field; `limit` is the number of values of an enumeration, else 0.
template <class SettingsRef, class Visit>
void eachField(SettingsRef& s, Visit visit) {
    visit("compare/fineness", s.fineness, 3);
    visit("reading/appearance", s.appearance, 3);
    visit("reading/marks", s.marks, 4);
    visit("reading/font", s.reading.font, 0);
    visit("reading/measure", s.reading.measure, 0);
    visit("reading/zoom", s.zoom, 0);
    visit("reading/layout", s.layout, 2);
    visit("reading/folding", s.folding, 0);
    visit("reading/show-ignored", s.showIgnored, 0);
    visit("review/bare-keys", s.bareKeys, 0);
    visit("review/go-on", s.goOnAfterDeciding, 0);
    visit("review/order", s.order, kReviewOrderCount);
    visit("window/geometry", s.geometry, 0);
    visit("window/state", s.windowState, 0);
    visit("window/merged-text", s.mergedText, 0);
    visit("window/change-list", s.changeList, 0);
    visit("window/comparing", s.comparing, 0);
    visit("window/statistics", s.statistics, 0);
    visit("window/folder", s.folders.last, 0);
    visit("window/folder-before", s.folders.side.before, 0);
    visit("window/folder-after", s.folders.side.after, 0);
}

QStringList namesOf(FoldSet set) {
    QStringList names;
    for (int i = 0; i < kFoldClassCount; ++i) {
        const auto foldClass = static_cast<FoldClass>(i);
        const std::string_view name = toString(foldClass);
        if (set.contains(foldClass))
            names.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    return names;
}

FoldSet foldSetOf(const QStringList& names) {
    FoldSet set;
    for (const QString& name : names) {
        if (const auto foldClass = foldClassFromString(name.toStdString())) set.insert(*foldClass);
    }
    return set;
}

KeyBindings loadKeys(const QSettings& store) {
    KeyBindings keys;
    for (const ActionSpec& spec : actionTable()) {
        const QString name = QString::fromUtf8(spec.name);
        const QVariant value = store.value(u"keys/"_s + name);
        if (!value.isValid()) continue;
        QList<QKeySequence>& own = keys[name];
        if (!value.toString().isEmpty())
            own = QKeySequence::listFromString(value.toString(), QKeySequence::PortableText);
    }
    return keys;
}

}  // namespace

Settings loadSettings(const QSettings& store) {
    Settings settings;
    eachField(settings, [&store](const char* key, auto& field, int limit) {
        using Field = std::decay_t<decltype(field)>;
        const QVariant value = store.value(QString::fromUtf8(key));
        if (!value.isValid()) return;
        if constexpr (std::is_enum_v<Field>) {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            if (isNumber && number >= 0 && number < limit) field = static_cast<Field>(number);
        } else if (value.canConvert<Field>()) {
            field = value.value<Field>();
        }
    });
    settings.reading.measure = std::clamp(settings.reading.measure, 40, 120);
    settings.zoom = std::clamp(settings.zoom, 0.5, 4.0);
    if (const QVariant ignore = store.value(u"compare/ignore"_s); ignore.isValid()) {
        settings.ignore = foldSetOf(ignore.toStringList());
    }
    settings.keys = loadKeys(store);
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store) {
    eachField(settings, [&store](const char* key, const auto& field, int) {
        if constexpr (std::is_enum_v<std::decay_t<decltype(field)>>) {
            store.setValue(QString::fromUtf8(key), static_cast<int>(field));
        } else {
            store.setValue(QString::fromUtf8(key), QVariant::fromValue(field));
        }
    });
    store.setValue(u"compare/ignore"_s, namesOf(settings.ignore));
    store.remove(u"keys"_s);
    for (auto own = settings.keys.begin(); own != settings.keys.end(); ++own) {
        store.setValue(u"keys/"_s + own.key(), QKeySequence::listToString(own.value(), QKeySequence::PortableText));
    }
}

}  // namespace stet
