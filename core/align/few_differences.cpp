#include "align/few_differences.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

/// How far each diagonal (before minus after) leads at one distance.
class Reach {
  public:
    int32_t& operator[](int32_t diagonal) { return m_furthest[at(diagonal)]; }
    int32_t operator[](int32_t diagonal) const { return m_furthest[at(diagonal)]; }

    /// Whether the way onto `diagonal` at `distance` is an insertion; else it is a deletion.
    bool inserts(int32_t diagonal, int32_t distance) const {
        return diagonal == -distance || (diagonal != distance && (*this)[diagonal - 1] < (*this)[diagonal + 1]);
    }

  private:
    static size_t at(int32_t diagonal) {
        const int32_t place = diagonal + kFewDifferences + 1;
        return static_cast<size_t>(place);
    }

    std::array<int32_t, 2 * kFewDifferences + 3> m_furthest{};
};

/// The way back from the ends of both sequences: `reaches` holds what each distance but the last led to.
std::vector<PerSide<IndexRange>> wayBack(const std::vector<Reach>& reaches, int32_t diagonal) {
    std::vector<PerSide<IndexRange>> steps;
    for (auto distance = static_cast<int32_t>(reaches.size()); distance > 0; --distance) {
        const Reach& reach = reaches[static_cast<size_t>(distance - 1)];
        const bool inserts = reach.inserts(diagonal, distance);
        diagonal += inserts ? 1 : -1;
        const auto before = static_cast<uint32_t>(reach[diagonal]);
        const auto after = static_cast<uint32_t>(reach[diagonal] - diagonal);
        steps.push_back({{before, before + !inserts}, {after, after + inserts}});
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

}  // namespace

std::optional<std::vector<PerSide<IndexRange>>> fewDifferences(std::span<const TokenId> before,
                                                               std::span<const TokenId> after) {
    const auto rows = static_cast<int32_t>(before.size());
    const auto columns = static_cast<int32_t>(after.size());
    std::vector<Reach> reaches;
    Reach reach;
    for (int32_t distance = 0; distance <= kFewDifferences; ++distance) {
        for (int32_t k = -distance; k <= distance; k += 2) {
            int32_t x = 0;
            if (distance > 0) x = reach.inserts(k, distance) ? reach[k + 1] : reach[k - 1] + 1;
            while (x < rows && x - k < columns && before[static_cast<size_t>(x)] == after[static_cast<size_t>(x - k)])
                ++x;
            reach[k] = x;
            if (x >= rows && x - k >= columns) return wayBack(reaches, k);
        }
        reaches.push_back(reach);
    }
    return std::nullopt;
}

}  // namespace stet
