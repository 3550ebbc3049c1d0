#pragma once
// Paints what the viewport shows of a scene.

#include <QPainter>
#include <QSize>

#include "view/scene.h"

namespace stet {

/// Fills the whole viewport.
void paintFrame(QPainter& painter, Scene& scene, QSize viewport);

}  // namespace stet
