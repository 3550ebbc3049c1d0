#include "read/read_document.h"
#include "review/merged_file.h"
#include "support/catch.h"
#include "support/reviewed_case.h"
#include "text/encode.h"
#include "text/unicode.h"

using namespace stet;
using namespace stet::testing;

TEST_CASE("The merged text goes back into the charset that it came from", "[review]") {
    const auto encoding = GENERATE(as<std::string>(), "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030");
    const bool mark = GENERATE(false, true) && encoding.starts_with("UTF");
    ReviewedCase text(kBefore, kAfter, encoding, mark);
    REQUIRE(text.saved.documents.before->byteOrderMark == mark);
    text.decideAll(Decision::Accepted);
    CHECK(text.merged().bytes == text.bytes.after);
    CHECK_FALSE(text.merged().note.has_value());
    text.decideAll(Decision::Rejected);
    CHECK(text.merged().bytes == text.bytes.before);
}

TEST_CASE("What a charset cannot say is written in UTF-8, and said", "[review]") {
    ReviewedCase text(kBefore, u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at \u4e5d. The owner left.",
                      "UTF-8", false);
    auto before = *text.saved.documents.before;
    before.encoding = "windows-1252";
    Comparison mixed = *text.comparison;
    mixed.documents.before = std::make_shared<Document>(before);
    const Target first{mixed.changes.at(0).id};
    text.saved.review.decide({&first, 1}, Decision::Accepted);
    const MergedFile file = mergedFile(mixed, mergedText(mixed, text.saved.review));
    CHECK(file.note == MergedFile::Note::OtherEncoding);
    CHECK(toUtf16(file.bytes) == mergedText(mixed, text.saved.review).text);
}

TEST_CASE("Undecodable places are said", "[review]") {
    ReadOptions utf8;
    utf8.encoding = "UTF-8";
    const PerSide<DocumentPtr> documents = {std::make_shared<Document>(*documentFromBytes("one \xff two", "a", utf8)),
                                            std::make_shared<Document>(*documentFromBytes("one two", "b", utf8))};
    const ComparisonPtr comparison = *compare(documents, {});
    CHECK(mergedFile(*comparison, mergedText(*comparison, {})).note == MergedFile::Note::Malformed);
}
