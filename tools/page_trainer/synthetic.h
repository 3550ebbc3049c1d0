#pragma once
// More pages to learn from: those of the corpus with paragraphs of other articles put in, taken out, edited.

#include <vector>

#include "corpus.h"

/// `variants` pages from each page of the corpus, in its fold, with paragraphs of that fold only. Deterministic.
std::vector<KnownPage> syntheticPages(const std::vector<KnownPage>& corpus, int variants);
