#include "refine/changed_figures.h"

#include <algorithm>
#include <string>

#include "refine/dates.h"
#include "refine/figures.h"

namespace stet {

namespace {

/// A number among changed words, or one of the other words.
struct Found {
    uint32_t token = 0;  ///< the first
    std::optional<Figure> figure;
};

std::vector<Found> figuresIn(const SideWords& words, const std::vector<uint32_t>& changed) {
    std::vector<Found> found;
    size_t end = 0;  // of the words in a row that `k` is among
    for (size_t k = 0; k < changed.size();) {
        for (end = std::max(end, k + 1); end < changed.size() && changed[end] == changed[end - 1] + 1;) ++end;
        found.push_back({changed[k], figureAt(words, changed[k], changed[end - 1] + 1)});
        k += found.back().figure ? found.back().figure->tokens : 1;
    }
    return found;
}

constexpr Sense kOfFigures[] = {Sense::NumberWord, Sense::MaybeNumber, Sense::Month,  Sense::MaybeMonth, Sense::Weekday,
                                Sense::Moment,     Sense::Clock,       Sense::Period, Sense::Which};

/// Whether some word can be (part of) a number or a date: in most edits, none can.
bool mayTell(const SideWords& words, const std::vector<uint32_t>& changed) {
    return std::any_of(changed.begin(), changed.end(), [&](uint32_t i) {
        const Senses senses = words.senses(i);
        const auto has = [senses](Sense sense) { return senses.has(sense); };
        return words.is(i, WordKind::Number) || std::any_of(std::begin(kOfFigures), std::end(kOfFigures), has) ||
               words.beginsAsNumber(i);
    });
}

}  // namespace

ChangedFigures changedFigures(const PerSide<SideWords>& words, const PerSide<std::vector<uint32_t>>& changed) {
    ChangedFigures figures;
    if (!mayTell(words.before, changed.before) && !mayTell(words.after, changed.after)) return figures;
    PerSide<std::vector<Found>> found;
    PerSide<std::vector<std::u16string>> values;
    for (const Side side : kSides) {
        found[side] = figuresIn(words[side], changed[side]);
        for (const Found& each : found[side])
            if (each.figure) values[side].push_back(each.figure->value);
        std::sort(values[side].begin(), values[side].end());
    }
    for (const Side side : kSides) {
        const auto& others = values[other(side)];
        const SideWords& mine = words[side];
        for (const auto& [i, figure] : found[side]) {
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
