// The page made again from two texts: the rule itself, and as a check of a page taken apart.

#include <random>

#include "page/page_round_trip.h"
#include "support/catch.h"

using namespace stet;

namespace {

const std::u16string kTop = u"The article has changed 2 times.\nVersion 0 Version 1\nNews News\n(1 day later)\n";

std::u16string joined(const std::vector<std::u16string>& paragraphs) {
    std::u16string text;
    for (const auto& paragraph : paragraphs) text += paragraph + u"\n";
    return text;
}

std::u16string pageOf(const std::vector<MadeRow>& rows) {
    std::u16string text = kTop;
    for (const MadeRow& row : rows) text += row.line + u"\n";
    return text;
}

std::vector<PageRowFix> truthOf(const std::vector<MadeRow>& rows, const std::vector<std::u16string>& before) {
    std::vector<PageRowFix> fixes;
    uint32_t line = 5;
    for (const MadeRow& row : rows) {
        const bool change = row.kind == PageRowKind::Change;
        if (row.kind != PageRowKind::Match) {
            fixes.push_back(
                {line, row.kind, change ? static_cast<uint32_t>(before[row.paragraph.before].size()) + 1 : 0});
        }
        ++line;
    }
    return fixes;
}

struct RandomArticle {
    std::mt19937 random;

    std::u16string paragraph() {
        static const std::vector<std::u16string> kWords = {u"harbour", u"mayor", u"ferry", u"said",  u"storm",
                                                           u"the",     u"a",     u"opens", u"bridge"};
        std::u16string text = u"The";
        for (auto n = 3 + random() % 12; n > 0; --n) text += u" " + kWords[random() % kWords.size()];
        return text + u".";
    }
    std::vector<std::u16string> write() {
        std::vector<std::u16string> paragraphs;
        for (auto n = 1 + random() % 12; n > 0; --n) paragraphs.push_back(paragraph());
        return paragraphs;
    }
    std::vector<std::u16string> edit(std::vector<std::u16string> paragraphs) {
        for (auto n = random() % 5; n > 0; --n) {
            const auto at = static_cast<std::ptrdiff_t>(random() % (paragraphs.size() + 1));
            if (random() % 2 && at < std::ssize(paragraphs))
                paragraphs.erase(paragraphs.begin() + at);
            else
                paragraphs.insert(paragraphs.begin() + at, paragraph());
        }
        return paragraphs;
    }
};

}  // namespace

TEST_CASE("Matches are the longest common subsequence; what stands between is paired by position") {
    const auto rows = makePage(u"a\nb\nc\nd\n", u"a\nx\ny\nz\nd\n");
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].line == u"aa");
    CHECK(rows[1].line == u"b x");
    CHECK(rows[2].line == u"c y");
    CHECK(rows[3].line == u"z");
    CHECK(rows[3].kind == PageRowKind::Insert);
    CHECK(rows[4].line == u"dd");
    CHECK(makePage(u"", u"").empty());
    CHECK(makePage(u"a b\n", u"  a   b \n\n").front().kind == PageRowKind::Match);
}

TEST_CASE("A random pair's page, taken apart by its truth, makes itself again") {
    RandomArticle author{std::mt19937(7)};
    for (int i = 0; i < 200; ++i) {
        const auto before = author.write(), after = author.edit(before);
        const auto rows = makePage(joined(before), joined(after));
        if (rows.empty()) continue;
        const std::u16string page = pageOf(rows);
        PageOptions options;
        options.fixes = truthOf(rows, before);
        const auto split = splitPages(page, options);
        REQUIRE(split);
        CHECK(rowsNotMadeAgain(page, split->front()).empty());
        CHECK(joined(before) == split->front().texts.before + (before.empty() ? u"" : u"\n"));
    }
}

TEST_CASE("Rows that the rule would not make are named") {
    // "Same." stands on both sides of a hunk: the rule would have matched it.
    const std::u16string page = kTop + u"Same. Other.\nThing. Same.\n";
    PageOptions options;
    options.fixes = {{5, PageRowKind::Change, 6}, {6, PageRowKind::Change, 7}};
    const auto split = splitPages(page, options);
    REQUIRE(split);
    CHECK(rowsNotMadeAgain(page, split->front()) == std::vector<uint32_t>{5, 6});
}
