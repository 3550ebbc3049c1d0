#include "page/echo_links.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

constexpr uint32_t kSoftReach = 6;  // words from a run's edge to the edge of its sentence
constexpr size_t kMostLinks = 400;  // of a row: the strongest

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

}  // namespace

void linkEchoes(SeamPage& page) {
    findEchoes(page);
    Linker linker(page);
    for (const WordRun& run : page.runs) linker.link(run);
    for (SeamRow& row : page.rows) sortLinks(row.links);
}

}  // namespace stet
