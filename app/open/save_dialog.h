#pragma once
// Asks where to save a file made from what is open. What it is made from is never written over.

#include <QString>

#include "open/opening.h"

class QWidget;

namespace stet {

struct SaveQuestion {
    QString title;
    QString suggested;  ///< a path; a name without an ending gets that of this one
    QString kinds;      ///< of files, as QFileDialog::setNameFilter() takes them; empty: any
    QString own = {};   ///< a file of what is open that may be written over nevertheless: its review
};

/// A path for the file; empty when the reader cancels. For a file that is being compared it says so and asks again.
QString askWhereToSave(QWidget& window, const Opened& opened, const SaveQuestion& question);

}  // namespace stet
