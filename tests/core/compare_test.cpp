#include "compare/compare.h"

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
