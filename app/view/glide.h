#pragma once
// Scrolling that the eye can follow: a few frames on the way to a new place.

#include <functional>

#include <QVariantAnimation>

#include "layout/canvas.h"

class QWidget;

namespace stet {

/// Goes at once where the style wants no animations, and where the new place is more than two screens away.
class Glide : public QVariantAnimation {
    Q_OBJECT
  public:
    /// Both must outlive the glide; `view` is what `canvas` shows itself in.
    Glide(Canvas& canvas, const QWidget& view);

    /// `move` puts the canvas to its new place, from where a glide that is under way would end.
    void go(const std::function<void()>& move);
    /// Ends a glide where it would have ended.
    void arrive();
    bool underWay() const { return state() == Running; }

  signals:
    /// The canvas is at another place.
    void moved();

  protected:
    void updateCurrentValue(const QVariant& value) override;

  private:
    Canvas& m_canvas;
    const QWidget& m_view;
    Canvas::Place m_target;
    double m_done = 0;  ///< share of the way, 0 to 1
};

}  // namespace stet
