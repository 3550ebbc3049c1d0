#include "window/source_controller.h"

#include <QWidget>

#include "kit/actions.h"
#include "panels/read_as_dialog.h"
#include "window/open_controller.h"

namespace stet {

SourceController::SourceController(QWidget& window, Session& session, OpenController& opener, Actions& actions)
    : QObject(&window), m_window(window), m_session(session), m_opener(opener) {
    actions.on(ActionId::ReadAs, this, &SourceController::readOtherwise);
    const auto onSettled = [&](ActionId id, const StepQueue::Act& act) {
        actions.on(id, this, [this, act] { m_opener.afterStep(act); });
    };
    onSettled(ActionId::SwapSides, [this] { m_opener.open(m_session.opened().source.swapped()); });
    onSettled(ActionId::NextPair, [this] { stepPair(+1); });
    onSettled(ActionId::PreviousPair, [this] { stepPair(-1); });
}

void SourceController::stepPair(int direction) {
    const Opened& opened = m_session.opened();
    const int64_t pair = int64_t{opened.source.pair} + direction;
    if (pair < 0 || pair >= static_cast<int64_t>(opened.pages->size())) {
        emit said(direction > 0 ? tr("This is the last pair of versions.") : tr("This is the first pair of versions."));
        return;
    }
    Source source = opened.source;
    if (source.kind == Source::Kind::Review) source = Source::ofPage(opened.page);
    source.pair = static_cast<uint32_t>(pair);
    m_opener.open(source);
}

void SourceController::readOtherwise() {
    const Opened opened = m_session.opened();  // another comparison may come while the reader is asked
    const bool isPage = opened.source.kind == Source::Kind::Page;  // one file, named with the older version
    const PerSide<bool> fromFile{opened.source.isOnDisk(), opened.source.isOnDisk() && !isPage};
    const auto reading = askHowToRead(*opened.comparison, opened.source.read, opened.titles, fromFile, &m_window);
    if (!reading) return;
    if (!m_session.isOpen() || !opened.source.asksForSame(m_session.opened().source)) {
        emit said(tr("Other texts were opened meanwhile. Choose again how to read them."));
        return;
    }
    m_opener.afterStep([this, source = opened.source, reading = *reading]() mutable {
        KeptReview review = m_session.kept();
        for (const Side side : kSides) {
            source.read[side] = reading[side].read;
            review.saved.options.segment[side] = reading[side].segment;
        }
        m_opener.openOtherwise(std::move(review), source);
    });
}

}  // namespace stet
