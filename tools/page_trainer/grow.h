#pragma once
// Grows the trees that judge doubtful readings: gradient boosting of the field's likelihood, as in TreeCRF
// (Dietterich, Ashenfelter and Bulatov 2004), by oblivious trees.

#include <vector>

#include "corpus.h"
#include "page/seam_model.h"

struct GrowOptions {
    int trees = 400;
    float rate = 0.1f;
    float decay = 1;          ///< L2 of a tree's scores
    float synthetic = 0.15f;  ///< weight of a synthetic page
};

/// A page as the trees meet it: read by weights that were fitted on other pages.
struct DoubtfulPage {
    const KnownPage* known = nullptr;
    stet::StateScores scores;
    std::vector<stet::ChainScores> chains;       ///< by hunk
    std::vector<stet::DoubtfulStates> doubtful;  ///< by row
};

DoubtfulPage doubtfulPage(const KnownPage& known, const stet::SeamWeights& weights);

stet::SeamTrees growTrees(const std::vector<const DoubtfulPage*>& pages, const GrowOptions& options);
