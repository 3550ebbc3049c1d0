#include "compare/compare.h"

#include <algorithm>
#include <numeric>

#include "align/alignment.h"
#include "compare/changes.h"
#include "compare/links.h"
#include "compare/sentence_hashes.h"
#include "compare/sentence_keys.h"
#include "compare/sentence_profiles.h"
#include "compare/ties.h"
#include "compare/word_count.h"
#include "refine/token_table.h"
#include "segment/language.h"

namespace stet {

namespace {

/// Ignored differences stand in the order of the links; a moved link's are out of the before side's order.
void indexIgnored(Comparison& comparison) {
    for (const Side side : kSides) {
        auto& order = comparison.ignoredBy[side];
        order.resize(comparison.ignored.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
            return comparison.ignored[a].span[side].begin < comparison.ignored[b].span[side].begin;
        });
    }
}

void summarise(Comparison& comparison, const Progress* progress) {
    Statistics& statistics = comparison.statistics;
    for (const Side side : kSides) {
        stopIfCancelled(progress);
        statistics.words[side] = countWords(comparison.text(side));
    }
    for (const IgnoredDifference& difference : comparison.ignored)
        ++statistics.ignored[static_cast<size_t>(difference.foldClass)];
    const double all = statistics.words.before + statistics.words.after;
    const double changed = statistics.deletedWords + statistics.insertedWords;
    statistics.similarity = all > 0 ? std::max(0.0, 1 - changed / all) : 1;
}

void addLimits(const Skeleton& skeleton, const Alignment& alignment, Comparison& comparison) {
    if (!skeleton.exact)
        comparison.limits.push_back({Stage::Align,
                                     {{0, static_cast<uint32_t>(comparison.text(Side::Before).size())},
                                      {0, static_cast<uint32_t>(comparison.text(Side::After).size())}}});
    for (const Gap& gap : alignment.limits)
        comparison.limits.push_back({Stage::Align,
                                     {comparison.spanOf(Side::Before, gap.sentences.before),
                                      comparison.spanOf(Side::After, gap.sentences.after)}});
}

/// True when both sides are the same text, to be cut in the same way: then it is enough to cut one.
bool isOneText(const Comparison& comparison) {
    const auto& [before, after] = comparison.documents;
    const auto& options = comparison.options.segment;
    return before->blocks.empty() && after->blocks.empty() && before->text == after->text &&
           options.before.mode == options.after.mode && options.before.language == options.after.language;
}

/// How the sides are to be cut, each in the language that is set, or found for the two together.
PerSide<SegmentOptions> languagesFound(const Comparison& comparison) {
    PerSide<SegmentOptions> options = comparison.options.segment;
    const auto isOpen = [&](Side side) { return options[side].language == "auto"; };
    if (!isOpen(Side::Before) && !isOpen(Side::After)) return options;
    const auto found = detectLanguages({comparison.text(Side::Before), comparison.text(Side::After)});
    for (const Side side : kSides)
        if (isOpen(side)) options[side].language = found[side];
    return options;
}

void segmentBoth(Comparison& comparison, Progress* progress) {
    checkpoint(progress, Stage::Segment, 0);
    const PerSide<SegmentOptions> options = languagesFound(comparison);
    for (const Side side : kSides) {
        checkpoint(progress, Stage::Segment, side == Side::Before ? 0 : 0.5);
        comparison.segmentation[side] = side == Side::After && isOneText(comparison)
                                            ? comparison.segmentation.before
                                            : segment(*comparison.documents[side], options[side], progress);
    }
}

/// What follows from links and edits.
void finish(const std::vector<IndexRange>& edits, SentenceHashes& hashes, Comparison& comparison, Progress* progress) {
    checkpoint(progress, Stage::Classify, 0);
    if (hashes.ignored() == kDefaultIgnored) {
        makeChanges(edits, hashes, comparison, progress);
    } else {
        SentenceHashes usual(comparison, kDefaultIgnored);
        makeChanges(edits, usual, comparison, progress);
    }
    checkpoint(progress, Stage::Classify, 0.5);
    indexIgnored(comparison);
    summarise(comparison, progress);
}

TokenTable tokensOf(const Comparison& comparison) {
    return {{comparison.text(Side::Before), comparison.text(Side::After)},
            comparison.segmentation,
            comparison.options.ignore};
}

/// Leaves the words of the sentences in gaps in `tokens`; all else that was needed on the way is gone.
Alignment align(SentenceHashes& hashes, TokenTable& tokens, Comparison& comparison, Progress* progress) {
    const PerSide<SentenceKeys> keys = keysOf(comparison, hashes, progress);
    const Skeleton skeleton = makeSkeleton(keys, progress);
    Profiler profiler = profilerOf(skeleton, keys, tokens, progress);
    checkpoint(progress, Stage::Align, 0.5);
    Alignment alignment = withTies(comparison.options.ties, alignSentences(skeleton, keys, profiler, progress));
    addLimits(skeleton, alignment, comparison);
    return alignment;
}

/// Fills in links and edits; returns for each link its range of edits.
std::vector<IndexRange> linkSentences(SentenceHashes& hashes, Comparison& comparison, Progress* progress) {
    TokenTable tokens = tokensOf(comparison);
    return makeLinks(align(hashes, tokens, comparison, progress), tokens, comparison, progress);
}

ComparisonPtr run(PerSide<DocumentPtr> documents, const CompareOptions& options, Progress* progress) {
    auto comparison = std::make_shared<Comparison>();
    comparison->documents = std::move(documents);
    comparison->options = options;
    segmentBoth(*comparison, progress);
    comparison->options.ties = fitting(options.ties, {comparison->segmentation.before.sentences.size(),
                                                      comparison->segmentation.after.sentences.size()});
    SentenceHashes hashes(*comparison, options.ignore);
    finish(linkSentences(hashes, *comparison, progress), hashes, *comparison, progress);
    return comparison;
}

}  // namespace

tl::expected<ComparisonPtr, Cancelled> compare(PerSide<DocumentPtr> documents, const CompareOptions& options,
                                               Progress* progress) {
    try {
        return run(std::move(documents), options, progress);
    } catch (const Cancelled& cancelled) {
        return tl::unexpected(cancelled);
    }
}

ComparisonPtr withFineness(const Comparison& comparison, Fineness fineness) {
    auto result = std::make_shared<Comparison>(comparison);
    result->options.fineness = fineness;
    result->changes.clear();
    result->edits.clear();
    result->ignored.clear();
    std::erase_if(result->limits, [](const Limit& limit) { return limit.stage == Stage::Refine; });
    result->statistics = {};
    TokenTable tokens = tokensOf(*result);
    SentenceHashes hashes(*result, comparison.options.ignore);
    finish(markLinks(tokens, *result), hashes, *result, nullptr);
    return result;
}

}  // namespace stet
