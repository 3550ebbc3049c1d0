#pragma once
// What a reader can say about a row of an interleaved page: arithmetic, without a widget.

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "page/unsure_rows.h"

namespace stet {

/// Those of `fixes` whose line stands unchanged, and only once, in another state of the page; with its number there.
std::vector<PageRowFix> stillFitting(const std::vector<PageRowFix>& fixes, std::u16string_view before,
                                     std::u16string_view now);

/// Rows put otherwise and not confirmed, in the order of their lines; one a line.
using RowDrafts = std::vector<PageRowFix>;

/// Those of `drafts`, in any order, that a reader can still confirm: the row is there and not confirmed so, the seam
/// lies inside.
RowDrafts stillOpen(std::vector<PageRowFix> drafts, const std::vector<PageRow>& rows);

/// Has `fix` for the draft of its row; none where the row stands so already.
void putDraft(RowDrafts& drafts, const PageRowFix& fix, const std::vector<PageRow>& rows);

/// The row as the reader would have it: its draft, else as it stands.
PageRowFix wantedOf(const PageRow& row, const RowDrafts& drafts);

/// A reader should look at the row: it is unsure, or put otherwise and not confirmed.
bool wantsReader(const PageRow& row, const RowDrafts& drafts);

/// The next row after `current`, from nowhere the first, that a reader should look at; it does not wrap round.
std::optional<uint32_t> nextUnsureRow(const std::vector<PageRow>& rows, std::optional<uint32_t> current,
                                      const RowDrafts& drafts = {});

/// How the rows that stand otherwise now stood before, in the order of `now`; that at `line` is left out.
std::vector<PageRowFix> rowsReadAnew(const std::vector<PageRow>& before, const std::vector<PageRow>& now,
                                     uint32_t line);

/// Where the seam of `fix` stands in the text of a side of the row, which stands otherwise now; nothing where they have
/// the same seam, or `fix` has none. `page`: the text of the page.
std::optional<std::pair<Side, uint32_t>> seamPlace(std::u16string_view page, const PageRow& row, const PageRowFix& fix);

/// The row as it stands, said by the reader.
PageRowFix fixOf(const PageRow& row);

enum class SeamStep { Sentence, Word };

/// The same row with its seam one step further right (+1) or left (-1) in `line`, its text. A row of one version
/// becomes a changed one when its seam enters it, and the other way round at the ends of the line.
PageRowFix withSeamMoved(PageRowFix fix, std::u16string_view line, SeamStep step, int direction);

/// The same row on the other version; a row of both versions stays as it is.
PageRowFix flipped(PageRowFix fix);

}  // namespace stet
