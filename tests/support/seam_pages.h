#pragma once
// Pages for tests of the page model.

#include <algorithm>
#include <string_view>
#include <vector>

#include "page/seam_page.h"
#include "support/catch.h"

/// A page of one hunk, a row a line.
inline stet::SeamPage pageOf(std::u16string_view text) {
    std::vector<stet::GivenRow> rows;
    for (uint32_t begin = 0; begin < text.size();) {
        const auto end = static_cast<uint32_t>(std::min(text.find(u'\n', begin), text.size()));
        stet::GivenRow row;
        row.line.span = {begin, end};
        rows.push_back(row);
        begin = end + 1;
    }
    return stet::seamPage(text, rows);
}

/// The reading with the seam before a word, which must be a candidate.
inline uint32_t seamState(const stet::SeamRow& row, uint32_t word) {
    const auto seam = std::find(row.seams.begin(), row.seams.end(), word);
    REQUIRE(seam != row.seams.end());
    return stet::kFirstSeamState + static_cast<uint32_t>(seam - row.seams.begin());
}
