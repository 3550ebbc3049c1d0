#include "page/echo_links.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "page/link_sorter.h"

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

constexpr uint32_t kSoftReach = 6;  // words from a run's edge to the edge of its sentence

/// A run as one of its two rows sees it.
struct SeenRun {
    uint32_t word = 0;
    uint32_t length = 0;
    WordRun::Place there;
    bool far = false;  ///< the other row is in another hunk
};

/// The runs of each row, by the other row.
class RunsByRow {
  public:
    explicit RunsByRow(const SeamPage& page) : m_ends(page.rows.size() + 1), m_seen(2 * page.runs.size()) {
        for (const WordRun& run : page.runs) {
            ++m_ends[run.a.line + 1];
            ++m_ends[run.b.line + 1];
        }
        for (size_t r = 1; r < m_ends.size(); ++r) m_ends[r] += m_ends[r - 1];
        std::vector<size_t> next(m_ends.begin(), m_ends.end() - 1);
        for (const WordRun& run : page.runs) {
            const bool far = page.rows[run.a.line].hunk != page.rows[run.b.line].hunk;
            m_seen[next[run.a.line]++] = {run.a.word, run.length, run.b, far};
            m_seen[next[run.b.line]++] = {run.b.word, run.length, run.a, far};
        }
    }

    std::span<const SeenRun> of(size_t row) const {
        return {m_seen.begin() + static_cast<std::ptrdiff_t>(m_ends[row]), m_ends[row + 1] - m_ends[row]};
    }

  private:
    std::vector<size_t> m_ends;  ///< by row: of the one before
    std::vector<SeenRun> m_seen;
};

/// Finds the first of the longest runs over each word.
void takeLongest(std::span<const SeenRun> runs, bool far, std::vector<const SeenRun*>& longest) {
    std::fill(longest.begin(), longest.end(), nullptr);
    for (const SeenRun& run : runs) {
        if (run.far != far) continue;
        for (uint32_t w = run.word; w < run.word + run.length; ++w) {
            if (!longest[w] || longest[w]->length < run.length) longest[w] = &run;
        }
    }
}

void addEchoes(const SeamPage& page, const std::vector<const SeenRun*>& longest, SeamRow& row) {
    for (uint32_t begin = 0, end = 0; begin < longest.size(); begin = end) {
        while (end < longest.size() && longest[end] == longest[begin]) ++end;
        if (!longest[begin]) continue;
        const SeenRun& run = *longest[begin];
        row.echoes.push_back({begin, end - begin,
                              page.rows[run.there.line].firstPlace + run.there.word + begin - run.word,
                              std::min(1.f, static_cast<float>(run.length - 1) / 7), run.far});
    }
}

/// Makes the links of the runs. Every run links its edges, the edges of the sentences around when near, and the
/// candidate seams inside it.
class Linker {
  public:
    Linker(const SeamPage& page, const std::vector<uint32_t>& longest, std::vector<EchoLink>& out)
        : m_page(page), m_longest(longest), m_links(out) {}

    /// Adds the links of a row, in no order.
    void link(const SeamRow& row, std::span<const SeenRun> runs) {
        for (const SeenRun& run : runs) {
            const SeamRow& other = m_page.rows[run.there.line];
            m_far = run.far;
            m_other = other.firstPlace;
            const double strength = strengthOf(row, run);
            const uint32_t end = run.word + run.length, thereEnd = run.there.word + run.length;
            add(run.word, run.there.word, strength, true);
            add(end, thereEnd, strength, false);
            addSoft(reachBack(row.words, run.word), reachBack(other.words, run.there.word), run.word, run.there.word,
                    strength, true);
            addSoft(reachOn(row.words, end), reachOn(other.words, thereEnd), end, thereEnd, strength, false);
            addInner(run, row.seams, run.word, strength);
            addInner(run, other.seams, run.there.word, strength);
        }
    }

  private:
    /// Long runs weigh more, and less where a longer run covers the same words.
    double strengthOf(const SeamRow& row, const SeenRun& run) const {
        uint32_t longest = run.length;
        for (const uint32_t k : {0u, run.length / 2, run.length - 1}) {
            longest =
                std::max({longest, m_longest[row.firstPlace + run.word + k], m_longest[m_other + run.there.word + k]});
        }
        return std::min(1.0, (run.length - 1) / 7.0) * std::sqrt(static_cast<double>(run.length) / longest);
    }

    void add(uint32_t here, uint32_t there, double strength, bool start) {
        m_links.push_back({here, m_other + there, static_cast<float>(strength), start, m_far});
    }

    /// Words from a place back to where its sentence starts; more than `kSoftReach` if it is out of reach.
    static uint32_t reachBack(const Words& words, uint32_t at) {
        uint32_t reach = 0;
        while (reach <= kSoftReach && reach < at && !sentenceBegins(words, at - reach)) ++reach;
        return reach;
    }

    static uint32_t reachOn(const Words& words, uint32_t at) {
        uint32_t reach = 0;
        while (reach <= kSoftReach && at + reach < words.size() && !sentenceBegins(words, at + reach)) ++reach;
        return reach;
    }

    void addSoft(uint32_t reachHere, uint32_t reachThere, uint32_t here, uint32_t there, double strength, bool start) {
        const uint32_t reach = std::max(reachHere, reachThere);
        if (reach == 0 || reach > kSoftReach) return;
        add(start ? here - reachHere : here + reachHere, start ? there - reachThere : there + reachThere,
            strength * (1 - 0.08 * reach), start);
    }

    /// Candidate seams of either row inside the run: what begins and ends there comes back too, the surer the more
    /// words do.
    void addInner(const SeenRun& run, const std::vector<uint32_t>& seams, uint32_t from, double strength) {
        auto at = std::upper_bound(seams.begin(), seams.end(), from);
        for (; at != seams.end() && *at < from + run.length; ++at) {
            const uint32_t before = *at - from, behind = run.length - before;
            add(run.word + before, run.there.word + before, strength * std::min(1.0, 0.3 + 0.2 * behind), true);
            add(run.word + before, run.there.word + before, strength * std::min(1.0, 0.3 + 0.2 * before), false);
        }
    }

    const SeamPage& m_page;
    const std::vector<uint32_t>& m_longest;  // run over each word of each row
    std::vector<EchoLink>& m_links;
    uint32_t m_other = 0;  // first place of the other row
    bool m_far = false;
};

}  // namespace

void linkEchoes(SeamPage& page) {
    const RunsByRow runs(page);
    std::vector<uint32_t> longestOver(page.places);
    std::vector<const SeenRun*> longest;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        SeamRow& row = page.rows[r];
        longest.resize(row.words.size());
        for (const bool far : {false, true}) {
            takeLongest(runs.of(r), far, longest);
            addEchoes(page, longest, row);
            for (size_t w = 0; w < longest.size(); ++w) {
                uint32_t& over = longestOver[row.firstPlace + w];
                if (longest[w]) over = std::max(over, longest[w]->length);
            }
        }
    }
    std::vector<EchoLink> links;
    Linker linker(page, longestOver, links);
    LinkSorter sorter;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        links.clear();
        linker.link(page.rows[r], runs.of(r));
        page.rows[r].links = sorter.strongest(links, page.rows[r].words.size());
    }
}

}  // namespace stet
