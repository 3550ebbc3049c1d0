#include "session/finish_controller.h"

#include "kit/actions.h"
#include "panels/message_bar.h"
#include "review/review_progress.h"
#include "session/status_text.h"
#include "view/comparison_view.h"

namespace stet {

namespace {

constexpr size_t kMostNamed = 8;  ///< numbers of changes in one sentence

QString refusal(const std::vector<uint32_t>& missing) {
    QStringList numbers;
    for (size_t i = 0; i < std::min(missing.size(), kMostNamed); ++i) numbers << QString::number(missing[i] + 1);
    QString which = numbers.join(QStringLiteral(", "));
    if (missing.size() > kMostNamed) which = FinishController::tr("%1 and others").arg(which);
    return FinishController::tr("%Ln change(s) were never on screen: number %1.", nullptr,
                                static_cast<int>(missing.size()))
        .arg(which);
}

QString account(const ReviewProgress& progress, const Comparison& comparison) {
    const uint32_t undecided = progress.changes - progress.decided;
    QStringList parts;
    if (progress.accepted > 0) parts << FinishController::tr("%1 accepted").arg(progress.accepted);
    if (progress.rejected > 0) parts << FinishController::tr("%1 rejected").arg(progress.rejected);
    if (progress.mixed > 0) parts << FinishController::tr("%1 decided part by part").arg(progress.mixed);
    if (progress.seen > 0) parts << FinishController::tr("%1 seen").arg(progress.seen);
    if (undecided > 0) parts << FinishController::tr("%1 undecided").arg(undecided);
    if (progress.flagged > 0) parts << FinishController::tr("%1 flagged").arg(progress.flagged);
    QString sentence =
        FinishController::tr("All %Ln change(s) were on screen: %1.", nullptr, static_cast<int>(progress.changes))
            .arg(parts.join(QStringLiteral(", ")));
    if (progress.changes == 0) sentence = FinishController::tr("There are no changes to review.");
    if (progress.ignored == 0) return sentence;
    return sentence + u' ' +
           FinishController::tr("Looked through: %1; the key I shows them.").arg(ignoredText(comparison.statistics));
}

/// Nothing, or what is still to do about the rows of a page.
QString draftsSentence(const Session& session) {
    const auto drafts = session.opened().pages ? static_cast<int>(session.drafts().size()) : 0;
    if (drafts == 0) return {};
    return u' ' +
           FinishController::tr("%Ln row(s) of the page as you set them are not confirmed yet; the key U goes there.",
                                nullptr, drafts);
}

}  // namespace

FinishController::FinishController(Session& session, ComparisonView& view, MessageBar& message, Actions& actions,
                                   QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_message(message), m_actions(actions) {
    actions.on(ActionId::FinishReview, this, &FinishController::finishReview);
    connect(&m_session, &Session::shownChanged, this, &FinishController::keepTrue);
    connect(&m_session, &Session::reviewChanged, this, &FinishController::keepTrue);
    connect(&m_session, &Session::replaced, this, &FinishController::keepTrue);
}

void FinishController::finishReview() {
    const Notice notice = noticeNow();
    m_said = notice.sentence;
    m_message.say(notice.sentence, notice.answer, notice.act);
}

void FinishController::keepTrue() {
    if (m_said.isEmpty() || m_message.sentence() != m_said) return;
    if (!m_session.isOpen()) return m_message.dismiss();
    const Notice notice = noticeNow();
    m_said = notice.sentence;
    m_message.amend(notice.sentence, notice.answer, notice.act);
}

FinishController::Notice FinishController::noticeNow() {
    const Comparison& comparison = *m_session.comparison();
    const auto progress = finish(m_session.review(), comparison);
    if (progress) {
        return {account(*progress, comparison) + draftsSentence(m_session),
                actionText(specOf(ActionId::SaveMergedText)),
                [this] { m_actions[ActionId::SaveMergedText]->trigger(); }};
    }
    const uint32_t first = progress.error().front();
    return {refusal(progress.error()), tr("Show Change %1").arg(first + 1), [this, first] {
                m_view.setCurrentChange(first);
                m_view.setFocus();
            }};
}

}  // namespace stet
