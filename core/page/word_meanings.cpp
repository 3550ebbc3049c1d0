#include "page/word_meanings.h"

#include <string>
#include <string_view>
#include <unordered_map>

#include "page/seam_words.h"
#include "resource.h"

namespace stet {

namespace {

struct Table {
    std::vector<WordMeaning> meanings;
    std::unordered_map<uint32_t, int32_t> ranks;
};

/// A word that makes up the share p of all words weighs a / (a + p) (Arora and others 2017); the shares follow Zipf's
/// law.
float weightOf(size_t rank) {
    constexpr double kWeight = 1e-3, kShareOfFirst = 1.0 / 12;
    return static_cast<float>(kWeight / (kWeight + kShareOfFirst / static_cast<double>(rank + 2)));
}

WordMeaning readAxes(std::string_view digits, size_t rank) {
    WordMeaning meaning;
    for (size_t a = 0; a < kMeaningAxes; ++a) meaning.axes[a] = static_cast<float>(digits[a] - '4') / 8;
    meaning.weight = weightOf(rank);
    return meaning;
}

Table readTable() {
    Table table;
    table.ranks.reserve(32768);
    for (std::string_view rest = resource::word_meanings_txt; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        if (line.starts_with('#')) continue;
        const size_t space = line.size() - kMeaningAxes - 1;
        const std::u16string word(line.begin(), line.begin() + static_cast<ptrdiff_t>(space));
        const size_t rank = table.meanings.size();
        table.ranks.emplace(wordId(word), static_cast<int32_t>(rank));
        table.meanings.push_back(readAxes(line.substr(space + 1), rank));
    }
    return table;
}

const Table& table() {
    static const Table kTable = readTable();
    return kTable;
}

}  // namespace

const std::vector<WordMeaning>& wordMeanings() {
    return table().meanings;
}

int32_t wordRank(uint32_t wordId) {
    const auto found = table().ranks.find(wordId);
    return found == table().ranks.end() ? -1 : found->second;
}

}  // namespace stet
