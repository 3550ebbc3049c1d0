#pragma once
// The colours of the canvas, one set for each palette in light and dark.

#include <QColor>

#include "layout/view_style.h"

namespace stet {

/// How one kind of mark is coloured. All colours of a set are opaque.
struct MarkTint {
    QColor tint;    ///< behind the words
    QColor strong;  ///< behind the words of the current change
    QColor line;    ///< underline, strike-through, outline, arrow
};

struct MarkColors {
    QColor paper;
    QColor ink;
    QColor muted;     ///< names, numbers, folds
    QColor hairline;  ///< rules that part, never carry meaning
    QColor halo;      ///< behind the current change
    QColor accent;    ///< the bar of the current change
    MarkTint inserted;
    MarkTint deleted;
    MarkTint moved;
    MarkTint ignored;
    QColor hit;         ///< behind what was found
    QColor currentHit;  ///< behind the hit one stands on
    QColor selection;
    QColor selectedInk;
};

MarkColors markColors(MarkPalette palette, bool dark);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace stet
