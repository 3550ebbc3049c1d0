#pragma once
// What was said about changes that went away, and finds them again.

#include <unordered_map>

#include "review/change_mark.h"

namespace stet {

/// Where an edit stands inside its change.
PerSide<Span> placeInside(const PerSide<Span>& edit, const PerSide<Span>& change);

/// Takes comment and flag back from the change that has them now (`left.now`). Where the reader has worked on that
/// comment since, or removed the flag, these belong to that change, and `left` forgets them.
void takeBackRemarks(NotCarried& left, Review& review);

/// Fills in what `said` decides and `entry`, of a change with so many edits, does not.
void decideAgain(const ChangeReview& said, uint32_t edits, ChangeReview& entry);

/// The changes of a comparison, by their words.
class FormerChanges {
  public:
    /// `comparison` must outlive this.
    explicit FormerChanges(const Comparison& comparison);

    /// The change that was decided on, with the same words and the same edits where these were decided apart. Of
    /// several with the same words only the one with the same id; null when there is none.
    const Change* find(const NotCarried& left) const;

  private:
    bool isFormer(const Change& change, const NotCarried& left) const;

    const Comparison& m_comparison;
    std::unordered_multimap<std::u16string_view, uint32_t> m_byWords;  ///< of the before side, else of the after side
};

}  // namespace stet
