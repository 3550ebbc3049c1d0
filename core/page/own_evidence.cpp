#include "page/own_evidence.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "page/logs.h"

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

constexpr float kUnlike = 0.4f;       // a row whose best cut leaves cells less alike than this is no mere edit
constexpr size_t kHeadingWords = 12;  // a cell of at most so many words without a stop looks like a heading

int sizeClass(size_t words) {
    static constexpr size_t kUpTo[] = {1, 2, 4, 8, 16, 40};
    return static_cast<int>(std::lower_bound(std::begin(kUpTo), std::end(kUpTo), words) - std::begin(kUpTo));
}

bool isCapital(const SeamWord& word) {
    return word.startClass == StartClass::Capital || word.startClass == StartClass::AllCapitals;
}

/// Running sums of a property of the words: entry p counts what lies before place p.
template <class Value, class Of>
std::vector<Value> sumsOf(const Words& words, Of of) {
    std::vector<Value> sums(words.size() + 1);
    for (size_t i = 0; i < words.size(); ++i) sums[i + 1] = static_cast<Value>(sums[i] + of(i));
    return sums;
}

/// Dice's coefficient of the two bags of words, for every place of the cut.
std::vector<float> diceAtEveryCut(const Words& words) {
    std::vector<std::pair<uint32_t, uint32_t>> places;  // by word
    for (uint32_t w = 0; w < words.size(); ++w) places.emplace_back(words[w].id, w);
    std::sort(places.begin(), places.end());
    std::vector<int> gained(words.size());  // common words more when the cut moves behind the word
    for (size_t begin = 0, end = 0; begin < places.size(); begin = end) {
        while (end < places.size() && places[end].first == places[begin].first) ++end;
        for (size_t p = begin; p < end; ++p) {
            const size_t before = p - begin, behind = end - p;
            gained[places[p].second] =
                static_cast<int>(std::min(before + 1, behind - 1)) - static_cast<int>(std::min(before, behind));
        }
    }
    std::vector<float> dice(words.size() + 1);
    int common = 0;
    for (size_t at = 1; at <= words.size(); ++at) {
        common += gained[at - 1];
        dice[at] = 2.f * static_cast<float>(common) / static_cast<float>(words.size());
    }
    return dice;
}

/// How many words of the runs inside the row a cut at each place would part from their double.
std::vector<float> crossingAtEveryCut(const SeamRow& row) {
    std::vector<float> crossing(row.words.size() + 1);
    for (const WordRun& run : row.selfRuns) {  // the k-th word stands before the cut, its double behind
        for (uint32_t k = 0; k < run.length; ++k) {
            crossing[run.a.word + k + 1] += 1;
            crossing[run.b.word + k + 1 <= row.words.size() ? run.b.word + k + 1 : row.words.size()] -= 1;
        }
    }
    for (size_t at = 1; at < crossing.size(); ++at) crossing[at] += crossing[at - 1];
    return crossing;
}

}  // namespace

OwnEvidence::OwnEvidence(const PageShape& shape, const SeamRow& row)
    : m_shape(shape),
      m_words(row.words),
      m_seams(row.seams),
      m_stops(sumsOf<uint32_t>(m_words, [&](size_t i) { return endsSentence(m_words[i].endClass); })),
      m_capitals(sumsOf<uint32_t>(m_words, [&](size_t i) { return isCapital(m_words[i]) || m_words[i].letters < 4; })),
      m_letters(sumsOf<uint32_t>(m_words, [&](size_t i) { return m_words[i].letters; })),
      m_curly(sumsOf<int>(m_words, [&](size_t i) { return m_words[i].curly; })),
      m_brackets(sumsOf<int>(m_words, [&](size_t i) { return m_words[i].brackets; })),
      m_straight(sumsOf<int>(m_words, [&](size_t i) { return m_words[i].straight; })),
      m_dice(diceAtEveryCut(m_words)),
      m_crossing(crossingAtEveryCut(row)) {
    for (const WordRun& run : row.selfRuns) m_selfWords += static_cast<float>(run.length);
    for (const uint32_t at : row.seams) m_bestDice = std::max(m_bestDice, m_dice[at]);
}

void OwnEvidence::collect(uint32_t state, FeatureList& out) const {
    if (state < kFirstSeamState) {
        collectWhole(out);
        return;
    }
    const uint32_t at = m_seams[state - kFirstSeamState];
    collectEdge(at, out);
    collectStart(at, out);
    collectCohesion(at, out);
    collectBalance(at, out);
    collectHeadings(at, out);
    collectLengths(at, out);
    collectLikeness(at, out);
    collectSelfRuns(at, out);
}

void OwnEvidence::collectEdge(uint32_t at, FeatureList& out) const {
    const EndClass end = m_words[at - 1].endClass, lineEnd = m_words.back().endClass;
    const StartClass start = m_words[at].startClass, lineStart = m_words.front().startClass;
    out.add(Evidence::Edge, static_cast<int>(end) * kStartClasses + static_cast<int>(start));
    out.add(Evidence::EdgeLikeLine, 2 * endsSentence(end) + endsSentence(lineEnd));
    out.add(Evidence::EdgeLikeLine, 4, end == lineEnd);
    out.add(Evidence::EdgeLikeLine, 5, start == lineStart);
    out.add(Evidence::Habit, 0, m_shape.endShare[static_cast<size_t>(end)]);
    out.add(Evidence::Habit, 1, m_shape.startShare[static_cast<size_t>(start)]);
}

void OwnEvidence::collectStart(uint32_t at, FeatureList& out) const {
    const SeamWord& word = m_words[at];
    const WordUse& use = m_shape.words[word.index];
    const bool sentence = sentenceBegins(m_words, at);
    if (const int entry = use.entry; entry >= 0) {
        out.add(sentence ? Evidence::Starter : Evidence::StarterInside, entry);
    }
    if (const int entry = m_shape.words[m_words[at - 1].index].entry; !sentence && entry >= 0) {
        out.add(Evidence::Ender, entry, m_words[at - 1].endClass == EndClass::Word);
    }
    if (!sentence) {
        const bool small = at + 1 < m_words.size() && m_words[at + 1].startClass == StartClass::Lower;
        out.add(Evidence::Around, 4 * isCapital(m_words[at - 1]) + 2 * isCapital(word) + small);
        if (at + 1 < m_words.size()) out.add(Evidence::Around, 9 + static_cast<int>(m_words[at + 1].startClass));
    }
    out.add(Evidence::Around, 8, sentence && word.endClass == EndClass::Comma);
    if (isCapital(word)) {
        const double rate = std::log((use.small + 0.5) / (use.name + 0.5));
        out.add(Evidence::NameOrStart, sentence, std::clamp(rate, -3.0, 3.0));
    }
    const uint32_t own = word.id == m_words[0].id;  // the row's own start is no news
    out.add(Evidence::SeenElsewhere, 0, std::log1p(use.starts - own));
    if (at + 1 < m_words.size()) {
        const uint32_t own2 = own && m_words[at + 1].id == m_words[1].id;
        out.add(Evidence::SeenElsewhere, 1, std::min(2u, m_words[at + 1].togetherStarts - own2));
    }
    out.add(Evidence::SeenElsewhere, 2 + sentence, logOfCount(word.together));
}

/// Rare words that the sentences before and behind the seam share: paragraphs seldom part them.
void OwnEvidence::collectCohesion(uint32_t at, FeatureList& out) const {
    if (!sentenceBegins(m_words, at)) return;
    constexpr size_t kWindow = 25;
    const size_t from = at > kWindow ? at - kWindow : 0, to = std::min(at + kWindow, m_words.size());
    double shared = 0, names = 0;
    for (size_t i = at; i < to; ++i) {
        if (m_words[i].letters < 4) continue;
        bool before = false;
        for (size_t j = from; j < at && !before; ++j) before = m_words[j].id == m_words[i].id;
        if (!before) continue;
        shared += 1.0 / m_words[i].lines;
        names += isCapital(m_words[i]) && !sentenceBegins(m_words, i);
    }
    out.add(Evidence::Cohesion, 0, std::min(shared, 3.0));
    out.add(Evidence::Cohesion, 1, std::min(names, 3.0));
    out.add(Evidence::Cohesion, 2, m_bestDice < kUnlike ? std::min(shared, 3.0) : 0);
}

void OwnEvidence::collectBalance(uint32_t at, FeatureList& out) const {
    out.add(Evidence::Balance, 0, m_curly[at] != 0 && m_curly.back() == 0);
    out.add(Evidence::Balance, 1, m_straight[at] % 2 != 0);
    out.add(Evidence::Balance, 2, m_brackets[at] != 0 && m_brackets.back() == 0);
    out.add(Evidence::Balance, 3,
            m_curly[at] > 0 && m_words[at].curly > 0);  // a quotation goes on in the next paragraph
    out.add(Evidence::Balance, 4, m_curly.back() != 0 && (m_curly[at] == 0 || m_curly[at] == m_curly.back()));
}

void OwnEvidence::collectHeadings(uint32_t at, FeatureList& out) const {
    const size_t n = m_words.size();
    const bool leftOpen = m_stops[at] == 0, rightOpen = m_stops[n] == m_stops[at];
    const bool leftTitle = m_capitals[at] == at, rightTitle = m_capitals[n] - m_capitals[at] == n - at;
    const bool leftHeading = leftOpen && at <= kHeadingWords, rightHeading = rightOpen && n - at <= kHeadingWords;
    out.add(Evidence::Heading, 0, leftHeading && rightHeading);
    out.add(Evidence::Heading, 1, leftHeading && !rightHeading);
    out.add(Evidence::Heading, 2, rightHeading && !leftHeading);
    out.add(Evidence::Heading, 3, leftHeading && leftTitle && isCapital(m_words[at]));
    out.add(Evidence::Heading, 4, rightHeading && rightTitle);
    out.add(Evidence::Heading, 5, leftHeading != rightHeading && leftOpen != rightOpen && leftTitle != rightTitle);
    if (m_words[0].number > 0 && m_words[at].number > 0) {
        out.add(Evidence::Numbering, 2 + std::clamp(m_words[at].number - m_words[0].number, -2, 2));
    }
    out.add(Evidence::NoLetters, 0, m_letters[at] == 0);
    out.add(Evidence::NoLetters, 1, m_letters[n] == m_letters[at]);
}

void OwnEvidence::collectLengths(uint32_t at, FeatureList& out) const {
    const size_t n = m_words.size(), right = n - at;
    const auto fit = [&](size_t words) {
        const double z = (logOfCount(words) - m_shape.logWords) / m_shape.deviation;
        return std::max(-z * z / 2, -8.0);
    };
    out.add(Evidence::LengthFit, 0, fit(at));
    out.add(Evidence::LengthFit, 1, fit(right));
    out.add(Evidence::LengthFit, 2, std::abs(std::log(static_cast<double>(at) / static_cast<double>(right))));
    out.add(Evidence::LeftWords, sizeClass(at));
    out.add(Evidence::RightWords, sizeClass(right));
    out.add(Evidence::LeftSentences, static_cast<int>(std::min(m_stops[at], 5u)));
    out.add(Evidence::RightSentences, static_cast<int>(std::min(m_stops[n] - m_stops[at], 5u)));
}

void OwnEvidence::collectLikeness(uint32_t at, FeatureList& out) const {
    const size_t n = m_words.size(), shorter = std::min<size_t>(at, n - at);
    size_t prefix = 0, suffix = 0;
    while (prefix < 6 && prefix < shorter && m_words[prefix].id == m_words[at + prefix].id) ++prefix;
    while (suffix < 6 && suffix < shorter && m_words[at - 1 - suffix].id == m_words[n - 1 - suffix].id) ++suffix;
    out.add(Evidence::Prefix, static_cast<int>(prefix));
    out.add(Evidence::Suffix, static_cast<int>(suffix));
    out.add(Evidence::Likeness, 0, m_dice[at]);
    out.add(Evidence::Likeness, 1, m_bestDice - m_dice[at]);
    out.add(Evidence::Likeness, 2, m_bestDice > 0.5f ? m_bestDice - m_dice[at] : 0);
    out.add(Evidence::Likeness, 3, prefix > 0 && suffix > 0);
}

void OwnEvidence::collectSelfRuns(uint32_t at, FeatureList& out) const {
    if (m_selfWords == 0) return;
    out.add(Evidence::SelfRuns, 0, m_crossing[at] / m_selfWords);
    out.add(Evidence::SelfRuns, 1, std::min(m_crossing[at], 30.f) / 10);
    out.add(Evidence::SelfRuns, 2, std::min(m_selfWords - m_crossing[at], 30.f) / 10);
}

void OwnEvidence::collectWhole(FeatureList& out) const {
    const size_t n = m_words.size();
    const double length = logOfCount(n);
    const double z = (length - m_shape.logWords) / m_shape.deviation;
    out.add(Evidence::WholeLine, 0, std::max(-z * z / 2, -8.0));
    out.add(Evidence::WholeLine, 1, length);
    out.add(Evidence::WholeLine, 2, m_bestDice);
    out.add(Evidence::WholeLine, 3, std::min(m_selfWords, 30.f) / 10);
    out.add(Evidence::WholeLine, 4, m_stops[n] == 0 && n <= kHeadingWords);
    out.add(Evidence::WholeSentences, static_cast<int>(std::min(m_stops[n], 5u)));
    out.add(Evidence::WholeEnd, static_cast<int>(m_words.back().endClass));
}

}  // namespace stet
