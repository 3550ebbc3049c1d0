#pragma once
// Maximum likelihood for the weights of the model.

#include <string>
#include <vector>

#include "corpus.h"
#include "page/seam_model.h"

struct FitOptions {
    int epochs = 12;
    float rate = 0.06f;                   ///< AdaGrad's
    float decay = 3e-4f;                  ///< L2, a hunk
    float tailPower = 0.5f;               ///< tail's evidence weighs rows^tailPower
    float synthetic = 0.3f;               ///< weight of a hunk of a synthetic page
    std::vector<stet::Evidence> without;  ///< evidence left out (ablation)
};

/// Fits the weights on the pages given: the first pass, then the later ones on what the passes before them believe.
stet::SeamWeights fitWeights(const std::vector<const KnownPage*>& pages, const FitOptions& options);
