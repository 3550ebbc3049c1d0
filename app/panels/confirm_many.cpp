#include "panels/confirm_many.h"

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

struct ConfirmMany {
    Q_DECLARE_TR_FUNCTIONS(ConfirmMany)
};

/// What a target says, before → after.
QString wordsOf(const Comparison& comparison, const Change& change, const Target& target) {
    if (target.part != Target::Part::Edit) return summaryText(summaryOf(comparison, change));
    return summaryText({summaryOf(comparison, comparison.edits[change.edits.begin + target.edit])});
}

/// What stands around a target, on the side that has words of it.
QString contextOf(const Comparison& comparison, const Change& change, const Target& target) {
    const bool ofEdit = target.part == Target::Part::Edit || change.edits.size() == 1;
    const uint32_t edit = change.edits.begin + (target.part == Target::Part::Edit ? target.edit : 0);
    const PerSide<Span>& span = ofEdit ? comparison.edits[edit].span : change.span;
    const Side side = span.after.empty() ? Side::Before : Side::After;
    const auto text = comparison.text(side);
    const uint32_t begin = span[side].begin > kContext ? span[side].begin - kContext : 0;
    const uint32_t end = std::min(static_cast<uint32_t>(text.size()), span[side].begin + kContext);
    return QStringLiteral("… %1 …").arg(toQString(slice(text, {begin, end})).simplified());
}

/// What the dialog says above the places and in its title.
struct Question {
    QString title;
    QString sentence;
};

std::unordered_map<uint64_t, uint32_t> changeNumbers(const Comparison& comparison) {
    std::unordered_map<uint64_t, uint32_t> indexOf;
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) indexOf.emplace(comparison.changes[i].id, i);
    return indexOf;
}

QListWidget* placeList(const Comparison& comparison, const std::vector<Target>& targets) {
    const auto indexOf = changeNumbers(comparison);
    auto* places = new QListWidget;
    places->setAccessibleName(ConfirmMany::tr("Places"));
    places->setAlternatingRowColors(true);
    places->setWordWrap(true);
    places->setLayoutMode(QListView::Batched);
    for (const Target& target : targets) {
        const uint32_t index = indexOf.at(target.change);
        const Change& change = comparison.changes[index];
        places->addItem(QStringLiteral("%1   %2\n%3")
                            .arg(QString::number(index + 1), wordsOf(comparison, change, target),
                                 contextOf(comparison, change, target)));
    }
    return places;
}

bool confirm(const Question& question, const Comparison& comparison, const std::vector<Target>& targets,
             Decision decision, QWidget* parent) {
    const int count = static_cast<int>(targets.size());
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setAccessibleDescription(question.sentence);
    auto* sentence = new QLabel(question.sentence);
    sentence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* agree =
        buttons->addButton(decision == Decision::Accepted ? ConfirmMany::tr("Accept %Ln Place(s)", nullptr, count)
                                                          : ConfirmMany::tr("Reject %Ln Place(s)", nullptr, count),
                           QDialogButtonBox::AcceptRole);
    agree->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(sentence);
    layout->addWidget(placeList(comparison, targets));
    layout->addWidget(buttons);
    dialog.resize(620, 360);
    agree->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace

bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                  QWidget* parent) {
    if (targets.size() < 2) return true;
    const Change& first = comparison.changes[changeNumbers(comparison).at(targets.front().change)];
    const bool accepts = decision == Decision::Accepted;
    const Question question{accepts ? ConfirmMany::tr("Accept All Alike") : ConfirmMany::tr("Reject All Alike"),
                            ConfirmMany::tr("%Ln place(s) say the same:", nullptr, static_cast<int>(targets.size())) +
                                u' ' + summaryText(summaryOf(comparison, first))};
    return confirm(question, comparison, targets, decision, parent);
}

bool confirmListed(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                   QWidget* parent) {
    const bool accepts = decision == Decision::Accepted;
    const Question question{accepts ? ConfirmMany::tr("Accept All Listed") : ConfirmMany::tr("Reject All Listed"),
                            ConfirmMany::tr("The filters of the change list show %Ln place(s):", nullptr,
                                            static_cast<int>(targets.size()))};
    return confirm(question, comparison, targets, decision, parent);
}

}  // namespace stet
