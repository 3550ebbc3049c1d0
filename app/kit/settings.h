#pragma once
// What a reader chose, kept from one start to the next.

#include <QByteArray>

#include "compare/options.h"
#include "kit/actions.h"
#include "kit/folders.h"
#include "layout/view_style.h"
#include "review/review_order.h"

class QSettings;

namespace stet {

/// Light or dark: as the desktop has it, or always one of them.
enum class Appearance { System, Light, Dark };

struct Settings {
    // Comparing
    FoldSet ignore = kDefaultIgnored;
    Fineness fineness = Fineness::Phrases;

    // Reading
    Appearance appearance = Appearance::System;
    MarkPalette marks = MarkPalette::BlueOrange;
    ReadingStyle reading{defaultReadingFont()};
    double zoom = 1;
    ViewLayout layout = ViewLayout::SideBySide;
    bool folding = true;
    bool showIgnored = false;

    // Reviewing
    bool bareKeys = true;  ///< single letters act in the comparison and the change list
    bool goOnAfterDeciding = true;
    ReviewOrder order = ReviewOrder::Reading;
    KeyBindings keys;

    // The window
    QByteArray geometry;
    QByteArray windowState;
    // Shown beside a comparison:
    bool changeList = true;
    bool mergedText = false;
    bool comparing = false;
    bool statistics = false;
    Folders folders;

    bool operator==(const Settings&) const = default;
};

/// Reads what is there; a missing or senseless value leaves the default.
Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

}  // namespace stet
