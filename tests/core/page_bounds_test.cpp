// Hostile pages get an answer in bounded time.

#include <chrono>
#include <random>

#include "page/page.h"
#include "page/page_round_trip.h"
#include "support/catch.h"

using namespace stet;

namespace {

const std::u16string kTop = u"The article has changed 2 times.\nVersion 0 Version 1\nNews News\n(1 day later)\n";

std::u16string repeated(const std::u16string& text, size_t times) {
    std::u16string out;
    for (size_t i = 0; i < times; ++i) out += text;
    return out;
}

/// Sentences of words drawn from 4,000, so that no two are alike.
std::u16string sentences(size_t count) {
    std::mt19937 random(2);
    std::u16string out;
    for (size_t i = 0; i < count; ++i) {
        out += u'W';
        for (int word = 0; word < 14; ++word) {
            for (size_t rest = random() % 4000 + 1; rest > 0; rest /= 11)
                out += static_cast<char16_t>(u'a' + rest % 11);
            out += word < 13 ? u" " : u". ";
        }
    }
    return out;
}

/// Rows found, and the seconds that it took.
struct Answer {
    size_t rows = 0;
    double seconds = 0;
};

Answer timed(const std::u16string& rows) {
    const auto begin = std::chrono::steady_clock::now();
    const auto pages = splitPages(kTop + rows);
    REQUIRE(pages);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return {pages->front().rows.size(), took.count()};
}

}  // namespace

TEST_CASE("Long lines, many rows and endless repetition are bounded") {
    constexpr double kPatience = 30;  // seconds, of a slow machine under sanitizers; quadratic work takes hours
    struct Hostile {
        const char* name;
        std::u16string rows;
        size_t count;
    };
    const std::vector<Hostile> pages = {
        {"a line of a million letters", repeated(u"x", 1000000), 1},
        {"a line of 60,000 sentences", repeated(u"Foo bar baz qux. ", 60000), 1},
        {"a line of 20,000 sentences, no two alike", sentences(20000), 1},
        {"the same row again and again", repeated(u"A plain row of words.\n", 20000), 20000},
        {"only matches", repeated(u"Same again.Same again.\n", 20000), 20000},
        {"rows of one word", repeated(u"word\n", 20000), 20000},
        {"quotes and brackets never closed", repeated(u"( [ \u201C \" (\n", 5000), 5000},
    };
    for (const Hostile& page : pages) {
        CAPTURE(page.name);
        const Answer answer = timed(page.rows);
        CHECK(answer.rows == page.count);
        CHECK(answer.seconds < kPatience);
    }
}

TEST_CASE("A page cut short anywhere has an answer or an error") {
    const std::u16string page = kTop + u"Same.Same.\nThe old harbour. The new harbour.\nA tail.\n";
    for (size_t length = 0; length <= page.size(); ++length) {
        const auto pages = splitPages(page.substr(0, length));
        if (pages) CHECK_FALSE(pages->front().rows.empty());
    }
}

TEST_CASE("A version whose paragraphs all repeat makes its page in bounded time") {
    CHECK(makePage(repeated(u"the same\n", 20000), repeated(u"other\nthe same\n", 10000)).size() >= 20000);
}
