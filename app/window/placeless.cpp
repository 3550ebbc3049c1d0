#include "window/placeless.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/fitting.h"
#include "kit/wording.h"

using namespace Qt::StringLiterals;

namespace stet {

namespace {

constexpr QSize kUsualSize{560, 380};

struct Placeless {
    Q_DECLARE_TR_FUNCTIONS(Placeless)
};

bool isDecided(const NotCarried& left) {
    const ChangeReview& said = left.said;
    return said.words != Decision::Undecided || said.place != Decision::Undecided || !said.edits.empty();
}

bool isCommented(const NotCarried& left) {
    return !left.now && !left.said.comment.empty();
}

/// "accepted"; where only parts were decided, that.
QString decisionText(const ChangeReview& said) {
    const Decision whole = said.words != Decision::Undecided ? said.words : said.place;
    return whole == Decision::Undecided ? Placeless::tr("decided in part") : decisionName(whole);
}

QString wordsOf(const NotCarried& left) {
    const auto quoted = [](const std::u16string& text) { return toQString(text).simplified().toHtmlEscaped(); };
    QStringList sides;
    if (!left.text.before.empty()) sides << Placeless::tr("Older:") + u' ' + quoted(left.text.before);
    if (!left.text.after.empty()) sides << Placeless::tr("Newer:") + u' ' + quoted(left.text.after);
    return sides.join(u"<br>"_s);
}

}  // namespace

QString placelessText(const std::vector<NotCarried>& notCarried) {
    const auto decisions = static_cast<int>(std::count_if(notCarried.begin(), notCarried.end(), isDecided));
    const auto comments = static_cast<int>(std::count_if(notCarried.begin(), notCarried.end(), isCommented));
    if (decisions == 0 && comments == 0) return {};
    QString what;
    if (comments == 0)
        what = Placeless::tr("%Ln decision(s) find(s) no place in these texts.", nullptr, decisions);
    else if (decisions == 0)
        what = Placeless::tr("%Ln comment(s) find(s) no place in these texts.", nullptr, comments);
    else {
        what = Placeless::tr("%1 and %2 find no place in these texts.")
                   .arg(Placeless::tr("%Ln decision(s)", nullptr, decisions),
                        Placeless::tr("%Ln comment(s)", nullptr, comments));
    }
    return Placeless::tr("%1 The review keeps what was said, and it comes back with the words it was said about.")
        .arg(what);
}

QString placelessHtml(const std::vector<NotCarried>& notCarried) {
    QStringList entries;
    for (const NotCarried& left : notCarried) {
        QStringList said;
        if (isDecided(left)) said << decisionText(left.said);
        if (isCommented(left))
            said << Placeless::tr("“%1”").arg(QString::fromStdString(left.said.comment).toHtmlEscaped());
        if (!said.isEmpty()) entries << u"<p><b>%1</b><br>%2</p>"_s.arg(said.join(u": "_s), wordsOf(left));
    }
    return entries.join(u"<hr>"_s);
}

void showPlaceless(const std::vector<NotCarried>& notCarried, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Placeless::tr("Without a Place in These Texts"));
    auto* text = new QTextBrowser;
    text->setAccessibleName(dialog.windowTitle());
    text->setHtml(placelessHtml(notCarried));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resizeToFit(dialog, kUsualSize);
    dialog.exec();
}

}  // namespace stet
