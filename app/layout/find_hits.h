#pragma once
// Finding words in both versions.

#include <atomic>
#include <optional>
#include <vector>

#include "layout/view_style.h"
#include "present/rows.h"

namespace stet {

/// A place that was found. `row` is where it begins.
struct FindHit {
    Side side = Side::Before;
    Span span;
    uint32_t row = 0;
};

/// More hits than that help nobody; the search ends there.
inline constexpr std::size_t kMostHits = 1'000'000;

/// Where `query` stands in `text`, from left to right, without overlaps. White space matches any white space, a
/// straight quotation mark or apostrophe any of its kind. Ends early, with what it has, once `*cancelled` is true.
std::vector<Span> findAll(std::u16string_view text, const FindQuery& query,
                          const std::atomic<bool>* cancelled = nullptr);

/// Hits of both sides in the order a reader meets them: by row, before left to right.
std::vector<FindHit> findHits(const Comparison& comparison, const std::vector<Row>& rows, const FindQuery& query,
                              const std::atomic<bool>* cancelled = nullptr);

/// The first hit at or after (direction +1), or the last one before (-1) a row; nothing when there is none.
std::optional<std::size_t> hitFromRow(const std::vector<FindHit>& hits, uint32_t row, int direction);

}  // namespace stet
