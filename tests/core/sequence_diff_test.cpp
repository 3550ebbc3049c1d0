#include "align/sequence_diff.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "align/anchors.h"
#include "align/bit_lcs.h"
#include "align/few_differences.h"
#include "support/catch.h"

using namespace stet;

namespace {

using Ids = std::vector<TokenId>;

Ids randomIds(std::mt19937& random, size_t length, TokenId vocabulary) {
    Ids ids(length);
    for (TokenId& id : ids) id = std::uniform_int_distribution<TokenId>(0, vocabulary - 1)(random);
    return ids;
}

/// Length of the longest common subsequence by the plain table.
size_t lcsLength(const Ids& a, const Ids& b) {
    std::vector<std::vector<size_t>> table(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 1; i <= a.size(); ++i)
        for (size_t j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    return table[a.size()][b.size()];
}

size_t sizeOf(const EditScript& script) {
    size_t size = 0;
    for (const Hunk& hunk : script.hunks) size += hunk.range.before.size() + hunk.range.after.size();
    return size;
}

/// Between the hunks the sequences must be equal, and hunks must be in order, apart and not empty.
void requireValid(const EditScript& script, const Ids& before, const Ids& after) {
    PerSide<uint32_t> at;
    const auto requireEqual = [&](uint32_t i, uint32_t j) {
        REQUIRE(i - at.before == j - at.after);
        REQUIRE(std::equal(before.begin() + at.before, before.begin() + i, after.begin() + at.after));
    };
    for (size_t h = 0; h < script.hunks.size(); ++h) {
        const auto& [b, a] = script.hunks[h].range;
        REQUIRE((!b.empty() || !a.empty()));
        REQUIRE((b.begin > at.before || (h == 0 && b.begin == 0)));
        requireEqual(b.begin, a.begin);
        at = {b.end, a.end};
    }
    requireEqual(static_cast<uint32_t>(before.size()), static_cast<uint32_t>(after.size()));
}

Ids edited(std::mt19937& random, const Ids& ids, int oneIn) {
    Ids out;
    for (const TokenId id : ids) {
        const int fate = std::uniform_int_distribution<int>(0, 3 * oneIn)(random);
        if (fate == 0) continue;
        out.push_back(fate == 1 ? id + 1 : id);
        if (fate == 2) out.push_back(id + 2);
    }
    return out;
}

}  // namespace

TEST_CASE("The script of small sequences is shortest", "[align]") {
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const Ids before = randomIds(random, random() % 40, 2 + random() % 12);
        const Ids after = round % 2 ? randomIds(random, random() % 40, 2 + random() % 12) : edited(random, before, 3);
        const EditScript script = diffSequences(before, after);
        requireValid(script, before, after);
        CHECK(script.exact);
        CHECK(sizeOf(script) == before.size() + after.size() - 2 * lcsLength(before, after));
    }
}

TEST_CASE("The bit-parallel table finds a longest common subsequence", "[align]") {
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        const Ids before = randomIds(random, random() % 200, 1 + random() % 20);
        const Ids after = randomIds(random, 1 + random() % 200, 1 + random() % 20);
        const auto matches = bitParallelLcs(before, after);
        REQUIRE(matches.size() == lcsLength(before, after));
        for (size_t k = 0; k < matches.size(); ++k) {
            REQUIRE(before[matches[k].first] == after[matches[k].second]);
            if (k > 0) {
                REQUIRE(matches[k - 1].first < matches[k].first);
                REQUIRE(matches[k - 1].second < matches[k].second);
            }
        }
    }
}

TEST_CASE("Few differences are found as tightly as can be, and many are not", "[align]") {
    std::mt19937 random(8);
    for (int round = 0; round < 300; ++round) {
        const Ids before = randomIds(random, random() % 100, 1 + random() % 4);
        const Ids after = round % 3 ? edited(random, before, 4) : randomIds(random, random() % 100, 1 + random() % 4);
        const size_t distance = before.size() + after.size() - 2 * lcsLength(before, after);
        const auto differences = fewDifferences(before, after);
        REQUIRE(differences.has_value() == (distance <= kFewDifferences));
        if (!differences) continue;
        REQUIRE(differences->size() == distance);
        PerSide<uint32_t> at;
        const auto requireEqual = [&](uint32_t i, uint32_t j) {
            REQUIRE(i - at.before == j - at.after);
            REQUIRE(std::equal(before.begin() + at.before, before.begin() + i, after.begin() + at.after));
        };
        for (const auto& [b, a] : *differences) {
            REQUIRE(b.size() + a.size() == 1);
            requireEqual(b.begin, a.begin);
            at = {b.end, a.end};
        }
        requireEqual(static_cast<uint32_t>(before.size()), static_cast<uint32_t>(after.size()));
    }
}

TEST_CASE("Sequences too large for dtl are compared as tightly", "[align]") {
    std::mt19937 random(3);
    const Ids before = randomIds(random, 3000, 50);
    const Ids after = edited(random, before, 4);
    const EditScript script = diffSequences(before, after);
    requireValid(script, before, after);
    CHECK(sizeOf(script) == before.size() + after.size() - 2 * lcsLength(before, after));
}

TEST_CASE("Items that one side alone has cost no tightness, however many there are", "[align]") {
    std::mt19937 random(6);
    Ids before(40000), after(40000);
    std::iota(before.begin(), before.end(), 0u);
    std::iota(after.begin(), after.end(), 40000u);
    for (size_t i = 100; i < before.size(); i += 400) before[i] = after[i + random() % 50] = 80000 + random() % 4;
    const EditScript script = diffSequences(before, after);
    requireValid(script, before, after);
    CHECK(script.exact);
    const auto isCommon = [](TokenId id) { return id >= 80000; };
    Ids left, right;
    std::copy_if(before.begin(), before.end(), std::back_inserter(left), isCommon);
    std::copy_if(after.begin(), after.end(), std::back_inserter(right), isCommon);
    CHECK(sizeOf(script) == 80000 - 2 * lcsLength(left, right));
}

TEST_CASE("Of items that change places as many stay as can", "[align]") {
    std::mt19937 random(7);
    Ids before(1500);
    std::iota(before.begin(), before.end(), 0u);
    Ids after = before;
    std::shuffle(after.begin(), after.end(), random);
    const EditScript script = diffSequences(before, after);
    requireValid(script, before, after);
    CHECK(script.exact);
    CHECK(sizeOf(script) == 3000 - 2 * lcsLength(before, after));
}

TEST_CASE("Very long sequences are cut at anchors and stay nearly tight", "[align]") {
    std::mt19937 random(4);
    const Ids before = randomIds(random, 60000, 20000);
    const Ids after = edited(random, before, 20);
    const EditScript script = diffSequences(before, after);
    requireValid(script, before, after);
    CHECK(sizeOf(script) < 60000 * 4 / 60 * 105 / 100);
}

TEST_CASE("Sequences without any anchor end in bounded time and say that they are not exact", "[align]") {
    std::mt19937 random(5);
    const Ids before = randomIds(random, 40000, 2);
    const Ids after(40000, 1);
    const EditScript script = diffSequences(before, after);
    requireValid(script, before, after);
    CHECK_FALSE(script.exact);
}

TEST_CASE("Anchors stand once on both sides and rise", "[align]") {
    const Ids before = {1, 2, 3, 2, 4, 5};
    const Ids after = {4, 1, 2, 3, 5};
    CHECK(uniqueAnchors(before, after, 1) == std::vector<Place>{{0, 1}, {2, 3}, {5, 4}});
    CHECK(uniqueAnchors(before, after, 2) == std::vector<Place>{{0, 1}, {1, 2}});
    CHECK(uniqueAnchors(before, after, 7).empty());
}

TEST_CASE("Equal runs are what the hunks leave", "[align]") {
    EditScript script;
    script.hunks = {{{{1, 2}, {1, 1}}}, {{{4, 4}, {3, 5}}}};
    const auto runs = equalRuns(script, 6, 7);
    REQUIRE(runs.size() == 3);
    CHECK(runs[1].range.before == IndexRange{2, 4});
    CHECK(runs[1].range.after == IndexRange{1, 3});
    CHECK(runs[2].range.after == IndexRange{5, 7});
}

TEST_CASE("A long periodic sequence that differs in little is compared exactly", "[align]") {
    Ids before(60'000);
    for (size_t i = 0; i < before.size(); ++i) before[i] = static_cast<TokenId>(i % 2);
    Ids after = before;
    after.erase(after.begin() + 31'000);
    after.insert(after.begin() + 12'000, 7);
    before.insert(before.begin() + 45'000, 9);
    before.insert(before.begin(), 5);
    after.push_back(6);
    const EditScript script = diffSequences(before, after);
    CHECK(script.exact);
    CHECK(sizeOf(script) == 5);
    requireValid(script, before, after);
}
