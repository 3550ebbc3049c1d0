#include "present/sentence_of_change.h"

#include "report/summary.h"
#include "support/catch.h"
#include "support/compared.h"

using namespace stet;

namespace {

std::vector<std::string> sentences(std::u16string before, std::u16string after) {
    const ComparisonPtr comparison = compared(std::move(before), std::move(after));
    std::vector<std::string> said;
    for (const Change& change : comparison->changes) said.push_back(sentenceOfChange(*comparison, change));
    return said;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("an edit is said with its words and its sentence") {
    CHECK(sentences(u"The council wants three\nnew bridges over the river.",
                    u"The council wants four new bridges over the river.") ==
          Said{"“three” became “four” in: “The council wants four new bridges over the river.”"});
}

TEST_CASE("what changed inside a word is said as the word") {
    CHECK(sentences(u"He wrote a history of the harbour in one winter.",
                    u"He wrote a history of the Harbour in one winter.") ==
          Said{"“harbour” became “Harbour” in: “He wrote a history of the Harbour in one winter.”"});
    CHECK(sentences(u"She could lend them a boat on any other day.",
                    u"She could not lend them a boat on any other day.") ==
          Said{"“not” was inserted in: “She could not lend them a boat on any other day.”"});
}

TEST_CASE("edits beyond the first few are counted") {
    const Said said = sentences(u"On Monday the pilot saw a ship near the old mole before it was noon.",
                                u"On Tuesday the pilot saw a boat near the new mole before it was night.");
    REQUIRE(said.size() == 1);
    CAPTURE(said[0]);
    CHECK(said[0].find("; 1 more edit in: ") != std::string::npos);
}

TEST_CASE("deleted and inserted sentences are quoted") {
    CHECK(sentences(u"The mill stands. It burnt twice in one year.", u"The mill stands.") ==
          Said{"Deleted: “It burnt twice in one year.”"});
    CHECK(sentences(u"The mill stands.", u"The mill stands. It burnt twice in one year.") ==
          Said{"Inserted: “It burnt twice in one year.”"});
}

TEST_CASE("a long quotation is cut after a word") {
    std::u16string words = u"The mill stands. Then";
    for (int i = 0; i < 100; ++i) words += u" came another";
    const Said said = sentences(u"The mill stands.", words + u".");
    REQUIRE(said.size() == 1);
    CAPTURE(said[0]);
    CHECK(said[0].size() < 220);
    CHECK(said[0].ends_with("…”"));
    CHECK(!said[0].ends_with(" …”"));
}

TEST_CASE("what was merged and moved is one change and says both") {
    const std::u16string merged = u"The harbour master lost four boats, and he asked for a light on the pier.";
    const std::u16string others = u"The council met in the old town hall. The budget was presented by the treasurer. ";
    CompareOptions options;
    options.ties.push_back({{{0, 2}, {2, 3}}});
    const ComparisonPtr comparison = compared(
        u"The harbour master lost four boats. He asked for a light on the pier. " + others, others + merged, options);
    REQUIRE(comparison->changes.size() == 1);
    CHECK(comparison->changes[0].kind == ChangeKind::Merged);
    CHECK(comparison->changes[0].moved);
    const std::string said = sentenceOfChange(*comparison, comparison->changes[0]);
    CAPTURE(said);
    CHECK(said.starts_with("2 sentences became one: “The harbour master"));
    CHECK(said.ends_with("; moved"));
    CHECK(summaryLines(*comparison).front().starts_with("1 change: 1 merged and moved. "));
}

TEST_CASE("a language gives its own pattern, in its own order") {
    ChangeWording german;
    german.deletedText = "%1 (gestrichen)";
    const ComparisonPtr comparison = compared(u"Eins steht da. Zwei ist 100%2 weg.", u"Eins steht da.");
    REQUIRE(comparison->changes.size() == 1);
    CHECK(sentenceOfChange(*comparison, comparison->changes[0], german) == "Zwei ist 100%2 weg. (gestrichen)");
}
