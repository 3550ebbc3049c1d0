#include "page/seam_trees.h"

namespace stet {

float SeamTree::score(const StateTraits& traits) const {
    size_t answers = 0;
    for (size_t q = 0; q < kTreeDepth; ++q) {
        answers |= size_t{traits[questions[q].trait] > questions[q].above} << q;
    }
    return scores[answers];
}

float scoreOf(const SeamTrees& trees, const StateTraits& traits) {
    float sum = 0;
    for (const SeamTree& tree : trees) sum += tree.score(traits);
    return sum;
}

const SeamTrees& seamTrees() {
    static const SeamTrees kTrees = {
#include "page/seam_trees.inc"
    };
    return kTrees;
}

}  // namespace stet
