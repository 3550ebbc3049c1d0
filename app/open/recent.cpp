#include "open/recent.h"

#include <QSettings>

namespace stet {

namespace {

constexpr auto kKey = "recent";

}  // namespace

QList<RecentComparison> loadRecent(const QSettings& store) {
    QList<RecentComparison> recent;
    for (const QVariant& entry : store.value(QString::fromLatin1(kKey)).toList()) {
        const QVariantList fields = entry.toList();
        if (fields.size() != 3 || fields[0].toString().isEmpty()) continue;
        recent.append({fields[0].toString(), fields[1].toString(), fields[2].toDateTime()});
    }
    return recent;
}

void addRecent(const RecentComparison& comparison, QSettings& store) {
    QList<RecentComparison> recent = loadRecent(store);
    recent.removeIf([&](const RecentComparison& old) { return old.sameFilesAs(comparison); });
    recent.prepend(comparison);
    QVariantList entries;
    for (const RecentComparison& entry : recent.first(qMin<qsizetype>(recent.size(), kMaxRecent))) {
        entries.append(QVariant(QVariantList{entry.before, entry.after, entry.opened}));
    }
    store.setValue(QString::fromLatin1(kKey), entries);
}

}  // namespace stet
