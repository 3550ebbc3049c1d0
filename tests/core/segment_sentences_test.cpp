#include "support/catch.h"
#include "support/segments.h"

using namespace stet;
using namespace stet::test;

namespace {

/// A text with " | " where its sentences part, and what is tried.
struct Case {
    const char* what;
    const char* text;
};

void check(const Case& cut, const std::string& language) {
    const std::string marked = cut.text;
    Texts expected;
    std::string plain;
    for (size_t begin = 0;;) {
        const size_t bar = marked.find(" | ", begin);
        expected.push_back(marked.substr(begin, bar - begin));
        plain += (begin > 0 ? " " : "") + expected.back();
        if (bar == std::string::npos) break;
        begin = bar + 3;
    }
    INFO(language << ", " << cut.what << ": " << plain);
    CHECK(sentencesOf(plain, language) == expected);
}

}  // namespace

TEST_CASE("English sentences are cut where a reader hears them end", "[segment]") {
    const Case cases[] = {
        {"stop, question, call", "The tide turned. | Who saw it? | Nobody did! | It was dark."},
        {"several marks", "Really?! | Yes!! | Good."},
        {"an initial", "The mayor, Ada B. Stone, left early."},
        {"two initials", "A book by J. K. Marsh won. | She smiled."},
        {"a title", "We met Dr. Vane and Mrs. Holt. | They were late."},
        {"ranks", "Gen. Reed met Sgt. Poole and Lt. Col. Marsh in Ohio."},
        {"plural titles", "Republican Sens. Amy Wren and Paul Holm agreed."},
        {"a title in capitals", "GEN. REED SPOKE. | NOBODY LISTENED."},
        {"a saint and a street", "St. Anne's lies on 9th st. near the quay."},
        {"a street that ends a sentence", "He lives on Mill St. | He likes it."},
        {"a company inside", "She works at Holt & Co. in Leeds."},
        {"a company at the end", "She works at Holt & Co. | It pays well."},
        {"junior", "That was Tom Reed Jr.'s boat."},
        {"a country before a noun", "The U.S. Senate voted."},
        {"a country at the end", "They flew to the U.S. | However, it rained."},
        {"a country inside", "The U.S. has two coasts."},
        {"a page", "See p. 12 and pp. 30-31 of vol. 4. | It is all there."},
        {"a number", "Highway No. 5 is closed. | He said no. | She left."},
        {"a month", "On Nov. 24 it snowed. | It was cold in Nov. | They left."},
        {"a time before a weekday", "It closed at 7:58 p.m. Thursday, they said."},
        {"a time that opens a sentence", "At 9 a.m. Ms. Pike rang."},
        {"a time that ends one", "They left at 6 P.M. | Mr. Holt stayed."},
        {"money", "It cost $4.50. | It was worth it."},
        {"a decimal", "Rates rose 0.75 points in May."},
        {"a version", "Use version 2.4.1 of it. | It works."},
        {"latin", "Fruit, e.g. Apples, i.e. Pome fruit, is cheap."},
        {"et cetera", "Bring nails, glue, etc. | We have wood."},
        {"a plan", "They chose plan B. | The rest is known."},
        {"the pronoun", "We go together, you and I. | Did you know?"},
        {"an initial that is I", "We saw Edith I. Moss there."},
        {"said after a quotation", "“It is late.” she said."},
        {"a question that is asked", "“Is it late?” Mr. Holt asked. | Nobody knew."},
        {"a quotation that ends", "She looked up. | “It is late.” | He nodded."},
        {"a quotation of two", "“It is late. | We must go,” she said."},
        {"straight quotation marks", "He said, \"It is late.\" | She agreed."},
        {"single quotation marks", "‘It is late,’ he said. | ‘We must go.’ | Then he left."},
        {"a stop inside parentheses", "He writes (He once drew.) for a living."},
        {"a sentence in parentheses", "He left. | (Nobody minded.) | She stayed."},
        {"a source", "He called it “the end of the sea.” (Moss 12). | We agree."},
        {"a note", "It rose again.[3] | Then it fell."},
        {"left out", "“The sea [...] was calm” (Moss 12)."},
        {"trailing off", "I meant . . . I mean, you know . . . it is so."},
        {"trailing off and out", "He never came.... | She waited."},
        {"three stops", "Well... | Nobody answered."},
        {"an ellipsis before a small letter", "Well… maybe."},
        {"mail", "Write to Amy.Wren@example.org. | She answers."},
        {"web", "See https://www.example.org/a.b/index.html. | It is short."},
        {"a dateline", "PARIS — Ministers met. | They spoke."},
        {"a dateline with an agency", "AUSTIN, Tex. (AP) — Voters came. | They left."},
        {"a call in a name", "She works at Wow! in sales."},
        {"a small letter that starts a name", "It broke. | iPhone sales fell."},
        {"a dash and a capital", "Who can tell? | — A man at the door could."},
        {"a colon", "He said: Take care. | She did."},
        {"names with stops before parentheses", "Then Dr. (Amy) Wren spoke."},
        {"degrees", "Amy Wren, Ph.D. of Leeds, spoke."},
        {"versus", "In Holt vs. Wren the court agreed."},
        {"one stray stop", "It rained all day. ."},
    };
    for (const Case& cut : cases) check(cut, "en");
}

TEST_CASE("Items of a list on one line are sentences", "[segment]") {
    CHECK(sentencesOf("1. Boil water 2. Add salt 3. Wait") == Texts{"1. Boil water", "2. Add salt", "3. Wait"});
    CHECK(sentencesOf("• 3. Boil water • 4. Add salt") == Texts{"• 3. Boil water", "• 4. Add salt"});
    CHECK(sentencesOf("a) Boil water b) Add salt") == Texts{"a) Boil water", "b) Add salt"});
}

TEST_CASE("Sentences part where spaces were lost, but not at a single slip", "[segment]") {
    CHECK(sentencesOf("It rained.Then it stopped.The sun came.") ==
          Texts{"It rained.", "Then it stopped.", "The sun came."});
    CHECK(sentencesOf("It rained.Then it stopped. The sun came.") ==
          Texts{"It rained.Then it stopped.", "The sun came."});
    CHECK(sentencesOf("See www.Example.Org and Index.Html or foo@Bar.Com now.").size() == 1);
}

TEST_CASE("Sentences of other languages", "[segment]") {
    const std::pair<const char*, std::vector<Case>> languages[] = {
        {"de",
         {{"an ordinal", "Am 3. Oktober kam Dr. Voss. | Es regnete."},
          {"abbreviations", "Das gilt z. B. für Mio. Leute, d. h. für alle. | Er ging."},
          {"a century", "Im 19. Jahrhundert war das so. | Heute nicht."},
          {"quotation marks", "„Kommst du?“, fragte sie. | „Nein.“ | Er ging."},
          {"a year", "Das war 1990. | Danach kam er."}}},
        {"fr",
         {{"a title", "M. Durand est arrivé. | Il pleuvait."},
          {"spaces before marks", "Qui est là ? | Personne ! | Bon."},
          {"quotation marks", "Il dit : « Venez. » | Elle part."},
          {"a page", "Voir p. 12 et chap. 3. | Merci."}}},
        {"es",
         {{"a title", "El Sr. Ruiz llegó. | Llovía."},
          {"turned marks", "¿Quién es? | ¡Nadie! | Bien."},
          {"a country", "Viajó a EE. UU. con el Dr. Gil."}}},
        {"it",
         {{"a title", "Il sig. Riva e la Dott.ssa Conti sono qui. | Piove."},
          {"an article", "Vedi art. 5. | È chiaro."}}},
        {"pt", {{"a title", "O Sr. Lima chegou. | Chovia."}, {"a page", "Ver pág. 3. | É claro."}}},
        {"nl", {{"abbreviations", "Dat is bijv. Jan of dhr. Smit. | Het regent."}, {"a number", "Zie nr. 5. | Goed."}}},
        {"ru",
         {{"initials", "А. С. Белов пришёл. | Шёл дождь."},
          {"a year", "Это было в 1990 г. | Он помнит."},
          {"a street", "Он живёт на ул. Мира. | Там тихо."}}},
    };
    for (const auto& [language, cases] : languages) {
        for (const Case& cut : cases) check(cut, language);
    }
}

TEST_CASE("Chinese and Japanese sentences part without spaces", "[segment]") {
    CHECK(sentencesOf("今天下雨。他没来！你呢？", "zh") == Texts{"今天下雨。", "他没来！", "你呢？"});
    CHECK(sentencesOf("“今天下雨。”他说。第二天他来了。", "zh") == Texts{"“今天下雨。”他说。", "第二天他来了。"});
    CHECK(sentencesOf("今日は雨です。「行かない。」と言った。", "ja") ==
          Texts{"今日は雨です。", "「行かない。」と言った。"});
}

TEST_CASE("The language is detected and can be set", "[segment]") {
    const auto languageOf = [](const char16_t* text, const char* language) {
        return segment(makeDocument(text), {SegmentMode::Auto, language}).language;
    };
    CHECK(languageOf(
              u"Der Hafen war lange geschlossen, und niemand wusste, wann er wieder öffnen würde. Die Leute warteten.",
              "auto") == "de");
    CHECK(languageOf(
              u"Le port est resté fermé longtemps et personne ne savait quand il allait rouvrir. Les gens attendaient.",
              "auto") == "fr");
    CHECK(languageOf(u"Гавань долго была закрыта, и никто не знал, когда она снова откроется. Люди ждали на берегу.",
                     "auto") == "ru");
    CHECK(languageOf(u"港口关闭了很久，没有人知道什么时候会重新开放。人们在岸边等待着。", "auto") == "zh");
    CHECK(languageOf(u"港は長い間閉鎖されており、いつ再開するのか誰も知りませんでした。", "auto") == "ja");
    CHECK(languageOf(u"Ok.", "auto") == "und");
    CHECK(languageOf(u"The harbour was closed for a long time.", "nl") == "nl");
}
