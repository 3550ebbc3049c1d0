#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "review/review_file.h"
#include "support/catch.h"
#include "support/json_schema.h"
#include "support/random_comparison.h"
#include "support/scratch.h"
#include "text/unicode.h"

using namespace stet;
using Kind = ReviewFileError::Kind;

namespace {

/// A review of a random comparison with something of everything in it.
SavedReview sample(unsigned seed = 7) {
    std::mt19937 random(seed);
    Comparison comparison;
    while (comparison.changes.size() < 3) comparison = testing::randomCase(random, 8).comparison;
    SavedReview saved;
    saved.documents = comparison.documents;
    saved.options.ignore = {FoldClass::Case, FoldClass::LineWrap};
    saved.options.fineness = Fineness::Words;
    saved.options.segment.after = {SegmentMode::Lines, "de"};
    saved.options.ties = {{{{0, 1}, {0, 2}}}};
    const uint64_t first = comparison.changes[0].id;
    const Target targets[] = {{first}, {comparison.changes[1].id, Target::Part::Place}};
    saved.review.decide(targets, Decision::Rejected);
    if (!comparison.changes[0].edits.empty()) {
        const Target edit{first, Target::Part::Edit, 0};
        saved.review.decide({&edit, 1}, Decision::Accepted);
    }
    saved.review.comment(first, "Ask \"the desk\":\nis it 4 or 5?");
    saved.review.flag(comparison.changes[2].id, true);
    saved.review.markShown(first);
    saved.marks = marksOf(comparison, saved.review);
    NotCarried left{{u"Old words.", u""}, {}, 12};
    left.said.comment = "gone";
    left.said.edits[2] = Decision::Seen;
    left.was = 34;
    left.editPlaces[2] = {{0, 3}, {0, 0}};
    saved.notCarried = {left};
    saved.undecided = Side::After;
    saved.page = {std::make_shared<Document>(makeDocument(u"Version 1 Version 2\nOld. New.", "page.txt")),
                  1,
                  true,
                  {{2, PageRowKind::Change, 5}, {3, PageRowKind::Insert, 0}},
                  {{4, PageRowKind::Change, 7}}};
    return saved;
}

Kind openError(const std::string& path) {
    const auto opened = ReviewFile::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(describe(opened.error()).starts_with(path + ": "));
    CHECK(describe(opened.error()).find('\n') == std::string::npos);
    return opened.error().kind;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("A saved review opens with all that it held", "[review]") {
    const Scratch scratch;
    ReviewFile file(scratch.path("a.stet"));
    const SavedReview saved = sample();
    REQUIRE(file.save(saved));
    const auto opened = ReviewFile::open(file.path());
    REQUIRE(opened);
    const SavedReview& read = opened->second;
    CHECK(read.review == saved.review);
    CHECK(read.marks == saved.marks);
    CHECK(read.notCarried == saved.notCarried);
    CHECK(read.undecided == saved.undecided);
    REQUIRE(read.page);
    CHECK(read.page->document->text == saved.page->document->text);
    CHECK(read.page->pair == 1);
    CHECK(read.page->assumed);
    CHECK(read.page->fixes == saved.page->fixes);
    CHECK(read.page->drafts == saved.page->drafts);
    CHECK(read.options.ignore == saved.options.ignore);
    CHECK(read.options.fineness == saved.options.fineness);
    CHECK(read.options.ties == saved.options.ties);
    CHECK(read.options.segment.after.mode == SegmentMode::Lines);
    CHECK(read.options.segment.after.language == "de");
    for (Side side : kSides) {
        CHECK(read.documents[side]->text == saved.documents[side]->text);
        CHECK(read.documents[side]->sha256 == saved.documents[side]->sha256);
    }
}

TEST_CASE("A saved review is what its schema says", "[review]") {
    std::ifstream in(STET_SOURCE_DIR "/resources/review.schema.json");
    const testing::JsonSchema schema(nlohmann::json::parse(in));
    const SavedReview saved = sample();
    const std::string text =
        reviewJson(saved, "1", {documentJson(*saved.documents.before), documentJson(*saved.documents.after)});
    CHECK(schema.errors(nlohmann::json::parse(text)) == std::vector<std::string>());
    CHECK_FALSE(schema.errors(nlohmann::json::parse(replaced(text, "rejected", "refused"))).empty());
    CHECK_FALSE(schema.errors(nlohmann::json::parse(replaced(text, "\"undecided\"", "\"decided\""))).empty());
}

TEST_CASE("A file that is no whole review of ours gives a reason and stays as it is", "[review]") {
    const Scratch scratch;
    const std::string good = [&] {
        ReviewFile file(scratch.path("good.stet"));
        REQUIRE(file.save(sample()));
        return scratch.read("good.stet");
    }();
    CHECK(openError(scratch.path("none.stet")) == Kind::NotFound);
    CHECK(openError(scratch.folder()) == Kind::NotReadable);
    CHECK(openError(scratch.write("empty", "")) == Kind::NotAReview);
    CHECK(openError(scratch.write("text", "Dear diary,")) == Kind::NotAReview);
    CHECK(openError(scratch.write("json", "{\"schema\": \"stet-comparison\", \"version\": 1}")) == Kind::NotAReview);
    CHECK(openError(scratch.write("list", "[1, 2]")) == Kind::NotAReview);
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK(openError(scratch.write("deep", "{\"schema\": " + deep + "}")) == Kind::NotAReview);
    CHECK(openError(scratch.write("list of lists", replaced(good, "\"notCarried\": [",
                                                            "\"notCarried\": [" + deep + ","))) == Kind::Damaged);
    CHECK(openError(scratch.write("newer", replaced(good, "\"version\": 1", "\"version\": 2"))) == Kind::Newer);
    CHECK(openError(scratch.write("name", replaced(good, "rejected", "refused!"))) == Kind::Damaged);
    CHECK(openError(scratch.write("words", replaced(good, "\"text\":\"", "\"text\":\"x"))) == Kind::Damaged);
    CHECK(openError(scratch.write("span", replaced(good, "\"before\":[", "\"before\":[9999999,"))) == Kind::Damaged);
    for (size_t length = 60; length < good.size() - 2; length += 61) {
        const std::string cut = good.substr(0, length);
        CHECK(openError(scratch.write("cut", cut)) == Kind::Damaged);
        CHECK(scratch.read("cut") == cut);
    }
}

TEST_CASE("Damage to any byte of a review is an error or harmless, never a crash", "[review]") {
    const std::string good =
        reviewJson(sample(), "1", {documentJson(*sample().documents.before), documentJson(*sample().documents.after)});
    REQUIRE(reviewFromJson(good));
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        std::string bad = good;
        for (int n = 1 + i % 3; n > 0; --n) bad[random() % bad.size()] = static_cast<char>(random() % 256);
        const auto read = reviewFromJson(bad);
        if (!read) continue;
        for (const ChangeMark& mark : read->marks) {
            for (Side side : kSides) REQUIRE(mark.span[side].end <= read->documents[side]->text.size());
        }
    }
}

TEST_CASE("The second of two windows on one review is told", "[review]") {
    const Scratch scratch;
    const std::string path = scratch.path("shared.stet");
    REQUIRE(ReviewFile(path).save(sample()));
    auto first = ReviewFile::open(path);
    auto second = ReviewFile::open(path);
    REQUIRE(first);
    REQUIRE(second);

    first->second.undecided = Side::Before;
    REQUIRE(first->first.save(first->second));
    REQUIRE(first->first.save(first->second));
    const std::string kept = scratch.read("shared.stet");
    const auto refused = second->first.save(second->second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Kind::ChangedMeanwhile);
    CHECK(scratch.read("shared.stet") == kept);

    const auto fresh = ReviewFile(path).save(sample());
    REQUIRE_FALSE(fresh);
    CHECK(fresh.error().kind == Kind::ChangedMeanwhile);
    REQUIRE(second->first.save(second->second, true));
    CHECK_FALSE(first->first.save(first->second));
}

TEST_CASE("What cannot be written is said and left as it is", "[review]") {
    const Scratch scratch;
    CHECK(ReviewFile(scratch.path("no/such/folder.stet")).save(sample()).error().kind == Kind::NotWritable);
    CHECK(ReviewFile(scratch.folder()).save(sample()).error().kind == Kind::NotWritable);
    ReviewFile file(scratch.path("locked.stet"));
    REQUIRE(file.save(sample()));
    if (::geteuid() == 0) return;  // nothing is read-only to root
    const std::string kept = scratch.read("locked.stet");
    ::chmod(file.path().c_str(), 0444);
    CHECK(file.save(sample(8)).error().kind == Kind::NotWritable);
    CHECK(scratch.read("locked.stet") == kept);
}

TEST_CASE("A review whose file was taken away is written anew", "[review]") {
    const Scratch scratch;
    ReviewFile file(scratch.path("gone.stet"));
    REQUIRE(file.save(sample()));
    ::unlink(file.path().c_str());
    REQUIRE(file.save(sample()));
    CHECK(ReviewFile::open(file.path()).has_value());
}
