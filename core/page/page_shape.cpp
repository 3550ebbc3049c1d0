#include "page/page_shape.h"

#include <algorithm>
#include <cmath>

#include "page/seam_lexicon.h"
#include "page/word_meanings.h"

namespace stet {

namespace {

constexpr double kCorpusLogWords = 3.2;  // of paragraphs of articles
constexpr double kCorpusDeviation = 1.0;
constexpr double kCorpusWeight = 8;  // in paragraphs

template <size_t N>
void takeLogShares(const std::array<double, N>& counts, std::array<float, N>& shares) {
    double total = 0;
    for (const double count : counts) total += count;
    for (size_t c = 0; c < N; ++c) shares[c] = static_cast<float>(std::log((counts[c] + 0.5) / (total + 2)));
}

}  // namespace

void ShapeCounter::addLine(std::vector<SeamWord>& words) {
    m_ends[static_cast<size_t>(words.back().endClass)] += 1;
    m_starts[static_cast<size_t>(words.front().startClass)] += 1;
    ++m_lines;
    for (size_t i = 0; i < words.size(); ++i) {
        WordUse& use = useOf(words[i]);
        use.small += words[i].startClass == StartClass::Lower;
        use.name += words[i].startClass == StartClass::Capital && !sentenceBegins(words, i);
    }
    ++m_shape.words[words[0].index].starts;
}

WordUse& ShapeCounter::useOf(SeamWord& word) {
    const auto [found, fresh] = m_indices.try_emplace(word.id, static_cast<uint32_t>(m_indices.size()));
    word.index = found->second;
    if (fresh) {
        m_shape.words.push_back({0, 0, 0, 0, lexiconEntry(word.id), wordRank(word.id)});
        m_lastLine.push_back(0);
    }
    WordUse& use = m_shape.words[word.index];
    use.lines += m_lastLine[word.index] != m_lines;
    m_lastLine[word.index] = m_lines;
    return use;
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
