// What words mean, and what that says of a seam.

#include "page/meaning.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

#include "page/meaning_evidence.h"
#include "support/catch.h"
#include "support/seam_pages.h"

using namespace stet;

namespace {

Meaning meaningOf(std::initializer_list<std::u16string_view> words) {
    Meaning sum{};
    for (const auto word : words) addMeaning(wordId(word), wordRank(wordId(word)), sum);
    return sum;
}

// Two sentences of a storm, then two of a concert.
constexpr std::u16string_view kStormAndConcert =
    u"The storm tore roofs off houses along the coast. Floods and wind shut every road to the harbour. "
    u"The orchestra played a symphony by a young composer. The violin and the piano opened the concert.";
constexpr uint32_t kWithinStorm = 9, kBetween = 18, kWithinConcert = 27;

}  // namespace

TEST_CASE("Every common word lies on the axes of meaning", "[page]") {
    REQUIRE(wordMeanings().size() == 20000);
    for (const WordMeaning& word : wordMeanings()) {
        float square = 0;
        for (const float place : word.axes) square += place * place;
        REQUIRE(std::sqrt(square) == Approx(1).margin(0.45));
    }
    CHECK(wordMeanings().front().weight < 0.05f);
    CHECK(wordMeanings().back().weight > 0.99f);
    CHECK(wordRank(wordId(u"the")) == 0);
    CHECK(wordRank(wordId(u"Storm,")) == wordRank(wordId(u"storm")));
    CHECK(wordRank(wordId(u"xylofjord")) == -1);
}

TEST_CASE("Words of like texts are more alike than others, and a word is like itself whether it is known or not",
          "[page]") {
    const Meaning storm = meaningOf({u"storm"});
    CHECK(likeness(storm, meaningOf({u"hurricane"})) > 0.4f);
    CHECK(std::abs(likeness(storm, meaningOf({u"violin"}))) < 0.25f);
    CHECK(likeness(storm, storm) == Approx(1));
    const Meaning unknown = meaningOf({u"xylofjord"});
    CHECK(likeness(unknown, unknown) == Approx(1));
    CHECK(std::abs(likeness(unknown, meaningOf({u"quorbel"}))) < 0.5f);
    CHECK(likeness(unknown, storm) < 0.5f);
}

TEST_CASE("Words that stand in all texts count little, and marks nothing", "[page]") {
    const Meaning storm = meaningOf({u"storm"});
    CHECK(likeness(storm, meaningOf({u"storm", u"the", u"of", u"and"})) > 0.95f);
    CHECK(likeness(storm, meaningOf({u"—"})) == 0);
    CHECK(likeness(Meaning{}, Meaning{}) == 0);
}

TEST_CASE("Sentences belong with the cell that is about the same things", "[page]") {
    const SeamPage page = pageOf(kStormAndConcert);
    const std::vector<uint32_t> states = {seamState(page.rows[0], kBetween)};
    MeaningEvidence evidence(page, states);
    evidence.lookAt(0);
    const SeamMeaning between = evidence.of(kBetween);
    CHECK(between.before > 0.2f);
    CHECK(between.behind > 0.2f);
    CHECK(evidence.of(kWithinStorm).behind < 0);
    CHECK(evidence.of(kWithinConcert).before < 0);
    for (const uint32_t within : {kWithinStorm, kWithinConcert}) {
        CHECK(between.cells < evidence.of(within).cells);
        CHECK(between.edges < evidence.of(within).edges);
    }
    CHECK(between.apart == 0);  // there are no other rows
}

TEST_CASE("Rows around say which column a sentence goes with", "[page]") {
    const SeamPage page =
        pageOf(std::u16string(u"A gale sank two boats. The choir sang hymns.\n") + std::u16string(kStormAndConcert) +
               u"\nThe hurricane flooded a village. Musicians played jazz and opera.");
    const uint32_t above = seamState(page.rows[0], 5), below = seamState(page.rows[2], 5);
    const std::vector<uint32_t> states = {above, seamState(page.rows[1], kWithinStorm), below};
    MeaningEvidence evidence(page, states);
    evidence.lookAt(1);
    const SeamMeaning between = evidence.of(kBetween);
    CHECK(between.apart > 0.2f);
    CHECK(between.beforeAround > 0.2f);
    CHECK(between.behindAround > 0.2f);
    CHECK(evidence.of(kWithinStorm).behindAround < 0);
    CHECK(evidence.of(kWithinConcert).beforeAround < 0);
    CHECK(evidence.of(kWithinStorm).apart < between.apart);

    const std::vector<uint32_t> exchanged = {kInsertState, seamState(page.rows[1], kBetween), kDeleteState};
    MeaningEvidence swapped(page, exchanged);
    swapped.lookAt(1);
    CHECK(swapped.of(kBetween).apart != Approx(between.apart));
}
