#pragma once

#include <optional>

#include "compare/comparison.h"
#include "read/read_document.h"

class QWidget;
class QString;

namespace stet {

/// How one text is read: which charset and format it is in, and by whose rules its sentences are found.
struct ReadingOf {
    ReadOptions read;
    SegmentOptions segment;
};

/// Asks how each text of a comparison shall be read, showing what was guessed. `names` stand above the two; `fromFile`
/// tells of which there are bytes to read anew. Nothing when the reader thinks better of it.
std::optional<PerSide<ReadingOf>> askHowToRead(const Comparison& comparison, const PerSide<ReadOptions>& now,
                                               const PerSide<QString>& names, const PerSide<bool>& fromFile,
                                               QWidget* parent);

}  // namespace stet
