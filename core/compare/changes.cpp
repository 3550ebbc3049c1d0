#include "compare/changes.h"

#include <algorithm>

#include "align/interner.h"
#include "text/folded_text.h"

namespace stet {

namespace {

ChangeKind kindOf(const Link& link) {
    if (link.moved && (link.relation == Relation::Same || link.relation == Relation::Edited)) return ChangeKind::Moved;
    switch (link.relation) {
        case Relation::Same:
        case Relation::Edited:
            return ChangeKind::Edited;
        case Relation::Split:
            return ChangeKind::Split;
        case Relation::Merged:
            return ChangeKind::Merged;
        case Relation::Rewritten:
            return ChangeKind::Rewritten;
        case Relation::Deleted:
            return ChangeKind::Deleted;
        case Relation::Inserted:
            return ChangeKind::Inserted;
    }
    return ChangeKind::Edited;
}

uint32_t paragraphOf(const Comparison& comparison, Side side, IndexRange sentences) {
    return comparison.segmentation[side].sentences[sentences.begin].paragraph;
}

bool isFurniture(const Comparison& comparison, const Link& link) {
    for (const Side side : kSides) {
        if (link.sentences[side].empty()) continue;
        const auto& paragraphs = comparison.segmentation[side].paragraphs;
        if (paragraphs[paragraphOf(comparison, side, link.sentences[side])].role != Role::Furniture) return false;
    }
    return true;
}

/// True when `next` goes on with the change that `last` belongs to.
bool goesOn(const Comparison& comparison, const Link& last, const Link& next) {
    if (kindOf(last) != kindOf(next)) return false;
    const auto follows = [&](Side side) { return last.sentences[side].end == next.sentences[side].begin; };
    switch (kindOf(next)) {
        case ChangeKind::Moved:
            return follows(Side::Before) && follows(Side::After);
        case ChangeKind::Deleted:
        case ChangeKind::Inserted: {
            const Side side = kindOf(next) == ChangeKind::Deleted ? Side::Before : Side::After;
            return follows(side) && paragraphOf(comparison, side, last.sentences[side]) ==
                                        paragraphOf(comparison, side, next.sentences[side]);
        }
        default:
            return false;
    }
}

PerSide<IndexRange> sentencesOf(const Comparison& comparison, const Change& change) {
    PerSide<IndexRange> sentences;
    for (const Side side : kSides)
        sentences[side] = {comparison.links[change.links.begin].sentences[side].begin,
                           comparison.links[change.links.end - 1].sentences[side].end};
    return sentences;
}

/// How much of a neighbouring sentence tells a change from one alike elsewhere, in code units.
constexpr uint32_t kNeighbourhood = 24;

/// Mixes what a change says with what stands before and behind it in the older version, as it reads under the default
/// folding. Of the newer version's neighbours nothing: they may be changes themselves, and change again.
uint64_t identityOf(const Comparison& comparison, const PerSide<IndexRange>& sentences, SentenceHashes& hashes) {
    uint64_t id = 0;
    const auto mix = [&id](uint64_t hash) { id = (id ^ hash) * 0x9e3779b97f4a7c15u + (id >> 29); };
    for (const Side side : kSides) {
        mix(sentences[side].size());
        for (uint32_t s = sentences[side].begin; s < sentences[side].end; ++s) mix(hashes.of(side, s));
    }
    const auto mixPart = [&](Span part) { mix(foldedHash(comparison.text(Side::Before), part, kDefaultIgnored)); };
    const auto& older = comparison.segmentation.before.sentences;
    const Span before = sentences.before.begin > 0 ? older[sentences.before.begin - 1].span : Span();
    const Span behind = sentences.before.end < older.size() ? older[sentences.before.end].span : Span();
    mixPart({before.end - std::min(before.size(), kNeighbourhood), before.end});
    mixPart({behind.begin, behind.begin + std::min(behind.size(), kNeighbourhood)});
    return id;
}

/// The ids given so far. Many changes may ask for one id: each remembers where those that asked before it came to.
class TakenIds {
  public:
    explicit TakenIds(size_t expected) : m_ids(expected) { m_next.reserve(expected); }

    size_t size() const { return m_next.size(); }
    /// Takes the first free id from `id` on.
    uint64_t takeFrom(uint64_t id) {
        const TokenId asked = m_ids.intern(id);
        for (TokenId at = asked; at < m_next.size(); at = m_ids.intern(id)) id = m_next[at];
        m_next.push_back(id + 1);
        m_next[asked] = id + 1;
        return id;
    }

  private:
    Interner m_ids;
    std::vector<uint64_t> m_next;  ///< for each taken id one behind it, all between them taken
};

}  // namespace

void makeChanges(const std::vector<IndexRange>& editsOfLink, SentenceHashes& hashes, Comparison& comparison,
                 const Progress* progress) {
    const bool foldFurniture = comparison.options.ignore.contains(FoldClass::Furniture);
    for (uint32_t l = 0; l < comparison.links.size(); ++l) {
        Link& link = comparison.links[l];
        if (link.relation == Relation::Same && !link.moved) continue;
        if (foldFurniture && isFurniture(comparison, link)) {
            comparison.ignored.push_back({FoldClass::Furniture,
                                          {comparison.spanOf(Side::Before, link.sentences.before),
                                           comparison.spanOf(Side::After, link.sentences.after)}});
            continue;
        }
        const bool joins = !comparison.changes.empty() && comparison.changes.back().links.end == l &&
                           goesOn(comparison, comparison.links[l - 1], link);
        if (!joins)
            comparison.changes.push_back(
                {0, kindOf(link), link.moved, {}, {l, l}, {}, {editsOfLink[l].begin, editsOfLink[l].begin}});
        Change& change = comparison.changes.back();
        change.links.end = l + 1;
        change.edits.end = editsOfLink[l].end;
        link.change = static_cast<uint32_t>(comparison.changes.size() - 1);
    }

    TakenIds taken(comparison.changes.size());
    for (Change& change : comparison.changes) {
        if (taken.size() % 1024 == 0) stopIfCancelled(progress);
        const PerSide<IndexRange> sentences = sentencesOf(comparison, change);
        for (const Side side : kSides) change.span[side] = comparison.spanOf(side, sentences[side]);
        for (uint32_t e = change.edits.begin; e < change.edits.end; ++e)
            change.classes.insert(comparison.edits[e].classes);
        change.id = taken.takeFrom(identityOf(comparison, sentences, hashes));  // alike to the last neighbour: by order
    }
}

}  // namespace stet
