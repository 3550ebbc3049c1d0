#pragma once
// A review with all it stands on, and its written form (resources/review.schema.json).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "compare/options.h"
#include "page/page.h"
#include "review/change_mark.h"
#include "review/decisions.h"

namespace stet {

/// The interleaved page that both texts come from, and what the reader said about its rows.
struct SavedPage {
    DocumentPtr document;                 ///< the page as it was read; never null
    uint32_t pair = 0;                    ///< which of the pages in it, from 0
    bool assumed = false;                 ///< as PageOptions::assumePage
    std::vector<PageRowFix> fixes;        ///< as PageOptions::fixes
    std::vector<PageRowFix> drafts = {};  ///< rows put otherwise and not confirmed: the texts do not follow them

    PageOptions options() const { return {assumed, fixes}; }
};

/// Enough to go on with a review on another machine.
struct SavedReview {
    PerSide<DocumentPtr> documents;  ///< never null
    CompareOptions options;
    Review review;
    std::vector<ChangeMark> marks;       ///< of the changes that `review` knows; spans lie in the documents
    std::vector<NotCarried> notCarried;  ///< decisions that an earlier change of texts or options left behind
    Side undecided = Side::Before;       ///< what stands where nothing was decided
    std::optional<SavedPage> page;       ///< nothing when the texts were read as they are
};

/// Why bytes are no review.
struct ReviewFormatError {
    enum class Kind : uint8_t { NotAReview, Damaged, Newer } kind = Kind::NotAReview;
    std::string detail;
};

/// A document as a JSON object. Made once and given to every `reviewJson`: texts are long and do not change.
std::string documentJson(const Document& document);

/// The written form. `revision` tells one writing from another; `documents` are those of `saved` as JSON objects.
std::string reviewJson(const SavedReview& saved, std::string_view revision, const PerSide<std::string>& documents);

/// Reads the written form. What it cannot hold (spans outside the texts, a text that is not what its hash says) is
/// Damaged.
tl::expected<SavedReview, ReviewFormatError> reviewFromJson(std::string_view bytes);

/// The revision of a written review, from its first 512 bytes; empty when there is none.
std::string revisionOf(std::string_view head);

}  // namespace stet
