#include "support/catch.h"
#include "text/document.h"
#include "text/fold.h"
#include "text/unicode.h"

using namespace stet;

TEST_CASE("UTF-8 and UTF-16 convert into each other", "[text]") {
    const std::string utf8 = "na\u00efve \u4e2d \U0001F600";
    CHECK(toUtf8(toUtf16(utf8)) == utf8);
    uint32_t malformed = 0;
    CHECK(toUtf16("a\xffz", &malformed) == u"a\uFFFDz");
    CHECK(malformed == 1);
}

TEST_CASE("A document made from text is well-formed", "[text]") {
    const std::u16string broken = {u'a', char16_t(0xD800), u'b'};
    const Document document = makeDocument(broken);
    CHECK(document.text == u"a\uFFFDb");
    CHECK(document.malformed == 1);
    CHECK(makeDocument(u"abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Fold classes are found by their names", "[text]") {
    for (int i = 0; i < kFoldClassCount; ++i) {
        const auto foldClass = static_cast<FoldClass>(i);
        CHECK(foldClassFromString(toString(foldClass)) == foldClass);
    }
    CHECK_FALSE(foldClassFromString("quotes").has_value());
    CHECK(kDefaultIgnored.contains(FoldClass::QuoteStyle));
    CHECK_FALSE(kDefaultIgnored.contains(FoldClass::Case));
}
