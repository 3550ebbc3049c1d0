#pragma once
// A comparison set for paper: two columns, the marks as on screen in light colours.

#include <QFont>
#include <QTextDocument>
#include <memory>

#include "layout/view_style.h"
#include "open/opening.h"

namespace stet {

std::unique_ptr<QTextDocument> printDocument(const Opened& opened, MarkPalette marks, const QFont& font);

}  // namespace stet
