#include "compare/two_languages.h"

#include "compare/compare.h"
#include "segment/language.h"
#include "support/catch.h"

using namespace stet;

namespace {

const std::u16string kEnglish =
    u"The old harbour was closed on Monday because its walls had begun to sink. Divers looked at the stones for two "
    u"days "
    u"and found that the sea had washed out the sand below. The town will now ask the county for help, and the ferries "
    u"land at the new pier until the repairs are done.";
const std::u16string kGerman =
    u"Der alte Hafen wurde am Montag geschlossen, weil seine Mauern zu sinken begannen. Taucher sahen sich zwei Tage "
    u"lang "
    u"die Steine an und stellten fest, dass die See den Sand darunter fortgespült hatte. Die Stadt bittet nun den "
    u"Kreis "
    u"um Hilfe, und die Fähren legen bis zum Ende der Arbeiten am neuen Anleger an.";

std::string languages(const std::u16string& before, const std::u16string& after, const std::string& named = "auto") {
    CompareOptions options;
    for (const Side side : kSides) options.segment[side].language = named;
    const auto found = twoLanguages(**compare(
        {std::make_shared<Document>(makeDocument(before)), std::make_shared<Document>(makeDocument(after))}, options));
    return found ? found->before + " " + found->after : "";
}

}  // namespace

TEST_CASE("Two texts in two languages are told to be", "[compare]") {
    CHECK(languages(kGerman, kEnglish) == "de en");
    CHECK(languages(kEnglish, kGerman) == "en de");
    CHECK(languages(kGerman, kEnglish, "de") == "");
}

TEST_CASE("Nobody is told of two languages where that is in doubt", "[compare]") {
    CHECK(languages(kEnglish, kEnglish + u" " + kEnglish) == "");
    CHECK(languages(kEnglish, kGerman.substr(0, 80)) == "");
    CHECK(languages(u"", kGerman) == "");
    CHECK(languages(kGerman, kGerman + u"\n\n" + kEnglish) == "");
    CHECK(languages(kEnglish, u"1 2 3 4 5 6 7 8 9 10 11 12 " + std::u16string(300, u'7')) == "");
}

TEST_CASE("A language has its name in any language", "[segment]") {
    CHECK(languageName("de", "en") == "German");
    CHECK(languageName("de", "de") == "Deutsch");
    CHECK(languageName("xq", "en") == "xq");
}
