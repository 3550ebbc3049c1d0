#include "open/paste_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "kit/fitting.h"

namespace stet {

namespace {

struct PasteDialog {
    Q_DECLARE_TR_FUNCTIONS(PasteDialog)
};

}  // namespace

std::optional<PerSide<QString>> askForTexts(QWidget* parent, const QString& before) {
    QDialog dialog(parent);
    dialog.setWindowTitle(PasteDialog::tr("Paste Two Texts"));
    auto* layout = new QGridLayout(&dialog);
    PerSide<QPlainTextEdit*> fields;
    for (const Side side : kSides) {
        const int column = side == Side::Before ? 0 : 1;
        auto* label = new QLabel(side == Side::Before ? PasteDialog::tr("&Before") : PasteDialog::tr("&After"));
        auto* field = new QPlainTextEdit;
        field->setTabChangesFocus(true);
        field->setPlaceholderText(side == Side::Before ? PasteDialog::tr("Paste the older text")
                                                       : PasteDialog::tr("Paste the newer text"));
        label->setBuddy(field);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column);
        fields[side] = field;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* compare = buttons->addButton(PasteDialog::tr("Compare"), QDialogButtonBox::AcceptRole);
    compare->setDefault(true);
    compare->setShortcut(Qt::CTRL | Qt::Key_Return);  // Enter alone makes a line in the texts
    compare->setToolTip(PasteDialog::tr("Compare both texts (Ctrl+Enter)"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    compare->setEnabled(false);
    layout->addWidget(buttons, 2, 0, 1, 2);
    for (const Side side : kSides) {
        QObject::connect(fields[side], &QPlainTextEdit::textChanged, compare, [compare, fields] {
            compare->setEnabled(!fields.before->document()->isEmpty() || !fields.after->document()->isEmpty());
        });
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    resizeToFit(dialog, {900, 520});
    fields.before->setPlainText(before);
    fields[before.isEmpty() ? Side::Before : Side::After]->setFocus();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return PerSide<QString>{fields.before->toPlainText(), fields.after->toPlainText()};
}

}  // namespace stet
