#include "report/json_report.h"

#include <nlohmann/json.hpp>
#include <sstream>

#include "report/json_writer.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;
using nlohmann::json;

namespace {

template <class... T>
json written(const T&... what) {
    std::ostringstream out;
    writeJson(out, what...);
    return json::parse(out.str());
}

/// "One. Two." becomes "Two. One!": a moved sentence and an edited one.
Comparison small() {
    Comparison comparison;
    comparison.documents = {std::make_shared<Document>(makeDocument(u"One. Two.", "a.txt")),
                            std::make_shared<Document>(makeDocument(u"Two. One!", "b.txt"))};
    const Segmentation halves = {{{{0, 9}, {0, 2}, Role::Headline}}, {{{0, 4}, 0}, {{5, 9}, 0}}, "en"};
    comparison.segmentation = {halves, halves};
    comparison.links = {{{{1, 2}, {0, 1}}, Relation::Same, true, 1, 0.75f, {}, 0},
                        {{{0, 1}, {1, 2}}, Relation::Edited, false, 0.5f, 0.875f, {}, 1},
                        {{{2, 2}, {1, 2}}, Relation::Inserted, false, 0, 1, 1, 1}};
    Change moved;
    moved.id = 0xabc;
    moved.kind = ChangeKind::Moved;
    moved.moved = true;
    moved.links = {0, 1};
    moved.span = {{5, 9}, {0, 4}};
    Change edited;
    edited.links = {1, 2};
    edited.span = {{0, 4}, {5, 9}};
    edited.edits = {0, 1};
    edited.classes.insert(ChangeClass::Punctuation);
    comparison.changes = {moved, edited};
    comparison.edits = {{{{3, 4}, {8, 9}}, edited.classes}};
    comparison.limits = {{Stage::Refine, {{0, 4}, {5, 9}}}};
    comparison.statistics.words = {2, 2};
    comparison.statistics.similarity = 0.75;
    comparison.statistics.ignored[static_cast<size_t>(FoldClass::LineWrap)] = 3;
    return comparison;
}

}  // namespace

TEST_CASE("A comparison is written as its schema says", "[json]") {
    const json answer = written(small());
    CHECK(answer["schema"] == "stet-comparison");
    CHECK(answer["version"] == 1);
    CHECK_FALSE(answer.contains("id"));
    const json& before = answer["before"];
    CHECK(before["path"] == "a.txt");
    CHECK(before["sha256"] == sha256Hex("One. Two."));
    CHECK(before["encoding"] == "UTF-8");
    CHECK(before["format"] == "text");
    CHECK(before["language"] == "en");
    CHECK(before["text"] == "One. Two.");
    CHECK(before["paragraphs"] == json::parse(R"([{"span":[0,9],"sentences":[0,2],"role":"headline"}])"));
    CHECK(before["sentences"] == json::parse(R"([{"span":[0,4],"paragraph":0},{"span":[5,9],"paragraph":0}])"));
    CHECK(answer["after"]["text"] == "Two. One!");
    CHECK(answer["links"][0] == json::parse(R"({"before":[1],"after":[0],"relation":"same","moved":true,
        "similarity":1.0,"confidence":0.75})"));
    CHECK(answer["links"][2] == json::parse(R"({"before":[],"after":[1],"relation":"inserted","confidence":1.0,
        "repeats":1})"));
    CHECK(answer["changes"][0]["id"] == "0000000000000abc");
    CHECK(answer["changes"][0]["kind"] == "moved");
    CHECK(answer["changes"][1] == json::parse(R"({"id":"0000000000000000","kind":"edited","moved":false,
        "classes":["punctuation"],"link":1,"links":[1,2],"before":[0,4],"after":[5,9],
        "edits":[{"before":[3,4],"after":[8,9],"classes":["punctuation"]}]})"));
    CHECK(answer["ignored"] == json::parse(R"({"line-wrap":3})"));
    CHECK(answer["limits"] == json::parse(R"([{"stage":"refine","before":[0,4],"after":[5,9]}])"));
    CHECK(answer["statistics"] == json::parse(R"({"words":{"before":2,"after":2,"deleted":0,"inserted":0,"moved":0},
        "similarity":0.75})"));
    CHECK(written(small(), std::string("\"x\\n\""))["id"] == "x\n");
}

TEST_CASE("Any text survives JSON", "[json]") {
    std::u16string text = u"\"\\/\b\f\n\r\t\u001f\u007f\u00e9\u4e2d\U0001F600</script>";
    text.push_back(0);
    for (int i = 0; i < 5000; ++i) text += u"\U0001F600 abcde";  // surrogate pairs over every seam of the buffer
    const Document document = makeDocument(text);
    std::ostringstream out;
    writeJson(out, document, Segmentation{});
    CHECK(out.str().find('<') == std::string::npos);
    CHECK(out.str().find('\n') == std::string::npos);
    CHECK(json::parse(out.str())["text"].get<std::string>() == toUtf8(text));
}

TEST_CASE("A page is written as its schema says", "[json]") {
    PageSplit page;
    page.versions = {"2", "3"};
    page.titles = {u"Old", u"New"};
    page.texts = {u"a\nb", u"a\nc"};
    page.rows = {{4, PageRowKind::Match, {}, 0, {{0, 1}, {0, 1}}, 1, true, false},
                 {6, PageRowKind::Delete, {}, 0, {{2, 3}, {}}, 0.5f, false, false},
                 {7, PageRowKind::Insert, {}, 0, {{}, {2, 3}}, 0.5f, true, false}};
    const json answer = written(std::vector<PageSplit>{page, page});
    CHECK(answer["schema"] == "stet-page");
    CHECK(answer["versions"] == json::parse(R"(["2","3"])"));
    CHECK(answer["titles"] == json::parse(R"({"before":"Old","after":"New"})"));
    CHECK(answer["rows"] == json::parse(R"([
        {"line":4,"kind":"match","before":[0,1],"after":[0,1],"confidence":1.0},
        {"line":6,"kind":"delete","before":[2,3],"sideKnown":false,"confidence":0.5},
        {"line":7,"kind":"insert","after":[2,3],"confidence":0.5}])"));
    CHECK(answer["before"]["text"] == "a\nb");
    CHECK(answer["further"][0]["after"]["text"] == "a\nc");
}
