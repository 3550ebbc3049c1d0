// Prints, as JSON, what the two models of core/align go by in one comparison; see script/train_links.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "align/joined_links.h"
#include "align/link_confidence.h"
#include "compare/compare.h"
#include "compare/sentence_keys.h"
#include "compare/sentence_profiles.h"
#include "read/read_document.h"

using namespace stet;
using json = nlohmann::ordered_json;

namespace {

json numbers(IndexRange range) {
    json all = json::array();
    for (uint32_t s = range.begin; s < range.end; ++s) all.push_back(s);
    return all;
}

json toJson(const PerSide<IndexRange>& link) {
    return {{"before", numbers(link.before)}, {"after", numbers(link.after)}};
}

json toJson(const PerSide<IndexRange>& link, const char* name, json more) {
    json all = toJson(link);
    all[name] = std::move(more);
    return all;
}

ComparisonPtr compareLines(const PerSide<std::string>& paths) {
    PerSide<DocumentPtr> documents;
    CompareOptions options;
    for (const Side side : kSides) {
        auto document = readDocument(paths[side], {.encoding = "UTF-8", .format = Format::Text});
        if (!document) throw std::runtime_error(describe(document.error()));
        documents[side] = std::make_shared<Document>(std::move(*document));
        options.segment[side].mode = SegmentMode::Lines;
    }
    return compare(documents, options).value();
}

/// The links of one comparison and the evidence met on the way, with the joins that `weights` make.
class Evidence {
  public:
    Evidence(const Comparison& comparison, const JoinWeights& weights)
        : m_weights(weights),
          m_hashes(comparison, comparison.options.ignore),
          m_keys(keysOf(comparison, m_hashes, nullptr)) {
        const Skeleton skeleton = makeSkeleton(m_keys, nullptr);
        TokenTable tokens({comparison.text(Side::Before), comparison.text(Side::After)}, comparison.segmentation,
                          comparison.options.ignore);
        Profiler profiler = profilerOf(skeleton, m_keys, tokens, nullptr);
        SharedWeights shared(profiler);
        for (const Hunk& run : skeleton.equal) addEqual(run.range);
        for (const Gap& gap : skeleton.gaps) addGap(gap, shared);
    }

    json take() {
        return {{"joins", std::move(m_joins)}, {"pairs", std::move(m_pairs)}, {"links", std::move(m_links)}};
    }

  private:
    void addEqual(const PerSide<IndexRange>& run) {
        for (uint32_t k = 0; k < run.before.size(); ++k) {
            const uint32_t b = run.before.begin + k, a = run.after.begin + k;
            m_links.push_back(toJson({{b, b + 1}, {a, a + 1}}, "confidence", 1));
        }
    }

    void addGap(const Gap& gap, SharedWeights& shared) {
        if (uint64_t{gap.sentences.before.size()} * gap.sentences.after.size() > kDenseCells)
            throw std::runtime_error("texts too unlike: more than 65,536 pairs of sentences between two equal ones");
        const GapSimilarities alike(gap, shared);
        std::vector<SentencePair> links = likeliestPairs(alike, m_keys);
        for (size_t l = 0; l < links.size(); ++l) addJoins(alike, links, l);
        joinLeftOvers(alike, m_keys, links, m_weights);
        for (size_t l = 0; l < links.size(); ++l) addPair(alike, links, l);
        for (const SentencePair& link : links) m_links.push_back(toJson(link.sentences, "confidence", link.confidence));
    }

    /// Each sentence beside links[l] that no link has.
    void addJoins(const GapSimilarities& alike, const std::vector<SentencePair>& links, size_t l) {
        const SentencePair& link = links[l];
        for (const Side side : kSides) {
            const uint32_t from = l > 0 ? links[l - 1].sentences[side].end : alike.gap().sentences[side].begin;
            const uint32_t to =
                l + 1 < links.size() ? links[l + 1].sentences[side].begin : alike.gap().sentences[side].end;
            if (from < link.sentences[side].begin) addJoin(alike, link, side, link.sentences[side].begin - 1);
            if (link.sentences[side].end < to) addJoin(alike, link, side, link.sentences[side].end);
        }
    }

    void addJoin(const GapSimilarities& alike, const SentencePair& link, Side side, uint32_t sentence) {
        if (const auto wide = joined(link, side, sentence, m_keys, alike.profiler()))
            m_joins.push_back(toJson(wide->link.sentences, "evidence",
                                     {{"takenIn", wide->evidence.takenIn}, {"filled", wide->evidence.filled}}));
    }

    void addPair(const GapSimilarities& alike, const std::vector<SentencePair>& links, size_t l) {
        const auto& [before, after] = links[l].sentences;
        if (before.size() > 1 || after.size() > 1) return;
        if (m_keys.before.ids[before.begin] == m_keys.after.ids[after.begin]) return;
        const PairEvidence evidence = pairEvidence(alike, links, l);
        m_pairs.push_back(toJson(links[l].sentences, "evidence",
                                 {{"similarity", evidence.similarity},
                                  {"margin", evidence.margin},
                                  {"shift", evidence.shift},
                                  {"openEnds", evidence.openEnds}}));
    }

    JoinWeights m_weights;
    SentenceHashes m_hashes;
    PerSide<SentenceKeys> m_keys;
    json m_joins = json::array();
    json m_pairs = json::array();
    json m_links = json::array();
};

}  // namespace

int main(int argc, char** argv) {
    PerSide<std::string> paths;
    JoinWeights weights = kJoinWeights;
    CLI::App app("Prints what the models of links between sentences go by");
    app.add_option("before", paths.before, "One sentence a line, a blank line between paragraphs")->required();
    app.add_option("after", paths.after, "The same of the newer version")->required();
    app.add_option("--bias", weights.bias, "Weights of the model of joining, if other than those in use");
    app.add_option("--takenIn", weights.takenIn);
    app.add_option("--filled", weights.filled);
    CLI11_PARSE(app, argc, argv);
    try {
        std::puts(Evidence(*compareLines(paths), weights).take().dump().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "link_evidence: %s\n", error.what());
        return 2;
    }
}
