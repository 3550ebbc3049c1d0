#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <iterator>
#include <random>
#include <thread>

#include "review/review_file.h"
#include "support/catch.h"
#include "support/scratch.h"

using namespace stet;

namespace {

constexpr int kRounds = 300;

/// Large enough that a save is not over at once.
SavedReview emptyReview() {
    SavedReview saved;
    for (Side side : kSides)
        saved.documents[side] = std::make_shared<Document>(makeDocument(std::u16string(100'000, u'x')));
    return saved;
}

/// The number of decisions in a review that `decideForEver` wrote.
uint32_t decisionsIn(const SavedReview& saved) {
    return saved.notCarried.empty() ? 0 : static_cast<uint32_t>(std::stoul(saved.notCarried[0].said.comment));
}

/// Makes one decision after the other, saves each and then tells its number. Only ends by being killed.
[[noreturn]] void decideForEver(const std::string& path, int told) {
    auto opened = ReviewFile::open(path);
    if (!opened) ::_exit(1);
    auto& [file, saved] = *opened;
    for (uint32_t n = decisionsIn(saved) + 1;; ++n) {
        saved.notCarried.resize(1);
        saved.notCarried[0].said.comment = std::to_string(n);
        if (!file.save(saved)) ::_exit(2);
        if (::write(told, &n, sizeof n) != sizeof n) ::_exit(3);
    }
}

/// Runs `decideForEver` for a while, if `patient` from its first decision on, and kills it; the number of the last
/// decision it knew to be safe.
uint32_t runAndKill(const std::string& path, std::chrono::microseconds life, bool patient, uint32_t last) {
    int channel[2];
    REQUIRE(::pipe(channel) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) decideForEver(path, channel[1]);
    ::close(channel[1]);
    if (patient) REQUIRE(::read(channel[0], &last, sizeof last) == sizeof last);
    std::this_thread::sleep_for(life);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    for (uint32_t n = 0; ::read(channel[0], &n, sizeof n) == sizeof n;) last = n;
    ::close(channel[0]);
    return last;
}

}  // namespace

TEST_CASE("A kill at any moment loses at most the decision being made", "[review]") {
    const Scratch scratch;
    const std::string path = scratch.path("killed.stet");
    REQUIRE(ReviewFile(path).save(emptyReview()));
    std::mt19937 random(11);
    uint32_t safe = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::chrono::microseconds life(std::uniform_int_distribution<int>(1'000, 30'000)(random));
        const bool patient = round % 10 == 0;  // or a busy machine might let it decide nothing at all
        safe = runAndKill(path, life, patient, safe);
        const auto opened = ReviewFile::open(path);
        REQUIRE(opened);
        const uint32_t kept = decisionsIn(opened->second);
        REQUIRE(kept >= safe);
        REQUIRE(kept <= safe + 1);
        safe = kept;
    }
    CHECK(safe >= kRounds / 10);

    auto opened = ReviewFile::open(path);
    REQUIRE(opened->first.save(opened->second));
    CHECK(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}) == 1);
}
