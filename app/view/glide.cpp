#include "view/glide.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QStyle>
#include <QWidget>

namespace stet {

namespace {

constexpr int kMostMs = 160;
constexpr int kMostScreens = 2;

}  // namespace

Glide::Glide(Canvas& canvas, const QWidget& view) : m_canvas(canvas), m_view(view) {
    setStartValue(0.0);
    setEndValue(1.0);
    setEasingCurve(QEasingCurve::OutCubic);
}

void Glide::go(const std::function<void()>& move) {
    const Canvas::Place from = m_canvas.place();
    if (underWay()) m_canvas.scrollToRow(m_target);
    stop();
    move();
    const int hint = m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view);
    const int64_t way = std::abs(m_canvas.distanceTo(from));
    if (hint > 0 && way > 0 && way <= int64_t{kMostScreens} * m_view.height()) {
        m_target = m_canvas.place();
        m_canvas.scrollToRow(from);
        m_done = 0;
        setDuration(std::min(hint, kMostMs));
        start();
    }
    emit moved();
}

void Glide::arrive() {
    if (!underWay()) return;
    stop();
    m_canvas.scrollToRow(m_target);
    emit moved();
}

void Glide::updateCurrentValue(const QVariant& value) {
    const double done = value.toDouble();
    if (!underWay() || done <= m_done) return;
    const double share = (done - m_done) / (1 - m_done);
    m_done = done;
    if (done < 1)
        m_canvas.scrollBy(static_cast<int>(std::lround(share * static_cast<double>(m_canvas.distanceTo(m_target)))));
    else
        m_canvas.scrollToRow(m_target);
    emit moved();
}

}  // namespace stet
