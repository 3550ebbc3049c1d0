#pragma once
// How the comparison is laid out and lettered; what a reader chooses, and nothing the text says.

#include <bitset>

#include <QFont>
#include <QString>

#include "compare/comparison.h"

namespace stet {

enum class ViewLayout { SideBySide, Inline };

/// The colours of the marks. Shapes (underline, strike-through, outline) never depend on them.
enum class MarkPalette { BlueOrange, GreenRed, HighContrast, Monochrome };

/// The kinds of change that are hidden, by ChangeKind.
using HiddenKinds = std::bitset<kChangeKindCount>;

struct ReadingStyle {
    QFont font;        ///< of the text at zoom 1
    int measure = 68;  ///< widest column, in average characters; 40 to 120
    bool operator==(const ReadingStyle&) const = default;
};

/// The first installed face that is made for reading, else the general font of the system, a little enlarged.
QFont defaultReadingFont();

struct FindQuery {
    QString text;  ///< empty: nothing is sought
    bool matchCase = false;
    bool wholeWords = false;
    bool operator==(const FindQuery&) const = default;
};

}  // namespace stet
