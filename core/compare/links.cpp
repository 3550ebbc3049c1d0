#include "compare/links.h"

#include <algorithm>

#include "compare/word_count.h"
#include "refine/classify.h"
#include "refine/line_end_hyphens.h"
#include "refine/rewritten.h"
#include "refine/word_diff.h"
#include "text/folded_text.h"

namespace stet {

namespace {

class LinkMaker {
  public:
    LinkMaker(TokenTable& tokens, Comparison& comparison)
        : m_tokens(tokens),
          m_comparison(comparison),
          m_texts{comparison.text(Side::Before), comparison.text(Side::After)},
          m_meanings(Vocabulary::of(comparison.segmentation.after.language)) {}

    IndexRange add(const AlignedSentences& aligned) {
        m_comparison.links.push_back(linkOf(aligned));
        return mark(m_comparison.links.back(), aligned.equal);
    }

    /// Adds what differs inside a link; returns its range of edits. `equal`: its sentences read alike as a whole.
    IndexRange mark(Link& link, bool equal) {
        const auto firstEdit = static_cast<uint32_t>(m_comparison.edits.size());
        if (link.sentences.before.empty() || link.sentences.after.empty())
            addWhole(link);
        else if (equal)
            addEqual(link);
        else
            addChanged(link);
        if (link.moved) m_comparison.statistics.movedWords += words(Side::After, link.sentences.after);
        return {firstEdit, static_cast<uint32_t>(m_comparison.edits.size())};
    }

  private:
    /// Relation by shape. The empty side of a lonely sentence stands behind what that side has shown.
    Link linkOf(const AlignedSentences& aligned) {
        Link link{aligned.sentences,
                  Relation::Edited,
                  aligned.moved,
                  aligned.similarity,
                  aligned.confidence,
                  aligned.repeats,
                  {}};
        for (const Side side : kSides) {
            if (link.sentences[side].empty())
                link.sentences[side] = {m_shown[side], m_shown[side]};
            else if (!aligned.moved)
                m_shown[side] = link.sentences[side].end;
            else if (side == Side::After)
                m_shown[side] = std::max(m_shown[side], link.sentences[side].end);
        }
        const uint32_t before = link.sentences.before.size();
        const uint32_t after = link.sentences.after.size();
        if (after == 0)
            link.relation = Relation::Deleted;
        else if (before == 0)
            link.relation = Relation::Inserted;
        else if (aligned.equal)
            link.relation = Relation::Same;
        else if (before == 1 && after > 1)
            link.relation = Relation::Split;
        else if (before > 1 && after == 1)
            link.relation = Relation::Merged;
        else if (before > 1)
            link.relation = Relation::Rewritten;
        return link;
    }

    void addWhole(const Link& link) {
        const Side side = link.sentences.before.empty() ? Side::After : Side::Before;
        const PerSide<Span> span{m_comparison.spanOf(Side::Before, link.sentences.before),
                                 m_comparison.spanOf(Side::After, link.sentences.after)};
        m_comparison.edits.push_back({span, classesOfRole(m_comparison.roleOf(link))});
        count(side) += words(side, link.sentences[side]);
    }

    void addEqual(const Link& link) {
        const PerSide<Span> span{m_comparison.spanOf(Side::Before, link.sentences.before),
                                 m_comparison.spanOf(Side::After, link.sentences.after)};
        appendIgnored(m_texts, span, m_comparison.options.ignore, m_comparison.ignored);
    }

    void addChanged(Link& link) {
        LinkTokens words{
            {m_tokens.of(Side::Before, link.sentences.before), m_tokens.of(Side::After, link.sentences.after)},
            m_texts};
        if (m_comparison.options.ignore.contains(FoldClass::LineWrap)) matchLineEndHyphens(m_tokens, words);
        WordDiff diff = diffWords(words, m_meanings, m_comparison.options.fineness);
        const bool rewritten = isRewritten(words, diff.shortest);
        if (rewritten && !diff.marked.empty()) diff.marked = {wholeOf(words)};
        const bool oneToOne = link.relation == Relation::Edited;
        if (diff.marked.empty())
            link.relation = Relation::Same;  // also where only the cuts between sentences differ
        else if (rewritten && oneToOne)
            link.relation = Relation::Rewritten;
        if (!diff.exact)
            m_comparison.limits.push_back({Stage::Refine,
                                           {m_comparison.spanOf(Side::Before, link.sentences.before),
                                            m_comparison.spanOf(Side::After, link.sentences.after)}});

        Classifier classifier(words, m_meanings, m_comparison.roleOf(link));
        for (const Hunk& hunk : diff.marked) {
            const ClassSet classes = classifier.classesOf(hunk);
            const auto parts = partSpans(words, hunk);
            for (const PerSide<Span>& part : parts) m_comparison.edits.push_back({part, classes});
            if (parts.empty()) m_comparison.edits.push_back({editSpan(words, hunk), classes});
        }
        for (const Hunk& hunk : diff.shortest)
            for (const Side side : kSides) count(side) += countWords(words.tokens[side], hunk.range[side]);
        addIgnored(words, diff.marked);
    }

    static Hunk wholeOf(const LinkTokens& words) {
        return {{{0, static_cast<uint32_t>(words.tokens.before.size())},
                 {0, static_cast<uint32_t>(words.tokens.after.size())}}};
    }

    /// Differences between equal tokens, and between the gaps inside a run of them.
    void addIgnored(const LinkTokens& words, const std::vector<Hunk>& hunks) {
        const auto& before = words.tokens.before;
        const auto& after = words.tokens.after;
        EditScript script{hunks, true};
        for (const Hunk& run : equalRuns(script, before.size(), after.size())) {
            if (standsEqual(textOf(words, Side::Before, run), textOf(words, Side::After, run))) continue;
            for (uint32_t k = 0; k < run.range.before.size(); ++k) {
                const Token& b = before[run.range.before.begin + k];
                const Token& a = after[run.range.after.begin + k];
                if (k > 0) {
                    const PerSide<Span> gaps{{before[run.range.before.begin + k - 1].span.end, b.span.begin},
                                             {after[run.range.after.begin + k - 1].span.end, a.span.begin}};
                    appendGapDifference(m_texts, gaps, m_comparison.ignored);
                }
                addIgnored(b, a);
            }
        }
    }

    static std::u16string_view textOf(const LinkTokens& words, Side side, const Hunk& run) {
        const auto& tokens = words.tokens[side];
        const IndexRange range = run.range[side];
        return slice(words.texts[side], {tokens[range.begin].span.begin, tokens[range.end - 1].span.end});
    }

    void addIgnored(const Token& before, const Token& after) {
        const PerSide<Span> span{before.span, after.span};
        const FoldSet ignore = m_comparison.options.ignore;
        const bool hyphens = (before.wrapped || after.wrapped) && foldedHash(m_texts.before, span.before, ignore) !=
                                                                      foldedHash(m_texts.after, span.after, ignore);
        if (hyphens)
            appendLineEndHyphens(m_texts, span, m_comparison.ignored);
        else
            appendIgnored(m_texts, span, ignore, m_comparison.ignored);
    }

    uint32_t& count(Side side) {
        return side == Side::Before ? m_comparison.statistics.deletedWords : m_comparison.statistics.insertedWords;
    }

    uint32_t words(Side side, IndexRange sentences) {
        return countWords(slice(m_texts[side], m_comparison.spanOf(side, sentences)));
    }

    TokenTable& m_tokens;
    Comparison& m_comparison;
    PerSide<std::u16string_view> m_texts;
    WordSenses m_meanings;
    PerSide<uint32_t> m_shown;  ///< sentences of each side that precede the next link
};

}  // namespace

std::vector<IndexRange> makeLinks(const Alignment& alignment, TokenTable& tokens, Comparison& comparison,
                                  Progress* progress) {
    LinkMaker maker(tokens, comparison);
    std::vector<IndexRange> edits;
    edits.reserve(alignment.links.size());
    comparison.links.reserve(alignment.links.size());
    for (const AlignedSentences& aligned : alignment.links) {
        if (edits.size() % 1024 == 0)
            checkpoint(progress, Stage::Refine,
                       static_cast<double>(edits.size()) / static_cast<double>(alignment.links.size()));
        edits.push_back(maker.add(aligned));
    }
    return edits;
}

std::vector<IndexRange> markLinks(TokenTable& tokens, Comparison& comparison) {
    LinkMaker maker(tokens, comparison);
    std::vector<IndexRange> edits;
    edits.reserve(comparison.links.size());
    for (Link& link : comparison.links) {
        const auto hashOf = [&](Side side) {
            return foldedHash(comparison.text(side), comparison.spanOf(side, link.sentences[side]),
                              comparison.options.ignore);
        };
        const bool equal = link.relation == Relation::Same && hashOf(Side::Before) == hashOf(Side::After);
        link.change.reset();
        edits.push_back(maker.mark(link, equal));
    }
    return edits;
}

}  // namespace stet
