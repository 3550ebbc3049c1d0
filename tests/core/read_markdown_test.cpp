#include "read/read_document.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

std::vector<std::string> blocks(const std::string& source) {
    const auto read = documentFromBytes(source, "post.md");
    REQUIRE(read);
    CHECK(read->format == Format::Markdown);
    CHECK(toUtf8(read->text) == source);
    std::vector<std::string> lines;
    uint32_t end = 0;
    for (const Block& block : read->blocks) {
        CHECK(read->text.substr(end, block.span.begin - end).find_first_not_of(u" \t\r\n") == std::u16string::npos);
        end = block.span.end;
        lines.push_back(std::string(toString(block.role)) + ": " + toUtf8(slice(read->text, block.span)));
    }
    CHECK(read->text.substr(end).find_first_not_of(u" \t\r\n") == std::u16string::npos);
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Markdown keeps its text and names its paragraphs", "[read][markdown]") {
    CHECK(blocks("# The plan\n\nSome *words*\ngo on.\n\nUnder\n=====\nNext.\n") ==
          Lines{"headline: # The plan", "body: Some *words*\ngo on.", "headline: Under\n=====", "body: Next."});
    CHECK(blocks("- one\n- two\n  more\n  - inner\n- three\n\n1. first\n2. second") ==
          Lines{"list-item: - one", "list-item: - two\n  more", "list-item: - inner", "list-item: - three",
                "list-item: 1. first", "list-item: 2. second"});
    CHECK(blocks("> quoted\n> text\n\nplain\n") == Lines{"quote: > quoted\n> text", "body: plain"});
}

TEST_CASE("No line of Markdown is lost", "[read][markdown]") {
    CHECK(blocks("```sh\nls -l\n\ncd\n```\n") == Lines{"body: ```sh", "body: ls -l", "body: cd", "body: ```"});
    CHECK(blocks("a | b\n---|---\n1 | 2\n") == Lines{"table: a | b", "body: ---|---", "table: 1 | 2"});
    CHECK(blocks("[x]: http://example.org\n\n***\n<div>\nraw\n</div>\n").size() >= 3);
    CHECK(blocks("---\ntitle: X\n---\n\nText.\n") ==
          Lines{"furniture: ---", "furniture: title: X", "furniture: ---", "body: Text."});
    CHECK(blocks("") == Lines{});
    CHECK(blocks("   \n\n") == Lines{});
}

TEST_CASE("Lines of Markdown may end in any way and hold any character", "[read][markdown]") {
    CHECK(blocks("# \u00dcber \U0001F600\r\n\r\nText\rgoes on.\r\n") ==
          Lines{"headline: # Über \U0001F600", "body: Text\rgoes on."});
}
