#include "support/random_comparison.h"

#include <algorithm>
#include <string>

#include "text/unicode.h"

namespace stet::testing {

namespace {

class Maker {
  public:
    Maker(std::mt19937& random, int maxLinks) : m_random(random) {
        const int links = below(maxLinks + 1);
        for (int i = 0; i < links; ++i) addLink();
        for (Side side : kSides) orderLinks(side);
        for (Side side : kSides) writeSide(side);
        addChanges();
    }

    RandomCase result;

  private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }

    std::u16string word() { return u"w" + toUtf16(std::to_string(++m_words)); }

    std::vector<std::u16string> words(int atLeast) {
        std::vector<std::u16string> list(static_cast<size_t>(atLeast + below(3)));
        for (auto& w : list) w = word();
        return list;
    }

    void addLink() {
        RandomLink link;
        Link out;
        const int kind = below(10);
        link.moved = kind == 0 || kind == 1;
        if (kind == 2 || kind == 3) link.has = {true, false};
        if (kind == 4 || kind == 5) link.has = {false, true};
        const bool oneSided = !(link.has.before && link.has.after);
        const bool same = kind == 0 || kind == 6;
        if (oneSided) {
            RandomUnit unit;
            unit.words[link.has.before ? Side::Before : Side::After] = words(1);
            unit.edit = newEdit();
            link.units.push_back(unit);
        } else {
            for (int n = 1 + below(4); n > 0; --n) link.units.push_back(same || oneIn(2) ? common() : edit());
            link.units.insert(link.units.begin() + below(static_cast<int>(link.units.size()) + 1), common());
        }
        out.moved = link.moved;
        out.relation = !link.has.after ? Relation::Deleted : !link.has.before ? Relation::Inserted : Relation::Edited;
        result.links.push_back(link);
        result.comparison.links.push_back(out);
    }

    RandomUnit common() {
        const std::u16string w = word();
        return {{{w}, {w}}, std::nullopt};
    }

    RandomUnit edit() {
        RandomUnit unit{{words(0), words(0)}, newEdit()};
        if (unit.words.before.empty() && unit.words.after.empty()) unit.words.before = words(1);
        return unit;
    }

    uint32_t newEdit() {
        result.comparison.edits.emplace_back();
        return static_cast<uint32_t>(result.comparison.edits.size()) - 1;
    }

    void orderLinks(Side side) {
        auto& order = result.order[side];
        for (uint32_t i = 0; i < result.links.size(); ++i) {
            if (!result.links[i].has[side]) continue;
            // A moved link stands in its place among the links on the after side, anywhere on the before side.
            const bool elsewhere = result.links[i].moved && side == Side::Before;
            const auto at = elsewhere ? below(static_cast<int>(order.size()) + 1) : static_cast<int>(order.size());
            order.insert(order.begin() + at, i);
        }
    }

    std::u16string space() {
        static const std::u16string kSpaces[] = {u" ", u" ", u" ", u"\n", u"\r\n", u"  "};
        return kSpaces[below(6)];
    }

    /// What lies around the words; nothing is a neighbour of nothing.
    std::u16string edge() {
        static const std::u16string kEdges[] = {u"", u"\n", u"\n\n \n", u"\r\n", u" "};
        return kEdges[below(5)];
    }

    void writeSide(Side side) {
        std::u16string text = edge();
        Segmentation& segmentation = result.comparison.segmentation[side];
        for (uint32_t i : result.order[side]) {
            const bool newParagraph = segmentation.paragraphs.empty() || oneIn(3);
            if (!segmentation.sentences.empty()) text += newParagraph ? u"\n\n" : space();
            const auto first = static_cast<uint32_t>(segmentation.sentences.size());
            if (newParagraph) segmentation.paragraphs.push_back({{}, {first, first}, Role::Body});
            writeLink(side, i, text);
            segmentation.paragraphs.back().sentences.end = static_cast<uint32_t>(segmentation.sentences.size());
            result.comparison.links[i].sentences[side] = {first, segmentation.paragraphs.back().sentences.end};
        }
        placeEmptyEnds(side);
        for (Paragraph& paragraph : segmentation.paragraphs) {
            paragraph.span = {segmentation.sentences[paragraph.sentences.begin].span.begin,
                              segmentation.sentences[paragraph.sentences.end - 1].span.end};
        }
        text += edge();
        result.comparison.documents[side] = std::make_shared<Document>(makeDocument(text));
    }

    /// One sentence, or several: a sentence may end behind any word.
    void writeLink(Side side, uint32_t index, std::u16string& text) {
        Segmentation& segmentation = result.comparison.segmentation[side];
        const auto paragraph = static_cast<uint32_t>(segmentation.paragraphs.size()) - 1;
        const bool several = result.links[index].has.before && result.links[index].has.after && oneIn(4);
        auto begin = static_cast<uint32_t>(text.size());
        const uint32_t start = begin;
        for (const RandomUnit& unit : result.links[index].units) {
            const bool first = text.size() == start;
            const auto at = static_cast<uint32_t>(text.size());
            uint32_t wordsBegin = at;
            for (size_t w = 0; w < unit.words[side].size(); ++w) {
                if (!first || w > 0) text += space();
                if (several && text.size() > begin && oneIn(4)) {
                    auto end = static_cast<uint32_t>(text.size());
                    while (text[end - 1] <= u' ') --end;
                    segmentation.sentences.push_back({{begin, end}, paragraph});
                    begin = static_cast<uint32_t>(text.size());
                }
                if (w == 0) wordsBegin = static_cast<uint32_t>(text.size());
                text += unit.words[side][w];
            }
            if (unit.edit) {
                const auto end = static_cast<uint32_t>(text.size());
                result.comparison.edits[*unit.edit].span[side] = {wordsBegin,
                                                                  unit.words[side].empty() ? wordsBegin : end};
            }
        }
        segmentation.sentences.push_back({{begin, static_cast<uint32_t>(text.size())}, paragraph});
    }

    /// Links without sentences on a side stand where the next link's sentences begin.
    void placeEmptyEnds(Side side) {
        uint32_t next = 0;
        for (uint32_t i = 0; i < result.links.size(); ++i) {
            IndexRange& sentences = result.comparison.links[i].sentences[side];
            if (!result.links[i].has[side])
                sentences = {next, next};
            else if (!result.links[i].moved)
                next = sentences.end;
        }
    }

    /// Each link that is not the same is one change.
    void addChanges() {
        Comparison& comparison = result.comparison;
        uint32_t edit = 0;
        for (uint32_t i = 0; i < comparison.links.size(); ++i) {
            const uint32_t first = edit;
            for (const RandomUnit& unit : result.links[i].units) edit += unit.edit.has_value();
            Link& link = comparison.links[i];
            if (edit == first && !link.moved) {
                link.relation = Relation::Same;
                continue;
            }
            Change change;
            change.id = 1000 + i;
            change.moved = link.moved;
            change.kind = link.moved                            ? ChangeKind::Moved
                          : link.relation == Relation::Deleted  ? ChangeKind::Deleted
                          : link.relation == Relation::Inserted ? ChangeKind::Inserted
                                                                : ChangeKind::Edited;
            change.links = {i, i + 1};
            change.edits = {first, edit};
            for (Side side : kSides) change.span[side] = comparison.spanOf(side, link.sentences[side]);
            link.change = static_cast<uint32_t>(comparison.changes.size());
            comparison.changes.push_back(change);
        }
    }

    std::mt19937& m_random;
    int m_words = 0;
};

}  // namespace

RandomCase randomCase(std::mt19937& random, int maxLinks) {
    return Maker(random, maxLinks).result;
}

}  // namespace stet::testing
