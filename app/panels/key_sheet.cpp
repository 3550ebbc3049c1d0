#include "panels/key_sheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

struct KeySheet {
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

QString keyText(const ActionSpec& spec, const KeyBindings& bindings, bool bareKeys) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(spec, bindings)) {
        if (bareKeys || !isBareKey(key)) keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    }
    return keys.join(u"&nbsp;&nbsp; "_s);
}

QString menuHtml(MenuId menu, const KeyBindings& bindings, bool bareKeys) {
    QString rows;
    for (const ActionSpec& spec : actionTable()) {
        if (spec.menu != menu) continue;
        const QString keys = keyText(spec, bindings, bareKeys);
        if (keys.isEmpty()) continue;
        rows += u"<tr><td style='padding:2px 20px 2px 0'>%1</td><td><b>%2</b></td></tr>"_s.arg(
            actionText(spec).remove(u'…').toHtmlEscaped(), keys);
    }
    const QString title = menuTitle(menu).remove(u'&').toHtmlEscaped();
    return u"<h3>%1</h3><table cellspacing='0'>%2</table>"_s.arg(title, rows);
}

/// Menus of the left column and of the right one, of about the same length.
constexpr MenuId kColumns[2][4] = {{MenuId::Go, MenuId::Review, MenuId::Page, MenuId::Count},
                                   {MenuId::View, MenuId::File, MenuId::Edit, MenuId::Help}};

}  // namespace

QString keySheetHtml(const KeyBindings& bindings, bool bareKeys) {
    QString columns;
    for (const auto& column : kColumns) {
        QString menus;
        for (const MenuId menu : column) {
            if (menu != MenuId::Count) menus += menuHtml(menu, bindings, bareKeys);
        }
        columns += u"<td style='padding-right:36px' valign='top'>%1</td>"_s.arg(menus);
    }
    return u"<table><tr>%1</tr></table>"_s.arg(columns);
}

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(KeySheet::tr("Keys at a Glance"));
    auto* sheet = new QLabel(keySheetHtml(bindings, bareKeys));
    sheet->setTextFormat(Qt::RichText);
    sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sheet->setMargin(16);
    sheet->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog.resize(sheet->sizeHint().width() + 64, 760);
    dialog.exec();
}

}  // namespace stet
