#include "refine/spelled_numbers.h"

#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

/// "41 counts", "5-year-old", or nothing.
std::string read(std::string_view language, std::u16string_view word) {
    const auto number = spelledNumber(word, Vocabulary::of(language));
    return number ? toUtf8(number->figures) + (number->counts ? " counts" : "") : "";
}

}  // namespace

TEST_CASE("Numbers in one word are read in every language that has word lists") {
    CHECK(read("en", u"forty-one") == "41 counts");
    CHECK(read("en", u"ninety-nine") == "99 counts");
    CHECK(read("de", u"einundvierzig") == "41 counts");
    CHECK(read("de", u"zweihundertdrei") == "203 counts");
    CHECK(read("de", u"hundertzwei") == "102 counts");
    CHECK(read("fr", u"quatre-vingt-dix") == "90 counts");
    CHECK(read("it", u"ventitré") == "23 counts");
    CHECK(read("nl", u"tweeënveertig") == "42 counts");
}

TEST_CASE("An ordinal or a number with more behind it is a number only beside another") {
    CHECK(read("en", u"twenty-first") == "twenty-first");
    CHECK(read("en", u"five-year-old") == "5-year-old");
    CHECK(read("en", u"twenty-one-year-old") == "21-year-old");
    CHECK(read("de", u"einundzwanzigste") == "einundzwanzigste");
}

TEST_CASE("What begins like a number is none") {
    for (const std::u16string_view word : {u"one-sided", u"tenor", u"often", u"no-one", u"eighth-rate", u"-", u""}) {
        INFO(toUtf8(word));
        CHECK(read("en", word).empty());
    }
    CHECK(read("de", u"einverständnis").empty());
    CHECK(read("de", u"achtung").empty());
    CHECK(read("nl", u"eenheid").empty());
    CHECK(read("en", u"two" + std::u16string(1'000'000, u'-')).empty());
}
