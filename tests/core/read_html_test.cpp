#include "read/read_document.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

Document page(std::string_view html, const std::string& path = "page.html") {
    auto read = documentFromBytes(html, path);
    REQUIRE(read);
    CHECK(read->format == Format::Html);
    return *read;
}

/// "role: text" of each block.
std::vector<std::string> blocks(const Document& document) {
    std::vector<std::string> lines;
    for (const Block& block : document.blocks) {
        lines.push_back(std::string(toString(block.role)) + ": " + toUtf8(slice(document.text, block.span)));
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("The article of a page is read, what stands round it is not", "[read][html]") {
    const Document read = page(R"(<!DOCTYPE html><html><head><title>T</title><style>p {}</style></head><body>
        <nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <main><article>
          <h1>The harbour
              plan</h1>
          <p class="byline">By Ann Miller</p>
          <p>It was <em>voted</em> for &amp; &quot;won&quot;&mdash;by
             far.<script>track()</script></p>
          <blockquote><p>We did it.</p></blockquote>
          <ul><li>One</li><li>Two <b>three</b></li></ul>
          <div class="share-bar">Share this</div>
          <figure><img src="x.jpg"><figcaption>The pier</figcaption></figure>
          <table><tr><th>Year</th><th>Cost</th></tr><tr><td>1998</td><td>12</td></tr></table>
        </article></main>
        <aside>Most read</aside><footer>Imprint</footer></body></html>)");
    CHECK(blocks(read) == Lines{"headline: The harbour plan", "byline: By Ann Miller",
                                "body: It was voted for & \"won\"\u2014by far.", "quote: We did it.", "list-item: One",
                                "list-item: Two three", "furniture: Share this", "furniture: The pier",
                                "table: Year\tCost", "table: 1998\t12"});
    CHECK(toUtf8(read.text).find("list-item") == std::string::npos);
    CHECK(toUtf8(read.text).find("One\nTwo three\n\nShare") != std::string::npos);
}

TEST_CASE("A headline outside of the article is kept", "[read][html]") {
    const Document read = page("<body><header><h1>Big</h1></header><article><p>Some longer text.</p></article></body>");
    CHECK(blocks(read) == Lines{"headline: Big", "body: Some longer text."});
}

TEST_CASE("A page of many articles is read as a whole", "[read][html]") {
    const Document read =
        page("<main></main><article>One one</article><article>Two two</article><article>Three</article>");
    CHECK(blocks(read) == Lines{"body: One one", "body: Two two", "body: Three"});
}

TEST_CASE("Old pages are set with line breaks and tables", "[read][html]") {
    const std::string prose(400, 'x');
    const Document read = page("<html><table><tr><td>" + prose + "<br><br>\nSecond<br>line<p>Third</table>");
    CHECK(blocks(read) == Lines{"body: " + prose, "table: Second\nline", "table: Third"});
}

TEST_CASE("HTML is told by its content, and its charset by itself", "[read][html]") {
    CHECK(blocks(page("<?xml version='1.0'?>\n<!-- saved -->\n<HTML><p>x", "noname")) == Lines{"body: x"});
    const Document read = page("<html><meta charset=\"iso-8859-2\"><p>\xA3\xF3\x64\xBC</p></html>");
    CHECK(read.encoding == "ISO-8859-2");
    CHECK(blocks(read) == Lines{"body: Łódź"});
    const Document latin = page("<html><meta charset=latin1><p>\x93x\x94</p></html>");
    CHECK(blocks(latin) == Lines{"body: “x”"});
}

TEST_CASE("Hostile pages end", "[read][html]") {
    std::string deep = "<html>";
    for (int i = 0; i < 20'000; ++i) deep += "<div>";
    CHECK(blocks(page(deep + "deep")) == Lines{"body: deep"});
    std::string formatting = "<html>";
    for (int i = 0; i < 300; ++i) formatting += "<p><b a=" + std::to_string(i) + ">x";
    CHECK(page(formatting).blocks.size() == 300);
    CHECK(page("<html>").text.empty());
}
