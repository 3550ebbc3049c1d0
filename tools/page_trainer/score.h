#pragma once
// How well rows are read, in the figures of issue and corpus: kinds, seams, sides, whole pages.

#include <string>
#include <vector>

#include "corpus.h"
#include "page/seam_search.h"

/// Whether each part of a reading is right.
struct Verdict {
    bool kind = false;      ///< the kind and so the side
    bool right = false;     ///< and the seam
    bool oneSided = false;  ///< truth and reading are one-sided, whatever the side
};
Verdict judge(const KnownPage& known, const stet::ModelRow& read);

/// A reading and how sure it is said to be.
struct Answer {
    stet::ModelRow read;
    float confidence = 0;
    bool sideKnown = true;
};
std::vector<Answer> answers(const std::vector<stet::ModelRow>& read, const stet::TraitWeights& weights);

class Score {
  public:
    void add(const KnownPage& known, const std::vector<Answer>& answers);
    std::string line() const;

  private:
    int m_rows = 0, m_kinds = 0, m_changes = 0, m_seams = 0, m_hard = 0, m_hardSeams = 0, m_oneSided = 0, m_sides = 0,
        m_linked = 0, m_linkedSides = 0, m_pages = 0, m_exact = 0, m_exactButSides = 0, m_notMatch = 0, m_sure = 0,
        m_sureRight = 0, m_changesFound = 0, m_changesSure = 0;
};

/// The rows that are read wrongly, with the true cut (|) and the one found (^), for a person to look at.
void printErrors(const KnownPage& known, const std::vector<Answer>& answers);
