#pragma once
// What must wait while the texts are compared anew, lest it go on from what is about to be replaced.

#include <QObject>
#include <deque>
#include <functional>

namespace stet {

class StepQueue : public QObject {
    Q_OBJECT

  public:
    using Act = std::function<void()>;

    explicit StepQueue(QObject* parent) : QObject(parent) {}

    /// A comparison has begun that goes on from what is open.
    void begin() { m_comparing = true; }
    /// It is there: what waits is done in turn, until one of these begins a comparison itself.
    void arrive();
    /// It will not come: what waits for it is forgotten.
    void drop();

    bool someWait() const { return !m_waiting.empty(); }
    /// Acts at once, or after all that waits already.
    void act(Act act);

  private:
    void actOnNext();

    std::deque<Act> m_waiting;
    bool m_comparing = false;
};

}  // namespace stet
