#define CATCH_CONFIG_RUNNER
#include <QApplication>

#include "support/catch.h"
#include "window/translations.h"

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName("stet-tests");
    stet::installTranslations(application);
    return Catch::Session().run(argc, argv);
}
