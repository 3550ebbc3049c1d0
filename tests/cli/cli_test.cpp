// The command line as scripts meet it: statuses, errors, pipes, files.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "read/pdf.h"
#include "support/catch.h"
#include "support/run.h"

using namespace stet;
using nlohmann::json;

namespace {

const std::string kCli = STET_CLI;

/// Two short versions in files named a.txt and b.txt, and an interleaved page.
struct Desk {
    Scratch scratch;

    Desk() {
        scratch.write("a.txt", "The council voted 7 to 4.\n\nThe work will begin in March.\n");
        scratch.write("b.txt", "The council voted 8 to 4.\n\nThe work will begin in March.\n");
        scratch.write("quotes.txt", "The council voted 7 to 4.\n\n\u201CThe work\u201D will begin in March.\n");
        scratch.write("plain.txt", "The council voted 7 to 4.\n\n\"The work\" will begin in March.\n");
    }

    /// Runs "stet-cli ARGUMENTS"; `before` may be a pipe into it, `after` one out of it.
    Ran cli(const std::string& arguments, const std::string& before = "", const std::string& after = "") const {
        return run(scratch, "(" + before + "'" + kCli + "' " + arguments + after + ")");
    }

    size_t files() const {
        return static_cast<size_t>(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}));
    }
};

/// Trouble: status 2, nothing on standard output, one line on standard error that begins with `words`.
void checkTrouble(const Ran& ran, const std::string& words) {
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("stet-cli: " + words) == 0);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK(ran.err.find(';') != std::string::npos);  // what is wrong; what to do
}

}  // namespace

TEST_CASE("diff ends like diff does", "[cli]") {
    const Desk desk;
    CHECK(desk.cli("diff a.txt a.txt").status == 0);
    CHECK(desk.cli("diff quotes.txt plain.txt").status == 0);
    CHECK(desk.cli("diff quotes.txt plain.txt --respect quote-style").status == 1);
    const Ran different = desk.cli("diff a.txt b.txt");
    CHECK(different.status == 1);
    CHECK(different.err.empty());
    CHECK(different.out.find("[-7-] {+8+}") != std::string::npos);
}

TEST_CASE("The name of the file says what diff writes, unless --format does", "[cli]") {
    const Desk desk;
    CHECK(desk.cli("diff a.txt b.txt -o out.json").status == 1);
    CHECK(json::parse(desk.scratch.read("out.json"))["schema"] == "stet-comparison");
    CHECK(desk.cli("diff a.txt b.txt -o out.html").status == 1);
    CHECK(desk.scratch.read("out.html").find("<!doctype html>") == 0);
    CHECK(desk.cli("diff a.txt b.txt -o out.html --format text").status == 1);
    CHECK(desk.scratch.read("out.html") == desk.cli("diff a.txt b.txt").out);
}

TEST_CASE("Versions written without a look at the page come with a word on what is unsure in it", "[cli]") {
    const Desk desk;
    desk.scratch.write("page.txt", "Rain came. It stayed. It went. Wind came too.\nSnow.\n");
    const Ran ran = desk.cli("split page.txt --assume-page --before one.txt --after other.txt");
    CHECK(ran.status == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("stet-cli: page.txt: ") == 0);
    CHECK(ran.err.find("unsure; ") != std::string::npos);
}

TEST_CASE("Versions are written without the titles of the page, which is said, or with them", "[cli]") {
    const Desk desk;
    desk.scratch.write("page.txt",
                       "The article has changed 2 times.\nVersion 0 Version 1\nPier open Pier shut\n"
                       "(1 day later)\nIt is a pier.It is a pier.\n");
    const Ran without = desk.cli("split page.txt --before one.txt --after other.txt");
    CHECK(without.err ==
          "stet-cli: page.txt: its titles are left out of the versions; add --titles to put them on top\n");
    CHECK(desk.scratch.read("other.txt") == "It is a pier.");
    const Ran with = desk.cli("split page.txt --before one.txt --after other.txt --titles");
    CHECK(with.err.empty());
    CHECK(desk.scratch.read("one.txt") == "Pier open\nIt is a pier.");
    CHECK(desk.scratch.read("other.txt") == "Pier shut\nIt is a pier.");
    CHECK(desk.cli("split page.txt").err.empty());
    const json answer = json::parse(desk.cli("split page.txt --format json --before one.txt --titles").out);
    CHECK(answer["before"]["text"] == "It is a pier.");
}

TEST_CASE("A report tells folders only when asked to", "[cli]") {
    const Desk desk;
    const std::string path = desk.scratch.folder() + "/a.txt";
    desk.cli("diff '" + path + "' b.txt -o out.html");
    CHECK(desk.scratch.read("out.html").find(path) == std::string::npos);
    desk.cli("diff '" + path + "' b.txt -o out.html --name-folders");
    CHECK(desk.scratch.read("out.html").find(path) != std::string::npos);
}

TEST_CASE("A page that is compared whole is said to be one", "[cli]") {
    const Desk desk;
    const std::string page = std::string(STET_SOURCE_DIR) + "/resources/samples/harbour.page.txt";
    const Ran ran = desk.cli("diff '" + page + "' b.txt");
    CHECK(ran.status == 1);
    CHECK(ran.err == "stet-cli: " + page + ": shows two versions on every line; stet-cli split takes them apart\n");
}

TEST_CASE("A text under the name of a Word file is read, and said to be text", "[cli]") {
    const Desk desk;
    desk.scratch.write("b.docx", desk.scratch.read("b.txt"));
    const Ran ran = desk.cli("diff a.txt b.docx");
    CHECK(ran.status == 1);
    CHECK(ran.out.find("[-7-] {+8+}") != std::string::npos);
    CHECK(ran.err ==
          "stet-cli: b.docx: is text, not docx as its name says, and read as text; "
          "check that it is the right file\n");
    CHECK(desk.cli("segment b.docx").err == ran.err);
    CHECK(desk.cli("segment b.docx --input-format text").err.empty());
}

TEST_CASE("Texts in two languages are said to be", "[cli]") {
    const Desk desk;
    desk.scratch.write("de.txt",
                       "Der alte Hafen wurde am Montag geschlossen, weil seine Mauern zu sinken begannen. Taucher "
                       "sahen sich zwei Tage lang die Steine an, und nun bittet die Stadt den Kreis um Hilfe.\n"
                       "Die Fähren legen bis zum Ende der Arbeiten am neuen Anleger an.\n");
    desk.scratch.write("en.txt",
                       "The old harbour was closed on Monday because its walls had begun to sink. Divers looked at "
                       "the stones for two days, and now the town asks the county for help.\n"
                       "The ferries land at the new pier until the repairs are done.\n");
    CHECK(desk.cli("diff de.txt en.txt").err ==
          "stet-cli: de.txt: is in German, and en.txt in English; "
          "sentences are matched by their words, so expect few matches\n");
    CHECK(desk.cli("diff de.txt de.txt").err.empty());
}

TEST_CASE("A text without marks is no review", "[cli]") {
    const Desk desk;
    checkTrouble(desk.cli("import a.txt -o review.stet"), "a.txt: has no CriticMarkup; ");
    CHECK_FALSE(std::filesystem::exists(desk.scratch.folder() + "/review.stet"));
}

TEST_CASE("A mark that is never closed is named with its line", "[cli]") {
    const Desk desk;
    desk.scratch.write("marked.md", "The {++old ++}pier.\n\nIts {--wooden deck.\n");
    checkTrouble(desk.cli("import marked.md -o review.stet"),
                 "marked.md: line 3: {-- is never closed; end it with --}");
    CHECK_FALSE(std::filesystem::exists(desk.scratch.folder() + "/review.stet"));
}

TEST_CASE("Marks without a comment are a review, and so is what was exported", "[cli]") {
    const Desk desk;
    for (const char* marked :
         {"The {++old ++}pier.", "The {--old --}pier.", "The {~~old~>new~~} pier.", "A pier.{>>Which?<<}"}) {
        CAPTURE(marked);
        desk.scratch.write("marked.md", marked);
        CHECK(desk.cli("import marked.md -o review.stet").status == 0);
    }
    CHECK(desk.cli("diff a.txt b.txt --format critic -o exported.md").status == 1);
    CHECK(desk.cli("import exported.md -o review.stet").status == 0);
}

TEST_CASE("Comments on unchanged text are counted when a review is made", "[cli]") {
    const Desk desk;
    desk.scratch.write("marked.md", "Here is a {==pier==}{>>Which?<<}. Its wood is {~~old~>new~~}{>>Oak?<<}.");
    const Ran ran = desk.cli("import marked.md -o review.stet");
    CHECK(ran.status == 0);
    CHECK(ran.err.find("marked.md: 1 comment is about unchanged text; ") != std::string::npos);
    CHECK(desk.scratch.read("review.stet").find("Which?") != std::string::npos);
}

TEST_CASE("What is read is never written over", "[cli]") {
    const Desk desk;
    const std::string text = desk.scratch.read("b.txt");
    checkTrouble(desk.cli("diff a.txt b.txt -o ./b.txt"), "./b.txt: is read from");
    checkTrouble(desk.cli("segment b.txt -o b.txt"), "b.txt: is read from");
    checkTrouble(desk.cli("split b.txt --assume-page --before v.txt --after b.txt"), "b.txt: is read from");
    checkTrouble(desk.cli("split b.txt --assume-page --before b.txt --after v.txt"), "b.txt: is read from");
    checkTrouble(desk.cli("import b.txt -o b.txt"), "b.txt: is read from");
    checkTrouble(desk.cli("segment - -o b.txt", "", " <b.txt"), "b.txt: is read from");
    checkTrouble(desk.cli("batch -o b.txt", "", " <b.txt"), "b.txt: is read from");
    desk.scratch.write("ties.json", "[]");
    checkTrouble(desk.cli("diff a.txt b.txt --tie ties.json -o ties.json"), "ties.json: is read from");
    CHECK(desk.scratch.read("b.txt") == text);
    CHECK_FALSE(std::filesystem::exists(desk.scratch.folder() + "/v.txt"));  // all or nothing
}

TEST_CASE("Trouble is said in one line", "[cli]") {
    const Desk desk;
    checkTrouble(desk.cli("diff a.txt none.txt"), "none.txt: no such file; ");
    checkTrouble(desk.cli("diff . b.txt"), ".: is a folder; ");
    checkTrouble(desk.cli("diff \"$(printf 'no\\nsuch\\033')\" b.txt"), "no?such?: no such file; ");
    checkTrouble(desk.cli("diff a.txt " + std::string(300, 'x')), std::string(300, 'x') + ": cannot be read; ");
    checkTrouble(desk.cli("verify a.txt"), "a.txt: is no report of Stet; ");
    checkTrouble(desk.cli("apply ."), ".: cannot be read; ");
    checkTrouble(desk.cli("diff - -"), "standard input: can be read only once; ");
    checkTrouble(desk.cli("diff a.txt"), "AFTER is required; see stet-cli diff --help");
    checkTrouble(desk.cli("diff a.txt b.txt --format tree"), "--format: ");
    checkTrouble(desk.cli("diff a.txt b.txt --ignore cases"), "--ignore: ");
    checkTrouble(desk.cli("diff a.txt b.txt --language english"), "--language: ");
    checkTrouble(desk.cli("diff a.txt b.txt --encoding klingon"), "a.txt: ");
    checkTrouble(desk.cli("diff a.txt b.txt --input-format docx"), "a.txt: is damaged; ");
    CHECK((desk.cli("diff --help").out.find(",pdf}") != std::string::npos) == canReadPdf());
    checkTrouble(desk.cli("split a.txt"), "a.txt: ");
    checkTrouble(desk.cli("nonsense"), "nonsense is no command of stet-cli; the commands are diff, split, segment, ");
    checkTrouble(desk.cli("spilt page.txt"), "spilt is no command of stet-cli; did you mean split?");
    checkTrouble(desk.cli("a.txt b.txt"), "a.txt is no command of stet-cli; to compare files, write stet-cli diff ");
    checkTrouble(desk.cli("--bogus"), "--bogus is no option of stet-cli; ");
    checkTrouble(desk.cli("batch --jbos 4"), "--jbos is no option; did you mean --jobs?; ");
    checkTrouble(desk.cli("diff --bogus=1 a.txt b.txt"), "--bogus is no option; ");
    checkTrouble(desk.cli("diff a.txt b.txt c.txt"), "c.txt is more than diff takes; ");
    checkTrouble(desk.cli(""), "no command was given; the commands are diff, split, ");
    checkTrouble(desk.cli("diff a.txt '" + kCli + "'"), kCli + ": is not text; ");
}

#ifdef STET
TEST_CASE("The window's program ends on wrong arguments as the command line does", "[cli]") {
    const Desk desk;
    const std::string program = std::string("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM '") + STET + "' ";
    const auto stet = [&](const std::string& arguments) { return run(desk.scratch, program + arguments); };
    const Ran bogus = stet("--bogus");
    CHECK(bogus.status == 2);
    CHECK(bogus.err == "stet: Unknown option 'bogus'; see stet --help\n");
    const Ran many = stet("a.txt b.txt a.txt");
    CHECK(many.status == 2);
    CHECK(many.err == "stet: 3 files were given; give two, or one page, report or review; see stet --help\n");
    CHECK(stet("a.txt b.txt").err.find("stet: there is no display") == 0);
    CHECK(stet("--version").out.find("stet ") == 0);
    const Ran help = stet("--help");
    CHECK(help.status == 0);
    CHECK(help.out.find("BEFORE AFTER") != std::string::npos);
}
#endif

TEST_CASE("Help and version are no trouble", "[cli]") {
    const Desk desk;
    const Ran help = desk.cli("--help");
    CHECK(help.status == 0);
    for (const std::string command : {"diff", "split", "segment", "batch"}) {
        CHECK(help.out.find("  " + command) != std::string::npos);
        CHECK(desk.cli(command + " --help").status == 0);
    }
    CHECK(desk.cli("--version").out.find("stet-cli ") == 0);
}

TEST_CASE("JSON comes from files and from standard input", "[cli]") {
    const Desk desk;
    const Ran files = desk.cli("diff a.txt b.txt --format json");
    CHECK(files.status == 1);
    const json answer = json::parse(files.out);
    CHECK(answer["schema"] == "stet-comparison");
    CHECK(answer["changes"][0]["classes"] == json({"number"}));
    const json piped = json::parse(desk.cli("diff - b.txt --format json", "cat a.txt | ").out);
    CHECK(piped["before"]["path"] == "-");
    CHECK(piped["before"]["sha256"] == answer["before"]["sha256"]);
    CHECK(piped["changes"] == answer["changes"]);
}

TEST_CASE("Each side has its own encoding", "[cli]") {
    const Desk desk;
    desk.scratch.write("latin.txt", "Ein \xE4lterer Mann.\n");
    desk.scratch.write("utf.txt", "Ein älterer Mann.\n");
    CHECK(desk.cli("diff latin.txt utf.txt --before-encoding latin1 --after-encoding UTF-8").status == 0);
    CHECK(desk.cli("diff latin.txt utf.txt --encoding latin1").status == 1);
}

TEST_CASE("Colour is asked for", "[cli]") {
    const Desk desk;
    CHECK(desk.cli("diff a.txt b.txt").out.find('\x1b') == std::string::npos);
    CHECK(desk.cli("diff a.txt b.txt --color always").out.find("\x1b[31;9m7\x1b[0m") != std::string::npos);
    CHECK(desk.cli("diff a.txt b.txt --color never").out.find('\x1b') == std::string::npos);
}

TEST_CASE("An output file appears whole or not at all", "[cli]") {
    const Desk desk;
    const Ran written = desk.cli("diff a.txt b.txt --format json -o out.json");
    CHECK(written.status == 1);
    CHECK(written.out.empty());
    CHECK(json::parse(desk.scratch.read("out.json"))["schema"] == "stet-comparison");
    const size_t files = desk.files();
    checkTrouble(desk.cli("diff a.txt none.txt -o out.json"), "none.txt: ");
    CHECK(json::parse(desk.scratch.read("out.json"))["schema"] == "stet-comparison");
    checkTrouble(desk.cli("diff a.txt b.txt -o no/where.json"), "no/where.json: cannot be written (");
    CHECK(desk.files() == files);
    const Ran full = desk.cli("diff a.txt b.txt", "", " >/dev/full");
    CHECK(full.status == 2);
    CHECK(full.err.find("standard output: cannot be written (No space left on device)") != std::string::npos);
    CHECK(desk.cli("diff a.txt b.txt -o r.html").status == 1);
    CHECK(desk.cli("verify r.html", "", " >/dev/full").status == 2);
    checkTrouble(desk.cli("import a.txt -o -"), "standard output: takes no review; ");
}

TEST_CASE("Sentences can be tied together", "[cli]") {
    const Desk desk;
    desk.scratch.write("ties.json", R"([{"before": [0], "after": [1]}, {"before": [1]}])");
    const json links = json::parse(desk.cli("diff a.txt b.txt --format json --tie ties.json").out)["links"];
    const auto tied = [](const json& link) { return link["before"] == json({0}) && link["after"] == json({1}); };
    CHECK(std::any_of(links.begin(), links.end(), tied));
    for (const std::string& bad :
         std::vector<std::string>{"x", "{}", "[3]", R"([{"before": [9]}])", R"([{"before": [1, 0]}])", "[{}]",
                                  R"([{"before": [0]}, {"before": [0, 1]}])", R"([{"before": [-1]}])",
                                  std::string(200'000, '[') + std::string(200'000, ']')}) {
        desk.scratch.write("bad.json", bad);
        checkTrouble(desk.cli("diff a.txt b.txt --tie bad.json"), "bad.json: ");
    }
    checkTrouble(desk.cli("diff a.txt b.txt --tie none.json"), "none.json: no such file; ");
}

TEST_CASE("Sentences go out and come in again", "[cli]") {
    const Desk desk;
    desk.scratch.write("s.txt", "One goes\non. Two.\n\nThree.\n");
    CHECK(desk.cli("segment s.txt").out == "One goes on.\nTwo.\n\nThree.\n");
    CHECK(desk.cli("segment - --segment lines", "'" + kCli + "' segment s.txt | ").out ==
          "One goes on.\nTwo.\n\nThree.\n");
    const json answer = json::parse(desk.cli("segment s.txt --format json").out);
    CHECK(answer["schema"] == "stet-segments");
    CHECK(answer["sentences"].size() == 3);
}

TEST_CASE("A page is taken apart into its versions", "[cli]") {
    const Desk desk;
    const std::string page = std::string(STET_SOURCE_DIR) + "/resources/samples/harbour.page.txt";
    const Ran ran = desk.cli("split '" + page + "' --format json --before old.txt --after new.txt");
    CHECK(ran.status == 0);
    const json answer = json::parse(ran.out);
    CHECK(answer["schema"] == "stet-page");
    CHECK(answer["before"]["text"] == desk.scratch.read("old.txt"));
    CHECK(answer["after"]["text"] == desk.scratch.read("new.txt"));
    CHECK(desk.cli("split '" + page + "'").out.find("Version 0 → 1\n") == 0);
    CHECK(desk.cli("split '" + page + "' --before old.txt").out.find("Version 0 → 1\n") == 0);
    const Ran quiet = desk.cli("split '" + page + "' --before one.txt --after other.txt");
    CHECK(quiet.status == 0);
    CHECK(quiet.out.empty());
    CHECK(desk.scratch.read("one.txt") == desk.scratch.read("old.txt"));
    CHECK(desk.scratch.read("other.txt") == desk.scratch.read("new.txt"));
    checkTrouble(desk.cli("split '" + page + "' --before one.txt --after one.txt"),
                 "one.txt: is to be written twice; ");
    std::filesystem::create_symlink("one.txt", desk.scratch.path("link.txt"));
    std::filesystem::create_hard_link(desk.scratch.path("one.txt"), desk.scratch.path("hard.txt"));
    for (const std::string again : {"./one.txt", "link.txt", "hard.txt"})
        checkTrouble(desk.cli("split '" + page + "' --before one.txt --after " + again),
                     again + ": is to be written twice; ");
    checkTrouble(desk.cli("split '" + page + "' --before fresh.txt -o ./fresh.txt"),
                 "./fresh.txt: is to be written twice; ");
    CHECK_FALSE(std::filesystem::exists(desk.scratch.path("fresh.txt")));
    const Ran shown = desk.cli("split '" + page + "' --before -");
    CHECK(shown.out == desk.scratch.read("one.txt"));
    CHECK(desk.cli("split '" + page + "' --before - --after third.txt").out == shown.out);
    CHECK(desk.scratch.read("third.txt") == desk.scratch.read("other.txt"));
    CHECK_FALSE(std::filesystem::exists(desk.scratch.path("-")));
    for (const std::string twice : {"--before - --after -", "--before - --format json", "--before - -o -"})
        checkTrouble(desk.cli("split '" + page + "' " + twice), "standard output: is to be written twice; ");
    checkTrouble(desk.cli("split '" + page + "' --page 3"), page + ": has 1 page; ");
}
