#include "open/file_names.h"

#include <QDir>

#include "support/catch.h"

using namespace stet;

namespace {

Opened openedFiles(const QString& before, const QString& after) {
    Opened opened;
    opened.source = Source::files(before, after);
    opened.titles = tellingNames({before, after});
    return opened;
}

}  // namespace

TEST_CASE("Two files are called by what tells them apart", "[names]") {
    CHECK(tellingNames({"/home/a/old.txt", "/home/b/new.txt"}) == PerSide<QString>{"old.txt", "new.txt"});
    CHECK(tellingNames({"/home/draft/x.md", "/home/final/x.md"}) == PerSide<QString>{"draft/x.md", "final/x.md"});
    CHECK(tellingNames({"/one/in/x.md", "/two/in/x.md"}) == PerSide<QString>{"one/in/x.md", "two/in/x.md"});
    CHECK(tellingNames({QDir::tempPath() + "/git-blob-7x/x.md", "/home/a/x.md"}) ==
          PerSide<QString>{"x.md (older)", "x.md (newer)"});
    CHECK(tellingNames({"/home/a/x.md", "/home/a/x.md"}).before.endsWith("x.md"));
}

TEST_CASE("Two files lie in one folder or in two", "[names]") {
    CHECK(foldersOf({"/srv/a/old.txt", "/srv/a/new.txt"}) == "/srv/a");
    CHECK(foldersOf({"/srv/a/old.txt", "/srv/b/new.txt"}) == "/srv/a  →  /srv/b");
    CHECK(foldersOf({"/srv/a/page.txt", ""}) == "/srv/a");
    CHECK(foldersOf({QDir::homePath() + "/a/old.txt", QDir::homePath() + "/new.txt"}) == "~/a  →  ~");
    CHECK(foldersOf({QDir::homePath() + "more/old.txt", ""}) == QDir::homePath() + "more");
}

TEST_CASE("What is made from two texts lies beside the newer one, under a plain name", "[names]") {
    const Opened files = openedFiles("/home/a/old story.txt", "/srv/b/story.v2.txt");
    CHECK(pathBeside(files, "/elsewhere", "-report.html") == "/srv/b/story.v2-report.html");

    Opened page;
    page.source = Source::alone("/srv/page.txt");
    page.pages = std::make_shared<const std::vector<PageSplit>>();
    page.titles = {"Version 2", "Version 3"};
    CHECK(pathBeside(page, "/elsewhere", "-report.pdf") == "/srv/page-version-3-report.pdf");
    CHECK(pathBeside(page, "/elsewhere", ".txt", Side::Before) == "/srv/page-version-2.txt");

    Opened pasted;
    pasted.source = Source::pasted("a", "b");
    CHECK(pathBeside(pasted, "/elsewhere", ".patch") == "/elsewhere/changes.patch");
}
