#include "text/folded_text.h"

#include <map>
#include <random>
#include <set>

#include "support/catch.h"
#include "text/ignored_difference.h"

using namespace stet;

namespace {

Span all(std::u16string_view text) {
    return {0, static_cast<uint32_t>(text.size())};
}

bool alike(std::u16string_view a, std::u16string_view b, FoldSet ignore = kDefaultIgnored) {
    return foldedHash(a, all(a), ignore) == foldedHash(b, all(b), ignore);
}

/// The ignored differences between two texts that read alike, as "class before|after".
std::vector<std::pair<FoldClass, std::pair<std::u16string, std::u16string>>> ledger(std::u16string_view before,
                                                                                    std::u16string_view after) {
    std::vector<IgnoredDifference> differences;
    appendIgnored({before, after}, {all(before), all(after)}, kDefaultIgnored, differences);
    std::vector<std::pair<FoldClass, std::pair<std::u16string, std::u16string>>> out;
    for (const auto& d : differences)
        out.push_back(
            {d.foldClass, {std::u16string(slice(before, d.span.before)), std::u16string(slice(after, d.span.after))}});
    return out;
}

FoldSet without(FoldClass foldClass) {
    FoldSet set = kDefaultIgnored;
    set.erase(foldClass);
    return set;
}

FoldSet with(FoldClass foldClass) {
    FoldSet set = kDefaultIgnored;
    set.insert(foldClass);
    return set;
}

/// The folded characters, one by one.
std::u32string charactersOf(std::u16string_view text, Span span, FoldSet ignore) {
    std::u32string characters;
    FoldedText folded(text, span, ignore);
    while (folded.next()) characters += folded.value();
    return characters;
}

}  // namespace

TEST_CASE("What typesetting changes reads alike", "[fold]") {
    CHECK(alike(u"the long\nroad home", u"the long road  home"));
    CHECK(alike(u"\u201CWe don\u2019t\u201D", u"\"We don't\""));
    CHECK(alike(u"\u00ABoui\u00BB", u"\u201Coui\u201D"));
    CHECK(alike(u"the town--a port--slept", u"the town \u2014 a port \u2014 slept"));
    CHECK(alike(u"pages 10\u201320", u"pages 10-20"));
    CHECK(alike(u"wait\u2026", u"wait..."));
    CHECK(alike(u"caf\u00E9 \uFB01sh", u"cafe\u0301 fish"));
    CHECK(alike(u"co\u00ADoperate", u"cooperate"));
}

TEST_CASE("What an author changes does not read alike", "[fold]") {
    CHECK_FALSE(alike(u"a part", u"apart"));
    CHECK_FALSE(alike(u"well-known", u"well known"));
    CHECK_FALSE(alike(u"cafe", u"caf\u00E9"));
    CHECK_FALSE(alike(u"We went.", u"we went."));
    CHECK_FALSE(alike(u"No, never", u"No never"));
    CHECK_FALSE(alike(u"\"we\"", u"we"));
}

TEST_CASE("Each class can be respected or ignored by itself", "[fold]") {
    CHECK_FALSE(alike(u"don\u2019t", u"don't", without(FoldClass::QuoteStyle)));
    CHECK_FALSE(alike(u"a \u2014 b", u"a -- b", without(FoldClass::DashStyle)));
    CHECK_FALSE(alike(u"caf\u00E9", u"cafe\u0301", without(FoldClass::UnicodeForm)));
    CHECK_FALSE(alike(u"a  b", u"a b", without(FoldClass::Space)));
    CHECK(alike(u"The END", u"the end", with(FoldClass::Case)));
    CHECK(alike(u"No, never!", u"No never", with(FoldClass::Punctuation)));
}

TEST_CASE("Hashes are equal exactly where the characters are, read one by one", "[fold]") {
    static constexpr std::u16string_view kAlphabet = u"aB7 \n-'`\u2019\u2014.\x0B";
    std::mt19937 random(1);
    for (const FoldSet ignore : {kDefaultIgnored, without(FoldClass::QuoteStyle), without(FoldClass::DashStyle),
                                 without(FoldClass::Space), without(FoldClass::LineWrap)}) {
        std::map<std::u32string, uint64_t> hashes;
        std::set<uint64_t> distinct;
        for (int round = 0; round < 20000; ++round) {
            std::u16string text;
            for (uint32_t n = 2 + random() % 5; n > 0; --n) text += kAlphabet[random() % kAlphabet.size()];
            if (round % 4 == 0) text.insert(1, u"boats that came in");    // longer than a register
            const Span inner{1, static_cast<uint32_t>(text.size()) - 1};  // what stands around it counts
            const auto [found, fresh] =
                hashes.try_emplace(charactersOf(text, inner, ignore), foldedHash(text, inner, ignore));
            REQUIRE(found->second == foldedHash(text, inner, ignore));
            distinct.insert(found->second);
        }
        CHECK(distinct.size() == hashes.size());
    }
}

TEST_CASE("A word's hash is that of its folded text, whatever stands in it", "[fold]") {
    for (const FoldSet ignore :
         {kDefaultIgnored, with(FoldClass::Case), with(FoldClass::Punctuation), without(FoldClass::QuoteStyle)}) {
        for (const std::u16string_view word :
             {u"boat", u"Boat", u"U.S.", u"3,500.", u"don't", u"don\u2019t", u"co-op", u"--", u"\u2014", u"...",
              u"\u2026", u"(", u"\"", u"``", u"caf\u00E9", u"\uFB01sh"})
            CHECK(foldedWordHash(word, all(word), ignore) == foldedHash(word, all(word), ignore));
    }
    CHECK(foldedWordHash(u"``", all(u"``"), kDefaultIgnored) == foldedWordHash(u"\"", all(u"\""), kDefaultIgnored));
    CHECK(foldedWordHash(u"(", all(u"("), kDefaultIgnored) != foldedWordHash(u")", all(u")"), kDefaultIgnored));
}

TEST_CASE("Ignored differences are told with class and place", "[fold]") {
    using Entry = std::pair<FoldClass, std::pair<std::u16string, std::u16string>>;
    CHECK(ledger(u"same words", u"same words").empty());
    CHECK(ledger(u"one two\nthree", u"one two three") == std::vector<Entry>{{FoldClass::LineWrap, {u"\n", u" "}}});
    CHECK(ledger(u"it\u2019s", u"it's") == std::vector<Entry>{{FoldClass::QuoteStyle, {u"\u2019", u"'"}}});
    CHECK(ledger(u"a  b", u"a b") == std::vector<Entry>{{FoldClass::Space, {u"  ", u" "}}});
    CHECK(ledger(u"caf\u00E9", u"cafe\u0301") == std::vector<Entry>{{FoldClass::UnicodeForm, {u"\u00E9", u"e\u0301"}}});
    const auto dash = ledger(u"a -- b", u"a \u2014 b");
    CHECK(dash == std::vector<Entry>{{FoldClass::DashStyle, {u"--", u"\u2014"}}});
}
