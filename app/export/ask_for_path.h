#pragma once
// Where to write a file.

#include <QString>

class QWidget;

namespace stet {

struct PathQuestion {
    QString title;
    QString name;   ///< suggested
    QString kinds;  ///< as QFileDialog filters; empty: all
};

/// Empty when the reader cancels. `folder` is where the dialog begins; it is written when a file is chosen.
QString askForPath(QWidget& window, QString& folder, const PathQuestion& question);

}  // namespace stet
