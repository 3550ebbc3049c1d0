#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <iterator>

#include "support/catch.h"
#include "support/scratch.h"
#include "text/atomic_file.h"

using namespace stet;

namespace {

size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("A written file holds the bytes and leaves nothing beside it", "[file]") {
    const Scratch scratch;
    const std::string path = scratch.path("report.json");
    const std::string large(300'000, 'x');
    REQUIRE(writeFile(path, large));
    CHECK(scratch.read("report.json") == large);
    REQUIRE(writeFile(path, "short"));
    CHECK(scratch.read("report.json") == "short");
    CHECK(filesIn(scratch.folder()) == 1);
}

TEST_CASE("A write that fails half way leaves the old file", "[file]") {
    const Scratch scratch;
    const std::string path = scratch.write("kept.txt", "old");
    const auto failed = writeFile(path, [](std::ostream& out) {
        out << std::string(200'000, 'n');
        out.setstate(std::ios::failbit);
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().path == path);
    CHECK(scratch.read("kept.txt") == "old");
    CHECK(filesIn(scratch.folder()) == 1);
}

TEST_CASE("Places that cannot be written are said so", "[file]") {
    const Scratch scratch;
    CHECK(writeFile(scratch.folder(), "x").error().detail == "Is a directory");
    CHECK(writeFile(scratch.path("missing/file"), "x").error().detail == "No such file or directory");
    CHECK(writeFile("/dev/full", "x").error().detail == "No space left on device");
    CHECK(writeFile("/dev/null", "x"));
    CHECK(describe({"a.txt", "No space left on device"}).find("a.txt: ") == 0);
}

TEST_CASE("Only what a killed writer of the same file left is swept away", "[file]") {
    const Scratch scratch;
    const std::string path = scratch.write("a.stet", "kept");
    scratch.write(".a.stet.4711-0", "half");
    scratch.write(".a.stet.4711-12", "half");
    for (const char* other : {".a.stet.backup", ".b.stet.4711-0", "a.stet.4711-0"}) scratch.write(other, "foreign");
    std::filesystem::create_symlink(path, scratch.path("link.stet"));
    removeLeftovers(scratch.path("link.stet"));
    CHECK(filesIn(scratch.folder()) == 5);
    CHECK_FALSE(std::filesystem::exists(scratch.path(".a.stet.4711-0")));
    removeLeftovers(scratch.path("missing/a.stet"));
}

TEST_CASE("A replaced file keeps its mode and a link stays a link", "[file]") {
    const Scratch scratch;
    const std::string path = scratch.write("private.txt", "old");
    REQUIRE(::chmod(path.c_str(), 0640) == 0);
    std::filesystem::create_symlink(path, scratch.path("link.txt"));
    REQUIRE(writeFile(scratch.path("link.txt"), "new"));
    CHECK(std::filesystem::is_symlink(scratch.path("link.txt")));
    CHECK(scratch.read("private.txt") == "new");
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
}

TEST_CASE("A file is known as one that is read by any name of it", "[file]") {
    const Scratch scratch;
    const std::string path = scratch.write("a.txt", "kept"), twin = scratch.write("b.txt", "kept");
    std::filesystem::create_symlink("a.txt", scratch.path("link.txt"));
    std::filesystem::create_hard_link(path, scratch.path("hard.txt"));
    for (const std::string& name : {path, scratch.path("./a.txt"), scratch.path("link.txt"), scratch.path("hard.txt")})
        CHECK(writesOver(name, {scratch.path("missing.txt"), path}));
    for (const std::string& name : {twin, scratch.path("missing.txt"), std::string()})
        CHECK_FALSE(writesOver(name, {path, scratch.path("missing.txt")}));
}

TEST_CASE("Two names of one file are known for it, even before it stands there", "[file]") {
    const Scratch scratch;
    std::filesystem::create_directory(scratch.path("folder"));
    std::filesystem::create_directory_symlink("folder", scratch.path("way"));
    const std::string fresh = scratch.path("folder/fresh.txt");
    for (const bool stands : {false, true}) {
        CAPTURE(stands);
        if (stands) scratch.write("folder/fresh.txt", "here");
        for (const std::string name : {"folder/fresh.txt", "folder/../folder/./fresh.txt", "way/fresh.txt"})
            CHECK(sameFile(fresh, scratch.path(name)));
        CHECK_FALSE(sameFile(fresh, scratch.path("fresh.txt")));
        CHECK_FALSE(sameFile(fresh, ""));
    }
    CHECK(sameFile("never-written", "./never-written"));
    CHECK_FALSE(sameFile("", ""));
}
