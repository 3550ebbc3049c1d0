#include "support/catch.h"
#include "support/segments.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("Words keep what belongs to them", "[segment]") {
    CHECK(wordsOf("It's a well-known rock'n'roll band.") ==
          Texts{"It's", "a", "well-known", "rock'n'roll", "band", "./mark"});
    CHECK(wordsOf("The U.S.-led talks in the U.S. ended.") ==
          Texts{"The", "U.S.-led", "talks", "in", "the", "U.S.", "ended", "./mark"});
    CHECK(wordsOf("AT&T and R&D") == Texts{"AT&T", "and", "R&D"});
    CHECK(wordsOf("and/or the Smiths’ dog") == Texts{"and", "//mark", "or", "the", "Smiths", "’/mark", "dog"});
    CHECK(wordsOf("J. Moss") == Texts{"J", "./mark", "Moss"});
}

TEST_CASE("Numbers, times and dates are one word", "[segment]") {
    CHECK(wordsOf("$35,000,000 or 7.5% of -5 °C") ==
          Texts{"$35,000,000/number", "or", "7.5%/number", "of", "-5/number", "°/symbol", "C"});
    CHECK(wordsOf("at 7:58 p.m. on 2014-11-06, 11/6/2014 or 6.11.2014") ==
          Texts{"at", "7:58/number", "p.m.", "on", "2014-11-06/number", ",/mark", "11/6/2014/number", "or",
                "6.11.2014/number"});
    CHECK(wordsOf("the 5th, 90s, 35€ and 10–20") ==
          Texts{"the", "5th/number", ",/mark", "90s/number", ",/mark", "35€/number", "and", "10–20/number"});
    CHECK(wordsOf("10-20, then – 5") == Texts{"10-20/number", ",/mark", "then", "–/mark", "5/number"});
}

TEST_CASE("Addresses, handles and tags are one word", "[segment]") {
    CHECK(wordsOf("(see https://example.org/a_(b)?c=1).") ==
          Texts{"(/mark", "see", "https://example.org/a_(b)?c=1", ")/mark", "./mark"});
    CHECK(wordsOf("www.example.org, Amy.Wren@example.org") ==
          Texts{"www.example.org", ",/mark", "Amy.Wren@example.org"});
    CHECK(wordsOf("@amy_w likes #snow @ 5") == Texts{"@amy_w", "likes", "#snow", "@/mark", "5/number"});
}

TEST_CASE("Runs of one mark are one mark", "[segment]") {
    CHECK(wordsOf("Wait... what -- \"no?!\"") ==
          Texts{"Wait", ".../mark", "what", "--/mark", "\"/mark", "no", "?/mark", "!/mark", "\"/mark"});
}

TEST_CASE("A word hyphenated at a line end is one word", "[segment]") {
    CHECK(wordsOf("an inter-\nnational body") == Texts{"an", "inter- national", "body"});
    CHECK(wordsOf("> an inter-\n> national body").at(2) == "inter- > national");
    CHECK(wordsOf("pages 5-\n7, Anglo-\nSaxon") == Texts{"pages", "5- 7/number", ",/mark", "Anglo- Saxon"});
}

TEST_CASE("Characters 0 at the end of a text end with it", "[segment]") {
    CHECK(wordsOf(std::string("one\0\0", 5)) == Texts{"one", std::string("\0\0", 2) + "/symbol"});
}

TEST_CASE("Line prefixes of quoted mail are no words", "[segment]") {
    CHECK(wordsOf("one two\n> three > four\n>> five") == Texts{"one", "two", "three", ">/symbol", "four", "five"});
}

TEST_CASE("Scripts without spaces are cut by dictionary", "[segment]") {
    CHECK(wordsOf("北京很大。", "zh") == Texts{"北京", "很大", "。/mark"});
    CHECK(wordsOf("สวัสดีชาวโลก", "th") == Texts{"สวัสดี", "ชาว", "โลก"});
    CHECK(wordsOf("Amy在2014年", "zh") == Texts{"Amy", "在", "2014/number", "年"});
    CHECK(wordsOf("书： [Amy/b-c](d)", "zh") == wordsOf("书：\n[Amy/b-c](d)", "zh"));
    CHECK(wordsOf("שלום עולם hello 😀👍🏽!") ==
          Texts{"שלום", "עולם", "hello", "😀/symbol", "👍🏽/symbol", "!/mark"});
}
