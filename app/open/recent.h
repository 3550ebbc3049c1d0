#pragma once
// The comparisons opened lately, newest first.

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace stet {

/// Two files, or one page (then `after` is empty).
struct RecentComparison {
    QString before;
    QString after;
    QDateTime opened;
    bool sameFilesAs(const RecentComparison& other) const { return before == other.before && after == other.after; }
};

inline constexpr int kMaxRecent = 12;

QList<RecentComparison> loadRecent(const QSettings& store);

/// Puts `comparison` first; drops its older entry and what is beyond kMaxRecent.
void addRecent(const RecentComparison& comparison, QSettings& store);

}  // namespace stet
