#include "window/ties.h"

#include <algorithm>

namespace stet {

namespace {

std::vector<Tie> withoutOverlaps(std::vector<Tie> ties, const PickedSentences& picked) {
    std::erase_if(ties, [&](const Tie& tie) {
        return std::any_of(std::begin(kSides), std::end(kSides),
                           [&](Side side) { return picked[side] && tie.sentences[side].overlaps(*picked[side]); });
    });
    return ties;
}

}  // namespace

std::vector<Tie> tied(std::vector<Tie> ties, const PickedSentences& picked) {
    ties = withoutOverlaps(std::move(ties), picked);
    ties.push_back({{*picked.before, *picked.after}});
    return ties;
}

std::vector<Tie> parted(std::vector<Tie> ties, const PickedSentences& picked) {
    ties = withoutOverlaps(std::move(ties), picked);
    if (picked.before) ties.push_back({{*picked.before, {}}});
    if (picked.after) ties.push_back({{{}, *picked.after}});
    return ties;
}

}  // namespace stet
