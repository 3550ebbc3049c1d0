#include "window/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stet {

namespace {

const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;
constexpr uint kPreferDark = 1;

/// What the colours of a palette are made from.
struct Tones {
    QColor window, base, alternate, text, quiet, button, highlight, highlightedText, link, tip;
};

QPalette paletteOf(const Tones& tones) {
    QPalette palette(tones.button, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tones.text);
        if (role != QPalette::ToolTipText) palette.setColor(QPalette::Disabled, role, tones.quiet);
    }
    palette.setColor(QPalette::PlaceholderText, tones.quiet);
    palette.setColor(QPalette::ToolTipBase, tones.tip);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.highlightedText);
    palette.setColor(QPalette::Link, tones.link);
    return palette;
}

}  // namespace

QPalette lightPalette() {
    return paletteOf({.window = 0xf6f6f4,
                      .base = 0xfffefc,
                      .alternate = 0xf4f4f1,
                      .text = 0x1d2126,
                      .quiet = 0x686e77,
                      .button = 0xf1f1ee,
                      .highlight = 0x2f5fb3,
                      .highlightedText = 0xffffff,
                      .link = 0x1d68bd,
                      .tip = 0xfff6d6});
}

QPalette darkPalette() {
    return paletteOf({.window = 0x202226,
                      .base = 0x1a1c20,
                      .alternate = 0x23262b,
                      .text = 0xe3e5e8,
                      .quiet = 0x979ea8,
                      .button = 0x2a2d32,
                      .highlight = 0x3f6fc4,
                      .highlightedText = 0xffffff,
                      .link = 0x6aaef2,
                      .tip = 0x3a3420});
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
    const bool systemIsDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    const bool dark =
        m_appearance == Appearance::System ? m_desktopDark.value_or(systemIsDark) : m_appearance == Appearance::Dark;
    const bool asSystem = m_appearance == Appearance::System && dark == systemIsDark;
    const bool plainStyle = QApplication::style()->objectName() == "fusion"_L1;
    if (asSystem && !plainStyle)
        QApplication::setPalette(m_systemPalette);
    else
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

}  // namespace stet
