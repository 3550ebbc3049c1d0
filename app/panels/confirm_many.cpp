#include "panels/confirm_many.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "kit/fitting.h"
#include "panels/change_summary.h"
#include "panels/marked_line.h"

namespace stet {

namespace {

constexpr int kPad = 10;
constexpr int kPieceRole = Qt::UserRole;
constexpr int kNumberRole = Qt::UserRole + 1;

struct ConfirmMany {
    Q_DECLARE_TR_FUNCTIONS(ConfirmMany)
};

/// The number of a change, and its sentence with the marks in it.
class PlaceDelegate : public QStyledItemDelegate {
  public:
    PlaceDelegate(MarkPalette marks, int mostDigits, QObject* parent)
        : QStyledItemDelegate(parent), m_marks(marks), m_mostDigits(mostDigits) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const MarkColors colors = markColors(m_marks, option.palette.color(QPalette::Base).lightness() < 128);
        const int numbers = option.fontMetrics.horizontalAdvance(QString(m_mostDigits, u'0'));
        QRect row = option.rect.adjusted(kPad, 0, -kPad, 0);
        row.setTop(option.rect.center().y() - option.fontMetrics.height() / 2);
        row.setHeight(option.fontMetrics.height());
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, colors.halo);
        painter->setPen(colors.muted);
        painter->drawText(QRect(row.left(), row.top(), numbers, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kNumberRole).toString());
        const auto piece = index.data(kPieceRole).value<SummaryPiece>();
        drawLine(painter, row.adjusted(numbers + kPad, 0, 0, 0), markedLine({piece}, colors), option.font);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, option.fontMetrics.height() + kPad};
    }

  private:
    MarkPalette m_marks;
    int m_mostDigits;
};

/// What the dialog says above the places and in its title.
struct Question {
    QString title;
    QString sentence;
};

/// A place: the index of its change, and the edit inside it when it is only that.
using Place = std::pair<uint32_t, std::optional<uint32_t>>;

std::vector<Place> placesOf(const Comparison& comparison, const std::vector<Target>& targets) {
    std::unordered_map<uint64_t, uint32_t> indexOf;
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) indexOf.emplace(comparison.changes[i].id, i);
    std::vector<Place> places;
    for (const Target& target : targets) {
        const bool ofEdit = target.part == Target::Part::Edit;
        places.emplace_back(indexOf.at(target.change), ofEdit ? std::optional(target.edit) : std::nullopt);
    }
    std::sort(places.begin(), places.end());
    return places;
}

QListWidget* placeList(const Comparison& comparison, const std::vector<Target>& targets, MarkPalette marks) {
    auto* list = new QListWidget;
    const auto digits = QString::number(comparison.changes.size()).size();
    list->setAccessibleName(ConfirmMany::tr("Places"));
    list->setItemDelegate(new PlaceDelegate(marks, static_cast<int>(digits), list));
    list->setLayoutMode(QListView::Batched);
    list->setUniformItemSizes(true);
    for (const auto& [change, edit] : placesOf(comparison, targets)) {
        const SummaryPiece piece = sentenceOf(comparison, comparison.changes[change], edit);
        const QString number = QString::number(change + 1);
        auto* item = new QListWidgetItem(number + QStringLiteral(": ") + summaryText({piece}), list);
        item->setData(kPieceRole, QVariant::fromValue(piece));
        item->setData(kNumberRole, number);
        item->setToolTip(summaryText({piece}));
    }
    return list;
}

bool confirm(const Question& question, QListWidget* places, Decision decision, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setAccessibleDescription(question.sentence);
    auto* sentence = new QLabel(question.sentence);
    sentence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const int count = places->count();
    QPushButton* agree =
        buttons->addButton(decision == Decision::Accepted ? ConfirmMany::tr("Accept %Ln Place(s)", nullptr, count)
                                                          : ConfirmMany::tr("Reject %Ln Place(s)", nullptr, count),
                           QDialogButtonBox::AcceptRole);
    agree->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(sentence);
    layout->addWidget(places);
    layout->addWidget(buttons);
    resizeToFit(dialog, {700, 360});
    agree->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace

bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                  MarkPalette marks, QWidget* parent) {
    if (targets.size() < 2) return true;
    const bool accepts = decision == Decision::Accepted;
    const Question question{
        accepts ? ConfirmMany::tr("Accept All Alike") : ConfirmMany::tr("Reject All Alike"),
        accepts
            ? ConfirmMany::tr("The same change was made in %Ln place(s). Shall the new wording stand in all of them?",
                              nullptr, static_cast<int>(targets.size()))
            : ConfirmMany::tr("The same change was made in %Ln place(s). Shall the old wording stand in all of them?",
                              nullptr, static_cast<int>(targets.size()))};
    return confirm(question, placeList(comparison, targets, marks), decision, parent);
}

bool confirmListed(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                   MarkPalette marks, QWidget* parent) {
    const bool accepts = decision == Decision::Accepted;
    const Question question{
        accepts ? ConfirmMany::tr("Accept All Listed") : ConfirmMany::tr("Reject All Listed"),
        accepts ? ConfirmMany::tr("The change list shows %Ln place(s). Shall the new wording stand in all of them?",
                                  nullptr, static_cast<int>(targets.size()))
                : ConfirmMany::tr("The change list shows %Ln place(s). Shall the old wording stand in all of them?",
                                  nullptr, static_cast<int>(targets.size()))};
    return confirm(question, placeList(comparison, targets, marks), decision, parent);
}

}  // namespace stet
