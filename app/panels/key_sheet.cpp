#include "panels/key_sheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

constexpr double kSmaller = 0.9;       ///< all keys fit a screen of 1280 by 800
constexpr QSize kDialogFrame{48, 80};  ///< what stands around the sheet: margins, scroll bar, button
constexpr QSize kFrame{16, 48};        ///< what a window manager may draw around the window

struct KeySheet {
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

/// The keys one would learn: where there are more than `most`, the first and the last.
QString keyText(const ActionSpec& spec, const KeyBindings& bindings, bool bareKeys, qsizetype most) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(spec, bindings)) {
        if (bareKeys || !isBareKey(key)) keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    }
    if (keys.size() > most) keys = most > 1 ? QStringList{keys.first(), keys.last()} : keys.first(1);
    return keys.join(u"&nbsp;&nbsp; "_s);
}

QString menuRows(MenuId menu, const KeyBindings& bindings, bool bareKeys, qsizetype most) {
    const QString title = menuTitle(menu).remove(u'&').toHtmlEscaped();
    QString rows = u"<tr><td colspan='2' style='padding-top:10px'><big><b>%1</b></big></td></tr>"_s.arg(title);
    for (const ActionSpec& spec : actionTable()) {
        if (spec.menu != menu) continue;
        const QString keys = keyText(spec, bindings, bareKeys, most);
        if (keys.isEmpty()) continue;
        rows += u"<tr><td style='padding-right:10px'>%1</td><td><b>%2</b></td></tr>"_s.arg(
            actionText(spec).remove(u'…').toHtmlEscaped(), keys);
    }
    return rows;
}

constexpr MenuId kMenus[] = {MenuId::Go,   MenuId::Edit, MenuId::Review, MenuId::File,
                             MenuId::View, MenuId::Page, MenuId::Help};

/// The column begins with this menu: all columns are about as long.
bool beginsColumn(MenuId menu, int columns) {
    if (columns == 2) return menu == MenuId::File;
    return menu == MenuId::Review || menu == MenuId::View;
}

}  // namespace

QString keySheetHtml(const KeyBindings& bindings, bool bareKeys, SheetShape shape) {
    QStringList columns{QString()};
    for (const MenuId menu : kMenus) {
        if (beginsColumn(menu, shape.columns)) columns << QString();
        columns.last() += menuRows(menu, bindings, bareKeys, shape.keys);
    }
    QString cells;
    for (const QString& rows : columns)
        cells += u"<td style='padding-right:16px' valign='top'><table cellspacing='0'>%1</table></td>"_s.arg(rows);
    return u"<table><tr>%1</tr></table>"_s.arg(cells);
}

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(KeySheet::tr("Keys at a Glance"));
    auto* sheet = new QLabel;
    sheet->setTextFormat(Qt::RichText);
    sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sheet->setMargin(12);
    QFont font = sheet->font();
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    sheet->setFont(font);
    sheet->setAlignment(Qt::AlignTop);
    const QSize room = dialog.screen()->availableSize() - kFrame - kDialogFrame;
    for (const SheetShape shape : {SheetShape{2, 3}, SheetShape{1, 3}, SheetShape{1, 2}}) {
        sheet->setText(keySheetHtml(bindings, bareKeys, shape));
        if (sheet->sizeHint().width() <= room.width()) break;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    scroll->setMinimumSize(sheet->sizeHint().boundedTo(room / 2));
    dialog.resize(sheet->sizeHint().boundedTo(room) + kDialogFrame);
    dialog.exec();
}

}  // namespace stet
