#include "support/catch.h"
#include "support/compared.h"

using namespace stet;

namespace {

uint32_t wrapsIgnored(const Comparison& comparison) {
    return comparison.statistics.ignored[static_cast<size_t>(FoldClass::LineWrap)];
}

}  // namespace

TEST_CASE("A word that was parted at a line end is the same word", "[compare]") {
    const std::u16string parted = u"The com-\nmittee met in a well-\nknown inter-\nnational inn.";
    const std::u16string whole = u"The committee met in a well-known international inn.";
    for (const auto& result : {compared(parted, whole), compared(whole, parted)}) {
        CHECK(result->same());
        CHECK(result->links.at(0).relation == Relation::Same);
        CHECK(wrapsIgnored(*result) == 3);
    }
    const auto result = compared(parted, whole);
    CHECK(slice(parted, result->ignored.at(0).span.before) == u"-\n");
    CHECK(result->ignored.at(0).span.after == Span{7, 7});  // "com|mittee"
    CHECK(slice(parted, result->ignored.at(1).span.before) == u"\n");
}

TEST_CASE("A word that both sides part, each in its place, is the same word", "[compare]") {
    const auto result =
        compared(u"They founded an inter-\nnational school there.", u"They founded an interna-\ntional school there.");
    CHECK(result->same());
    CHECK(wrapsIgnored(*result) == 2);
    CHECK(
        compared(u"> They founded an inter-\n> national school there.", u"They founded an international school there.")
            ->same());
    const std::u16string quoted = u"> It is a well-\n> known inn, they said.";
    const auto unquoted = compared(quoted, u"> It is a well-known inn, they said.");
    CHECK(unquoted->same());
    REQUIRE(unquoted->ignored.size() == 1);
    CHECK(slice(quoted, unquoted->ignored[0].span.before) == u"\n> ");
    CHECK(compared(u"They founded an Anglo-\nSaxon school in 2015-\n16 there.",
                   u"They founded an Anglo-Saxon school in 2015-16 there.")
              ->same());
}

TEST_CASE("A hyphen inside a line is the word's own, and so is one that the other side never lacks", "[compare]") {
    CHECK_FALSE(compared(u"They will re-cover the sofa soon.", u"They will recover the sofa soon.")->same());
    CHECK_FALSE(compared(u"They will re-\ncover the sofa soon.", u"They will uncover the sofa soon.")->same());
    CompareOptions respectful;
    respectful.ignore.erase(FoldClass::LineWrap);
    CHECK_FALSE(compared(u"An inter-\nnational school.", u"An international school.", respectful)->same());
}
