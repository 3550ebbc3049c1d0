#include "refine/changed_figures.h"

#include <algorithm>
#include <string>

#include "refine/figures.h"

namespace stet {

ChangedFigures changedFigures(const PerSide<SideWords>& words, const PerSide<std::vector<uint32_t>>& changed) {
    PerSide<std::vector<std::optional<Figure>>> found;
    PerSide<std::vector<std::u16string>> values;
    for (const Side side : kSides) {
        for (const uint32_t i : changed[side]) {
            found[side].push_back(figureAt(words[side], i));
            if (found[side].back()) values[side].push_back(found[side].back()->value);
        }
        std::sort(values[side].begin(), values[side].end());
    }
    ChangedFigures figures;
    for (const Side side : kSides) {
        const auto& others = values[other(side)];
        const SideWords& mine = words[side];
        for (size_t k = 0; k < changed[side].size(); ++k) {
            const uint32_t i = changed[side][k];
            const std::optional<Figure>& figure = found[side][k];
            if (!figure) {
                const bool senseless = mine.is(i, WordKind::Word) && mine.senses(i).bits == 0;
                figures.date |= !senseless && isDate(mine, i);
                figures.alone &= mine.means(i, Sense::Unit);
            } else if (std::binary_search(others.begin(), others.end(), figure->value)) {
                figures.restyled = true;
            } else if (isDate(mine, i)) {
                figures.date = true;
            } else {
                figures.number |= figure->sure || !others.empty();
            }
        }
    }
    return figures;
}

}  // namespace stet
