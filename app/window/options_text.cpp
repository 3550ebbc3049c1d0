#include "window/options_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stet {

namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(OptionsText)
};

QString number(size_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

}  // namespace

QString effectOfOptions(const Comparison& old, const Comparison& now) {
    const size_t had = old.changes.size();
    const size_t has = now.changes.size();
    if (has < had) return OptionsText::tr("Hides %1 of %2 changes.").arg(number(had - has), number(had));
    if (has > had) return OptionsText::tr("Shows %1 more changes, %2 in all.").arg(number(has - had), number(has));
    if (old.options.fineness != now.options.fineness) {
        return OptionsText::tr("%1 marked pieces instead of %2, in the same changes.")
            .arg(number(now.edits.size()), number(old.edits.size()));
    }
    return OptionsText::tr("The number of changes stays the same.");
}

}  // namespace stet
