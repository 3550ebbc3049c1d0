#pragma once
// The changes of a new comparison that stand where one of an older comparison stood.

#include <set>
#include <unordered_map>
#include <vector>

#include "review/change_mark.h"
#include "review/text_map.h"

namespace stet {

struct Heir {
    uint32_t change = 0;         ///< index in the new comparison
    bool sameSentences = false;  ///< between some of the old change's sentences, all of which are still there
};

class HeirFinder {
  public:
    /// `documents`: the older state of both texts. It and `now` must outlive this.
    HeirFinder(const PerSide<DocumentPtr>& documents, const Comparison& now);

    /// The change with the same id alone; else all that touch the sentences of `mark`, wherever these are now, those
    /// with the same sentences first. The first call that finds no id compares the texts with their older state.
    std::vector<Heir> heirsOf(const ChangeMark& mark);

  private:
    void addTouched(Side side, Span span, std::set<uint32_t>& found) const;
    const TextMap& mapOf(Side side);

    const PerSide<DocumentPtr>& m_documents;
    const Comparison& m_now;
    std::unordered_map<uint64_t, uint32_t> m_byId;
    PerSide<std::vector<uint32_t>> m_byPlace;  ///< changes with text on a side, in its order
    PerSide<std::optional<TextMap>> m_maps;
};

}  // namespace stet
