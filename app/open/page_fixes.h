#pragma once
// What a reader can say about a row of an interleaved page: arithmetic, without a widget.

#include <optional>
#include <string_view>
#include <vector>

#include "page/unsure_rows.h"

namespace stet {

/// Those of `fixes` whose line stands unchanged, and only once, in another state of the page; with its number there.
std::vector<PageRowFix> stillFitting(const std::vector<PageRowFix>& fixes, std::u16string_view before,
                                     std::u16string_view now);

/// The next unsure row after `current`, from nowhere the first; it does not wrap round.
std::optional<uint32_t> nextUnsureRow(const std::vector<PageRow>& rows, std::optional<uint32_t> current);

/// How many rows stand otherwise than before, that at `line` left out.
uint32_t rowsReadAnew(const std::vector<PageRow>& before, const std::vector<PageRow>& now, uint32_t line);

/// The row as it stands, said by the reader.
PageRowFix fixOf(const PageRow& row);

enum class SeamStep { Sentence, Word };

/// The same row with its seam one step further right (+1) or left (-1) in `line`, its text. A row of one version
/// becomes a changed one when its seam enters it, and the other way round at the ends of the line.
PageRowFix withSeamMoved(PageRowFix fix, std::u16string_view line, SeamStep step, int direction);

/// The same row on the other version; a row of both versions stays as it is.
PageRowFix flipped(PageRowFix fix);

}  // namespace stet
