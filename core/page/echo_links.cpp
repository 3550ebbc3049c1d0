#include "page/echo_links.h"

#include <algorithm>
#include <cmath>

#include "page/link_sorter.h"
#include "page/runs_by_row.h"

namespace stet {

namespace {

constexpr uint32_t kSoftReach = 6;  // words from a run's edge to the edge of its sentence

/// What the links of a place depend on; of all places of a page, side by side.
struct Place {
    uint32_t longest = 0;   // run over the word behind
    uint8_t reachBack = 0;  // words back to where the sentence starts; more than `kSoftReach` if it is out of reach
    uint8_t reachOn = 0;    // words on to where it ends, likewise
    bool seam = false;      // a candidate
};

void lookAtWords(const SeamRow& row, Place* places) {
    const size_t n = row.words.size();
    const auto further = [](uint8_t reach) { return static_cast<uint8_t>(std::min(reach + 1u, kSoftReach + 1)); };
    for (size_t at = 1; at < n; ++at)
        places[at].reachBack = sentenceBegins(row.words, at) ? uint8_t{0} : further(places[at - 1].reachBack);
    for (size_t at = n - 1; at > 0; --at)
        places[at].reachOn = sentenceBegins(row.words, at) ? uint8_t{0} : further(places[at + 1].reachOn);
    for (const uint32_t seam : row.seams) places[seam].seam = true;
}

/// Finds the first of the longest runs over each word.
void takeLongest(std::span<const SeenRun> runs, bool otherHunk, std::vector<const SeenRun*>& longest) {
    std::fill(longest.begin(), longest.end(), nullptr);
    for (const SeenRun& run : runs) {
        if (run.otherHunk != otherHunk) continue;
        for (uint32_t w = run.word; w < run.word + run.length; ++w) {
            if (!longest[w] || longest[w]->length < run.length) longest[w] = &run;
        }
    }
}

void addEchoes(const std::vector<const SeenRun*>& longest, SeamRow& row) {
    for (uint32_t begin = 0, end = 0; begin < longest.size(); begin = end) {
        while (end < longest.size() && longest[end] == longest[begin]) ++end;
        if (!longest[begin]) continue;
        const SeenRun& run = *longest[begin];
        row.echoes.push_back({begin, end - begin, run.there + begin - run.word,
                              std::min(1.f, static_cast<float>(run.length - 1) / 7), run.otherHunk});
    }
}

/// Makes the echoes of all rows, and finds what their links depend on.
std::vector<Place> findEchoes(const RunsByRow& runs, SeamPage& page) {
    std::vector<Place> places(page.places);
    std::vector<const SeenRun*> longest;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        SeamRow& row = page.rows[r];
        Place* own = &places[row.firstPlace];
        lookAtWords(row, own);
        longest.resize(row.words.size());
        for (const bool otherHunk : {false, true}) {
            takeLongest(runs.of(r), otherHunk, longest);
            addEchoes(longest, row);
            for (size_t w = 0; w < longest.size(); ++w) {
                if (longest[w]) own[w].longest = std::max(own[w].longest, longest[w]->length);
            }
        }
    }
    return places;
}

/// Makes the links of a run. It links its edges, the edges of the sentences around when near, and the candidate seams
/// inside it.
class RunLinker {
  public:
    RunLinker(const std::vector<Place>& places, uint32_t firstPlace, const SeenRun& run, std::vector<EchoLink>& out)
        : m_run(run), m_here(&places[firstPlace + run.word]), m_there(&places[run.there]), m_out(out) {}

    void link() {
        m_strength = strength();
        const uint32_t end = m_run.length;
        add(0, 0, m_strength, true);
        add(end, end, m_strength, false);
        if (const uint32_t reach = std::max(m_here[0].reachBack, m_there[0].reachBack); isNear(reach))
            add(-m_here[0].reachBack, -m_there[0].reachBack, softStrength(reach), true);
        if (const uint32_t reach = std::max(m_here[end].reachOn, m_there[end].reachOn); isNear(reach))
            add(end + m_here[end].reachOn, end + m_there[end].reachOn, softStrength(reach), false);
        for (uint32_t at = 1; at < end; ++at) {
            if (const int seams = m_here[at].seam + m_there[at].seam; seams > 0) linkSeam(at, seams);
        }
    }

  private:
    /// Long runs weigh more, and less where a longer run covers the same words.
    double strength() const {
        uint32_t longest = m_run.length;
        for (const uint32_t k : {0u, m_run.length / 2, m_run.length - 1})
            longest = std::max({longest, m_here[k].longest, m_there[k].longest});
        return std::min(1.0, (m_run.length - 1) / 7.0) * std::sqrt(static_cast<double>(m_run.length) / longest);
    }

    static bool isNear(uint32_t reach) { return reach > 0 && reach <= kSoftReach; }
    double softStrength(uint32_t reach) const { return m_strength * (1 - 0.08 * reach); }

    /// `here` and `there` from the run's begin.
    void add(int64_t here, int64_t there, double strength, bool start, int found = 1) {
        m_out.push_back({static_cast<uint32_t>(m_run.word + here), static_cast<uint32_t>(m_run.there + there),
                         static_cast<float>(strength), start, m_run.otherHunk, static_cast<uint8_t>(found)});
    }

    /// What begins and ends at a seam inside the run comes back too, the surer the more words do.
    void linkSeam(uint32_t at, int seams) {
        add(at, at, m_strength * std::min(1.0, 0.3 + 0.2 * (m_run.length - at)), true, seams);
        add(at, at, m_strength * std::min(1.0, 0.3 + 0.2 * at), false, seams);
    }

    const SeenRun& m_run;
    const Place* m_here;
    const Place* m_there;
    std::vector<EchoLink>& m_out;
    double m_strength = 0;
};

}  // namespace

void linkEchoes(SeamPage& page) {
    const RunsByRow runs(page);
    const std::vector<Place> places = findEchoes(runs, page);
    std::vector<EchoLink> links;
    LinkSorter sorter;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        SeamRow& row = page.rows[r];
        links.clear();
        for (const SeenRun& run : runs.of(r)) RunLinker(places, row.firstPlace, run, links).link();
        row.links = sorter.strongest(links, row.words.size());
    }
}

}  // namespace stet
