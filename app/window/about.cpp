#include "window/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace stet {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

}  // namespace

void showAbout(QWidget* parent) {
    QMessageBox box(parent);
    box.setWindowTitle(About::tr("About Stet"));
    box.setText(QStringLiteral("<h2>Stet %1</h2>").arg(QStringLiteral(STET_VERSION)));
    box.setInformativeText(
        About::tr("<p>Shows how an article changed between two versions, sentence by sentence and word by word, "
                  "and lets you decide what stands.</p><p><i>stet</i>, proof-reader’s Latin: let it stand.</p>"
                  "<p>Free software under the MIT licence.</p>"));
    box.exec();
}

}  // namespace stet
