#include "open/compare_job.h"

#include <QElapsedTimer>

#include "sandbox.h"

using namespace stet;
using test::waitUntil;

namespace {

/// A text of many different sentences, far apart from any other seed's.
QString longText(int sentences, uint32_t seed) {
    QString text;
    for (int i = 0; i < sentences; ++i) {
        for (int word = 0; word < 12; ++word) {
            seed = seed * 1664525u + 1013904223u;
            text += QString("w%1 ").arg(seed >> 20);
        }
        text += ".\n\n";
    }
    return text;
}

struct Outcome {
    int opened = 0;
    int failed = 0;
    int cancelled = 0;
    std::vector<int> progress;
    Opened last;

    explicit Outcome(CompareJob& job) {
        QObject::connect(&job, &CompareJob::opened, [this](const Opened& result) { ++opened, last = result; });
        QObject::connect(&job, &CompareJob::failed, [this] { ++failed; });
        QObject::connect(&job, &CompareJob::cancelled, [this] { ++cancelled; });
        QObject::connect(&job, &CompareJob::progressed, [this](int permille) { progress.push_back(permille); });
    }
};

}  // namespace

TEST_CASE("A job opens, and the latest of several wins", "[job]") {
    const test::Sandbox sandbox;
    CompareJob job;
    Outcome outcome(job);
    job.start({Source::pasted(longText(3000, 1), longText(3000, 2)), {}, {}});
    job.start({Source::pasted("An old line.", "A new line."), {}, {}});
    REQUIRE(waitUntil([&] { return outcome.opened > 0; }));
    QTest::qWait(100);
    CHECK(outcome.opened == 1);
    CHECK(outcome.cancelled == 0);
    CHECK(outcome.last.comparison->text(Side::Before) == u"An old line.");
}

TEST_CASE("Cancel acts within a tenth of a second, and the thread ends", "[job][timed]") {
    const test::Sandbox sandbox;
    CompareJob job;
    Outcome outcome(job);
    job.start({Source::pasted(longText(20000, 1), longText(20000, 2)), {}, {}});
    REQUIRE(waitUntil([&] { return !outcome.progress.empty(); }));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    CHECK(timer.elapsed() < 100);
    CHECK(outcome.cancelled == 1);
    CHECK_FALSE(job.running());
    QThreadPool::globalInstance()->waitForDone();
    CHECK(timer.elapsed() < 1000);
    QTest::qWait(50);
    CHECK(outcome.opened == 0);
}

TEST_CASE("Cancel is as quick at every stage of a long pair", "[job][timed]") {
    const test::Sandbox sandbox;
    const QString before = longText(60000, 1), after = longText(60000, 2);
    for (const int permille : {1, 110, 360, 400, 720, 950}) {
        CompareJob job;
        Outcome outcome(job);
        job.start({Source::pasted(before, after), {}, {}});
        REQUIRE(waitUntil([&] { return !outcome.progress.empty() && outcome.progress.back() >= permille; }));
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        INFO("at " << permille << " of 1000");
        CHECK(timer.elapsed() < 100);
        QThreadPool::globalInstance()->waitForDone();
        CHECK(timer.elapsed() < 500);
        CHECK(outcome.cancelled == 1);
        CHECK(outcome.opened == 0);
    }
}

TEST_CASE("Progress only rises and ends below the whole", "[job]") {
    const test::Sandbox sandbox;
    CompareJob job;
    Outcome outcome(job);
    job.start({Source::pasted(longText(4000, 1), longText(4000, 1)), {}, {}});
    REQUIRE(waitUntil([&] { return outcome.opened == 1; }));
    CHECK(std::is_sorted(outcome.progress.begin(), outcome.progress.end()));
    for (const int permille : outcome.progress) CHECK((permille >= 0 && permille <= 1000));
}
