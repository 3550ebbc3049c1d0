#include "read/format.h"
#include "read/read_document.h"
#include "support/catch.h"
#include "support/zip.h"
#include "text/unicode.h"

using namespace stet;
using stet::testing::zipOf;
using Kind = ReadError::Kind;
using Lines = std::vector<std::string>;

namespace {

Lines blocks(const std::string& bytes, Format format) {
    const auto read = documentFromBytes(bytes, "file");
    REQUIRE(read);
    CHECK(read->format == format);
    Lines lines;
    for (const Block& block : read->blocks) {
        lines.push_back(std::string(toString(block.role)) + ": " + toUtf8(slice(read->text, block.span)));
    }
    return lines;
}

std::string docx(const std::string& body, const std::vector<std::pair<std::string, std::string>>& more = {}) {
    std::vector<std::pair<std::string, std::string>> entries = {
        {"[Content_Types].xml", "<Types/>"},
        {"word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>"}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries);
}

std::string odt(const std::string& body) {
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                  {"content.xml", "<office:document-content><office:body><office:text>" + body +
                                      "</office:text></office:body></office:document-content>"}});
}

Kind errorOf(const std::string& bytes) {
    const auto read = documentFromBytes(bytes, "file.docx");
    REQUIRE_FALSE(read);
    INFO(describe(read.error()));
    CHECK(describe(read.error()).find("file.docx: ") == 0);
    return read.error().kind;
}

}  // namespace

TEST_CASE("A docx gives its paragraphs", "[read][office]") {
    const std::string styles =
        "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    const std::string body =
        "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>The plan</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space=\"preserve\">It won.  "
        "</w:t></w:r><w:del><w:r><w:delText>No.</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>Ye</w:t></w:r></w:ins><w:r><w:t>s&amp;no</w:t><w:tab/><w:t>\u00e9</w:t></w:r></w:p>"
        "<w:p/>"
        "<w:p><w:pPr><w:numPr/></w:pPr><w:hyperlink><w:r><w:t>item</w:t></w:r></w:hyperlink></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></"
        "w:tr>"
        "<w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>box:</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>in it</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    const std::string notes =
        "<w:footnotes><w:footnote><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:footnotes>";
    CHECK(blocks(docx(body, {{"word/styles.xml", styles}, {"word/footnotes.xml", notes}}), Format::Docx) ==
          Lines{"headline: The plan", "body: It won.  Yes&no\té", "list-item: item", "table: a\tb", "body: c",
                "body: d", "body: box:", "body: in it", "body: note"});
}

TEST_CASE("An odt gives its paragraphs", "[read][office]") {
    const std::string body =
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:h>The plan</text:h><text:p>It <text:span>won</text:span>,<text:s text:c=\"2\"/>\n by<text:tab/>far"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body>"
        "</text:note>.<text:line-break/>Yes.</text:p>"
        "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>";
    CHECK(blocks(odt(body), Format::Odt) ==
          Lines{"headline: The plan", "body: It won,  by\tfar.\nYes.", "list-item: item", "table: a\tb", "body: note"});
}

TEST_CASE("Damaged and hostile archives are refused", "[read][office]") {
    const std::string good = docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
    CHECK(errorOf(good.substr(0, good.size() / 2)) == Kind::Damaged);
    CHECK(errorOf(docx("<w:p><w:r>")) == Kind::Damaged);
    CHECK(errorOf(zipOf({{"notes.txt", "x"}})) == Kind::UnsupportedFormat);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<w:r>";
    for (int i = 0; i < 100'000; ++i) deep += "</w:r>";
    CHECK(errorOf(docx(deep)) == Kind::Damaged);
    CHECK(errorOf(docx(std::string(size_t{65} << 20, ' '))) == Kind::Damaged);
}

TEST_CASE("Formats without a reader are named", "[read][office]") {
    CHECK(errorOf("\xD0\xCF\x11\xE0 old Word") == Kind::UnsupportedFormat);
    CHECK(errorOf("{\\rtf1 text}") == Kind::UnsupportedFormat);
    CHECK(errorOf("\x89PNG\r\n\x1a\n") == Kind::UnsupportedFormat);
}

TEST_CASE("A file that is not what its name says is known by it", "[read][office]") {
    const auto promised = [](const std::string& bytes, const std::string& path) {
        return brokenPromise(*documentFromBytes(bytes, path));
    };
    CHECK(promised("plain", "folder.odt/Article.DOCX") == Format::Docx);
    CHECK(promised("<html><p>x</p>", "article.odt") == Format::Odt);
    CHECK(promised("plain", "article.pdf") == Format::Pdf);
    CHECK(promised(docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>"), "article.docx") == std::nullopt);
    for (const char* path : {"article.txt", "article", "docx", "article.html", ""})
        CHECK(promised("plain", path) == std::nullopt);
}

TEST_CASE("A named format is believed", "[read][office]") {
    ReadOptions options;
    options.format = Format::Text;
    CHECK(documentFromBytes("<html><p>x</p>", "page.html", options)->text == u"<html><p>x</p>");
    options.format = Format::Docx;
    CHECK(documentFromBytes("plain", "file.docx", options).error().kind == Kind::Damaged);
}
