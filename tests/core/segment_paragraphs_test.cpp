#include "support/catch.h"
#include "support/segments.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("Lines wrapped at a width are joined", "[segment]") {
    const std::string text =
        "The harbour master closed the northern gate on Monday because\n"
        "the swell had risen overnight. Two boats that had left before\n"
        "dawn were told to wait outside. Nobody was hurt, and by noon\n"
        "the Coast Guard had brought both of them in.\n"
        "\n"
        "On Tuesday the gate stayed shut. The fishermen, who lose money\n"
        "every day, asked when it would open.\n";
    CHECK(paragraphsOf(text) ==
          Texts{"body: The harbour master closed the northern gate on Monday because the swell had risen overnight. "
                "Two boats "
                "that had left before dawn were told to wait outside. Nobody was hurt, and by noon the Coast Guard had "
                "brought both of them in.",
                "body: On Tuesday the gate stayed shut. The fishermen, who lose money every day, asked when it would "
                "open."});
    CHECK(sentencesOf(text).size() == 5);
}

TEST_CASE("Without blank lines a short last line ends a paragraph", "[segment]") {
    const std::string text =
        "The harbour master closed the northern gate on Monday because\n"
        "the swell had risen overnight.\n"
        "Two boats that had left before dawn were told to wait outside\n"
        "until noon. Nobody was hurt.\n"
        "The gate opens again when the sea is calm, said the master of\n"
        "the harbour.\n";
    CHECK(paragraphsOf(text).size() == 3);
}

TEST_CASE("First lines that are set short belong to their paragraphs", "[segment]") {
    const std::string text =
        "Swell closes the northern gate of the harbour\n"
        "updated 6:12 AM GMT, Mon March 2, 2015\n"
        "The harbour master closed\n"
        "the northern gate on Monday because the swell had risen overnight\n"
        "and two boats were still out.\n"
        "Captain Amy Moss of the\n"
        "Coast Guard said that nobody was hurt and that by noon both boats\n"
        "had been brought in by her crew.\n"
        "The gate opens again when the sea is calm, said the master of the harbour on Tuesday.\n"
        "The fishermen, who lose\n"
        "money every day, asked when it would open. He did not know, and so\n"
        "they went home.\n"
        "In the evening, the wind\n"
        "turned north.\n";
    CHECK(
        paragraphsOf(text) ==
        Texts{
            "headline: Swell closes the northern gate of the harbour", "byline: updated 6:12 AM GMT, Mon March 2, 2015",
            "body: The harbour master closed the northern gate on Monday because the swell had risen overnight and two "
            "boats were still out.",
            "body: Captain Amy Moss of the Coast Guard said that nobody was hurt and that by noon both boats had been "
            "brought in by her crew.",
            "body: The gate opens again when the sea is calm, said the master of the harbour on Tuesday.",
            "body: The fishermen, who lose money every day, asked when it would open. He did not know, and so they "
            "went "
            "home.",
            "body: In the evening, the wind turned north."});
}

TEST_CASE("One line a paragraph stays so, with and without blank lines", "[segment]") {
    CHECK(paragraphsOf("The gate is shut. Nobody knows why.\nThe Coast Guard came at noon.\n\nIt left at one.\n") ==
          Texts{"body: The gate is shut. Nobody knows why.", "body: The Coast Guard came at noon.",
                "body: It left at one."});
    CHECK(paragraphsOf("Gate shut\nBoats wait outside\nCoast Guard on its way\n").size() == 3);
    CHECK(sentencesOf("nuts\nbolts, screws\nglue\n") == Texts{"nuts", "bolts, screws", "glue"});
}

TEST_CASE("Ragged lines are joined where blank lines part the paragraphs", "[segment]") {
    const std::string text =
        "The harbour master closed the gate\non Monday because\nthe swell had risen overnight and nobody could see "
        "the\nbuoys.\n"
        "Two boats were\nstill out when he did so.\n\n"
        "Captain Moss\nof the Coast Guard brought them in before it was\ndark, which\nwas lucky.\n";
    CHECK(paragraphsOf(text).size() == 2);
}

TEST_CASE("Quoted mail is joined within its depth", "[segment]") {
    const std::string text =
        "On Monday Amy wrote:\n"
        "> The gate was shut when we came\n"
        "> back. We waited for an hour.\n"
        ">> When did you leave? It was still\n"
        ">> open at five.\n"
        "We left at four.\n";
    CHECK(paragraphsOf(text) ==
          Texts{"body: On Monday Amy wrote:", "quote: The gate was shut when we came > back. We waited for an hour.",
                "quote: When did you leave? It was still >> open at five.", "body: We left at four."});
    CHECK(wordsOf("came\n> back. We") == Texts{"came", "back", "./mark", "We"});
}

TEST_CASE("Items of lists are paragraphs, with their wrapped lines", "[segment]") {
    const std::string text =
        "Bring these things when you come to the harbour on Monday, or\n"
        "stay at home:\n"
        "- a rope that is long enough to reach from the boat to the quay\n"
        "  when the tide is out\n"
        "- gloves\n"
        "1. Tie the rope.\n"
        "2) Pull.\n"
        "(c) Wait.\n"
        "• Rest.\n";
    CHECK(paragraphsOf(text) ==
          Texts{"body: Bring these things when you come to the harbour on Monday, or stay at home:",
                "list-item: - a rope that is long enough to reach from the boat to the quay when the tide is out",
                "list-item: - gloves", "list-item: 1. Tie the rope.", "list-item: 2) Pull.", "list-item: (c) Wait.",
                "list-item: • Rest."});
}

TEST_CASE("Tables are left alone, a row a sentence", "[segment]") {
    const std::string text = "Port\tBoats\tGates\nNorth\t12\t2\nSouth\t7\t1\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    const Texts paragraphs = paragraphsOf(text);
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0] == "table: Port Boats Gates North 12 2 South 7 1");
    CHECK(sentencesOf(text) ==
          Texts{"Port Boats Gates", "North 12 2", "South 7 1", "| a | b |", "|---|---|", "| 1 | 2 |"});
}

TEST_CASE("Headings stand alone", "[segment]") {
    CHECK(paragraphsOf("# The gate\nIt was shut on Monday.\n").at(0) == "headline: # The gate");
    CHECK(paragraphsOf("The gate\n--------\nIt was shut on Monday.\n").at(0) == "headline: The gate");
    CHECK(paragraphsOf("Gate Shut on Monday\n\nIt was the swell, they said.\n").at(0) ==
          "headline: Gate Shut on Monday");
}

TEST_CASE("Bylines are told by names and dates", "[segment]") {
    for (const std::string line : {"By Amy Moss and Paul Holt, Harbour News", "updated 7:12 PM EST, Thu March 5, 2015",
                                   "Harbour News5 Mar 2015 4:57 AM IST", "Published on 2015-03-05",
                                   "5. März 2015, 12:30 Uhr", "Mis à jour le 5 mars 2015 à 12h30", "2015年3月5日"}) {
        CHECK(paragraphsOf("Gate Shut\n" + line + "\nIt was the swell, they said.\n").at(1) == "byline: " + line);
    }
    for (const std::string line : {"By the sea they waited", "The gate of 1912 is shut", "Room 12 of 14", "3, 4, 5"}) {
        CHECK(paragraphsOf("Gate Shut\n" + line + "\nIt was the swell, they said.\n").at(1) != "byline: " + line);
    }
}

TEST_CASE("Three lines in a row that look like headlines are a list, but for the first of the text", "[segment]") {
    using Roles = std::vector<std::string>;
    const std::string body = "\nIt was the swell, they said.\n";
    const std::string links = "\nStorm takes the pier\n\nPilots go back to school\n\nNew buoy for the bar\n";
    CHECK(paragraphsOf("Gate Shut\n" + links + body) ==
          Roles{"headline: Gate Shut", "list-item: Storm takes the pier", "list-item: Pilots go back to school",
                "list-item: New buoy for the bar", "body: It was the swell, they said."});
    CHECK(paragraphsOf("Gate Shut\n\nBy Ann Reed\n\nSTORY HIGHLIGHTS\n" + links).at(3) ==
          "list-item: Storm takes the pier");
    CHECK(paragraphsOf("# Gate Shut\n" + links).at(1) == "list-item: Storm takes the pier");
    CHECK(paragraphsOf(body + links).at(1) == "list-item: Storm takes the pier");
    CHECK(paragraphsOf(body + links + body).at(3) == "list-item: New buoy for the bar");

    CHECK(paragraphsOf("Gate Shut\n\nStorm takes the pier\n" + body).at(1) == "headline: Storm takes the pier");
    CHECK(paragraphsOf(body + "\nThe next day\n" + body + links).at(1) == "headline: The next day");
}

TEST_CASE("Furniture of pages is told by its words", "[segment]") {
    for (const std::string line :
         {"Post a Comment", "No comments:", "Next Story", "Read more »", "Photos: The gate Photos: The gate",
          "Share Tweet Email", "STORY HIGHLIGHTS", "Advertisement", "Leggi anche: Il porto", "次の記事"}) {
        CHECK(paragraphsOf("It was shut.\n" + line + "\n").at(1) == "furniture: " + line);
    }
    for (const std::string line : {"Next to the gate", "Share the boats", "Comments were few and kind"}) {
        CHECK(paragraphsOf("It was shut.\n" + line + "\n").at(1) != "furniture: " + line);
    }
}

TEST_CASE("The paragraphs that a file names are taken as they are", "[segment]") {
    Document document = makeDocument(u"  Gate shut \nIt was\nthe swell. They said.\nPost a Comment  \n ");
    document.blocks = {
        {{0, 13}, Role::Headline}, {{13, 42}, Role::Body}, {{42, 58}, Role::Body}, {{58, 60}, Role::Body}};
    const Segmentation cut = segment(document, {SegmentMode::Auto, "en"});
    REQUIRE(cut.paragraphs.size() == 3);
    CHECK(cut.paragraphs[0].span == Span{2, 11});
    CHECK(cut.paragraphs[0].role == Role::Headline);
    CHECK(cut.paragraphs[1].sentences == IndexRange{1, 3});
    CHECK(cut.paragraphs[2].role == Role::Furniture);
}

TEST_CASE("Where a file names no headline its first paragraph may look like one", "[segment]") {
    const auto roles = [](const std::vector<std::u16string>& texts, Role last = Role::Body) {
        std::u16string all;
        std::vector<Block> blocks;
        for (const std::u16string& text : texts) {
            const auto begin = static_cast<uint32_t>(all.size());
            all += text;
            blocks.push_back({{begin, begin + static_cast<uint32_t>(text.size())}, Role::Body});
            all += u"\n\n";
        }
        blocks.back().role = last;
        Document document = makeDocument(all);
        document.blocks = blocks;
        std::string names;
        for (const Paragraph& paragraph : segment(document, {SegmentMode::Auto, "en"}).paragraphs)
            names += std::string(toString(paragraph.role)) + " ";
        return names;
    };
    const std::u16string prose = u"It was shut at noon, when the swell came in.";
    CHECK(roles({u"Harbour gate shut for a week", prose}) == "headline body ");
    CHECK(roles({u"Harbour gate shut for a week", u"By Ann Miller", prose}) == "headline byline body ");
    CHECK(roles({prose, u"What comes next", prose}) == "body body body ");
    CHECK(roles({u"Harbour gate shut for a week", u"No boat may leave", prose}) == "body body body ");
    CHECK(roles({u"Harbour gate shut for a week", prose, u"What comes next"}, Role::Headline) == "body body headline ");
    CHECK(roles({u"Dear Sir,", prose}) == "body body ");
    CHECK(roles({u"Harbour gate shut for a week"}) == "body ");
}

TEST_CASE("In line mode each line is a sentence and a blank line ends a paragraph", "[segment]") {
    const Document document = makeDocument(u"one. two\nthree\r\n\r\n four \n");
    const Segmentation cut = segment(document, {SegmentMode::Lines, "en"});
    REQUIRE(cut.sentences.size() == 3);
    REQUIRE(cut.paragraphs.size() == 2);
    CHECK(slice(document.text, cut.sentences[2].span) == u"four");
    CHECK(cut.sentences[2].paragraph == 1);
    CHECK(cut.paragraphs[0].sentences == IndexRange{0, 2});
}
