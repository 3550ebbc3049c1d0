// Reviews and changes handed on by the command line.

#include "review/review_file.h"
#include "support/catch.h"
#include "support/reviewed_case.h"
#include "support/run.h"

using namespace stet;
using namespace stet::testing;

TEST_CASE("stet-cli apply writes the same bytes", "[cli][review]") {
    const Scratch scratch;
    ReviewedCase text(kBefore, kAfter, "windows-1252", false);
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

TEST_CASE("stet-cli apply refuses a review whose decisions do not fit", "[cli][review]") {
    const Scratch scratch;
    ReviewedCase text(kBefore, kAfter, "UTF-8", false);
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

TEST_CASE("stet-cli writes the report of a review as it is asked to", "[cli][report]") {
    const Scratch scratch;
    ReviewedCase text(kBefore, kAfter, "UTF-8", false);
    text.decideAll(Decision::Accepted);
    text.saved.review.comment(text.saved.marks.at(0).id, "Ask the desk");
    REQUIRE(ReviewFile(scratch.path("a.stet")).save(text.saved));
    scratch.write("before.txt", text.bytes.before);
    scratch.write("after.txt", text.bytes.after);
    const std::string looks =
        " --format html --layout inline --palette monochrome --title Ferries --no-folds -o r.html ";
    for (const std::string& command :
         {std::string("apply a.stet"), std::string("diff before.txt after.txt --review a.stet")}) {
        INFO(command);
        CHECK(run(scratch, STET_CLI " " + command + looks).status <= 1);
        const std::string html = scratch.read("r.html");
        CHECK(html.find("Ask the desk") != html.npos);
        CHECK(html.find("<td>accepted</td>") != html.npos);
        CHECK(html.find("<h1>Ferries</h1>") != html.npos);
        CHECK(html.find("class=\"monochrome\"") != html.npos);
        CHECK(run(scratch, STET_CLI " verify r.html").status == 0);
    }
    CHECK(run(scratch, STET_CLI " apply a.stet --no-comments" + looks).status == 0);
    CHECK(scratch.read("r.html").find("Ask the desk") == std::string::npos);
    CHECK(run(scratch, STET_CLI " apply a.stet --palette pink" + looks).status == 2);

    std::string html = scratch.read("r.html");
    html.replace(html.find("<h1>Ferries"), 11, "<h1>Trains!");
    scratch.write("t.html", html);
    CHECK(run(scratch, STET_CLI " verify t.html").status == 1);
}

TEST_CASE("stet-cli verify proves every byte, and says where it cannot", "[cli][report]") {
    const Scratch scratch;
    scratch.write("a.txt", "It rose by 40 percent.\nNobody cared.\n");
    scratch.write("b.txt", "It rose by 50 percent.\nNobody cared.\n");
    REQUIRE(run(scratch, STET_CLI " diff a.txt b.txt --format html -o r.html").status == 1);
    Ran ran = run(scratch, STET_CLI " verify r.html");
    CHECK(ran.status == 0);
    CHECK(ran.out.find("byte for byte") != ran.out.npos);

    const std::string html = scratch.read("r.html");
    const auto changed = [&](const std::string& from, const std::string& to) {
        scratch.write("t.html", std::string(html).replace(html.find(from), from.size(), to));
        return run(scratch, STET_CLI " verify t.html");
    };
    ran = changed("Made by Stet", "Signed by the desk");
    CHECK(ran.status == 1);
    CHECK(ran.out.starts_with("t.html: line "));
    ran = changed("\"generator\":\"Stet", "\"generator\":\"Stet 0");
    CHECK(ran.status == 2);
    CHECK(ran.err.find("wrote it, and only that one can prove the rest") != ran.err.npos);
    CHECK(changed("stet-data", "other-data").status == 2);
}

TEST_CASE("stet-cli hands changes on as CriticMarkup, patch and CSV", "[cli][review]") {
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

TEST_CASE("stet-cli import makes a review of CriticMarkup", "[cli][review]") {
    const Scratch scratch;
    scratch.write("m.md", "It rose by {~~40~>50~~}{>>sure?<<} percent.\n");
    REQUIRE(run(scratch, STET_CLI " import m.md -o m.stet").status == 0);
    CHECK(run(scratch, STET_CLI " apply m.stet --undecided after").out == "It rose by 50 percent.\n");
    CHECK(run(scratch, STET_CLI " apply m.stet --format critic").out ==
          "It rose by {~~40~>50~~} percent.{>>sure?<<}\n");
    CHECK(run(scratch, STET_CLI " import none.md -o n.stet").status == 2);
}
