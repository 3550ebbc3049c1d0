#include "session/navigation.h"

#include <algorithm>

#include "review/review_progress.h"

namespace stet {

namespace {

template <class Wanted>
std::optional<uint32_t> seek(const Steps& steps, std::optional<uint32_t> current, int direction, Wanted wanted) {
    const std::vector<uint32_t>& order = steps.order;
    const auto count = static_cast<int64_t>(order.size());
    int64_t at = direction > 0 ? 0 : count - 1;
    if (current) at = std::find(order.begin(), order.end(), *current) - order.begin() + direction;
    for (; at >= 0 && at < count; at += direction) {
        const uint32_t change = order[static_cast<size_t>(at)];
        if (wanted(steps.comparison.changes[change])) return change;
    }
    return std::nullopt;
}

}  // namespace

std::optional<uint32_t> Steps::next(std::optional<uint32_t> current, int direction) const {
    return seek(*this, current, direction, [this](const Change& change) { return stopsAt(change); });
}

std::optional<uint32_t> Steps::nextUndecided(std::optional<uint32_t> current, int direction) const {
    return seek(*this, current, direction,
                [this](const Change& change) { return stopsAt(change) && !isDecided(review, change); });
}

bool Steps::stopsAt(const Change& change) const {
    return !hidden[static_cast<size_t>(change.kind)] && passes(filter, comparison, change, review);
}

}  // namespace stet
