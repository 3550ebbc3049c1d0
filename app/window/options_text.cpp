#include "window/options_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "kit/wording.h"
#include "session/status_text.h"

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
    if (has > had) {
        return OptionsText::tr("Shows %Ln more change(s), %1 in all.", nullptr, static_cast<int>(has - had))
            .arg(number(has));
    }
    if (old.options.fineness != now.options.fineness) {
        return OptionsText::tr("%Ln marked piece(s) instead of %1, in the same changes.", nullptr,
                               static_cast<int>(now.edits.size()))
            .arg(number(old.edits.size()));
    }
    return OptionsText::tr("The number of changes stays the same.");
}

QString effectOfKinds(const Comparison& comparison, HiddenKinds hidden, ChangeKind chosen) {
    const std::vector<Change>& changes = comparison.changes;
    const auto isHidden = [&](const Change& change) { return hidden[static_cast<size_t>(change.kind)]; };
    const auto isChosen = [&](const Change& change) { return change.kind == chosen; };
    if (std::none_of(changes.begin(), changes.end(), isChosen))
        return OptionsText::tr("There is no change of this kind: %1.").arg(kindName(chosen));
    const auto count = std::count_if(changes.begin(), changes.end(), isHidden);
    if (count == 0)
        return OptionsText::tr("%Ln change(s) shown, none hidden.", nullptr, static_cast<int>(changes.size()));
    return OptionsText::tr("Hides %1 of %2 changes.").arg(number(static_cast<size_t>(count)), number(changes.size()));
}

QString effectOfIgnored(const Comparison& comparison, bool shown) {
    const QString ignored = ignoredText(comparison.statistics);
    if (ignored.isEmpty()) return OptionsText::tr("No difference was ignored.");
    return shown ? OptionsText::tr("Marks %1.").arg(ignored) : OptionsText::tr("Ignored differences are not marked.");
}

}  // namespace stet
