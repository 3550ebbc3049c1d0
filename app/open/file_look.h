#pragma once
// What a file looks like from its first bytes, before somebody opens it.

#include <QString>

namespace stet {

struct FileLook {
    QString error;             ///< why it cannot be read, and what to do; empty when it can
    QString facts;             ///< "plain text · UTF-8 · 12 kB · 3/4/24"; empty with an error, and of a pipe
    bool standsAlone = false;  ///< a page, a review or a report: both versions are in it
};

/// Reads no more than the beginning: format and encoding are guesses.
FileLook lookAt(const QString& path);

}  // namespace stet
