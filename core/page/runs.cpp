#include "page/runs.h"

#include <algorithm>
#include <tuple>

namespace stet {

namespace {

using Lines = std::vector<std::vector<SeamWord>>;

constexpr uint32_t kGram = 3;
constexpr uint32_t kGramLetters = 6;

struct Gram {
    uint64_t hash;
    WordRun::Place place;
};

std::vector<Gram> gramsOf(const Lines& lines) {
    std::vector<Gram> grams;
    for (uint32_t line = 0; line < lines.size(); ++line) {
        const auto& words = lines[line];
        for (uint32_t at = 0; at + kGram <= words.size(); ++at) {
            const uint32_t letters = uint32_t{words[at].letters} + words[at + 1].letters + words[at + 2].letters;
            if (letters < kGramLetters) continue;
            uint64_t hash = words[at].id;
            for (uint32_t k = 1; k < kGram; ++k) hash = hash * 0x9E3779B97F4A7C15u + words[at + k].id;
            grams.push_back({hash, {line, at}});
        }
    }
    std::sort(grams.begin(), grams.end(), [](const Gram& x, const Gram& y) {
        return std::tie(x.hash, x.place.line, x.place.word) < std::tie(y.hash, y.place.line, y.place.word);
    });
    return grams;
}

/// Leads from each place to the next with the same three words.
class GramChains {
  public:
    explicit GramChains(const Lines& lines) {
        for (const auto& words : lines) {
            m_first.push_back(static_cast<uint32_t>(m_next.size()));
            m_next.resize(m_next.size() + words.size(), kEnd);
        }
        const std::vector<Gram> grams = gramsOf(lines);
        for (size_t begin = 0, end = 0; begin < grams.size(); begin = end) {
            while (end < grams.size() && grams[end].hash == grams[begin].hash) ++end;
            if (end - begin > kMostEchoes) continue;
            for (size_t g = begin; g + 1 < end; ++g) next(grams[g].place) = grams[g + 1].place;
        }
    }

    template <class Visit>
    void eachBehind(WordRun::Place place, Visit visit) {
        while ((place = next(place)).line != kEnd.line) visit(place);
    }

  private:
    static constexpr WordRun::Place kEnd{0xFFFFFFFF, 0};
    WordRun::Place& next(WordRun::Place place) { return m_next[m_first[place.line] + place.word]; }

    std::vector<uint32_t> m_first;  ///< by line: where its words begin in `m_next`
    std::vector<WordRun::Place> m_next;
};

/// A place with the same three words as one of the line at hand.
struct Hit {
    uint32_t line = 0;
    int64_t diagonal = 0;  ///< how many words further on it stands in its line
    uint32_t word = 0;     ///< of the line at hand

    auto operator<=>(const Hit&) const = default;
};

/// The run over a hit, as long as it can be.
WordRun runOver(const Lines& lines, WordRun::Place a, WordRun::Place b) {
    const auto& x = lines[a.line];
    const auto& y = lines[b.line];
    uint32_t length = kGram;
    while (a.word > 0 && b.word > 0 && x[a.word - 1].id == y[b.word - 1].id) {
        --a.word;
        --b.word;
        ++length;
    }
    while (a.word + length < x.size() && b.word + length < y.size() && x[a.word + length].id == y[b.word + length].id)
        ++length;
    return {a, b, length};
}

}  // namespace

std::vector<WordRun> commonRuns(const Lines& lines) {
    GramChains chains(lines);
    std::vector<WordRun> runs;
    std::vector<Hit> hits;
    for (uint32_t line = 0; line < lines.size(); ++line) {
        hits.clear();
        for (uint32_t at = 0; at < lines[line].size(); ++at) {
            chains.eachBehind({line, at}, [&](WordRun::Place there) {
                hits.push_back({there.line, int64_t{there.word} - at, at});
            });
        }
        std::sort(hits.begin(), hits.end());
        for (size_t h = 0; h < hits.size(); ++h) {
            const auto& [other, diagonal, word] = hits[h];
            const bool inside = h > 0 && hits[h - 1].line == other && hits[h - 1].diagonal == diagonal &&
                                word < runs.back().a.word + runs.back().length;
            if (!inside) runs.push_back(runOver(lines, {line, word}, {other, static_cast<uint32_t>(word + diagonal)}));
        }
    }
    return runs;
}

}  // namespace stet
