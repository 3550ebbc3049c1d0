#include "window/appearance.h"

#include <QApplication>
#include <QDBusVariant>

#include "support/catch.h"

using namespace stet;

namespace {

void desktopSays(AppearanceKeeper& keeper, uint colorScheme) {
    REQUIRE(QMetaObject::invokeMethod(&keeper, "settingChanged", Q_ARG(QString, "org.freedesktop.appearance"),
                                      Q_ARG(QString, "color-scheme"),
                                      Q_ARG(QDBusVariant, QDBusVariant(QVariant(colorScheme)))));
}

bool isDark() {
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

}  // namespace

TEST_CASE("The program turns dark and light with the desktop while it runs", "[appearance]") {
    const QPalette before = QApplication::palette();
    AppearanceKeeper keeper;
    keeper.setAppearance(Appearance::System);
    desktopSays(keeper, 1);
    CHECK(isDark());
    desktopSays(keeper, 2);
    CHECK_FALSE(isDark());
    keeper.setAppearance(Appearance::Light);
    desktopSays(keeper, 1);
    CHECK_FALSE(isDark());
    keeper.setAppearance(Appearance::System);
    CHECK(isDark());
    QApplication::setPalette(before);
}
