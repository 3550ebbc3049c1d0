#include "page/seam_page.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "page/seam_lexicon.h"

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

constexpr size_t kAllSeams = 48;    // rows of up to so many words: every place is a candidate; longer: the best of them
constexpr uint32_t kSoftReach = 6;  // words from a run's edge to the edge of its sentence
constexpr double kCorpusLogWords = 3.2;  // of paragraphs of articles
constexpr double kCorpusDeviation = 1.0;
constexpr double kCorpusWeight = 8;  // in paragraphs
constexpr size_t kMostLinks = 400;   // of a row: the strongest

void countWriting(const Words& words, PageShape& shape) {
    for (size_t i = 0; i < words.size(); ++i) {
        auto& writing = shape.writing[words[i].id];
        if (words[i].startClass == StartClass::Lower) ++writing.small;
        if (words[i].startClass == StartClass::Capital && !sentenceBegins(words, i)) ++writing.name;
        if (i > 0) ++shape.pairs[pairKey(words[i - 1].id, words[i].id)];
    }
}

void countLines(const Words& words, PageShape& shape) {
    std::vector<uint32_t> ids;
    ids.reserve(words.size());
    for (const SeamWord& word : words) ids.push_back(word.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const uint32_t id : ids) ++shape.lines[id];
}

void countStart(const Words& words, PageShape& shape) {
    ++shape.lineStarts[words[0].id];
    if (words.size() > 1) ++shape.lineStarts2[pairKey(words[0].id, words[1].id)];
}

/// Edges and lengths, counted over the lines of a page.
struct ShapeCounts {
    std::array<double, kEndClasses> ends{};
    std::array<double, kStartClasses> starts{};
    double paragraphs = 0, sum = 0, squares = 0;

    void addEdges(const Words& words) {
        ends[static_cast<size_t>(words.back().endClass)] += 1;
        starts[static_cast<size_t>(words.front().startClass)] += 1;
    }
    void addParagraph(const Words& words) {
        const double length = std::log(static_cast<double>(words.size()));
        paragraphs += 1;
        sum += length;
        squares += length * length;
    }
};

void fitShape(const ShapeCounts& counts, PageShape& shape) {
    const double n = counts.paragraphs + kCorpusWeight;
    const double mean = (counts.sum + kCorpusWeight * kCorpusLogWords) / n;
    const double square =
        (counts.squares + kCorpusWeight * (kCorpusLogWords * kCorpusLogWords + kCorpusDeviation * kCorpusDeviation)) /
        n;
    shape.logWords = mean;
    shape.deviation = std::sqrt(std::max(square - mean * mean, 0.1));
    const auto logShares = [](const auto& from, auto& to) {
        double total = 0;
        for (const double c : from) total += c;
        for (size_t c = 0; c < from.size(); ++c) to[c] = static_cast<float>(std::log((from[c] + 0.5) / (total + 2)));
    };
    logShares(counts.ends, shape.endShare);
    logShares(counts.starts, shape.startShare);
}

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

/// The one candidate of a row whose seam is known.
uint32_t wordAtOffset(const Words& words, uint32_t offset) {
    for (uint32_t at = 1; at < words.size(); ++at) {
        if (words[at].begin >= offset) return at;
    }
    return static_cast<uint32_t>(words.size() - 1);
}

void fixReading(const RowReading& reading, SeamRow& row) {
    if (reading.kind == PageRowKind::Delete) row.only = kDeleteState;
    if (reading.kind == PageRowKind::Insert) row.only = kInsertState;
    if (reading.kind == PageRowKind::Change && row.words.size() > 1) {
        row.seams = {wordAtOffset(row.words, reading.seam)};
        row.only = kFirstSeamState;
    }
}

uint32_t sentenceStart(const Words& words, uint32_t at) {
    while (at > 0 && !sentenceBegins(words, at)) --at;
    return at;
}

uint32_t sentenceEnd(const Words& words, uint32_t at) {
    while (at < words.size() && !sentenceBegins(words, at)) ++at;
    return at;
}

/// Makes the links of the runs. Every run links its edges, the edges of the sentences around when near, and the
/// candidate seams inside it.
class Linker {
  public:
    explicit Linker(SeamPage& page) : m_page(page), m_longest(page.rows.size()) {
        for (size_t r = 0; r < page.rows.size(); ++r) m_longest[r].resize(page.rows[r].words.size());
        for (const WordRun& run : page.runs) {
            for (uint32_t k = 0; k < run.length; ++k) {
                uint32_t& a = m_longest[run.a.line][run.a.word + k];
                uint32_t& b = m_longest[run.b.line][run.b.word + k];
                a = std::max(a, run.length);
                b = std::max(b, run.length);
            }
        }
    }

    void link(const WordRun& run) {
        const double strength = strengthOf(run);
        const uint32_t aEnd = run.a.word + run.length, bEnd = run.b.word + run.length;
        add(run, run.a.word, run.b.word, strength, true);
        add(run, aEnd, bEnd, strength, false);
        addSoft(run, run.a.word, run.b.word, strength, true);
        addSoft(run, aEnd, bEnd, strength, false);
        addInner(run, m_page.rows[run.a.line], run.a.word, strength);
        addInner(run, m_page.rows[run.b.line], run.b.word, strength);
    }

  private:
    /// Long runs weigh more, and less where a longer run covers the same words.
    double strengthOf(const WordRun& run) const {
        uint32_t longest = run.length;
        for (const uint32_t k : {0u, run.length / 2, run.length - 1}) {
            longest = std::max({longest, m_longest[run.a.line][run.a.word + k], m_longest[run.b.line][run.b.word + k]});
        }
        return std::min(1.0, (run.length - 1) / 7.0) * std::sqrt(static_cast<double>(run.length) / longest);
    }

    void add(const WordRun& run, uint32_t a, uint32_t b, double strength, bool start) {
        m_page.rows[run.a.line].links.push_back({a, run.b.line, b, static_cast<float>(strength), start});
        m_page.rows[run.b.line].links.push_back({b, run.a.line, a, static_cast<float>(strength), start});
    }

    void addSoft(const WordRun& run, uint32_t a, uint32_t b, double strength, bool start) {
        const Words& x = m_page.rows[run.a.line].words;
        const Words& y = m_page.rows[run.b.line].words;
        const uint32_t softA = start ? sentenceStart(x, a) : sentenceEnd(x, a);
        const uint32_t softB = start ? sentenceStart(y, b) : sentenceEnd(y, b);
        const uint32_t reach = std::max(start ? a - softA : softA - a, start ? b - softB : softB - b);
        if (reach == 0 || reach > kSoftReach) return;
        add(run, softA, softB, strength * (1 - 0.08 * reach), start);
    }

    /// Candidate seams of `row` inside the run: what begins and ends there comes back too, the surer the more words do.
    void addInner(const WordRun& run, const SeamRow& row, uint32_t from, double strength) {
        auto at = std::upper_bound(row.seams.begin(), row.seams.end(), from);
        for (; at != row.seams.end() && *at < from + run.length; ++at) {
            const uint32_t before = *at - from, behind = run.length - before;
            add(run, run.a.word + before, run.b.word + before, strength * std::min(1.0, 0.3 + 0.2 * behind), true);
            add(run, run.a.word + before, run.b.word + before, strength * std::min(1.0, 0.3 + 0.2 * before), false);
        }
    }

    SeamPage& m_page;
    std::vector<std::vector<uint32_t>> m_longest;  // run over each word of each row
};

/// Words of a row, from `word`, and where else they stand.
struct Echo {
    uint32_t word = 0;
    WordRun::Place there;
    uint32_t length = 0;
};

/// The longest of the echoes over each word.
void addLongest(const std::vector<Echo>& echoes, SeamRow& row) {
    std::vector<const Echo*> longest(row.words.size());
    for (const Echo& echo : echoes) {
        for (uint32_t w = echo.word; w < echo.word + echo.length; ++w) {
            if (!longest[w] || longest[w]->length < echo.length) longest[w] = &echo;
        }
    }
    for (uint32_t begin = 0, end = 0; begin < longest.size(); begin = end) {
        while (end < longest.size() && longest[end] == longest[begin]) ++end;
        if (!longest[begin]) continue;
        const Echo& echo = *longest[begin];
        row.echoes.push_back({begin, end - begin, echo.there.line, echo.there.word + begin - echo.word,
                              std::min(1.f, static_cast<float>(echo.length - 1) / 7)});
    }
}

void findEchoes(SeamPage& page) {
    std::vector<std::array<std::vector<Echo>, 2>> echoes(page.rows.size());  // [in another hunk]
    for (const WordRun& run : page.runs) {
        const bool far = page.rows[run.a.line].hunk != page.rows[run.b.line].hunk;
        echoes[run.a.line][far].push_back({run.a.word, run.b, run.length});
        echoes[run.b.line][far].push_back({run.b.word, run.a, run.length});
    }
    for (size_t r = 0; r < page.rows.size(); ++r) {
        for (const auto& some : echoes[r]) addLongest(some, page.rows[r]);
    }
}

/// Orders the links by place and keeps the strongest of each pair of places, of long lists the strongest altogether.
void sortLinks(std::vector<EchoLink>& links) {
    const auto order = [](const EchoLink& l) { return std::tie(l.place, l.start, l.row, l.otherPlace); };
    if (links.size() > kMostLinks) {
        std::nth_element(links.begin(), links.begin() + kMostLinks, links.end(),
                         [&](const EchoLink& x, const EchoLink& y) {
                             return x.strength != y.strength ? x.strength > y.strength : order(x) < order(y);
                         });
        links.resize(kMostLinks);
    }
    std::sort(links.begin(), links.end(), [&](const EchoLink& x, const EchoLink& y) {
        return order(x) != order(y) ? order(x) < order(y) : x.strength > y.strength;
    });
    const auto same = [&](const EchoLink& x, const EchoLink& y) { return order(x) == order(y); };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
}

/// Rows, hunks and shape; runs and links come after.
SeamPage rowsAndShape(std::u16string_view text, const std::vector<GivenRow>& given) {
    SeamPage page;
    page.shape.pairs.reserve(text.size() / 6);  // letters of a word and its space
    ShapeCounts counts;
    bool open = false;
    for (uint32_t i = 0; i < given.size(); ++i) {
        const Span line = given[i].line.span;
        if (given[i].known && given[i].known->kind == PageRowKind::Match) {
            open = false;
            const Words words = seamWords(slice(text, cellsOf(text, line, *given[i].known).before));
            if (words.empty()) continue;
            counts.addEdges(words);
            counts.addParagraph(words);
            countStart(words, page.shape);
            countWriting(words, page.shape);
            countLines(words, page.shape);
            continue;
        }
        SeamRow row;
        row.index = i;
        row.words = seamWords(slice(text, line));
        if (row.words.empty()) row.words.push_back({});
        counts.addEdges(row.words);
        countStart(row.words, page.shape);
        countWriting(row.words, page.shape);
        countLines(row.words, page.shape);
        const auto at = static_cast<uint32_t>(page.rows.size());
        if (!open) page.hunks.push_back({at, at});
        open = true;
        page.hunks.back().end = at + 1;
        row.hunk = static_cast<uint32_t>(page.hunks.size() - 1);
        page.rows.push_back(std::move(row));
    }
    fitShape(counts, page.shape);
    return page;
}

TailTraits tailTraits(const PageShape& shape, const Words& line) {
    TailTraits tail;
    float content = 0, known = 0, stops = 0;
    for (const SeamWord& word : line) {
        if (const int entry = lexiconEntry(word.id); entry >= 0) tail.words.push_back(entry);
        stops += endsSentence(word.endClass);
        if (word.letters < 5) continue;
        content += 1;
        const auto lines = shape.lines.find(word.id);
        known += lines != shape.lines.end() && lines->second > 1;
    }
    std::sort(tail.words.begin(), tail.words.end());
    tail.words.erase(std::unique(tail.words.begin(), tail.words.end()), tail.words.end());
    tail.traits = {
        1,
        std::log(static_cast<float>(line.size())) / 3,
        stops > 0 ? 1.f : 0.f,
        stops == 0 && line.size() <= 12 ? 1.f : 0.f,
        content > 0 ? known / content : 0.5f,
        line.front().startClass == StartClass::Bracket || line.front().startClass == StartClass::Other ? 1.f : 0.f};
    return tail;
}

}  // namespace

SeamPage seamPage(std::u16string_view text, const std::vector<GivenRow>& given) {
    SeamPage page = rowsAndShape(text, given);
    std::vector<Words> lines;
    for (SeamRow& row : page.rows) lines.push_back(std::move(row.words));
    std::vector<std::vector<uint8_t>> runEdges;
    for (const Words& words : lines) runEdges.emplace_back(words.size() + 1);
    const auto mark = [&](WordRun::Place place) {
        uint8_t& edges = runEdges[place.line][place.word];
        edges = static_cast<uint8_t>(std::min(edges + 1, 255));
    };
    for (const WordRun& run : commonRuns(lines)) {
        for (const WordRun::Place& place : {run.a, run.b}) {
            mark(place);
            mark({place.line, place.word + run.length});
        }
        if (run.a.line == run.b.line)
            page.rows[run.a.line].selfRuns.push_back(run);
        else
            page.runs.push_back(run);
    }
    for (size_t r = 0; r < page.rows.size(); ++r) {
        SeamRow& row = page.rows[r];
        row.words = std::move(lines[r]);
        row.seams = candidateSeams(row.words, runEdges[r]);
        row.asTail = tailTraits(page.shape, row.words);
        if (given[row.index].known) fixReading(*given[row.index].known, row);
    }
    findEchoes(page);
    Linker linker(page);
    for (const WordRun& run : page.runs) linker.link(run);
    for (SeamRow& row : page.rows) sortLinks(row.links);
    return page;
}

}  // namespace stet
