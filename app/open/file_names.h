#pragma once
// Names of files for people: what tells two of them apart, and what to call a file made from both.

#include <QString>

#include "open/opening.h"

namespace stet {

/// The names of two files. Where they are alike, with as much of their folders as tells them apart; where one lies in
/// the temporary folder, as version control puts it there, with which is older.
PerSide<QString> tellingNames(const PerSide<QString>& paths);

/// Where files lie, for people: "~/stories", or "~/old  →  ~/new" where the folders differ. The newer one may be none.
QString foldersOf(const PerSide<QString>& paths);

/// A place for a file made from what is open: beside the newer text, or in `folder` when that is no file, and named
/// after it (of a page: also after the version of `side`), with `ending`: "page-version-3-report.html".
QString pathBeside(const Opened& opened, const QString& folder, const QString& ending, Side side = Side::After);

}  // namespace stet
