// A comparison that nobody wants any more ends soon, wherever it is.

#include <algorithm>
#include <ctime>

#include "compare/compare.h"
#include "support/catch.h"

using namespace stet;

namespace {

/// Seconds of this thread, which a busy machine does not stretch.
double cpuTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Paragraphs of made-up words. One sentence in `every` differs between two texts of different `salt`.
DocumentPtr longText(uint32_t paragraphs, uint32_t every, uint32_t salt) {
    std::u16string text;
    for (uint32_t p = 0; p < paragraphs; ++p) {
        for (uint32_t s = 0; s < 3; ++s) {
            uint32_t seed = (p * 3 + s) * 2654435761u + 1;
            text += u'W';
            for (uint32_t w = 0; w < 9; ++w) {
                seed = seed * 1664525u + 1013904223u;
                const bool differs = (p * 3 + s) % every == 0 && w % 3 == 0;
                for (uint32_t bits = (seed >> 8) + (differs ? salt : 0); bits % 8192 > 3; bits /= 16)
                    text += static_cast<char16_t>(u'a' + bits % 16);
                text += u' ';
            }
            text += u"end. ";
        }
        text += u"\n\n";
    }
    return std::make_shared<const Document>(makeDocument(text, "long"));
}

/// Listens for whether it is asked often, and says "cancelled" from the `n`th question on.
class Listener : public Progress {
  public:
    explicit Listener(int n = INT_MAX) : m_left(n) {}
    void progressed(Stage stage, double) override { last = stage; }
    bool cancelled() const override {
        const double now = cpuTime();
        if (asked > 0) longest = std::max(longest, now - m_asked);
        m_asked = now;
        if (++asked == m_left) cancelledAt = now;
        return asked >= m_left;
    }

    Stage last = Stage::Read;
    mutable int asked = 0;
    mutable double longest = 0;  ///< seconds between two questions
    mutable double cancelledAt = 0;

  private:
    int m_left;
    mutable double m_asked = 0;
};

}  // namespace

TEST_CASE("A long comparison asks often whether it is still wanted", "[cancel]") {
    const PerSide<DocumentPtr> texts{longText(20'000, 7, 0), longText(20'000, 7, 1)};
    const double start = cpuTime();
    Listener whole;
    const auto compared = compare(texts, {}, &whole);
    const double took = cpuTime() - start;
    REQUIRE(compared);
    CHECK((*compared)->changes.size() > 5'000);
    CHECK(whole.last == Stage::Classify);
    INFO("took " << took << " s, longest silence " << whole.longest << " s");
    CHECK(whole.longest < std::max(0.05, took / 8));

    for (const int part : {1, 4, 8, 12, 15}) {
        Listener cut(whole.asked * part / 16);
        CHECK_FALSE(compare(texts, {}, &cut));
        CHECK(cut.asked == whole.asked * part / 16);
        CHECK(cpuTime() - cut.cancelledAt < 0.1);
    }
}

TEST_CASE("One endless paragraph and one endless gap ask as often", "[cancel]") {
    std::u16string endless;
    for (int i = 0; i < 60'000; ++i) endless += u"The ferry left. ";
    const auto paragraph = std::make_shared<const Document>(makeDocument(endless, "endless"));
    const PerSide<DocumentPtr> unlike{longText(7'000, 1, 0), longText(7'000, 1, 1)};
    for (const PerSide<DocumentPtr>& texts : {PerSide<DocumentPtr>{paragraph, unlike.after}, unlike}) {
        Listener whole;
        const double start = cpuTime();
        REQUIRE(compare(texts, {}, &whole));
        const double took = cpuTime() - start;
        INFO("took " << took << " s, longest silence " << whole.longest << " s");
        CHECK(whole.longest < std::max(0.05, took / 8));
    }
}
