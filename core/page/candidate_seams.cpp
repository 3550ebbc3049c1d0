#include "page/candidate_seams.h"

#include <algorithm>

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

constexpr size_t kAllSeams = 48;  // rows of up to so many words: every place is a candidate; longer: the best of them

/// How likely a seam stands before words[at], by the words around alone: which places of a long row to look at.
double seamPromise(const Words& words, size_t at) {
    const EndClass end = words[at - 1].endClass;
    const StartClass start = words[at].startClass;
    double score = start == StartClass::Lower ? 0 : 0.5;
    if (endsSentence(end))
        score = start == StartClass::Lower ? 0.5 : 3;
    else if (end == EndClass::Abbreviation || end == EndClass::Colon || end == EndClass::Semicolon ||
             end == EndClass::ClosingMark || end == EndClass::Link || end == EndClass::Year)
        score = start == StartClass::Lower ? 0.3 : 1.2;
    if (start == StartClass::Enumerator || start == StartClass::Quote) score += 1;
    size_t prefix = 0;
    while (prefix < 6 && at + prefix < words.size() && prefix < at && words[prefix].id == words[at + prefix].id)
        ++prefix;
    size_t suffix = 0;
    while (suffix < 6 && suffix < at && at + suffix < words.size() &&
           words[at - 1 - suffix].id == words[words.size() - 1 - suffix].id)
        ++suffix;
    if (prefix > 0) score += 0.7 + 0.5 * static_cast<double>(prefix);
    if (suffix > 0) score += 0.3 + 0.4 * static_cast<double>(suffix);
    return score;
}

}  // namespace

std::vector<uint32_t> candidateSeams(const Words& words, const std::vector<uint8_t>& runEdges) {
    std::vector<uint32_t> seams;
    for (uint32_t at = 1; at < words.size(); ++at) seams.push_back(at);
    if (seams.size() <= kAllSeams) return seams;
    std::vector<double> promise(words.size());
    for (const uint32_t at : seams) promise[at] = seamPromise(words, at) + 0.7 * std::min<int>(runEdges[at], 2);
    std::nth_element(seams.begin(), seams.begin() + kAllSeams, seams.end(), [&](uint32_t x, uint32_t y) {
        return promise[x] != promise[y] ? promise[x] > promise[y] : x < y;
    });
    seams.resize(kAllSeams);
    std::sort(seams.begin(), seams.end());
    return seams;
}

}  // namespace stet
