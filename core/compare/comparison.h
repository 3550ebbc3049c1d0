#pragma once
// The result of comparing two versions: immutable, shared by rows, reports and reviews.

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compare/options.h"
#include "refine/change_class.h"
#include "segment/segmentation.h"
#include "text/document.h"
#include "text/fold.h"
#include "text/ignored_difference.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// How sentences answer sentences.
enum class Relation : uint8_t {
    Same,       ///< 1:1, nothing but ignored differences
    Edited,     ///< 1:1
    Split,      ///< 1:n
    Merged,     ///< n:1
    Rewritten,  ///< n:m, or 1:1 with almost nothing left
    Deleted,    ///< 1:0
    Inserted,   ///< 0:1
};

/// Sentences that answer each other. Every sentence of both sides is in exactly one link; links stand in the order
/// in which they are shown: backbone links rise on both sides, a moved link stands where its after side stands, a
/// deleted one after the last shown sentence that precedes it.
struct Link {
    PerSide<IndexRange> sentences;  ///< a side may be empty, never both
    Relation relation = Relation::Same;
    bool moved = false;               ///< out of the order of the backbone
    float similarity = 0;             ///< 0 to 1, share of the weighted content that both sides have
    float confidence = 0;             ///< 0 to 1, calibrated: of links said to be 0.9 sure nine in ten are right
    std::optional<uint32_t> repeats;  ///< deleted or inserted text that stands on its own side once more: that sentence
    std::optional<uint32_t> change;  ///< the change it belongs to, in Comparison::changes; nothing when `Same` in place
};

/// The kinds of change a reader steps through and can hide one by one.
enum class ChangeKind : uint8_t { Edited, Deleted, Inserted, Moved, Split, Merged, Rewritten };
inline constexpr int kChangeKindCount = 7;

/// Names as scripts see them: "same", "edited", ...
std::string_view toString(Relation relation);
std::string_view toString(ChangeKind kind);
std::optional<ChangeKind> changeKindFromString(std::string_view name);

/// The smallest replaced, deleted or inserted piece inside a change. An empty span is a pure insertion or deletion and
/// stands where the other side's words would go.
struct Edit {
    PerSide<Span> span;
    ClassSet classes;
};

/// What a reader counts and decides: an edited sentence, a deleted or inserted run of sentences of one paragraph, a
/// moved run (one change, two ends), a split, a merge.
struct Change {
    uint64_t id = 0;  ///< hash of the content and its neighbours, not of the position; unique in a comparison
    ChangeKind kind = ChangeKind::Edited;
    bool moved = false;  ///< also out of place (always true for `Moved`)
    ClassSet classes;    ///< union of its edits' classes
    IndexRange links;    ///< in Comparison::links; never empty
    PerSide<Span> span;  ///< whole sentences; an empty span stands where the text would go
    IndexRange edits;    ///< in Comparison::edits, in order; empty for a pure move
};

/// A place where a stage gave up on the exact answer because it would take too long.
struct Limit {
    Stage stage = Stage::Align;
    PerSide<Span> span;  ///< the text it happened in
};

struct Statistics {
    PerSide<uint32_t> words;    ///< words and numbers of each side; marks are not counted
    uint32_t deletedWords = 0;  ///< inside edits and deleted sentences
    uint32_t insertedWords = 0;
    uint32_t movedWords = 0;                          ///< on the after side, inside moved links
    double similarity = 1;                            ///< 2 * kept / (before + after), 0 to 1; 1 for two empty texts
    std::array<uint32_t, kFoldClassCount> ignored{};  ///< number of ignored differences by FoldClass
};

/// Everything known about how `documents.before` became `documents.after`.
struct Comparison {
    PerSide<DocumentPtr> documents;  ///< never null
    PerSide<Segmentation> segmentation;
    CompareOptions options;
    std::vector<Link> links;
    std::vector<Change> changes;  ///< in the order of their (first) links
    std::vector<Edit> edits;
    std::vector<IgnoredDifference> ignored;    ///< in the order of the links
    PerSide<std::vector<uint32_t>> ignoredBy;  ///< indices into `ignored`, by their place on a side
    std::vector<Limit> limits;
    Statistics statistics;

    /// The text of a side.
    std::u16string_view text(Side side) const { return documents[side]->text; }
    /// First to last character of a run of sentences of one side; an empty run gives an empty span at its place.
    Span spanOf(Side side, IndexRange sentences) const;
    /// What a link is, by its first sentence: of the newer version, unless it has none there.
    Role roleOf(const Link& link) const;
    /// True when there is nothing to review.
    bool same() const { return changes.empty(); }
    /// True when the texts differ, but only between sentences: in white space, or where paragraphs begin.
    bool differsBetweenSentences() const;
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

/// The 16 hex digits under which a change is known outside.
std::string idText(uint64_t id);
std::optional<uint64_t> idFromText(std::string_view text);

}  // namespace stet
