#include "report/summary.h"

#include <array>
#include <cmath>

namespace stet {

namespace {

constexpr std::array<const char*, kFoldClassCount> kIgnoredNouns = {
    "line wrap",        "difference in white space", "quote style", "dash style", "Unicode form", "letter case",
    "punctuation mark", "piece of page furniture"};

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string changeLine(const Comparison& comparison) {
    if (comparison.same()) return "No changes.";
    std::array<size_t, kChangeKindCount> counts = {};
    for (const Change& change : comparison.changes) ++counts[static_cast<size_t>(change.kind)];
    std::vector<std::string> kinds;
    for (size_t kind = 0; kind < counts.size(); ++kind) {
        const std::string name(toString(static_cast<ChangeKind>(kind)));
        if (counts[kind] > 0) kinds.push_back(std::to_string(counts[kind]) + " " + name);
    }
    return counted(comparison.changes.size(), "change") + ": " + joined(kinds) + ".";
}

std::string wordLine(const Statistics& statistics) {
    std::vector<std::string> parts;
    const auto add = [&](uint32_t words, const char* what) {
        if (words > 0) parts.push_back(counted(words, "word") + " " + what);
    };
    add(statistics.deletedWords, "deleted");
    add(statistics.insertedWords, "inserted");
    add(statistics.movedWords, "moved");
    // 100 % is kept for texts that are the same
    const long percent = statistics.similarity < 1 ? std::min(99L, std::lround(statistics.similarity * 100)) : 100;
    parts.push_back(std::to_string(percent) + " % alike");
    return joined(parts) + ".";
}

std::string ignoredLine(const Statistics& statistics) {
    std::vector<std::string> parts;
    for (size_t c = 0; c < statistics.ignored.size(); ++c) {
        if (statistics.ignored[c] > 0) parts.push_back(counted(statistics.ignored[c], kIgnoredNouns[c]));
    }
    return parts.empty() ? "" : "Ignored: " + joined(parts) + ".";
}

}  // namespace

std::string counted(size_t number, const std::string& noun) {
    if (number == 1) return "1 " + noun;
    const size_t head = noun.find(" of ");  // "pieces of page furniture", "differences in white space"
    const size_t end = head != noun.npos ? head : noun.find(" in ");
    if (end == noun.npos) return std::to_string(number) + " " + noun + "s";
    return std::to_string(number) + " " + noun.substr(0, end) + "s" + noun.substr(end);
}

std::vector<std::string> summaryLines(const Comparison& comparison) {
    std::vector<std::string> lines = {changeLine(comparison)};
    if (!comparison.same()) lines.front() += " " + wordLine(comparison.statistics);
    if (const std::string ignored = ignoredLine(comparison.statistics); !ignored.empty()) lines.push_back(ignored);
    if (!comparison.limits.empty()) {
        lines.push_back("In " + counted(comparison.limits.size(), "place") +
                        " the shortest answer would have taken too long; a longer one is shown.");
    }
    return lines;
}

}  // namespace stet
