#include "window/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace stet {

void showAbout(QWidget* parent) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("About", text); };
    QMessageBox box(parent);
    box.setWindowTitle(tr("About Stet"));
    box.setText(QStringLiteral("<h2>Stet %1</h2>").arg(QStringLiteral(STET_VERSION)));
    box.setInformativeText(tr("<p>Shows how an article changed between two versions, sentence by sentence and word by word, "
                              "and lets you decide what stands.</p><p><i>stet</i>, proof-reader’s Latin: let it stand.</p>"
                              "<p>Free software under the MIT licence.</p>"));
    box.exec();
}

}  // namespace stet
