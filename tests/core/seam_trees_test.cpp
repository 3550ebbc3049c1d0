#include "page/seam_trees.h"

#include <cmath>

#include "support/catch.h"

using namespace stet;

TEST_CASE("A tree gives the score of its answers, the first question's lowest", "[page]") {
    SeamTree tree;
    for (uint8_t q = 0; q < kTreeDepth; ++q) tree.questions[q] = {q, 0.5f};
    for (size_t answers = 0; answers < tree.scores.size(); ++answers) {
        tree.scores[answers] = static_cast<float>(answers);
        StateTraits traits{};
        for (size_t q = 0; q < kTreeDepth; ++q) traits[q] = answers >> q & 1 ? 0.6f : 0.5f;
        CHECK(tree.score(traits) == static_cast<float>(answers));
        CHECK(scoreOf({tree, tree}, traits) == 2 * static_cast<float>(answers));
    }
}

TEST_CASE("The trees shipped ask of traits that there are", "[page]") {
    REQUIRE_FALSE(seamTrees().empty());
    for (const SeamTree& tree : seamTrees()) {
        for (const auto& question : tree.questions) {
            REQUIRE(question.trait < kStateTraits);
            CHECK_FALSE(stateTraitName(question.trait).empty());
        }
        for (const float score : tree.scores) CHECK(std::abs(score) < 2);
    }
}
