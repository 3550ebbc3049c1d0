#include "page/page_shape.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kCorpusLogWords = 3.2;  // of paragraphs of articles
constexpr double kCorpusDeviation = 1.0;
constexpr double kCorpusWeight = 8;  // in paragraphs

void countWriting(const std::vector<SeamWord>& words, PageShape& shape) {
    for (size_t i = 0; i < words.size(); ++i) {
        auto& writing = shape.writing[words[i].id];
        if (words[i].startClass == StartClass::Lower) ++writing.small;
        if (words[i].startClass == StartClass::Capital && !sentenceBegins(words, i)) ++writing.name;
    }
}

void countLines(const std::vector<SeamWord>& words, PageShape& shape) {
    std::vector<uint32_t> ids;
    ids.reserve(words.size());
    for (const SeamWord& word : words) ids.push_back(word.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const uint32_t id : ids) ++shape.lines[id];
}

void countStart(const std::vector<SeamWord>& words, PageShape& shape) {
    ++shape.lineStarts[words[0].id];
    if (words.size() > 1) ++shape.lineStarts2[pairKey(words[0].id, words[1].id)];
}

template <size_t N>
void takeLogShares(const std::array<double, N>& counts, std::array<float, N>& shares) {
    double total = 0;
    for (const double count : counts) total += count;
    for (size_t c = 0; c < N; ++c) shares[c] = static_cast<float>(std::log((counts[c] + 0.5) / (total + 2)));
}

}  // namespace

void ShapeCounter::addLine(const std::vector<SeamWord>& words) {
    m_ends[static_cast<size_t>(words.back().endClass)] += 1;
    m_starts[static_cast<size_t>(words.front().startClass)] += 1;
    countStart(words, m_shape);
    countWriting(words, m_shape);
    countLines(words, m_shape);
}

void ShapeCounter::addParagraph(const std::vector<SeamWord>& words) {
    const double length = std::log(static_cast<double>(words.size()));
    m_paragraphs += 1;
    m_sum += length;
    m_squares += length * length;
}

void ShapeCounter::finish() {
    const double n = m_paragraphs + kCorpusWeight;
    const double mean = (m_sum + kCorpusWeight * kCorpusLogWords) / n;
    const double square =
        (m_squares + kCorpusWeight * (kCorpusLogWords * kCorpusLogWords + kCorpusDeviation * kCorpusDeviation)) / n;
    m_shape.logWords = mean;
    m_shape.deviation = std::sqrt(std::max(square - mean * mean, 0.1));
    takeLogShares(m_ends, m_shape.endShare);
    takeLogShares(m_starts, m_shape.startShare);
}

}  // namespace stet
