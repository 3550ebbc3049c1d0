#include "compare/compare.h"

#include <algorithm>

#include "present/rows.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

ComparisonPtr compared(std::u16string before, std::u16string after, const CompareOptions& options = {}) {
    const auto document = [](std::u16string text) {
        return std::make_shared<const Document>(makeDocument(std::move(text)));
    };
    return compare({document(std::move(before)), document(std::move(after))}, options).value();
}

}  // namespace

TEST_CASE("A text compared with itself has no change", "[compare]") {
    const auto result = compared(u"One sentence. Another one.\n\nA second paragraph.",
                                 u"One sentence. Another one.\n\nA second paragraph.");
    CHECK(result->same());
    CHECK(result->statistics.similarity == 1);
    for (const Link& link : result->links) CHECK(link.relation == Relation::Same);
}

TEST_CASE("An edited sentence is one change with the words that differ", "[compare]") {
    const auto result =
        compared(u"The mayor opened the bridge. It rained.", u"The mayor opened the new bridge. It rained.");
    REQUIRE(result->changes.size() == 1);
    const Change& change = result->changes[0];
    CHECK(change.kind == ChangeKind::Edited);
    REQUIRE(change.edits.size() == 1);
    const Edit& edit = result->edits[change.edits.begin];
    CHECK(edit.span.before.empty());
    CHECK(toUtf8(slice(result->text(Side::After), edit.span.after)) == "new ");
    CHECK(result->statistics.insertedWords == 1);
    CHECK(result->statistics.deletedWords == 0);
}

TEST_CASE("Tied sentences answer each other whatever they say; a tie past the end is left out", "[compare]") {
    CompareOptions options;
    options.ties = {{{{0, 1}, {1, 2}}}, {{{7, 9}, {0, 1}}}};
    const auto result =
        compared(u"Rain fell all night. The river rose.", u"The river rose. Nobody slept at the harbour.", options);
    CHECK(result->options.ties.size() == 1);
    const auto tied = [](const Link& link) { return link.sentences.before == IndexRange{0, 1}; };
    const auto link = std::find_if(result->links.begin(), result->links.end(), tied);
    REQUIRE(link != result->links.end());
    CHECK(link->sentences.after == IndexRange{1, 2});
}

TEST_CASE("A sentence that stands elsewhere word by word moved there, and answers none that is a little like it",
          "[compare]") {
    const std::u16string before =
        u"The old ferry will cross the river until the bridge is open.\n\n"
        u"Fishermen mended their nets along the northern quay all afternoon.\n\n"
        u"Nobody on the council had an answer for the baker.\n\n";
    const std::u16string after =
        u"The old mill on the river is open to visitors in July.\n\n"
        u"Fishermen mended their nets along the northern quay all afternoon.\n\n"
        u"Nobody on the council had an answer for the baker.\n\n"
        u"The old ferry will cross the river until the bridge is open.\n";
    const auto result = compared(before, after);
    REQUIRE(result->links.size() == 4);
    CHECK(result->links[0].relation == Relation::Inserted);
    CHECK(result->links[3].relation == Relation::Same);
    CHECK(result->links[3].moved);
}

TEST_CASE("Line wraps and spaces are changes once they are respected", "[compare]") {
    const std::u16string before = u"The old ferry went\ndown with  all lamps lit.";
    const std::u16string after = u"The old ferry went down with all lamps lit.";
    CHECK(compared(before, after)->same());

    CompareOptions wraps;
    wraps.ignore.erase(FoldClass::LineWrap);
    const auto wrapped = compared(before, after, wraps);
    REQUIRE(wrapped->edits.size() == 1);
    CHECK(slice(before, wrapped->edits[0].span.before) == u"\n");
    CHECK(wrapped->edits[0].classes.contains(ChangeClass::Space));

    CompareOptions both = wraps;
    both.ignore.erase(FoldClass::Space);
    CHECK(compared(before, after, both)->edits.size() == 2);
}

TEST_CASE("Only a long word that changed a little is marked inside", "[compare]") {
    const auto edit = [](std::u16string before, std::u16string after) {
        const auto result =
            compared(u"The town said so on " + before + u" at noon.", u"The town said so on " + after + u" at noon.");
        REQUIRE(result->edits.size() == 1);
        return toUtf8(slice(result->text(Side::Before), result->edits[0].span.before));
    };
    CHECK(edit(u"organisations", u"organizations") == "s");
    CHECK(edit(u"Tuesday", u"Wednesday") == "Tuesday");
    CHECK(edit(u"1,200,000", u"1,300,000") == "1,200,000");
}

TEST_CASE("Addresses and handles are marked at the parts that changed", "[compare]") {
    const auto edits = [](const std::u16string& before, const std::u16string& after) {
        const auto result = compared(u"Read all of it at " + before + u" as of noon, he said.",
                                     u"Read all of it at " + after + u" as of noon, he said.");
        std::string text;
        for (const Edit& edit : result->edits) {
            text += "[" + toUtf8(slice(result->text(Side::Before), edit.span.before)) + "|";
            text += toUtf8(slice(result->text(Side::After), edit.span.after)) + "]";
        }
        return text;
    };
    CHECK(edits(u"https://a.example.org/news/2024/05/harbour.html?id=4821",
                u"https://a.example.org/news/2024/06/harbour.html?id=4822") == "[05|06][4821|4822]");
    CHECK(edits(u"https://a.example.org/news/harbour.html", u"https://a.example.org/news/harbour.html?page=2") ==
          "[|?page=2]");
    CHECK(edits(u"https://a.example.org/news/2024/05/gate", u"https://a.example.org/news/2025/06/gate") ==
          "[2024/05|2025/06]");
    CHECK(edits(u"www.example.org/old/list", u"www.example.org/new/list") == "[old|new]");
    CHECK(edits(u"nora.whitlock@example.org", u"nora.lind@example.org") == "[whitlock|lind]");
    CHECK(edits(u"nora.whitlock@example.org", u"nora.whitlook@example.org") == "[c|o]");
    CHECK(edits(u"@saltby_harbour_board", u"@saltby_harbor_board") == "[harbour|harbor]");
    CHECK(edits(u"https://a.org/x", u"https://elsewhere.net/story") == "[https://a.org/x|https://elsewhere.net/story]");
    CHECK(edits(u"the well-known-to-all", u"the well-meant-to-all") == "[well-known-to-all|well-meant-to-all]");
    const std::u16string many(1000, u'/');
    CHECK(edits(u"www.b" + many + u"c", u"www.d" + many + u"e").size() > 2000);
}

TEST_CASE("Both sides are read in one language unless long texts differ in it", "[compare]") {
    const auto repeated = [](std::u16string_view sentence, int times) {
        std::u16string text;
        while (times-- > 0) text += sentence;
        return text;
    };
    const std::u16string german =
        repeated(u"Der Hafen war lange geschlossen, und niemand wusste, wann er wieder öffnen würde. ", 20);
    const std::u16string french =
        repeated(u"Le port est resté fermé longtemps et personne ne savait quand il allait rouvrir. ", 20);
    const std::u16string shortDutch =
        u"De haven was lange tijd gesloten, en niemand wist wanneer hij weer open zou gaan.";
    const auto languagesOf = [](const std::u16string& before, const std::u16string& after,
                                CompareOptions options = {}) {
        const auto c = compared(before, after, options);
        return c->segmentation.before.language + ' ' + c->segmentation.after.language;
    };
    CHECK(languagesOf(german, u"Ok.") == "de de");
    CHECK(languagesOf(shortDutch, german) == "de de");
    CHECK(languagesOf(shortDutch, shortDutch + u" Nu.") == "nl nl");
    CHECK(languagesOf(german, french) == "de fr");
    CompareOptions options;
    options.segment.before.language = "nl";
    CHECK(languagesOf(german, german + u"Ja.", options) == "nl de");
}

TEST_CASE("A sentence that keeps a clause is marked around it, however little it shares", "[compare]") {
    const auto c = compared(u"The tunnel is closed, which means a long way round.",
                            u"The tunnel is closed, so lorries must cross the pass.");
    REQUIRE(c->edits.size() == 1);
    CHECK(slice(c->text(Side::Before), c->edits[0].span.before) == u"which means a long way round");
    CHECK(c->links[0].relation == Relation::Edited);
}

TEST_CASE("Two removals that can slide onto one another are one", "[compare]") {
    const auto c = compared(u"In the evening the boats come home.", u"the boats come home.");
    REQUIRE(c->edits.size() == 1);
    CHECK(slice(c->text(Side::Before), c->edits[0].span.before) == u"In the evening ");
}

TEST_CASE("A heading in other capitals is edited, not rewritten", "[compare]") {
    const auto result = compared(u"What Needs To Be Done", u"What needs to be done");
    REQUIRE(result->changes.size() == 1);
    CHECK(result->changes[0].kind == ChangeKind::Edited);
}

TEST_CASE("A sentence alone between two linked ones answers the one across though little is alike", "[compare]") {
    const std::u16string start = u"The market opens at nine. ";
    const std::u16string end = u" The bakers stay until noon.";
    const std::u16string before = u"Shares in the bank fell by 3.2% in early trading.";
    const std::u16string after = u"Shares in the mill were down 3.8% at the close.";
    const auto alone = compared(start + before + end, start + after + end);
    REQUIRE(alone->changes.size() == 1);
    CHECK(alone->changes[0].kind == ChangeKind::Edited);
    const auto crowded = compared(start + before + end, start + after + u" Nobody had seen it coming." + end);
    CHECK(crowded->changes.size() > 1);
}

TEST_CASE("A headline answers the other version's, though nothing of it stays", "[compare]") {
    const std::u16string story =
        u"The ferry to the island will stop running in May, the harbour board said on Monday.\n\n"
        u"About forty families use it every day.\n";
    const std::u16string before = u"Island ferry to close\n\nupdated 7:58 PM EST, Thu November 6, 2014\n\n" + story;
    const std::u16string after = u"Post a comment\n\nForty families lose their way to work\n\n" + story;
    const auto result = compared(before, after);
    REQUIRE(result->changes.size() == 3);
    const auto title = std::find_if(result->changes.begin(), result->changes.end(), [](const Change& change) {
        return change.classes.contains(ChangeClass::Headline);
    });
    REQUIRE(title != result->changes.end());
    CHECK(title->kind == ChangeKind::Rewritten);
    CHECK(toUtf8(slice(result->text(Side::Before), title->span.before)) == "Island ferry to close");
    CHECK(toUtf8(slice(result->text(Side::After), title->span.after)) == "Forty families lose their way to work");
    CHECK(result->links[title->links.begin].confidence < 0.7f);
}

TEST_CASE("A headline that stands elsewhere moved there, and answers no other", "[compare]") {
    const std::u16string story = u"The ferry to the island will stop running in May, the harbour board said.\n\n";
    const std::u16string before = u"Families on the island lose their ferry\n\n" + story;
    const std::u16string after = u"News of the week\n\n" + story + u"Families on the island lose their ferry\n";
    const auto result = compared(before, after);
    REQUIRE(result->links.size() == 3);
    const auto title = std::find_if(result->links.begin(), result->links.end(), [](const Link& link) {
        return link.sentences.before == IndexRange{0, 1};
    });
    REQUIRE(title != result->links.end());
    CHECK(title->sentences.after == IndexRange{2, 3});
}

TEST_CASE("A change keeps its id when what stands around it in the newer version changes too", "[compare]") {
    const std::u16string before = u"Nobody slept at the harbour. Three boats sank. The river rose all night.";
    const auto one = compared(before, u"Nobody slept at the harbour. Four boats sank. The river rose all night.");
    const auto three = compared(before, u"No one slept at the harbour. Four boats sank. The river rose all day.");
    REQUIRE(one->changes.size() == 1);
    REQUIRE(three->changes.size() == 3);
    CHECK(three->changes[1].id == one->changes[0].id);
    const auto elsewhere = compared(u"It was dark. Three boats sank.", u"It was dark. Four boats sank.");
    CHECK(elsewhere->changes[0].id != one->changes[0].id);
}

TEST_CASE("Edits stand where they leave the fewest and evenest", "[compare]") {
    const auto editsOf = [](const std::u16string& before, const std::u16string& after) {
        const auto result = compared(before, after);
        std::vector<std::string> edits;
        for (const Edit& edit : result->edits)
            edits.push_back(toUtf8(slice(result->text(Side::Before), edit.span.before)) + '|' +
                            toUtf8(slice(result->text(Side::After), edit.span.after)));
        return edits;
    };
    using Edits = std::vector<std::string>;
    CHECK(editsOf(u"The court is to rule next week on whether he may go.",
                  u"The court is to rule on 9 June on whether he may go.") == Edits{"next week|on 9 June"});
    CHECK(editsOf(u"The noise in the yard is growing day by day due to the works.",
                  u"The noise in the yard has grown every day owing to the works.") ==
          Edits{"is growing day by|has grown every", "due|owing"});
}
