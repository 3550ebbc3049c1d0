#include "window/navigation.h"

#include "review/review_progress.h"

namespace stet {

namespace {

template <class Wanted>
std::optional<uint32_t> seek(const Comparison& comparison, std::optional<uint32_t> current, int direction,
                             Wanted wanted) {
    const auto count = static_cast<int64_t>(comparison.changes.size());
    int64_t at = current ? *current + direction : (direction > 0 ? 0 : count - 1);
    for (; at >= 0 && at < count; at += direction) {
        if (wanted(comparison.changes[static_cast<size_t>(at)])) return static_cast<uint32_t>(at);
    }
    return std::nullopt;
}

}  // namespace

std::optional<uint32_t> Steps::next(std::optional<uint32_t> current, int direction) const {
    return seek(comparison, current, direction,
                [this](const Change& change) { return !hidden[static_cast<size_t>(change.kind)]; });
}

std::optional<uint32_t> Steps::nextUndecided(std::optional<uint32_t> current, int direction) const {
    return seek(comparison, current, direction, [this](const Change& change) {
        return !hidden[static_cast<size_t>(change.kind)] && !isDecided(review, change);
    });
}

}  // namespace stet
