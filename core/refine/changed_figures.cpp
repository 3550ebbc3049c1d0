#include "refine/changed_figures.h"

#include <algorithm>
#include <string>

#include "refine/figures.h"

namespace stet {

ChangedFigures changedFigures(const PerSide<SideWords>& words, const PerSide<std::vector<uint32_t>>& changed) {
    const auto isFigure = [&](Side side, uint32_t i) {
        return isNumber(words[side], i) || words[side].means(i, Sense::MaybeNumber);
    };
    PerSide<std::vector<std::u16string>> values;
    for (const Side side : kSides)
        for (const uint32_t i : changed[side])
            if (isFigure(side, i)) values[side].push_back(valueOf(words[side], i));
    for (const Side side : kSides) std::sort(values[side].begin(), values[side].end());
    ChangedFigures figures;
    for (const Side side : kSides) {
        const auto& others = values[other(side)];
        for (const uint32_t i : changed[side]) {
            const SideWords& mine = words[side];
            if (mine.is(i, WordKind::Word) && mine.senses(i).bits == 0) {
                figures.alone = false;
                continue;
            }
            const bool sure = isNumber(mine, i);
            if (!isFigure(side, i)) {
                figures.date |= isDate(mine, i);
                figures.alone &= mine.means(i, Sense::Unit);
            } else if (std::binary_search(others.begin(), others.end(), valueOf(mine, i))) {
                figures.restyled = true;
            } else if (isDate(mine, i)) {
                figures.date = true;
            } else {
                figures.number |= sure || !others.empty();
            }
        }
    }
    return figures;
}

}  // namespace stet
