#include "segment/segmentation.h"

#include <string>

#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

std::vector<std::string> sentencesOf(const std::u16string& text, const SegmentOptions& options = {}) {
    const Document document = makeDocument(text);
    std::vector<std::string> found;
    for (const Sentence& s : segment(document, options).sentences)
        found.push_back(toUtf8(slice(document.text, s.span)));
    return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Titles and initials do not end a sentence", "[segment]") {
    CHECK(sentencesOf(u"Dr. Ada B. Lovelace met Gen. Kay. They spoke.") ==
          Texts{"Dr. Ada B. Lovelace met Gen. Kay.", "They spoke."});
}

TEST_CASE("In line mode each line is a sentence and a blank line ends a paragraph", "[segment]") {
    const Document document = makeDocument(u"one. two\nthree\n\n four \n");
    const Segmentation cut = segment(document, {SegmentMode::Lines, "en"});
    REQUIRE(cut.sentences.size() == 3);
    REQUIRE(cut.paragraphs.size() == 2);
    CHECK(slice(document.text, cut.sentences[2].span) == u"four");
    CHECK(cut.paragraphs[0].sentences == IndexRange{0, 2});
}
