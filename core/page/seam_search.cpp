#include "page/seam_search.h"

namespace stet {

namespace {

/// The seam at a sentence end next to the middle of the line.
RowReading likelyReading(std::u16string_view line) {
    uint32_t best = 0;
    double bestScore = 0;
    for (uint32_t i = 1; i + 1 < line.size(); ++i) {
        if (line[i] != u' ') continue;
        const double balance = 1 - std::abs(2.0 * i / static_cast<double>(line.size()) - 1);
        const bool ends = std::u16string_view(u".!?\u201D\"").find(line[i - 1]) != std::u16string_view::npos;
        const double score = balance + (ends ? 2 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = i + 1;
        }
    }
    return best > 0 ? RowReading{PageRowKind::Change, best} : RowReading{PageRowKind::Insert, 0};
}

}  // namespace

std::vector<InferredRow> inferRows(std::u16string_view text, const std::vector<GivenRow>& rows) {
    std::vector<InferredRow> inferred;
    for (const GivenRow& row : rows) {
        if (row.known) {
            inferred.push_back({*row.known, 1, true});
        } else {
            inferred.push_back({likelyReading(slice(text, row.line.span)), 0.5f, false});
        }
    }
    return inferred;
}

}  // namespace stet
