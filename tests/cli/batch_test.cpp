// stet-cli batch: JSON Lines in, JSON Lines out.

#include <nlohmann/json.hpp>
#include <sstream>

#include "support/catch.h"
#include "support/run.h"

using namespace stet;
using nlohmann::json;

namespace {

const std::string kCli = STET_CLI;

struct Answers {
    int status = -1;
    std::vector<json> lines;
};

Answers batch(const Scratch& scratch, const std::string& input, const std::string& options = "") {
    scratch.write("in", input);
    const Ran ran = run(scratch, "'" + kCli + "' batch " + options + " <in");
    Answers answers{ran.status, {}};
    std::istringstream out(ran.out);
    for (std::string line; std::getline(out, line);) answers.lines.push_back(json::parse(line));
    return answers;
}

std::string lineOf(const json& value) {
    return value.dump() + "\n";
}

}  // namespace

TEST_CASE("Answers come in the order of the lines", "[cli][batch]") {
    const Scratch scratch;
    std::string input;
    for (int i = 0; i < 200; ++i) {
        std::string text;  // every tenth pair takes much longer
        for (int s = 0; s < (i % 10 == 0 ? 2000 : 1); ++s)
            text += "Sentence number " + std::to_string(s * i) + " ends. ";
        input += lineOf({{"id", std::to_string(i)}, {"before", text}, {"after", text + "One more."}});
    }
    const Answers answers = batch(scratch, input, "--jobs 4");
    CHECK(answers.status == 0);
    REQUIRE(answers.lines.size() == 200);
    for (size_t i = 0; i < answers.lines.size(); ++i) {
        CHECK(answers.lines[i]["id"] == std::to_string(i));
        CHECK(answers.lines[i]["changes"].size() == 1);
    }
    CHECK(batch(scratch, input, "--jobs 1").lines == answers.lines);
}

TEST_CASE("A bad line is answered by an error and the run goes on", "[cli][batch]") {
    const Scratch scratch;
    scratch.write("b.txt", "Two.\n");
    const std::string input =
        "{\"id\": \"broken\", \n\n" + lineOf({{"id", "half"}, {"before", "One."}}) +
        lineOf({{"id", "gone"}, {"beforePath", "none.txt"}, {"afterPath", "b.txt"}}) +
        lineOf({{"id", "stdin"}, {"beforePath", "-"}, {"afterPath", "b.txt"}}) +
        lineOf({{"id", "odd"}, {"before", "x"}, {"after", "y"}, {"options", {{"ignor", "case"}}}}) +
        lineOf({{"id", 7}, {"before", "One."}, {"afterPath", "b.txt"}});
    const Answers answers = batch(scratch, input);
    CHECK(answers.status == 0);
    REQUIRE(answers.lines.size() == 6);
    for (size_t i = 0; i < 5; ++i) CHECK(answers.lines[i]["error"].is_string());
    CHECK(answers.lines[0]["id"].is_null());
    CHECK(answers.lines[1]["id"] == "half");
    CHECK(answers.lines[2]["error"] == "none.txt: no such file; check the name");
    CHECK(answers.lines[4]["error"] == "options: ignor is no option; did you mean ignore?");
    CHECK(answers.lines[5]["id"] == 7);
    CHECK(answers.lines[5]["after"]["path"] == "b.txt");
}

TEST_CASE("A line that is nothing but brackets is a bad line, too", "[cli][batch]") {
    const Scratch scratch;
    const std::string brackets = std::string(200'000, '[') + std::string(200'000, ']');
    const std::string texts = ", \"before\": \"One.\", \"after\": \"Two.\"}\n";
    const Answers answers =
        batch(scratch, "{\"id\": " + brackets + texts + "{\"options\": " + brackets + texts + "{\"id\": [[7]]" + texts);
    CHECK(answers.status == 0);
    REQUIRE(answers.lines.size() == 3);
    CHECK(answers.lines[0].contains("error"));
    CHECK(answers.lines[1].contains("error"));
    CHECK(answers.lines[2]["id"] == json::parse("[[7]]"));
    CHECK(answers.lines[2]["schema"] == "stet-comparison");
}

TEST_CASE("Lines that cannot be read to their end are trouble, and no file", "[cli][batch]") {
    const Scratch scratch;
    const Ran ran = run(scratch, "'" + kCli + "' batch -o answers.json <.");
    CHECK(ran.status == 2);
    CHECK(ran.err == "stet-cli: standard input: cannot be read to its end; give it a file or a pipe\n");
    CHECK_FALSE(std::filesystem::exists(scratch.path("answers.json")));
}

TEST_CASE("Lines that could not be compared are counted, and with --strict they make the exit status", "[cli][batch]") {
    const Scratch scratch;
    scratch.write("in", lineOf({{"id", "good"}, {"before", "One."}, {"after", "Two."}}) + lineOf({{"id", "bad"}}));
    const Ran lenient = run(scratch, "'" + kCli + "' batch <in");
    CHECK(lenient.status == 0);
    CHECK(lenient.err == "stet-cli: 1 of 2 lines could not be compared; each is answered by its error\n");
    const Ran strict = run(scratch, "'" + kCli + "' batch --strict <in");
    CHECK(strict.status == 2);
    CHECK(strict.out == lenient.out);
    CHECK(strict.err == lenient.err);
    scratch.write("in", lineOf({{"id", "good"}, {"before", "One."}, {"after", "Two."}}));
    const Ran good = run(scratch, "'" + kCli + "' batch --strict <in");
    CHECK(good.status == 0);
    CHECK(good.err.empty());
}

TEST_CASE("A table says in a line what became of each pair", "[cli][batch]") {
    const Scratch scratch;
    const json pair = {{"id", "=1+1"}, {"before", "It rose by 40 percent. Gone."}, {"after", "It rose by 50 percent."}};
    scratch.write("in", lineOf(pair) + lineOf({{"id", 7}, {"before", "Same."}, {"after", "Same."}}) + "broken\n");
    const Ran ran = run(scratch, "'" + kCli + "' batch --format csv <in");
    CHECK(ran.status == 0);
    CHECK(ran.out ==
          "id,result,changes,edited,deleted,inserted,moved,split,merged,rewritten,"
          "words_before,words_after,words_deleted,words_inserted,similarity,error\r\n"
          "'=1+1,different,2,1,1,0,0,0,0,0,6,5,2,1,0.7273,\r\n"
          "7,same,0,0,0,0,0,0,0,0,1,1,0,0,1.0000,\r\n"
          ",error,,,,,,,,,,,,,,the line is no JSON object\r\n");
    CHECK(run(scratch, "'" + kCli + "' batch -o table.csv <in").status == 0);
    CHECK(scratch.read("table.csv") == ran.out);
}

TEST_CASE("Options of a line stand over those of the command", "[cli][batch]") {
    const Scratch scratch;
    const json pair = {{"id", "x"}, {"before", "one two."}, {"after", "One two."}};
    json respecting = pair;
    respecting["options"] = {{"ignore", json::array({"punctuation"})}, {"segment", "lines"}};
    json ignoring = pair;
    ignoring["options"] = {{"ignore", "case,punctuation"}};
    const Answers answers = batch(scratch, lineOf(pair) + lineOf(respecting) + lineOf(ignoring), "--ignore case");
    REQUIRE(answers.lines.size() == 3);
    CHECK(answers.lines[0]["changes"].empty());
    CHECK(answers.lines[1]["changes"].size() == 1);
    CHECK(answers.lines[2]["changes"].empty());
}

TEST_CASE("Each line is answered before the next one must come", "[cli][batch]") {
    const Scratch scratch;
    scratch.write("line", lineOf({{"id", "x"}, {"before", "a"}, {"after", "b"}}));
    const Ran ran = run(scratch, "timeout 20 bash -c 'coproc P { \"" + kCli +
                                     "\" batch; }; cat line >&${P[1]}; read -r answer <&${P[0]}; echo \"$answer\"'");
    REQUIRE(ran.status == 0);
    CHECK(json::parse(ran.out)["id"] == "x");
}
