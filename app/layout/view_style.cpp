#include "layout/view_style.h"

#include <algorithm>

#include <QFontDatabase>
#include <QStringList>

namespace stet {

QFont defaultReadingFont() {
    static const QStringList kReadingFaces = {"Source Serif 4", "Source Serif Pro", "Literata", "Charter",
                                              "Charis SIL",     "Noto Serif",       "Georgia",  "P052"};
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList installed = QFontDatabase::families();
    const auto face = std::find_if(kReadingFaces.begin(), kReadingFaces.end(),
                                   [&](const QString& name) { return installed.contains(name); });
    QFont font = general;
    if (face != kReadingFaces.end()) font = QFont(*face);
    font.setPointSizeF(std::max(11.5, general.pointSizeF() * 1.15));
    return font;
}

}  // namespace stet
