#pragma once
// Pages whose rows are known, to learn from and to be scored on.

#include <map>
#include <string>
#include <vector>

#include "page/seam_page.h"

/// A row as it truly is.
struct TrueRow {
    stet::PageRowKind kind = stet::PageRowKind::Match;
    std::u16string before, after;
};

/// A page with the true state of each of its rows (that are no matches); -1 where no candidate is right.
struct KnownPage {
    std::string name;
    int fold = 0;
    bool synthetic = false;  ///< for training only
    std::u16string text;
    std::vector<stet::GivenRow> given;
    stet::SeamPage page;
    std::vector<int> truth;
    std::vector<bool> linked;   ///< one-sided rows whose hunk has eight words in a row of them in a change row
    std::vector<TrueRow> rows;  ///< one a given row
    std::vector<bool> hard;     ///< change rows whose cells share under 30 % of their words
};

/// Finds the one page of `text` and its rows' true states. `rows` are by line number.
/// Throws std::runtime_error where the two do not fit.
KnownPage knownPage(std::string name, std::u16string text, const std::map<uint32_t, TrueRow>& rows);

/// Reads a list, one page a line: fold TAB page file TAB truth file.
/// Throws std::runtime_error naming the file that cannot be read.
std::vector<KnownPage> readCorpus(const std::string& list);
