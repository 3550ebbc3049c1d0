#include <sys/stat.h>
#include <unistd.h>

#include "read/read_document.h"
#include "support/catch.h"
#include "support/scratch.h"
#include "text/unicode.h"

using namespace stet;
using Kind = ReadError::Kind;

namespace {

Document document(std::string_view bytes, const std::string& encoding = "auto") {
    auto read = documentFromBytes(bytes, "notes.txt", {encoding, std::nullopt});
    REQUIRE(read);
    return *read;
}

std::string utf16(std::u16string_view text, bool little) {
    std::string bytes;
    for (const char16_t c : text) {
        const char low = static_cast<char>(c & 0xFF);
        const char high = static_cast<char>(c >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

}  // namespace

TEST_CASE("Text is kept as it was, line ends and all", "[read]") {
    const Document read = document("One.\r\nTwo.\rThree.\n\n\tFour. \n");
    CHECK(read.text == u"One.\r\nTwo.\rThree.\n\n\tFour. \n");
    CHECK(read.encoding == "UTF-8");
    CHECK(read.format == Format::Text);
    CHECK(read.blocks.empty());
    CHECK_FALSE(read.byteOrderMark);
    CHECK(read.sha256 == sha256Hex("One.\r\nTwo.\rThree.\n\n\tFour. \n"));
    CHECK(document("").text.empty());
    CHECK(document("").encoding == "UTF-8");
}

TEST_CASE("A byte order mark names the encoding and is no text", "[read]") {
    const std::u16string text = u"caf\u00e9 \u2014 \U0001F600\n";
    const Document utf8 = document("\xEF\xBB\xBF" + toUtf8(text));
    CHECK(utf8.text == text);
    CHECK(utf8.byteOrderMark);
    CHECK(utf8.encoding == "UTF-8");
    for (const bool little : {true, false}) {
        const std::string bytes = utf16(u"\uFEFF" + text, little);
        const std::string name = little ? "UTF-16LE" : "UTF-16BE";
        for (const std::string& asked : {std::string("auto"), std::string("utf-16"), name}) {
            const Document read = document(bytes, asked);
            CHECK(read.text == text);
            CHECK(read.encoding == name);
            CHECK(read.byteOrderMark);
        }
    }
}

TEST_CASE("UTF-16 without a mark is told by its zero bytes", "[read]") {
    for (const bool little : {true, false}) {
        const Document read = document(utf16(u"A plain line.\nAnd \u2018another\u2019.\n", little));
        CHECK(read.text == u"A plain line.\nAnd \u2018another\u2019.\n");
        CHECK(read.encoding == (little ? "UTF-16LE" : "UTF-16BE"));
    }
}

TEST_CASE("Legacy charsets are guessed", "[read]") {
    const Document quotes = document("He said \x93yes\x94 \x96 and left.");
    CHECK(quotes.text == u"He said \u201Cyes\u201D \u2013 and left.");
    CHECK(quotes.encoding == "windows-1252");
    const Document german = document(
        "Die Gr\xF6\xDF"
        "e der \xC4pfel h\xE4ngt von f\xFCnf Dingen ab, sagt M\xFCller.");
    CHECK(german.text == u"Die Gr\u00f6\u00dfe der \u00c4pfel h\u00e4ngt von f\u00fcnf Dingen ab, sagt M\u00fcller.");
    const Document russian = document(
        "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! \xDD\xF2\xEE \xEE\xE1\xFB\xF7\xED\xFB\xE9 \xF2\xE5\xEA\xF1\xF2 "
        "\xED\xE0 \xF0\xF3\xF1\xF1\xEA\xEE\xEC \xFF\xE7\xFB\xEA\xE5.");
    CHECK(russian.encoding == "windows-1251");
    CHECK(toUtf8(russian.text).find("обычный текст") != std::string::npos);
    const Document japanese =
        document("\x82\xB1\x82\xEA\x82\xCD\x93\xFA\x96\x7B\x8C\xEA\x82\xCC\x95\xB6\x8F\xCD\x82\xC5\x82\xB7\x81\x42");
    CHECK(toUtf8(japanese.text) == "これは日本語の文章です。");
}

TEST_CASE("A named encoding is believed", "[read]") {
    CHECK(document("\xA4", "ISO-8859-15").text == u"\u20ac");
    CHECK(document("\xA4", "latin1").text == u"\u00a4");
    CHECK(document("\xA4", "latin1").encoding == "ISO-8859-1");
    const auto unknown = documentFromBytes("x", "notes.txt", {"klingon", std::nullopt});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == Kind::UnknownEncoding);
    CHECK(describe(unknown.error()).find("klingon") != std::string::npos);
}

TEST_CASE("A broken byte in UTF-8 is replaced and counted", "[read]") {
    std::string bytes;
    for (int i = 0; i < 20; ++i) bytes += "na\u00efve ";
    const Document read = document(bytes + "\xFF");
    CHECK(read.encoding == "UTF-8");
    CHECK(read.malformed == 1);
    CHECK(read.text.back() == u'\uFFFD');
    CHECK(document("\xFF", "EUC-JP").malformed == 1);
}

TEST_CASE("What is no text is refused", "[read]") {
    using namespace std::string_literals;
    for (const std::string& bytes : {"\x7F"
                                     "ELF\2\1\1\0\0\0"s,
                                     "\x01\x02\x03\x04\x05\x06\x07"s, "abc\0def, ghi"s}) {
        const auto read = documentFromBytes(bytes, "a.out");
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Binary);
    }
}

TEST_CASE("Files that cannot be read are said so", "[read]") {
    const Scratch scratch;
    CHECK(readDocument(scratch.path("none.txt")).error().kind == Kind::NotFound);
    CHECK(readDocument(scratch.folder()).error().kind == Kind::IsFolder);
    const std::string locked = scratch.write("locked.txt", "x");
    REQUIRE(::chmod(locked.c_str(), 0) == 0);
    if (::geteuid() != 0) CHECK(readDocument(locked).error().kind == Kind::NoPermission);
    const std::string huge = scratch.write("huge.txt", "x");
    REQUIRE(::truncate(huge.c_str(), off_t{1} << 31) == 0);
    const auto tooLarge = readDocument(huge);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().kind == Kind::TooLarge);
    CHECK(describe(tooLarge.error()) == huge + ": is too large (2 GiB or more); split it");
    CHECK(readDocument(scratch.write("fine.txt", "fine")).value().path == scratch.path("fine.txt"));
}
