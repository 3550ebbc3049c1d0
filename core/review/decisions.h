#pragma once
// What a reader said about the changes of a comparison: a value, keyed by change id, that needs no comparison to exist.

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace stet {

enum class Decision : uint8_t {
    Undecided,
    Accepted,  ///< the new stands
    Rejected,  ///< the old stands (stet)
    Seen,      ///< looked at, nothing said; counts as decided, the text treats it as undecided
};

/// "undecided", "accepted", "rejected", "seen".
std::string_view toString(Decision decision);
std::optional<Decision> decisionFromString(std::string_view name);

/// What one decision is about.
struct Target {
    enum class Part : uint8_t {
        Whole,  ///< words and place
        Words,  ///< all words, or whether deleted or inserted text stands
        Place,  ///< of a moved change: where it stands
        Edit,   ///< one edit
    };
    uint64_t change = 0;  ///< Change::id
    Part part = Part::Whole;
    uint32_t edit = 0;  ///< of Part::Edit: index inside the change, from 0
    friend bool operator==(const Target&, const Target&) = default;
};

/// What was said about one change.
struct ChangeReview {
    Decision words = Decision::Undecided;
    Decision place = Decision::Undecided;  ///< without meaning for a change that is not moved
    std::map<uint32_t, Decision> edits;    ///< by index inside the change: edits decided apart from `words`
    bool flagged = false;
    std::string comment;  ///< UTF-8

    Decision ofEdit(uint32_t edit) const;
    friend bool operator==(const ChangeReview&, const ChangeReview&) = default;
};

/// The entries that a step replaced, as they were: applying it takes the step back.
using ReviewStep = std::vector<std::pair<uint64_t, ChangeReview>>;

class Review {
  public:
    /// What was said about a change; an empty entry when nothing was.
    const ChangeReview& of(uint64_t change) const;
    /// The changes about which something was said, by id, in no order.
    const std::unordered_map<uint64_t, ChangeReview>& entries() const { return m_entries; }
    const std::unordered_set<uint64_t>& shown() const { return m_shown; }
    bool wasShown(uint64_t change) const { return m_shown.contains(change); }

    /// Decides; `Undecided` takes back. A decision on the whole or the words replaces those on single edits.
    ReviewStep decide(std::span<const Target> targets, Decision decision);
    ReviewStep flag(uint64_t change, bool flagged);
    ReviewStep comment(uint64_t change, std::string text);
    /// Replaces what was said about the changes of `step` and returns what that replaced. A change may stand in it
    /// once.
    ReviewStep apply(ReviewStep step);
    /// Notes that a change was on screen. True when it is news. No step: what was seen stays seen.
    bool markShown(uint64_t change) { return m_shown.insert(change).second; }

    friend bool operator==(const Review&, const Review&) = default;

  private:
    std::unordered_map<uint64_t, ChangeReview> m_entries;
    std::unordered_set<uint64_t> m_shown;
};

}  // namespace stet
