#pragma once
// From what a reader asks for to a comparison: read, take a page apart, compare. Runs on any thread.

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "compare/compare.h"
#include "open/review_store.h"
#include "open/source.h"
#include "page/page.h"

namespace stet {

struct Opened;

/// What is asked of the background.
struct OpenRequest {
    Source source;
    CompareOptions options;              ///< unless a review with its own goes on
    std::optional<KeptReview> previous;  ///< a review that goes on with what is opened, instead of the one kept
    std::shared_ptr<const Opened> standing =
        nullptr;  ///< compared already: only marked anew, as finely as `previous` says
};

/// A comparison and where it came from.
struct Opened {
    Source source;
    ComparisonPtr comparison;
    DocumentPtr page;                                     ///< the page as it was read; null unless it is one
    std::shared_ptr<const std::vector<PageSplit>> pages;  ///< it taken apart, titles on top of the texts
    std::shared_ptr<KeptReview> kept;                     ///< the review to go on with; null only when nothing is open
    PerSide<QString> titles;  ///< what each side is called: a file name, "Version 2", "Pasted text"
};

/// Why nothing was opened.
struct OpenFailure {
    bool cancelled = false;
    QString onlyText;  ///< the path of an ordinary text that came alone: it wants a second one; else empty
    QString sentence;  ///< what is wrong and what to do; empty when cancelled
    QString path;      ///< the file that cannot be read or compared; empty when it is not about one of them
};

/// A version of a page without the headline that stands on top of it in a comparison: what `stet-cli split` writes.
std::u16string_view articleOf(const PageSplit& page, Side side);

/// `progress` may be null.
tl::expected<Opened, OpenFailure> openSource(const OpenRequest& request, Progress* progress);

}  // namespace stet
