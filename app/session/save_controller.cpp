#include "session/save_controller.h"

#include <QDir>

#include "open/file_names.h"
#include "open/save_dialog.h"
#include "panels/message_bar.h"

namespace stet {

SaveController::SaveController(QWidget& window, Session& session, Settings& settings, Actions& actions,
                               MessageBar& message)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings), m_keeper(session, this) {
    actions.on(ActionId::SaveReview, this, &SaveController::save);
    actions.on(ActionId::SaveReviewAs, this, &SaveController::saveAs);
    connect(&m_keeper, &ReviewKeeper::openElsewhere, &message, [&message] {
        message.say(tr("Another window has this review open. Decide in one of them: what the other saves is refused."));
    });
    connect(&m_keeper, &ReviewKeeper::failed, &message,
            [this, &message](const QString& sentence, bool changedMeanwhile) {
                if (changedMeanwhile)
                    message.say(sentence, tr("Overwrite"), [this] { m_keeper.overwrite(); });
                else
                    message.say(sentence);
            });
}

void SaveController::save() {
    m_keeper.flush();
    emit said(tr("The review is kept in %1").arg(QDir::toNativeSeparators(m_keeper.path())));
}

void SaveController::saveAs() {
    const QString suggested = pathBeside(m_session.opened(), m_settings.folders.last, QStringLiteral(".stet"));
    const SaveQuestion question{tr("Save Review As"), suggested, tr("Reviews (*.stet)"), m_keeper.path()};
    const QString path = askWhereToSave(m_window, m_session.opened(), question);
    if (!path.isEmpty()) m_keeper.saveAs(path);
}

}  // namespace stet
