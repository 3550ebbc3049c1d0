#include <random>

#include "report/patch.h"
#include "support/catch.h"
#include "support/run.h"

using namespace stet;

namespace {

/// Lines from a small stock, with either line end, the last one perhaps without.
std::string randomText(std::mt19937& random, int lines) {
    std::string text;
    for (int i = 0; i < lines; ++i) {
        text += "line " + std::to_string(random() % 8);
        text += random() % 5 == 0 ? "\r\n" : "\n";
    }
    if (!text.empty() && random() % 3 == 0) text.pop_back();
    return text;
}

}  // namespace

TEST_CASE("A patch reads like diff -u", "[patch]") {
    CHECK(unifiedDiff({"a\nb\nc\n", "a\nx\nc\n"}, {"old.txt", "new.txt"}) ==
          "--- old.txt\n+++ new.txt\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
    CHECK(unifiedDiff({"", "a"}, {}) == "--- before\n+++ after\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n");
    CHECK(unifiedDiff({"same\n", "same\n"}, {}).empty());
    CHECK(unifiedDiff({"a\n", "b\n"}, {"my file", "x\n\"y"}).starts_with("--- my file\t\n+++ \"x\\012\\\"y\"\n"));
}

TEST_CASE("patch makes the after text of the before text", "[patch]") {
    const Scratch scratch;
    std::mt19937 random(31);
    for (int i = 0; i < 60; ++i) {
        const std::string before = randomText(random, static_cast<int>(random() % 40));
        std::string after = i % 5 == 0 ? randomText(random, 20) : before;
        for (int n = 0; n < 3 && !after.empty(); ++n) after.insert(random() % after.size(), "new\n");
        scratch.write("text", before);
        scratch.write("patch", unifiedDiff({before, after}, {"text", "text"}));
        if (before == after) continue;
        const Ran ran = run(scratch, "patch --fuzz=0 text patch");
        INFO(ran.out << ran.err);
        REQUIRE(ran.status == 0);
        CHECK(std::string(ran.out).find("fuzz") == std::string::npos);
        const bool emptied = after.empty() && !std::filesystem::exists(scratch.path("text"));
        CHECK((emptied || scratch.read("text") == after));
    }
}
