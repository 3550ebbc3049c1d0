#include "open/compare_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "open/file_field.h"
#include "open/opener.h"

namespace stet {

namespace {

/// The files of a side that were compared lately, each once.
QStringList recentOf(Side side, const QList<RecentComparison>& recent) {
    QStringList paths;
    for (const RecentComparison& comparison : recent) {
        const bool pair = !comparison.after.isEmpty();
        if (pair) paths << QDir::toNativeSeparators(side == Side::Before ? comparison.before : comparison.after);
    }
    paths.removeDuplicates();
    return paths;
}

}  // namespace

CompareDialog::CompareDialog(const PerSide<QString>& given, const QList<RecentComparison>& recent, Folders& folders,
                             QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Compare Two Files"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    for (const Side side : kSides) {
        m_fields[side] = new FileField(side, recentOf(side, recent), folders);
        layout->addWidget(m_fields[side]);
        layout->addSpacing(8);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* exchange = buttons->addButton(tr("&Swap"), QDialogButtonBox::ActionRole);
    exchange->setToolTip(tr("Take the newer file for the older one"));
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton* button : buttons->buttons()) qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    m_compare->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(exchange, &QPushButton::clicked, this, &CompareDialog::swap);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Side side : kSides) {
        connect(m_fields[side], &FileField::changed, this, &CompareDialog::follow);
        m_fields[side]->setPath(given[side]);
    }
    follow();
    const bool askForNewer = !given.before.isEmpty() && given.after.isEmpty();
    m_fields[askForNewer ? Side::After : Side::Before]->setFocus();
}

QStringList CompareDialog::paths() const {
    const FileField &before = *m_fields.before, &after = *m_fields.after;
    if (before.isGood() && after.isGood() && !isOneFileTwice()) return {before.path(), after.path()};
    for (const Side side : kSides) {
        const FileField& field = *m_fields[side];
        if (field.isGood() && field.look().standsAlone && m_fields[other(side)]->path().isEmpty())
            return {field.path()};
    }
    return {};
}

void CompareDialog::swap() {
    const QString before = m_fields.before->path();
    m_fields.before->setPath(m_fields.after->path());
    m_fields.after->setPath(before);
}

bool CompareDialog::isOneFileTwice() const {
    const FileField &before = *m_fields.before, &after = *m_fields.after;
    return before.isGood() && after.isGood() && QFileInfo(before.path()) == QFileInfo(after.path());
}

void CompareDialog::follow() {
    const QString trouble = tr("This is the older version, too. Choose the newer one.");
    m_fields.after->setTrouble(isOneFileTwice() ? trouble : QString());
    m_compare->setEnabled(!paths().isEmpty());
}

void CompareDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (Opener::filesIn(event->mimeData()).size() == 2) event->acceptProposedAction();
}

void CompareDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QStringList dropped = olderFirst(Opener::filesIn(event->mimeData()));
    m_fields.before->setPath(dropped[0]);
    m_fields.after->setPath(dropped[1]);
}

}  // namespace stet
