#include "report/summary.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "review/review_progress.h"

namespace stet {

namespace {

constexpr std::array<const char*, kFoldClassCount> kIgnoredNouns = {
    "line wrap",        "difference in white space", "quote style", "dash style", "Unicode form", "letter case",
    "punctuation mark", "piece of page furniture"};

constexpr std::array<const char*, kChangeClassCount> kClassNouns = {
    "number",      "date",     "name",        "negation",         "quotation",
    "attribution", "spelling", "letter case", "punctuation mark", "point of typography",
    "space",       "wording",  "headline",    "byline",           "piece of page furniture"};

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string changeLine(const Comparison& comparison) {
    if (comparison.differsBetweenSentences()) return "No changes but in the white space between sentences.";
    if (comparison.same()) return "No changes.";
    std::vector<std::string> kinds;
    for (int kind = 0; kind < kChangeKindCount; ++kind) {
        for (const bool moved : {false, true}) {
            const auto count =
                std::count_if(comparison.changes.begin(), comparison.changes.end(), [&](const Change& c) {
                    const bool alsoMoved = c.moved && c.kind != ChangeKind::Moved;
                    return c.kind == static_cast<ChangeKind>(kind) && alsoMoved == moved;
                });
            const std::string name(toString(static_cast<ChangeKind>(kind)));
            if (count > 0) kinds.push_back(withThousands(count) + " " + name + (moved ? " and moved" : ""));
        }
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
    parts.push_back(std::to_string(percent) + "\u00A0% alike");
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

std::string withThousands(size_t number) {
    std::string digits = std::to_string(number);
    for (size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
    return digits;
}

std::string counted(size_t number, const std::string& noun) {
    if (number == 1) return "1 " + noun;
    const std::string digits = withThousands(number);
    const size_t head = noun.find(" of ");  // "pieces of page furniture", "differences in white space"
    const size_t end = head != noun.npos ? head : noun.find(" in ");
    if (end == noun.npos) return digits + " " + noun + "s";
    return digits + " " + noun.substr(0, end) + "s" + noun.substr(end);
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

std::string classLine(const Comparison& comparison) {
    std::array<size_t, kChangeClassCount> counts = {};
    for (const Change& change : comparison.changes) {
        for (size_t c = 0; c < counts.size(); ++c) counts[c] += change.classes.contains(static_cast<ChangeClass>(c));
    }
    std::vector<std::string> parts;
    for (size_t c = 0; c < counts.size(); ++c) {
        const bool telling = static_cast<ChangeClass>(c) != ChangeClass::Wording;
        if (telling && counts[c] > 0) parts.push_back(counted(counts[c], kClassNouns[c]));
    }
    return parts.empty() ? "" : "They touch " + joined(parts) + ".";
}

std::string reviewLine(const Comparison& comparison, const Review& review) {
    const ReviewProgress progress = progressOf(review, comparison);
    std::vector<std::string> parts;
    const auto add = [&](uint32_t count, const char* what) {
        if (count > 0) parts.push_back(withThousands(count) + " " + what);
    };
    add(progress.accepted, "accepted");
    add(progress.rejected, "rejected");
    add(progress.seen, "seen");
    add(progress.mixed, "decided in part");
    if (parts.empty()) return {};
    return withThousands(progress.decided) + " of " + counted(progress.changes, "change") +
           " decided: " + joined(parts) + ".";
}

}  // namespace stet
