#include <QApplication>
#include <QCommandLineParser>

#include "window/main_window.h"
#include "window/translations.h"

int main(int argc, char* argv[]) {
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
