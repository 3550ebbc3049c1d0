#pragma once
// Light and dark for the whole program.

#include <QObject>
#include <QPalette>

#include "kit/settings.h"

class QDBusVariant;

namespace stet {

/// Holds the program to light or dark, or follows the desktop, now and whenever it changes. The desktop is asked
/// through its settings portal (org.freedesktop.appearance), since Qt 6.4 cannot tell; without one its palette rules.
class AppearanceKeeper : public QObject {
    Q_OBJECT

  public:
    explicit AppearanceKeeper(QObject* parent = nullptr);
    void setAppearance(Appearance appearance);

  private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void askDesktop();
    void heard(const QVariant& colorScheme);
    void apply();

    Appearance m_appearance = Appearance::System;
    std::optional<bool> m_desktopDark;
    QPalette m_systemPalette;
};

/// Where Qt's own style draws: takes the icons from the buttons of dialogs, of which it has only some, and gives boxes
/// and fields edges that can be seen by night. To be called once.
void usePlainStyle();

/// The colours of the program where the desktop has none to offer.
QPalette plainPalette(bool dark);

}  // namespace stet
