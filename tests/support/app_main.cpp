#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QProxyStyle>

#include "support/catch.h"
#include "window/translations.h"

namespace {

/// Without animations: what a key did is there when a test looks.
class StillStyle : public QProxyStyle {
  public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

}  // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    QApplication::setApplicationName("stet-tests");
    stet::installTranslations(application);
    return Catch::Session().run(argc, argv);
}
