#include "window/step_queue.h"

#include <utility>

namespace stet {

void StepQueue::act(Act act) {
    if (m_comparing || someWait())
        m_waiting.push_back(std::move(act));
    else
        act();
}

void StepQueue::arrive() {
    m_comparing = false;
    // Later: those who show the comparison that has just come are not through with it.
    QMetaObject::invokeMethod(this, &StepQueue::actOnNext, Qt::QueuedConnection);
}

void StepQueue::actOnNext() {
    while (!m_comparing && someWait()) {
        const Act next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

void StepQueue::drop() {
    m_comparing = false;
    m_waiting.clear();
}

}  // namespace stet
