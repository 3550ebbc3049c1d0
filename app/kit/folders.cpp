#include "kit/folders.h"

#include <QDir>
#include <QFileInfo>

namespace stet {

namespace {

bool isTemporary(const QString& folder) {
    return folder.startsWith(QDir::tempPath());
}

}  // namespace

const QString& Folders::startOf(Side of) const {
    if (!side[of].isEmpty()) return side[of];
    return side[other(of)].isEmpty() ? last : side[other(of)];
}

void Folders::remember(const QString& path) {
    if (const QString folder = QFileInfo(path).absolutePath(); !isTemporary(folder)) last = folder;
}

void Folders::remember(const QString& path, Side of) {
    remember(path);
    if (const QString folder = QFileInfo(path).absolutePath(); !isTemporary(folder)) side[of] = folder;
}

}  // namespace stet
