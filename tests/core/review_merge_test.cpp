#include <algorithm>

#include "review/merged_text.h"
#include "support/catch.h"
#include "support/random_comparison.h"
#include "text/unicode.h"

using namespace stet;
using namespace stet::testing;

namespace {

using Words = std::vector<std::u16string>;

Words split(std::u16string_view text) {
    Words words;
    bool inWord = false;
    for (char16_t c : text) {
        const bool space = c <= u' ';
        if (!space && !inWord) words.emplace_back();
        if (!space) words.back() += c;
        inWord = !space;
    }
    return words;
}

void decideAll(Review& review, const Comparison& comparison, Decision decision) {
    for (const Change& change : comparison.changes) {
        const Target target{change.id};
        review.decide({&target, 1}, decision);
    }
}

/// Decides at random on wholes, places, words and single edits.
Review randomReview(std::mt19937& random, const Comparison& comparison) {
    const auto below = [&](uint32_t bound) { return std::uniform_int_distribution<uint32_t>(0, bound - 1)(random); };
    Review review;
    for (const Change& change : comparison.changes) {
        for (uint32_t times = below(4); times > 0; --times) {
            Target target{change.id, static_cast<Target::Part>(below(4)), 0};
            if (target.part == Target::Part::Edit && change.edits.empty()) continue;
            if (target.part == Target::Part::Edit) target.edit = below(change.edits.size());
            review.decide({&target, 1}, static_cast<Decision>(below(4)));
        }
    }
    return review;
}

bool keeps(Decision decision, Side side, Side undecided) {
    if (decision == Decision::Accepted) return side == Side::After;
    if (decision == Decision::Rejected) return side == Side::Before;
    return side == undecided;
}

/// The words that the decisions ask for, told from the making of the case and not from its spans.
class Expected {
  public:
    Expected(const RandomCase& randomCase, const Review& review, Side undecided)
        : m_case(randomCase), m_review(review), m_undecided(undecided) {
        PerSide<size_t> next;
        for (uint32_t i = 0; i <= m_case.links.size(); ++i) {
            const bool end = i == m_case.links.size();
            if (!end && isLoose(i)) continue;
            for (Side side : kSides) {
                const auto& order = m_case.order[side];
                for (; next[side] < order.size() && isLoose(order[next[side]]); ++next[side])
                    loose(order[next[side]], side);
                next[side] += !end;
            }
            if (!end) link(i);
        }
    }

    Words words;

  private:
    bool isLoose(uint32_t i) const {
        const RandomLink& l = m_case.links[i];
        return l.moved || !l.has.before || !l.has.after;
    }

    const ChangeReview& said(uint32_t i) const {
        const auto change = m_case.comparison.links[i].change;
        return change ? m_review.of(m_case.comparison.changes[*change].id) : m_review.of(0);
    }

    void loose(uint32_t i, Side side) {
        if (m_case.links[i].moved && !keeps(said(i).place, side, m_undecided)) return;
        link(i);
    }

    void link(uint32_t i) {
        uint32_t edit = 0;
        for (const RandomUnit& unit : m_case.links[i].units) {
            const Decision decision = unit.edit ? said(i).ofEdit(edit++) : Decision::Accepted;
            for (Side side : kSides) {
                if (!keeps(decision, side, m_undecided)) continue;
                words.insert(words.end(), unit.words[side].begin(), unit.words[side].end());
            }
        }
    }

    const RandomCase& m_case;
    const Review& m_review;
    Side m_undecided;
};

}  // namespace

TEST_CASE("Accept all is the after text, reject all the before text, byte for byte", "[review]") {
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const RandomCase randomCase = stet::testing::randomCase(random, 12);
        const Comparison& comparison = randomCase.comparison;
        Review accepted;
        decideAll(accepted, comparison, Decision::Accepted);
        Review rejected;
        decideAll(rejected, comparison, Decision::Rejected);
        INFO("case " << i);
        for (Side side : kSides) {
            CHECK(toUtf8(mergedText(comparison, Review(), {side}).text) == toUtf8(comparison.text(side)));
            if (comparison.changes.empty()) continue;
            CHECK(toUtf8(mergedText(comparison, accepted, {side}).text) == toUtf8(comparison.text(Side::After)));
            CHECK(toUtf8(mergedText(comparison, rejected, {side}).text) == toUtf8(comparison.text(Side::Before)));
        }
    }
}

TEST_CASE("The words of each decision are in, the others are not, nothing else changes", "[review]") {
    std::mt19937 random(2);
    for (int i = 0; i < 4000; ++i) {
        const RandomCase randomCase = stet::testing::randomCase(random, 12);
        const Review review = randomReview(random, randomCase.comparison);
        const Side undecided = kSides[i % 2];
        const MergedText merged = mergedText(randomCase.comparison, review, {undecided});
        INFO("case " << i);
        CHECK(split(merged.text) == Expected(randomCase, review, undecided).words);
        for (const MergedPart& part : merged.parts) REQUIRE(part.span.end <= merged.text.size());
    }
}
