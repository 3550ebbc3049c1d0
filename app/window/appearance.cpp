#include "window/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;
constexpr uint kPreferDark = 1;

/// A colour by day and by night.
struct Tone {
    QRgb light, dark;
};

constexpr Tone kWindow{0xf6f6f4, 0x202226};
constexpr Tone kBase{0xfffefc, 0x1a1c20};
constexpr Tone kAlternate{0xf4f4f1, 0x23262b};
constexpr Tone kText{0x1d2126, 0xe3e5e8};
constexpr Tone kQuiet{0x686e77, 0x979ea8};
constexpr Tone kButton{0xf1f1ee, 0x2a2d32};
constexpr Tone kHighlight{0x2f5fb3, 0x3f6fc4};
constexpr Tone kHighlightedText{0xffffff, 0xffffff};
constexpr Tone kLink{0x1d68bd, 0x6aaef2};
constexpr Tone kTip{0xfff6d6, 0x3a3420};

const auto kPlain = "fusion"_L1;

bool isPlain(const QStyle& style) {
    return style.objectName() == kPlain;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Qt's own style, without the icons that it gives to some buttons of a dialog and not to others, and with edges of
/// boxes and fields that can be seen by night too.
class PlainStyle : public QProxyStyle {
  public:
    PlainStyle() : QProxyStyle(kPlain) { setObjectName(kPlain); }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool ofText = element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget);
        const bool ofControl = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit;
        const bool focused = option->state & State_HasFocus;
        const bool wanted =
            ofText ? focused || isDark(option->palette) : ofControl && !focused && isDark(option->palette);
        if (!wanted) return;
        painter->setPen(option->palette.color(focused ? QPalette::Highlight : QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
};

}  // namespace

void usePlainStyle() {
    if (isPlain(*QApplication::style())) QApplication::setStyle(new PlainStyle);
}

QPalette plainPalette(bool dark) {
    const auto color = [dark](Tone tone) { return QColor(dark ? tone.dark : tone.light); };
    QPalette palette(color(kButton), color(kWindow));
    palette.setColor(QPalette::Base, color(kBase));
    palette.setColor(QPalette::AlternateBase, color(kAlternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, color(kText));
        if (role != QPalette::ToolTipText) palette.setColor(QPalette::Disabled, role, color(kQuiet));
    }
    palette.setColor(QPalette::PlaceholderText, color(kQuiet));
    palette.setColor(QPalette::ToolTipBase, color(kTip));
    palette.setColor(QPalette::Highlight, color(kHighlight));
    palette.setColor(QPalette::HighlightedText, color(kHighlightedText));
    palette.setColor(QPalette::Link, color(kLink));
    return palette;
}

AppearanceKeeper::AppearanceKeeper(QObject* parent) : QObject(parent), m_systemPalette(QApplication::palette()) {
    QDBusConnection::sessionBus().connect(kPortal, kPath, kInterface, u"SettingChanged"_s, this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    askDesktop();
}

void AppearanceKeeper::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    apply();
}

void AppearanceKeeper::askDesktop() {
    QDBusMessage question = QDBusMessage::createMethodCall(kPortal, kPath, kInterface, u"Read"_s);
    question << kGroup << kKey;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) heard(reply.value().variant());
        answer->deleteLater();
    });
}

void AppearanceKeeper::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) heard(value.variant());
}

void AppearanceKeeper::heard(const QVariant& colorScheme) {
    // The portal wraps the number in a second variant.
    const bool wrapped = colorScheme.canConvert<QDBusVariant>();
    const QVariant number = wrapped ? colorScheme.value<QDBusVariant>().variant() : colorScheme;
    m_desktopDark = number.toUInt() == kPreferDark;
    apply();
}

void AppearanceKeeper::apply() {
    const bool systemIsDark = isDark(m_systemPalette);
    const bool dark =
        m_appearance == Appearance::System ? m_desktopDark.value_or(systemIsDark) : m_appearance == Appearance::Dark;
    const bool asSystem = m_appearance == Appearance::System && dark == systemIsDark;
    if (asSystem && !isPlain(*QApplication::style()))
        QApplication::setPalette(m_systemPalette);
    else
        QApplication::setPalette(plainPalette(dark));
}

}  // namespace stet
