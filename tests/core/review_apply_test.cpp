#include "compare/compare.h"
#include "read/read_document.h"
#include "review/merged_file.h"
#include "review/review_file.h"
#include "support/catch.h"
#include "support/run.h"
#include "text/encode.h"
#include "text/unicode.h"

using namespace stet;

namespace {

const std::u16string kBefore = u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at ten. Nobody knew.";
const std::u16string kAfter = u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at nine. The owner left.";

/// Both versions as bytes of a charset, read, compared and reviewed with one decision for all changes.
struct Case {
    PerSide<std::string> bytes;
    ComparisonPtr comparison;
    SavedReview saved;

    Case(const std::u16string& before, const std::u16string& after, const std::string& encoding, bool mark) {
        bytes = {encode(before, encoding, mark).value(), encode(after, encoding, mark).value()};
        ReadOptions options;
        options.encoding = encoding;
        for (Side side : kSides) {
            saved.documents[side] = std::make_shared<Document>(*documentFromBytes(bytes[side], "a.txt", options));
        }
        comparison = *compare(saved.documents, saved.options);
    }

    void decideAll(Decision decision) {
        for (const Change& change : comparison->changes) {
            const Target target{change.id};
            saved.review.decide({&target, 1}, decision);
        }
        saved.marks = marksOf(*comparison, saved.review);
    }

    MergedFile merged() const { return mergedFile(*comparison, mergedText(*comparison, saved.review)); }
};

}  // namespace

TEST_CASE("The merged text goes back into the charset that it came from", "[review]") {
    const auto encoding = GENERATE(as<std::string>(), "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030");
    const bool mark = GENERATE(false, true) && encoding.starts_with("UTF");
    Case text(kBefore, kAfter, encoding, mark);
    REQUIRE(text.saved.documents.before->byteOrderMark == mark);
    text.decideAll(Decision::Accepted);
    CHECK(text.merged().bytes == text.bytes.after);
    CHECK_FALSE(text.merged().note.has_value());
    text.decideAll(Decision::Rejected);
    CHECK(text.merged().bytes == text.bytes.before);
}

TEST_CASE("What a charset cannot say is written in UTF-8, and said", "[review]") {
    Case text(kBefore, u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at \u4e5d. The owner left.", "UTF-8",
              false);
    auto before = *text.saved.documents.before;
    before.encoding = "windows-1252";
    Comparison mixed = *text.comparison;
    mixed.documents.before = std::make_shared<Document>(before);
    const Target first{mixed.changes.at(0).id};
    text.saved.review.decide({&first, 1}, Decision::Accepted);
    const MergedFile file = mergedFile(mixed, mergedText(mixed, text.saved.review));
    CHECK(file.note == MergedFile::Note::OtherEncoding);
    CHECK(toUtf16(file.bytes) == mergedText(mixed, text.saved.review).text);
}

TEST_CASE("Undecodable places are said", "[review]") {
    ReadOptions utf8;
    utf8.encoding = "UTF-8";
    const PerSide<DocumentPtr> documents = {std::make_shared<Document>(*documentFromBytes("one \xff two", "a", utf8)),
                                            std::make_shared<Document>(*documentFromBytes("one two", "b", utf8))};
    const ComparisonPtr comparison = *compare(documents, {});
    CHECK(mergedFile(*comparison, mergedText(*comparison, {})).note == MergedFile::Note::Malformed);
}

TEST_CASE("stet-cli apply writes the same bytes", "[review][cli]") {
    const Scratch scratch;
    Case text(kBefore, kAfter, "windows-1252", false);
    text.decideAll(Decision::Accepted);
    REQUIRE(ReviewFile(scratch.path("a.stet")).save(text.saved));
    const std::string cli = STET_CLI " apply ";

    Ran ran = run(scratch, cli + "a.stet");
    CHECK(ran.status == 0);
    CHECK(ran.out == text.bytes.after);
    CHECK(ran.err.empty());
    CHECK(run(scratch, cli + "a.stet -o b.txt").status == 0);
    CHECK(scratch.read("b.txt") == text.bytes.after);

    SavedReview undecided = text.saved;
    undecided.review = {};
    undecided.marks = {};
    REQUIRE(ReviewFile(scratch.path("u.stet")).save(undecided));
    CHECK(run(scratch, cli + "u.stet").out == text.bytes.before);
    CHECK(run(scratch, cli + "u.stet --undecided after").out == text.bytes.after);

    scratch.write("foreign", "not a review");
    ran = run(scratch, cli + "foreign -o c.txt");
    CHECK(ran.status == 2);
    CHECK(ran.err == "stet-cli: foreign: is not a review of Stet; open the two versions instead\n");
    CHECK_FALSE(std::filesystem::exists(scratch.path("c.txt")));
}

TEST_CASE("stet-cli apply refuses a review whose decisions do not fit", "[review][cli]") {
    const Scratch scratch;
    Case text(kBefore, kAfter, "UTF-8", false);
    text.decideAll(Decision::Accepted);
    ChangeMark stray = text.saved.marks.at(0);
    stray.id = 42;
    stray.span = {{0, 1}, {0, 1}};
    stray.edits = {};
    const Target target{stray.id};
    text.saved.review.decide({&target, 1}, Decision::Accepted);
    text.saved.marks.push_back(stray);
    REQUIRE(ReviewFile(scratch.path("stray.stet")).save(text.saved));
    const Ran ran = run(scratch, STET_CLI " apply stray.stet");
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("stet-cli: stray.stet: some decisions (1) do not fit"));
}

TEST_CASE("stet-cli hands changes on as CriticMarkup, patch and CSV", "[review][cli]") {
    const Scratch scratch;
    scratch.write("a.txt", "It rose by 40 percent.\nNobody cared.\n");
    scratch.write("b.txt", "It rose by 50 percent.\nNobody cared.\n");
    const std::string diff = STET_CLI " diff a.txt b.txt --format ";
    Ran ran = run(scratch, diff + "critic");
    CHECK(ran.status == 1);
    CHECK(ran.out == "It rose by {~~40~>50~~} percent.\nNobody cared.\n");
    CHECK(run(scratch, diff + "csv").out.starts_with("number,id,"));
    REQUIRE(run(scratch, diff + "patch -o p").status == 1);
    CHECK(run(scratch, "patch a.txt p").status == 0);
    CHECK(scratch.read("a.txt") == scratch.read("b.txt"));
}

TEST_CASE("stet-cli import makes a review of CriticMarkup", "[review][cli]") {
    const Scratch scratch;
    scratch.write("m.md", "It rose by {~~40~>50~~}{>>sure?<<} percent.\n");
    REQUIRE(run(scratch, STET_CLI " import m.md -o m.stet").status == 0);
    CHECK(run(scratch, STET_CLI " apply m.stet --undecided after").out == "It rose by 50 percent.\n");
    CHECK(run(scratch, STET_CLI " apply m.stet --format critic").out ==
          "It rose by {~~40~>50~~} percent.{>>sure?<<}\n");
    CHECK(run(scratch, STET_CLI " import none.md -o n.stet").status == 2);
}
