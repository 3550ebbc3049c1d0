#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <iterator>

#include "window/main_window.h"
#include "window/translations.h"

namespace {

/// Qt ends the program with advice that does not help where there is no display at all.
bool lacksDisplay() {
#ifdef Q_OS_LINUX
    const char* const places[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::none_of(std::begin(places), std::end(places),
                        [](const char* place) { return qEnvironmentVariableIsSet(place); });
#else
    return false;
#endif
}

}  // namespace

int main(int argc, char* argv[]) {
    if (lacksDisplay()) {
        std::fputs("stet: there is no display for its window; compare with stet-cli here\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stet"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stet"));
    QApplication::setApplicationVersion(QStringLiteral(STET_VERSION));
    QApplication::setOrganizationName(QStringLiteral("stet"));
    QApplication::setDesktopFileName(QStringLiteral("org.stet.Stet"));

    stet::installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "See how an article changed, and decide what stands."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "Two files, or one page, report or review."),
                                 QStringLiteral("[BEFORE AFTER | PAGE | REPORT.html | REVIEW]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    stet::MainWindow window;
    window.show();
    window.openPaths(parser.positionalArguments());
    return QApplication::exec();
}
