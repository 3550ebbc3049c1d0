#include "panels/key_sheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

constexpr qsizetype kMostKeys = 2;
constexpr double kSmaller = 0.9;  ///< all keys fit a screen of 1280 by 800
constexpr QSize kFrame{16, 48};   ///< what a window manager may draw around the window

struct KeySheet {
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

/// The keys one would learn: where there are many, the first and the last.
QString keyText(const ActionSpec& spec, const KeyBindings& bindings, bool bareKeys) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(spec, bindings)) {
        if (bareKeys || !isBareKey(key)) keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    }
    if (keys.size() > kMostKeys) keys = {keys.first(), keys.last()};
    return keys.join(u"&nbsp;&nbsp; "_s);
}

QString menuHtml(MenuId menu, const KeyBindings& bindings, bool bareKeys) {
    QString rows;
    for (const ActionSpec& spec : actionTable()) {
        if (spec.menu != menu) continue;
        const QString keys = keyText(spec, bindings, bareKeys);
        if (keys.isEmpty()) continue;
        rows += u"<tr><td style='padding-right:14px'>%1</td><td><b>%2</b></td></tr>"_s.arg(
            actionText(spec).remove(u'…').toHtmlEscaped(), keys);
    }
    const QString title = menuTitle(menu).remove(u'&').toHtmlEscaped();
    return u"<p style='margin:10px 0 2px 0'><big><b>%1</b></big></p><table cellspacing='0'>%2</table>"_s.arg(title,
                                                                                                             rows);
}

/// The menus of each column; all three are about as long.
constexpr std::array<std::array<MenuId, 3>, 3> kColumns{{{MenuId::Go, MenuId::Page, MenuId::Count},
                                                         {MenuId::Review, MenuId::Edit, MenuId::Help},
                                                         {MenuId::View, MenuId::File, MenuId::Count}}};

}  // namespace

QString keySheetHtml(const KeyBindings& bindings, bool bareKeys) {
    QString columns;
    for (const auto& column : kColumns) {
        QString menus;
        for (const MenuId menu : column) {
            if (menu != MenuId::Count) menus += menuHtml(menu, bindings, bareKeys);
        }
        columns += u"<td style='padding-right:24px' valign='top'>%1</td>"_s.arg(menus);
    }
    return u"<table><tr>%1</tr></table>"_s.arg(columns);
}

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(KeySheet::tr("Keys at a Glance"));
    auto* sheet = new QLabel(keySheetHtml(bindings, bareKeys));
    sheet->setTextFormat(Qt::RichText);
    sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sheet->setMargin(12);
    QFont font = sheet->font();
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    sheet->setFont(font);
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
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    scroll->setMinimumSize(sheet->sizeHint().boundedTo(dialog.screen()->availableSize() / 2));
    dialog.resize((sheet->sizeHint() + QSize(bar + 24, buttons->sizeHint().height() + 36))
                      .boundedTo(dialog.screen()->availableSize() - kFrame));
    dialog.exec();
}

}  // namespace stet
