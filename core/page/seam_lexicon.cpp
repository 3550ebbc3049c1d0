#include "page/seam_lexicon.h"

#include <unordered_map>

namespace stet {

int lexiconEntry(uint32_t id) {
    static const std::unordered_map<uint32_t, int> kEntries = [] {
        std::unordered_map<uint32_t, int> entries;
        for (size_t i = 0; i < kStarterWords.size(); ++i)
            entries.emplace(wordId(kStarterWords[i]), static_cast<int>(i));
        return entries;
    }();
    const auto found = kEntries.find(id);
    return found == kEntries.end() ? -1 : found->second;
}

}  // namespace stet
