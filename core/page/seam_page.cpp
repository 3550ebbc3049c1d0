#include "page/seam_page.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "page/candidate_seams.h"
#include "page/echo_links.h"

namespace stet {

namespace {

using Words = std::vector<SeamWord>;

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

/// Two words in a row of a line.
struct WordPair {
    uint64_t key = 0;
    bool begins = false;         ///< the line
    SeamWord* second = nullptr;  ///< none in a match
};

WordPair pairAt(const Words& words, size_t second) {
    return {(uint64_t{words[second - 1].id} << 32) | words[second].id, second == 1, nullptr};
}

/// Fills the counts of the rows' words. `pairs` are those of matches.
void countWords(std::vector<WordPair> pairs, SeamPage& page) {
    for (SeamRow& row : page.rows) {
        for (size_t w = 0; w < row.words.size(); ++w) {
            row.words[w].lines = page.shape.words[row.words[w].index].lines;
            if (w == 0) continue;
            pairs.push_back(pairAt(row.words, w));
            pairs.back().second = &row.words[w];
        }
    }
    page.distinctWords = static_cast<uint32_t>(page.shape.words.size());
    std::sort(pairs.begin(), pairs.end(), [](const WordPair& x, const WordPair& y) { return x.key < y.key; });
    for (auto begin = pairs.begin(), end = begin; begin != pairs.end(); begin = end) {
        uint32_t starts = 0;
        for (; end != pairs.end() && end->key == begin->key; ++end) starts += end->begins;
        for (auto pair = begin; pair != end; ++pair) {
            if (!pair->second) continue;
            pair->second->together = static_cast<uint32_t>(end - begin);
            pair->second->togetherStarts = starts;
            pair->second->pairIndex = page.distinctPairs;
        }
        ++page.distinctPairs;
    }
}

/// Rows, hunks and shape; runs and links come after.
SeamPage rowsAndShape(std::u16string_view text, const std::vector<GivenRow>& given) {
    SeamPage page;
    std::vector<WordPair> pairs;  // of matches
    ShapeCounter counter(page.shape);
    bool open = false;
    for (uint32_t i = 0; i < given.size(); ++i) {
        const Span line = given[i].line.span;
        if (given[i].known && given[i].known->kind == PageRowKind::Match) {
            open = false;
            Words words = seamWords(slice(text, cellsOf(text, line, *given[i].known).before));
            if (words.empty()) continue;
            counter.addLine(words);
            counter.addParagraph(words);
            for (size_t w = 1; w < words.size(); ++w) pairs.push_back(pairAt(words, w));
            continue;
        }
        SeamRow row;
        row.index = i;
        row.words = seamWords(slice(text, line));
        if (row.words.empty()) row.words.push_back({});
        counter.addLine(row.words);
        const auto at = static_cast<uint32_t>(page.rows.size());
        if (!open) page.hunks.push_back({at, at});
        open = true;
        page.hunks.back().end = at + 1;
        row.hunk = static_cast<uint32_t>(page.hunks.size() - 1);
        page.rows.push_back(std::move(row));
    }
    counter.finish();
    countWords(std::move(pairs), page);
    return page;
}

TailTraits tailTraits(const PageShape& shape, const Words& line) {
    TailTraits tail;
    float content = 0, known = 0, stops = 0;
    for (const SeamWord& word : line) {
        if (const int entry = shape.words[word.index].entry; entry >= 0) tail.words.push_back(entry);
        stops += endsSentence(word.endClass);
        if (word.letters < 5) continue;
        content += 1;
        known += word.lines > 1;
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
        row.firstPlace = page.places;
        page.places += static_cast<uint32_t>(row.words.size() + 1);
        row.seams = candidateSeams(row.words, runEdges[r]);
        row.asTail = tailTraits(page.shape, row.words);
        if (given[row.index].known) fixReading(*given[row.index].known, row);
    }
    linkEchoes(page);
    return page;
}

}  // namespace stet
