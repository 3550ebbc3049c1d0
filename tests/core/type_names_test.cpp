// Two types of one name are one type to the linker: a constructor of the one once ran on the memory of the other.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using Names = std::vector<std::string>;

/// `code` without comments, preprocessor lines and the insides of literals, so that every brace left is a brace.
std::string bare(const std::string& code) {
    static const std::regex kNoise(
        R"re(//[^\n]*|/\*[^]*?\*/|\n[ \t]*#[^\n]*|R"([a-z]*)\([^]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')re");
    std::string out;
    std::sregex_iterator it(code.begin(), code.end(), kNoise), end;
    size_t from = 0;
    for (; it != end; ++it) {
        out.append(code, from, size_t(it->position()) - from).push_back(' ');
        from = size_t(it->position() + it->length());
    }
    return out.append(code, from);
}

/// The types that `code` defines in named namespaces, each with its namespaces before it: "stet::Span".
Names definedTypes(const std::string& code) {
    static const std::regex kNamespace(R"(\bnamespace\s+([\w:]+)\s*$)");
    static const std::regex kType(
        R"(\b(?:class|struct|union|enum)\s+(?:class\s+)?(\w+)\s*(?:final\s*)?(?::[^:][^()]*)?$)");
    const std::string text = bare(code);
    Names types, within;
    int depth = 0;
    size_t start = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '{' && c != '}' && c != ';') continue;
        const std::string head = text.substr(start, i - start);
        start = i + 1;
        std::smatch match;
        if (c == '}') {
            if (depth > 0)
                --depth;
            else if (!within.empty())
                within.pop_back();
        } else if (c == '{' && depth == 0 && std::regex_search(head, match, kNamespace)) {
            within.push_back(match[1].str() + "::");
        } else if (c == '{') {
            std::string scope;
            for (const std::string& name : within) scope += name;
            if (depth == 0 && std::regex_search(head, match, kType)) types.push_back(scope + match[1].str());
            ++depth;
        }
    }
    return types;
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("Types are found by their definitions in named namespaces", "[layering]") {
    CHECK(definedTypes("namespace stet {\nclass Later;\nstruct Span { struct Inner {}; int a = 0; };\n}") ==
          Names{"stet::Span"});
    CHECK(definedTypes("namespace stet { class View final : public QWidget { void f() { if (a) {} } }; enum class E : "
                       "char { a }; }") == Names{"stet::View", "stet::E"});
    CHECK(definedTypes("namespace stet {\nnamespace {\nstruct Own {};\n}\nnamespace inner { struct Named {}; }\n}") ==
          Names{"stet::inner::Named"});
    CHECK(definedTypes("// struct No {\nnamespace stet {\nconst char* s = \"{\"; char c = '{';\nstruct Yes {};\n}") ==
          Names{"stet::Yes"});
    CHECK(definedTypes("namespace stet { void f(struct Old* o) { struct Local {}; } }").empty());
}

TEST_CASE("No two files define a type of one name", "[layering]") {
    const std::filesystem::path top = STET_SOURCE_DIR;
    std::map<std::string, std::string> homes;
    for (const std::string house : {"core", "app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(top / house)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp") continue;
            const std::string file = std::filesystem::relative(entry.path(), top).generic_string();
            for (const std::string& type : definedTypes(contents(entry.path()))) {
                const auto [home, isNew] = homes.emplace(type, file);
                INFO(type << " is defined in " << home->second << " and in " << file);
                CHECK(isNew);
            }
        }
    }
    CHECK(homes.size() > 200);
    CHECK(homes.count("stet::PerSide") == 1);
}
