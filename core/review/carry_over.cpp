#include "review/carry_over.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>

#include "review/heirs.h"
#include "review/left_behind.h"

namespace stet {

namespace {

using Words = std::pair<std::u16string_view, std::u16string_view>;
using EditDecisions = std::multimap<Words, Decision>;

class Carrier {
  public:
    Carrier(const PerSide<DocumentPtr>& documents, const Review& review, const Comparison& now)
        : m_documents(documents), m_review(review), m_now(now), m_heirs(documents, now) {}

    void carry(const ChangeMark& mark) {
        const std::vector<Heir> heirs = m_heirs.heirsOf(mark);
        const ChangeReview& said = m_review.of(mark.id);
        EditDecisions open = decisionsOn(mark, said);
        for (const Heir& heir : heirs) decide(mark, said, heir, open);
        if (!heirs.empty()) remark(said, m_now.changes[heirs.front().change].id);
        if (said == ChangeReview{}) return;
        if (isLost(mark, said, heirs, open))
            m_result.notCarried.push_back({textOf(mark), said, idOf(heirs), mark.id, editPlacesOf(mark, said)});
        else
            ++m_result.carried;
    }

    /// `heirs`: for each the change that had its comment and flag in the meantime; null when none had.
    void tryAgain(std::vector<NotCarried> leftBehind, const std::vector<const ChangeMark*>& heirs) {
        const FormerChanges former(m_now);
        std::vector<NotCarried> lost = std::exchange(m_result.notCarried, {});
        for (size_t i = 0; i < leftBehind.size(); ++i) tryAgain(std::move(leftBehind[i]), heirs[i], former);
        std::move(lost.begin(), lost.end(), std::back_inserter(m_result.notCarried));
    }

    CarriedOver take() { return std::move(m_result); }

  private:
    void tryAgain(NotCarried left, const ChangeMark* heir, const FormerChanges& former) {
        if (const Change* change = former.find(left)) {
            ChangeReview entry = m_result.review.of(change->id);
            decideAgain(left.said, change->edits.size(), entry);
            m_result.review.apply({{change->id, std::move(entry)}});
            remark(left.said, change->id);
            m_result.review.markShown(change->id);
            return;
        }
        if (heir) left.now = idOf(m_heirs.heirsOf(*heir));
        if (left.now) remark(left.said, *left.now);
        m_result.notCarried.push_back(std::move(left));
    }

    /// Whether a part of what was said has found no place. `open`: decisions on edits that no heir has taken.
    static bool isLost(const ChangeMark& mark, const ChangeReview& said, const std::vector<Heir>& heirs,
                       const EditDecisions& open) {
        if (heirs.empty()) return true;
        const bool sentencesThere = heirs.front().sameSentences;  // these heirs stand first
        if (mark.moved && said.place != Decision::Undecided && !sentencesThere) return true;
        const bool wordsDecided = said.words != Decision::Undecided || !said.edits.empty();
        if (!wordsDecided || (sentencesThere && said.edits.empty())) return false;
        return !open.empty() || mark.edits.empty();
    }

    /// What was decided on each edit of a change, by its words.
    EditDecisions decisionsOn(const ChangeMark& mark, const ChangeReview& said) const {
        EditDecisions decisions;
        for (uint32_t i = 0; i < mark.edits.size(); ++i) {
            if (said.ofEdit(i) == Decision::Undecided) continue;
            const PerSide<Span>& span = mark.edits[i];
            decisions.emplace(
                Words{slice(m_documents.before->text, span.before), slice(m_documents.after->text, span.after)},
                said.ofEdit(i));
        }
        return decisions;
    }

    void decide(const ChangeMark& mark, const ChangeReview& said, const Heir& heir, EditDecisions& open) {
        const Change& change = m_now.changes[heir.change];
        ChangeReview entry = m_result.review.of(change.id);
        if (heir.sameSentences) {
            entry.place = mark.moved ? said.place : said.words;
            entry.words = said.words;
            if (m_review.wasShown(mark.id)) m_result.review.markShown(change.id);
        }
        if (!heir.sameSentences || !said.edits.empty()) decideEdits(change, heir.sameSentences, open, entry);
        m_result.review.apply({{change.id, std::move(entry)}});
    }

    /// Gives each edit of `change` the decision on an edit with the same words and takes that out of `open`. With
    /// `all` edits without one become undecided, else they stay as they are.
    void decideEdits(const Change& change, bool all, EditDecisions& open, ChangeReview& entry) const {
        for (uint32_t i = 0; i < change.edits.size(); ++i) {
            const PerSide<Span>& span = m_now.edits[change.edits.begin + i].span;
            const auto same =
                open.find({slice(m_now.text(Side::Before), span.before), slice(m_now.text(Side::After), span.after)});
            if (same == open.end() && !all) continue;
            const Decision decision = same == open.end() ? Decision::Undecided : same->second;
            if (same != open.end()) open.erase(same);
            if (decision == entry.words)
                entry.edits.erase(i);
            else
                entry.edits[i] = decision;
        }
    }

    /// Comment and flag.
    void remark(const ChangeReview& said, uint64_t change) {
        ChangeReview entry = m_result.review.of(change);
        entry.flagged = entry.flagged || said.flagged;
        if (!entry.comment.empty() && !said.comment.empty()) entry.comment += '\n';
        entry.comment += said.comment;
        m_result.review.apply({{change, std::move(entry)}});
    }

    PerSide<std::u16string> textOf(const ChangeMark& mark) const {
        return {std::u16string(slice(m_documents.before->text, mark.span.before)),
                std::u16string(slice(m_documents.after->text, mark.span.after))};
    }

    static std::map<uint32_t, PerSide<Span>> editPlacesOf(const ChangeMark& mark, const ChangeReview& said) {
        std::map<uint32_t, PerSide<Span>> places;
        for (const auto& [edit, decision] : said.edits) {
            if (edit < mark.edits.size()) places[edit] = placeInside(mark.edits[edit], mark.span);
        }
        return places;
    }

    std::optional<uint64_t> idOf(const std::vector<Heir>& heirs) const {
        if (heirs.empty()) return std::nullopt;
        return m_now.changes[heirs.front().change].id;
    }

    const PerSide<DocumentPtr>& m_documents;
    const Review& m_review;
    const Comparison& m_now;
    HeirFinder m_heirs;
    CarriedOver m_result;
};

}  // namespace

CarriedOver carryOver(const PerSide<DocumentPtr>& documents, const std::vector<ChangeMark>& marks, const Review& review,
                      const Comparison& now, std::vector<NotCarried> leftBehind) {
    Review own = review;
    std::unordered_map<uint64_t, const ChangeMark*> byId;
    if (!leftBehind.empty()) {
        for (const ChangeMark& mark : marks) byId[mark.id] = &mark;
    }
    std::vector<const ChangeMark*> heirs;
    for (NotCarried& left : leftBehind) {
        const auto heir = left.now ? byId.find(*left.now) : byId.end();
        heirs.push_back(heir == byId.end() ? nullptr : heir->second);
        takeBackRemarks(left, own);
    }
    Carrier carrier(documents, own, now);
    for (const ChangeMark& mark : marks) carrier.carry(mark);
    if (!leftBehind.empty()) carrier.tryAgain(std::move(leftBehind), heirs);
    return carrier.take();
}

}  // namespace stet
