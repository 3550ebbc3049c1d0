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

TEST_CASE("Long texts convert at every offset of what is foreign in them", "[text]") {
    for (size_t head = 0; head < 40; ++head) {
        const std::string utf8 =
            std::string(head, 'a') + "\u00fc\u4e2d\U0001F600" + std::string(1030 - head, 'b') + "\u2019";
        const std::u16string text = toUtf16(utf8);
        CHECK(text.size() == head + 4 + 1030 - head + 1);
        CHECK(text.substr(head, 4) == u"\u00fc\u4e2d\U0001F600");
        CHECK(toUtf8(text) == utf8);
    }
}

TEST_CASE("Malformed sequences become U+FFFD one for each broken part", "[text]") {
    const std::vector<std::pair<std::string, uint32_t>> cases = {{"\xE2\x82", 1},         {"\xE2\x82z", 1},
                                                                 {"\x80\x80", 2},         {"\xED\xA0\x80", 3},
                                                                 {"\xF4\x90\x80\x80", 4}, {"\xC0\xAF", 2}};
    for (const auto& [bytes, count] : cases) {
        uint32_t malformed = 0;
        const std::u16string text = toUtf16(bytes, &malformed);
        CHECK(malformed == count);
        CHECK(std::count(text.begin(), text.end(), u'\uFFFD') == count);
    }
    CHECK(toUtf8(std::u16string(1, u'\xDC00') + u"a" + std::u16string(1, u'\xD800')) == "\uFFFDa\uFFFD");
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
