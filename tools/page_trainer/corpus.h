#pragma once
// Pages whose rows are known, to learn from and to be scored on.

#include <string>
#include <vector>

#include "page/seam_page.h"

/// A page with the true state of each of its rows (that are no matches); -1 where no candidate is right.
struct KnownPage {
    std::string name;
    int fold = 0;
    bool synthetic = false;  ///< for training only
    std::u16string text;
    std::vector<stet::GivenRow> given;
    stet::SeamPage page;
    std::vector<int> truth;
    std::vector<bool> linked;  ///< one-sided rows whose hunk has eight words in a row of them in a change row
    std::vector<bool> hard;    ///< change rows whose cells share under 30 % of their words
};

/// Reads a list, one page a line: fold TAB "real" or "synthetic" TAB page file TAB truth file.
/// Throws std::runtime_error naming the file that cannot be read.
std::vector<KnownPage> readCorpus(const std::string& list);
