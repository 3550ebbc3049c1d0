// The script that fits the models of core/align, on a corpus of a few lines.

#include <sstream>
#include <string>

#include "support/catch.h"
#include "support/run.h"

using namespace stet;

namespace {

const std::string kRoot = STET_SOURCE_DIR;
const std::string kTrain = "PYTHONDONTWRITEBYTECODE=1 " + kRoot + "/script/train_links --tool " STET_LINK_EVIDENCE " " +
                           kRoot + "/tests/cases/links --out . --folds ";

/// What ".name = 1.5f," lines name, in order.
std::string namesOf(const std::string& path) {
    std::ifstream in(path);
    std::string names, name;
    for (std::string line; std::getline(in, line);) {
        std::istringstream(line) >> name;
        names += name + " ";
    }
    return names;
}

double weightOf(const std::string& weights, const std::string& name) {
    return std::stod(weights.substr(weights.find("." + name + " = ") + name.size() + 4));
}

}  // namespace

TEST_CASE("script/train_links fits what people drew and writes the weights as core/align reads them", "[train]") {
    const Scratch scratch;
    const Ran ran = run(scratch, kTrain + "2");
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(
        ran.out.starts_with("8 sentences beside a pair, 6 of them joined by people\n"
                            "splits and merges: precision 0.750, recall 1.000, F1 0.857\n"
                            "a whole one: said 0.73, right 0.75 of 8\n"));
    for (const std::string file : {"/join_weights.inc", "/pair_weights.inc"})
        CHECK(namesOf(scratch.folder() + file) == namesOf(kRoot + "/core/align" + file));
    const std::string joins = scratch.read("join_weights.inc"), pairs = scratch.read("pair_weights.inc");
    CHECK(weightOf(joins, "takenIn") > 1);
    CHECK(weightOf(joins, "filled") > 1);
    CHECK(weightOf(pairs, "margin") > 1);
    CHECK(weightOf(pairs, "shift") < 0);

    CHECK(run(scratch, kTrain + "2").out == ran.out);
    CHECK(scratch.read("join_weights.inc") == joins);
    CHECK(scratch.read("pair_weights.inc") == pairs);
}

TEST_CASE("script/train_links writes nothing when it only scores or has too little to learn from", "[train]") {
    const Scratch scratch;
    CHECK(run(scratch, kTrain + "2 --score").status == 0);
    CHECK_FALSE(std::filesystem::exists(scratch.path("join_weights.inc")));

    const Ran ran = run(scratch, kTrain + "1");
    CHECK(ran.status == 1);
    CHECK(ran.err == "train_links: too few links of both kinds, drawn and not, to learn from in so many folds\n");
    CHECK_FALSE(std::filesystem::exists(scratch.path("join_weights.inc")));
}
