#include "open/file_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stet {

namespace {

constexpr int kMostParts = 4;  ///< of a path that are shown

struct FileNames {
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

/// The last `parts` parts of a path.
QString tailOf(const QString& path, int parts) {
    return QFileInfo(path).absoluteFilePath().section(u'/', -parts, -1, QString::SectionSkipEmpty);
}

bool isTemporary(const QString& path) {
    return QFileInfo(path).absoluteFilePath().startsWith(QDir::tempPath() + u'/');
}

/// The folder of a file; the reader's own is "~".
QString folderOf(const QString& path) {
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    const bool inside = folder == home || folder.startsWith(home + QDir::separator());
    return inside ? u'~' + folder.mid(home.size()) : folder;
}

/// What the text is called among the other versions of a page: "-version-3".
QString versionSuffix(const QString& title) {
    static const QRegularExpression kNoWord(QStringLiteral("[^\\w.]+"), QRegularExpression::UseUnicodePropertiesOption);
    return u'-' + title.toLower().replace(kNoWord, QStringLiteral("-"));
}

}  // namespace

PerSide<QString> tellingNames(const PerSide<QString>& paths) {
    PerSide<QString> names;
    for (const Side side : kSides) names[side] = QFileInfo(paths[side]).fileName();
    if (names.before != names.after) return names;
    if (isTemporary(paths.before) != isTemporary(paths.after))
        return {FileNames::tr("%1 (older)").arg(names.before), FileNames::tr("%1 (newer)").arg(names.after)};
    for (int parts = 2; parts <= kMostParts && names.before == names.after; ++parts) {
        for (const Side side : kSides) names[side] = tailOf(paths[side], parts);
    }
    return names;
}

QString foldersOf(const PerSide<QString>& paths) {
    const QString before = folderOf(paths.before);
    const QString after = paths.after.isEmpty() ? before : folderOf(paths.after);
    return before == after ? before : QStringLiteral("%1  →  %2").arg(before, after);
}

QString pathBeside(const Opened& opened, const QString& folder, const QString& ending, Side side) {
    const Source& source = opened.source;
    const QFileInfo file(source.paths.after.isEmpty() ? source.paths.before : source.paths.after);
    if (file.fileName().isEmpty()) return QDir(folder).filePath(FileNames::tr("changes") + ending);
    const QString version = opened.pages ? versionSuffix(opened.titles[side]) : QString();
    return file.absoluteDir().filePath(file.completeBaseName() + version + ending);
}

}  // namespace stet
