#pragma once
// Fits the confidence of readings on pages that the model had not seen.

#include <vector>

#include "corpus.h"
#include "page/seam_search.h"

/// A page and how it is read by weights fitted on other pages.
struct ReadPage {
    const KnownPage* known = nullptr;
    std::vector<stet::ModelRow> rows;
};

/// Logistic regression by Newton's method, with a little L2.
stet::TraitWeights fitConfidence(const std::vector<ReadPage>& pages);
