#pragma once
// A selection that grows with the mouse, by characters, words or sentences.

#include "paint/scene.h"

namespace stet {

/// Whole units are selected: the one that was pressed on and those up to the one under the mouse.
class SelectionDrag {
  public:
    enum class Unit { Character, Word, Sentence };

    /// Begins anew at `hit`.
    void begin(Scene& scene, const TextHit& hit, Unit unit);
    /// Goes on from where the last selection was begun, as a click with Shift does.
    void extend(Scene& scene, const TextHit& hit);
    /// The mouse is at `hit` now; does nothing unless begun.
    void dragTo(Scene& scene, const TextHit& hit);
    void end() { m_active = false; }
    bool active() const { return m_active; }
    /// The column it was begun in.
    Side column() const { return m_column; }

  private:
    /// The unit around a hit, from its first to its last place.
    Selection unitAround(Scene& scene, const TextHit& hit) const;

    Unit m_unit = Unit::Character;
    Selection m_origin;  ///< the unit that was pressed on
    Side m_column = Side::After;
    bool m_active = false;
};

}  // namespace stet
