#include "panels/alike_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <unordered_map>

#include "kit/wording.h"
#include "panels/change_summary.h"

namespace stet {

namespace {

constexpr uint32_t kContext = 60;  ///< code units shown on each side of the words

struct AlikeDialog {
    Q_DECLARE_TR_FUNCTIONS(AlikeDialog)
};

/// The words of a target on the side that has some, with a little of what stands around them.
QString placeOf(const Comparison& comparison, const Change& change, const Target& target) {
    const PerSide<Span>& span =
        target.part == Target::Part::Edit ? comparison.edits[change.edits.begin + target.edit].span : change.span;
    const Side side = span.after.empty() ? Side::Before : Side::After;
    const auto text = comparison.text(side);
    const uint32_t begin = span[side].begin > kContext ? span[side].begin - kContext : 0;
    const uint32_t end = std::min(static_cast<uint32_t>(text.size()), span[side].end + kContext);
    return QStringLiteral("… %1 …").arg(toQString(slice(text, {begin, end})).simplified());
}

}  // namespace

bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                  QWidget* parent) {
    if (targets.size() < 2) return true;
    std::unordered_map<uint64_t, uint32_t> indexOf;
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) indexOf.emplace(comparison.changes[i].id, i);

    const int count = static_cast<int>(targets.size());
    const bool accepts = decision == Decision::Accepted;
    QDialog dialog(parent);
    dialog.setWindowTitle(accepts ? AlikeDialog::tr("Accept All Alike") : AlikeDialog::tr("Reject All Alike"));
    auto* places = new QListWidget;
    places->setAlternatingRowColors(true);
    places->setWordWrap(true);
    for (const Target& target : targets) {
        const uint32_t index = indexOf.at(target.change);
        places->addItem(
            QStringLiteral("%1   %2").arg(index + 1).arg(placeOf(comparison, comparison.changes[index], target)));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons
        ->addButton(accepts ? AlikeDialog::tr("Accept %n Place(s)", nullptr, count)
                            : AlikeDialog::tr("Reject %n Place(s)", nullptr, count),
                    QDialogButtonBox::AcceptRole)
        ->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    auto* layout = new QVBoxLayout(&dialog);
    const Change& first = comparison.changes[indexOf.at(targets.front().change)];
    layout->addWidget(new QLabel(AlikeDialog::tr("%n place(s) say the same:", nullptr, count) + u' ' +
                                 summaryText(summaryOf(comparison, first))));
    layout->addWidget(places);
    layout->addWidget(buttons);
    dialog.resize(620, 360);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace stet
