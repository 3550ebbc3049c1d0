// Includes go down only, and foreign code stays behind its one door. ARCHITECTURE.md has the picture.

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using Names = std::set<std::string>;

const std::string kCore = "core", kApp = "app";

/// What a room may include beside itself. A room of app/ may also include any room of core/ but those of kKeptApart.
const std::map<std::string, Names> kBelow = {
    {"text", {}},
    {"read", {"text"}},
    {"page", {"text"}},
    {"segment", {"text"}},
    {"align", {"segment", "text"}},
    {"refine", {"align", "segment", "text"}},
    {"compare", {"refine", "align", "segment", "text"}},
    {"present", {"compare", "segment", "text"}},
    {"review", {"present", "compare", "segment", "page", "text"}},
    {"report", {"review", "present", "compare", "align", "segment", "page", "text"}},
    {"cli", {}},
    {"layout", {}},
    {"paint", {"layout"}},
    {"view", {"paint", "layout"}},
    {"kit", {"layout"}},
    {"panels", {"kit", "paint", "layout"}},
    {"open", {"kit", "view", "paint", "layout"}},
    {"session", {"open", "panels", "kit", "view", "paint", "layout"}},
    {"export", {"session", "open", "kit", "paint", "layout"}},
    {"window", {"export", "session", "open", "panels", "kit", "view", "paint", "layout"}},
};

/// The rooms of app/: no room of core/ may know them.
const Names kAppRooms = {"cli", "layout", "paint", "view", "kit", "panels", "open", "session", "export", "window"};

/// The view and the reports show the same comparison and do not know each other.
const std::map<std::string, Names> kKeptApart = {{"layout", {"report"}}, {"paint", {"report"}}, {"view", {"report"}}};

/// A header of foreign code (or the folder of all its headers) and the beginnings of the paths that may include it.
const std::map<std::string, Names> kDoors = {
    {"dtl/", {"core/align/sequence_diff.cpp"}},
    {"unicode/brkiter.h", {"core/segment/"}},
    {"unicode/rbbi.h", {"core/segment/"}},
    {"unicode/ubrk.h", {"core/segment/"}},
    {"cld2/", {"core/segment/"}},
    {"gumbo.h",
     {"core/text/html_tree", "core/read/html_article.cpp", "core/read/html_page.cpp",
      "core/report/html_report_reader.cpp"}},
    {"archive.h", {"core/read/"}},
    {"archive_entry.h", {"core/read/"}},
    {"pugixml.hpp", {"core/read/"}},
    {"md4c.h", {"core/read/"}},
    {"uchardet/", {"core/read/"}},
    {"uchardet.h", {"core/read/"}},
    {"openssl/", {"core/text/unicode.cpp", "core/report/html_policy.cpp"}},
    {"kainjow/", {"core/report/"}},
    {"mustache.hpp", {"core/report/"}},
};

bool startsWith(const std::string& text, const std::string& head) {
    return text.compare(0, head.size(), head) == 0;
}

/// The `n`th part of a path, or nothing.
std::string part(const std::filesystem::path& path, size_t n) {
    auto it = path.begin();
    for (; n > 0 && it != path.end(); --n) ++it;
    return it == path.end() || std::next(it) == path.end() ? "" : it->string();
}

bool throughDoor(const std::string& file, const std::string& header) {
    for (const auto& [foreign, users] : kDoors) {
        if (!startsWith(header, foreign)) continue;
        return std::any_of(users.begin(), users.end(), [&](const auto& user) { return startsWith(file, user); });
    }
    return true;
}

/// True when `file` (a path from the top of the source) may include `header`.
bool allowed(const std::string& file, const std::string& header) {
    const std::string house = part(file, 0), room = part(file, 1), target = part(header, 0);
    const bool qt = std::regex_search(header, std::regex("^Q[A-Z]|^Qt"));
    if (qt && (house == kCore || room == "cli")) return false;
    if (!throughDoor(file, header)) return false;
    if (!kBelow.count(target) || target == room) return true;
    if (!kBelow.count(room)) return false;
    if (kBelow.at(room).count(target)) return true;
    const auto apart = kKeptApart.find(room);
    return house == kApp && !kAppRooms.count(target) && (apart == kKeptApart.end() || !apart->second.count(target));
}

std::vector<std::string> includesOf(const std::filesystem::path& file) {
    static const std::regex kInclude(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::vector<std::string> headers;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (std::smatch match; std::regex_search(line, match, kInclude)) headers.push_back(match[1]);
    }
    return headers;
}

}  // namespace

TEST_CASE("An include that breaks the layers is seen", "[layering]") {
    CHECK(allowed("core/compare/compare.cpp", "align/anchors.h"));
    CHECK(allowed("core/align/sequence_diff.cpp", "dtl/dtl.hpp"));
    CHECK(allowed("core/segment/words.cpp", "unicode/brkiter.h"));
    CHECK(allowed("app/window/main_window.cpp", "report/html_report.h"));
    CHECK(allowed("app/paint/row_painter.cpp", "QPainter"));

    CHECK_FALSE(allowed("core/align/anchors.cpp", "compare/comparison.h"));
    CHECK_FALSE(allowed("core/text/fold.cpp", "segment/segmentation.h"));
    CHECK_FALSE(allowed("core/present/rows.cpp", "report/html_report.h"));
    CHECK_FALSE(allowed("core/read/plain_text.cpp", "page/page.h"));
    CHECK_FALSE(allowed("core/report/html_report.cpp", "view/comparison_view.h"));
    CHECK_FALSE(allowed("core/text/unicode.cpp", "QString"));
    CHECK_FALSE(allowed("core/text/unicode.cpp", "QtCore/QString"));
    CHECK_FALSE(allowed("core/align/anchors.cpp", "dtl/dtl.hpp"));
    CHECK_FALSE(allowed("core/refine/word_diff.cpp", "unicode/brkiter.h"));
    CHECK_FALSE(allowed("core/read/docx.cpp", "gumbo.h"));
    CHECK_FALSE(allowed("app/cli/diff.cpp", "QString"));
    CHECK_FALSE(allowed("app/cli/diff.cpp", "kit/settings.h"));
    CHECK_FALSE(allowed("app/paint/row_painter.cpp", "report/html_report.h"));
    CHECK_FALSE(allowed("app/paint/row_painter.cpp", "window/main_window.h"));
    CHECK_FALSE(allowed("app/layout/cell.cpp", "paint/row_painter.h"));
    CHECK_FALSE(allowed("app/open/opener.cpp", "session/session.h"));
    CHECK_FALSE(allowed("app/panels/find_bar.cpp", "window/main_window.h"));
    CHECK_FALSE(allowed("core/attic/new_room.cpp", "text/span.h"));
}

TEST_CASE("Includes go down only", "[layering]") {
    const std::filesystem::path top = STET_SOURCE_DIR;
    int seen = 0;
    for (const std::string& house : {kCore, kApp}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(top / house)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp") continue;
            const std::string file = std::filesystem::relative(entry.path(), top).generic_string();
            for (const std::string& header : includesOf(entry.path())) {
                INFO(file << " includes " << header);
                CHECK(allowed(file, header));
                ++seen;
            }
        }
    }
    CHECK(seen > 50);
}
