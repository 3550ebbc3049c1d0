// What kind of change it is, scored against cases that were judged by hand (tests/cases/change_classes.txt).

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "support/catch.h"
#include "support/compared.h"
#include "text/unicode.h"

using namespace stet;

namespace {

using Names = std::set<std::string>;

struct Case {
    std::string language;
    Names classes;
    Role role = Role::Body;  ///< of both texts
    PerSide<std::u16string> texts;
};

/// "en: number date" and the two texts below it.
Case readCase(const std::string& head, std::istream& in) {
    Case read;
    std::istringstream words(head);
    std::getline(words, read.language, ':');
    for (std::string word; words >> word;) {
        if (word == "item")
            read.role = Role::ListItem;
        else
            read.classes.insert(word);
    }
    if (read.classes.contains("headline")) read.role = Role::Headline;
    for (const Side side : kSides) {
        std::string line;
        std::getline(in, line);
        REQUIRE(line.starts_with(side == Side::Before ? "- " : "+ "));
        read.texts[side] = toUtf16(line.substr(2));
    }
    return read;
}

std::vector<Case> readCases() {
    std::ifstream in(STET_SOURCE_DIR "/tests/cases/change_classes.txt");
    std::vector<Case> cases;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') cases.push_back(readCase(line, in));
    return cases;
}

DocumentPtr documentOf(const std::u16string& text, Role role) {
    Document document = makeDocument(text);
    document.blocks = {{{0, static_cast<uint32_t>(text.size())}, role}};
    return std::make_shared<const Document>(std::move(document));
}

Names classesOf(const Case& pair) {
    CompareOptions options;
    for (const Side side : kSides) options.segment[side].language = pair.language;
    const auto result =
        compare({documentOf(pair.texts.before, pair.role), documentOf(pair.texts.after, pair.role)}, options).value();
    Names names;
    for (const Edit& edit : result->edits)
        for (int c = 0; c < kChangeClassCount; ++c)
            if (edit.classes.contains(static_cast<ChangeClass>(c)))
                names.insert(std::string(toString(static_cast<ChangeClass>(c))));
    return names;
}

/// How often a class was told rightly, wrongly, or missed.
struct Tally {
    int right = 0;
    int alarms = 0;
    int missed = 0;
    double precision() const { return right + alarms ? static_cast<double>(right) / (right + alarms) : 1; }
    double recall() const { return right + missed ? static_cast<double>(right) / (right + missed) : 1; }
};

std::string joined(const Names& names) {
    std::string text;
    for (const std::string& name : names) text += name + ' ';
    return text;
}

}  // namespace

TEST_CASE("Changes are called what an editor would call them", "[classes]") {
    const std::vector<Case> cases = readCases();
    REQUIRE(cases.size() > 100);
    std::map<std::string, Tally> tallies;
    std::ostringstream report;
    for (const Case& pair : cases) {
        const Names told = classesOf(pair);
        if (told != pair.classes)
            report << toUtf8(pair.texts.before) << '\n'
                   << toUtf8(pair.texts.after) << "\n    told " << joined(told) << "but is " << joined(pair.classes)
                   << '\n';
        for (const std::string& name : told)
            for (Tally* tally : {&tallies[name], &tallies["all"]})
                ++(pair.classes.contains(name) ? tally->right : tally->alarms);
        for (const std::string& name : pair.classes)
            for (Tally* tally : {&tallies[name], &tallies["all"]}) tally->missed += !told.contains(name);
    }
    for (const auto& [name, tally] : tallies)
        report << name << ": precision " << tally.precision() << ", recall " << tally.recall() << '\n';
    INFO(report.str());
    for (const auto& [name, tally] : tallies) {
        CAPTURE(name);
        CHECK(tally.precision() >= (name == "all" ? 0.97 : 0.9));
        CHECK(tally.recall() >= (name == "all" ? 0.97 : 0.9));
    }
}
