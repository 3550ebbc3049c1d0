#pragma once
// Where dialogs that choose files begin.

#include <QString>

#include "text/span.h"

namespace stet {

/// Empty ones are not known yet.
struct Folders {
    QString last;           ///< of the file chosen last
    PerSide<QString> side;  ///< of the older and the newer version chosen last

    /// Where a file of `of` is likely to be.
    const QString& startOf(Side of) const;
    /// A file was chosen. Folders for temporary files, where version control puts older versions, are not remembered.
    void remember(const QString& path);
    void remember(const QString& path, Side of);

    bool operator==(const Folders&) const = default;
};

}  // namespace stet
