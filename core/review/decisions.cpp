#include "review/decisions.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::string_view, 4> kNames = {"undecided", "accepted", "rejected", "seen"};

void decidePart(ChangeReview& entry, const Target& target, Decision decision) {
    switch (target.part) {
        case Target::Part::Whole:
            entry.place = decision;
            [[fallthrough]];
        case Target::Part::Words:
            entry.words = decision;
            entry.edits.clear();
            break;
        case Target::Part::Place:
            entry.place = decision;
            break;
        case Target::Part::Edit:
            if (decision == entry.words)
                entry.edits.erase(target.edit);
            else
                entry.edits[target.edit] = decision;
            break;
    }
}

}  // namespace

std::string_view toString(Decision decision) {
    return kNames[static_cast<size_t>(decision)];
}

std::optional<Decision> decisionFromString(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Decision>(found - kNames.begin());
}

Decision ChangeReview::ofEdit(uint32_t edit) const {
    const auto found = edits.find(edit);
    return found == edits.end() ? words : found->second;
}

const ChangeReview& Review::of(uint64_t change) const {
    static const ChangeReview kNothing;
    const auto found = m_entries.find(change);
    return found == m_entries.end() ? kNothing : found->second;
}

ReviewStep Review::decide(std::span<const Target> targets, Decision decision) {
    std::map<uint64_t, ChangeReview> replaced;
    for (const Target& target : targets) {
        replaced.try_emplace(target.change, of(target.change));
        decidePart(m_entries[target.change], target, decision);
    }
    for (const auto& [change, entry] : replaced) {
        if (of(change) == ChangeReview{}) m_entries.erase(change);
    }
    return {replaced.begin(), replaced.end()};
}

ReviewStep Review::flag(uint64_t change, bool flagged) {
    ChangeReview entry = of(change);
    entry.flagged = flagged;
    return apply({{change, std::move(entry)}});
}

ReviewStep Review::comment(uint64_t change, std::string text) {
    ChangeReview entry = of(change);
    entry.comment = std::move(text);
    return apply({{change, std::move(entry)}});
}

ReviewStep Review::apply(ReviewStep step) {
    for (auto& [change, entry] : step) {
        ChangeReview replaced = of(change);
        if (entry == ChangeReview{})
            m_entries.erase(change);
        else
            m_entries[change] = std::move(entry);
        entry = std::move(replaced);
    }
    return step;
}

}  // namespace stet
