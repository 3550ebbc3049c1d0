#pragma once
// Paints what the viewport shows of a scene.

#include <QPainter>
#include <QSize>

#include "paint/scene.h"

namespace stet {

/// Fills the whole viewport.
void paintFrame(QPainter& painter, Scene& scene, QSize viewport);

/// "42 unchanged sentences".
QString foldText(const Scene& scene, const ScreenItem& fold);

}  // namespace stet
