#include "page/runs.h"

#include <algorithm>
#include <tuple>

namespace stet {

namespace {

constexpr uint32_t kGram = 3;
constexpr uint32_t kGramLetters = 6;

struct Gram {
    uint64_t hash;
    WordRun::Place place;
};

std::vector<Gram> gramsOf(const std::vector<std::vector<SeamWord>>& lines) {
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

/// Every pair of places with the same three words, ordered by lines, diagonal and place.
std::vector<WordRun> hitsOf(const std::vector<Gram>& grams) {
    std::vector<WordRun> hits;
    for (size_t begin = 0, end = 0; begin < grams.size(); begin = end) {
        while (end < grams.size() && grams[end].hash == grams[begin].hash) ++end;
        if (end - begin > kMostEchoes) continue;
        for (size_t i = begin; i < end; ++i) {
            for (size_t j = i + 1; j < end; ++j) hits.push_back({grams[i].place, grams[j].place, kGram});
        }
    }
    const auto key = [](const WordRun& r) {
        return std::tuple(r.a.line, r.b.line, int64_t{r.b.word} - r.a.word, r.a.word);
    };
    std::sort(hits.begin(), hits.end(), [&](const WordRun& x, const WordRun& y) { return key(x) < key(y); });
    return hits;
}

}  // namespace

std::vector<WordRun> commonRuns(const std::vector<std::vector<SeamWord>>& lines) {
    std::vector<WordRun> runs;
    for (const WordRun& hit : hitsOf(gramsOf(lines))) {
        const auto& x = lines[hit.a.line];
        const auto& y = lines[hit.b.line];
        if (!runs.empty()) {  // inside the run before it?
            const WordRun& last = runs.back();
            const bool sameDiagonal = last.a.line == hit.a.line && last.b.line == hit.b.line &&
                                      last.b.word - last.a.word == hit.b.word - hit.a.word;
            if (sameDiagonal && hit.a.word < last.a.word + last.length) continue;
        }
        WordRun run = hit;
        while (run.a.word > 0 && run.b.word > 0 && x[run.a.word - 1].id == y[run.b.word - 1].id) {
            --run.a.word;
            --run.b.word;
            ++run.length;
        }
        while (run.a.word + run.length < x.size() && run.b.word + run.length < y.size() &&
               x[run.a.word + run.length].id == y[run.b.word + run.length].id) {
            ++run.length;
        }
        runs.push_back(run);
    }
    return runs;
}

}  // namespace stet
