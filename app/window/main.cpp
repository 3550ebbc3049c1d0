#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>

#include "window/appearance.h"
#include "window/main_window.h"
#include "window/translations.h"

namespace {

constexpr int kTrouble = 2;  ///< as stet-cli has it
constexpr qsizetype kMostFiles = 2;

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

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "See how an article changed, and decide what stands."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "Two files, or one page, report or review."),
                                 QStringLiteral("[BEFORE AFTER | PAGE | REPORT.html | REVIEW]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

int trouble(const QString& line) {
    std::fprintf(stderr, "stet: %s\n", qPrintable(line));
    return kTrouble;
}

/// What is wrong with the arguments; empty when they can be opened.
QString wrongWith(const QCommandLineParser& parser) {
    if (QString error = parser.errorText(); !error.isEmpty()) {
        if (error.endsWith(u'.')) error.chop(1);  // more of the sentence comes behind
        return error;
    }
    const qsizetype files = parser.positionalArguments().size();
    if (files <= kMostFiles) return {};
    return QCoreApplication::translate("main", "%1 files were given; give two, or one page, report or review")
        .arg(files);
}

}  // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("stet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STET_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("stet"));
    const bool shows = !lacksDisplay();
    const std::unique_ptr<QCoreApplication> application(shows ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    stet::installTranslations(*application);

    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp();
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (const QString wrong = wrongWith(parser); !wrong.isEmpty())
        return trouble(QCoreApplication::translate("main", "%1; see stet --help").arg(wrong));
    if (!shows)
        return trouble(
            QCoreApplication::translate("main", "there is no display for its window; compare with stet-cli here"));

    QGuiApplication::setApplicationDisplayName(QStringLiteral("Stet"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.stet.Stet"));
    stet::usePlainStyle();
    stet::MainWindow window;
    window.show();
    window.openPaths(parser.positionalArguments());
    return QApplication::exec();
}
