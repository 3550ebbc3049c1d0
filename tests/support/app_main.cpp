#define CATCH_CONFIG_RUNNER
#include <execinfo.h>
#include <unistd.h>

#include <QApplication>
#include <QProxyStyle>
#include <csignal>

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

/// Says where the program stood: of a broken heap the system says only what is wrong with it.
void sayWhere(int signal) {
    void* frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

}  // namespace

int main(int argc, char* argv[]) {
    void* frame = nullptr;
    backtrace(&frame, 1);  // the first call allocates, which a broken heap does not bear
    std::signal(SIGABRT, sayWhere);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    QApplication::setApplicationName("stet-tests");
    stet::installTranslations(application);
    return Catch::Session().run(argc, argv);
}
