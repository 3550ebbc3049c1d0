// Laws that hold for any two texts.

#include <map>
#include <set>

#include "compare/compare.h"
#include "present/rows.h"
#include "support/catch.h"
#include "support/random_article.h"

using namespace stet;
using stet::testing::Author;

namespace {

ComparisonPtr compared(const PerSide<DocumentPtr>& documents) {
    return compare(documents, {}).value();
}

void requireEverySentenceOnce(const Comparison& c) {
    for (const Side side : kSides) {
        std::vector<int> seen(c.segmentation[side].sentences.size());
        for (const Link& link : c.links)
            for (uint32_t s = link.sentences[side].begin; s < link.sentences[side].end; ++s) ++seen[s];
        REQUIRE(std::all_of(seen.begin(), seen.end(), [](int n) { return n == 1; }));
    }
}

void requireOrder(const Comparison& c) {
    PerSide<uint32_t> shown;
    uint32_t lastAfter = 0;
    for (const Link& link : c.links) {
        if (!link.moved) {
            for (const Side side : kSides) {
                if (link.sentences[side].empty()) continue;
                REQUIRE(link.sentences[side].begin >= shown[side]);
                shown[side] = link.sentences[side].end;
            }
        }
        if (!link.sentences.after.empty()) {
            REQUIRE(link.sentences.after.begin >= lastAfter);
            lastAfter = link.sentences.after.end;
        }
    }
}

void requireEditsInside(const Comparison& c) {
    std::set<uint64_t> ids;
    for (const Change& change : c.changes) {
        REQUIRE(ids.insert(change.id).second);
        PerSide<uint32_t> at{change.span.before.begin, change.span.after.begin};
        for (uint32_t e = change.edits.begin; e < change.edits.end; ++e) {
            for (const Side side : kSides) {
                const Span span = c.edits[e].span[side];
                REQUIRE(span.begin >= at[side]);
                REQUIRE(span.end >= span.begin);
                REQUIRE(span.end <= change.span[side].end);
                at[side] = span.end;
            }
            REQUIRE((!c.edits[e].span.before.empty() || !c.edits[e].span.after.empty()));
            REQUIRE_FALSE(c.edits[e].classes.empty());
        }
    }
}

/// The rows show every sentence of both sides once, and their runs tile their cells.
void requireRowsShowAll(const Comparison& c) {
    PerSide<std::map<uint32_t, uint32_t>> cells;
    for (const Row& row : makeRows(c)) {
        for (const Side side : kSides) {
            if (row.span[side].empty()) continue;
            REQUIRE(cells[side].emplace(row.span[side].begin, row.span[side].end).second);
            uint32_t at = row.span[side].begin;
            for (const Run& run : runsOf(c, row, side)) {
                REQUIRE(run.span.begin == at);
                REQUIRE_FALSE(run.span.empty());
                at = run.span.end;
            }
            REQUIRE(at == row.span[side].end);
        }
    }
    for (const Side side : kSides) {
        uint32_t end = 0;
        auto cell = cells[side].begin();
        for (const Sentence& sentence : c.segmentation[side].sentences) {
            while (cell != cells[side].end() && cell->second <= sentence.span.begin) ++cell;
            REQUIRE(cell != cells[side].end());
            REQUIRE(cell->first >= end);
            REQUIRE((cell->first <= sentence.span.begin && sentence.span.end <= cell->second));
            if (sentence.span.end == cell->second) end = cell->second;
        }
    }
}

}  // namespace

TEST_CASE("Whatever is compared: every sentence is linked once, in order, with its edits inside", "[laws]") {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const auto c = compared(Author(random).documents());
        requireEverySentenceOnce(*c);
        requireOrder(*c);
        requireEditsInside(*c);
        requireRowsShowAll(*c);
    }
}

TEST_CASE("A text against itself gives nothing to review", "[laws]") {
    std::mt19937 random(12);
    for (int round = 0; round < 100; ++round) {
        const auto documents = Author(random).documents();
        const auto c = compared({documents.before, documents.before});
        CHECK(c->same());
        CHECK(c->ignored.empty());
        CHECK(c->statistics.similarity == 1);
    }
}

TEST_CASE("Swapping the sides swaps deleted and inserted", "[laws]") {
    std::mt19937 random(13);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        const auto documents = Author(random).documents();
        const auto forth = compared(documents);
        const auto back = compared({documents.after, documents.before});
        CHECK(forth->same() == back->same());
        CHECK(forth->statistics.words.before == back->statistics.words.after);
        const auto alone = [](const Comparison& c, Side side) {
            return std::count_if(c.links.begin(), c.links.end(),
                                 [&](const Link& link) { return link.sentences[side].empty(); });
        };
        CHECK(alone(*forth, Side::Before) == alone(*back, Side::After));
        CHECK(alone(*forth, Side::After) == alone(*back, Side::Before));
    }
}

TEST_CASE("Comparing twice gives the same answer", "[laws]") {
    std::mt19937 random(14);
    const auto documents = Author(random).documents();
    const auto one = compared(documents);
    const auto two = compared(documents);
    REQUIRE(one->changes.size() == two->changes.size());
    for (size_t i = 0; i < one->changes.size(); ++i) CHECK(one->changes[i].id == two->changes[i].id);
}

TEST_CASE("Another fineness of a comparison is what comparing with it would give", "[laws]") {
    std::mt19937 random(15);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto documents = Author(random).documents();
        const auto start = compared(documents);
        for (const Fineness fineness : {Fineness::Words, Fineness::Phrases, Fineness::Sentences}) {
            CompareOptions options;
            options.fineness = fineness;
            const auto wanted = compare(documents, options).value();
            const auto got = withFineness(*start, fineness);
            CHECK(got->options.fineness == fineness);
            REQUIRE(got->edits.size() == wanted->edits.size());
            for (size_t e = 0; e < got->edits.size(); ++e) {
                CHECK(got->edits[e].span.before == wanted->edits[e].span.before);
                CHECK(got->edits[e].span.after == wanted->edits[e].span.after);
                CHECK(got->edits[e].classes == wanted->edits[e].classes);
            }
            REQUIRE(got->changes.size() == wanted->changes.size());
            for (size_t c = 0; c < got->changes.size(); ++c) {
                CHECK(got->changes[c].id == wanted->changes[c].id);
                CHECK(got->changes[c].edits == wanted->changes[c].edits);
            }
            CHECK(got->statistics.ignored == wanted->statistics.ignored);
            CHECK(got->statistics.insertedWords == wanted->statistics.insertedWords);
            CHECK(got->statistics.movedWords == wanted->statistics.movedWords);
        }
    }
}
