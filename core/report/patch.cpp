#include "report/patch.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "align/interner.h"
#include "align/sequence_diff.h"
#include "review/merged_file.h"

namespace stet {

namespace {

constexpr uint32_t kContext = 3;

using Lines = std::vector<std::string_view>;

/// With their line ends; the last one may have none.
Lines linesOf(std::string_view bytes) {
    Lines lines;
    while (!bytes.empty()) {
        const size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        lines.push_back(bytes.substr(0, end));
        bytes.remove_prefix(end);
    }
    return lines;
}

/// Hunks that are close enough to share their context.
struct HunkGroup {
    size_t first = 0;
    size_t last = 0;
};

std::vector<HunkGroup> groupsOf(const std::vector<Hunk>& hunks) {
    std::vector<HunkGroup> groups;
    for (size_t i = 0; i < hunks.size(); ++i) {
        const bool near = i > 0 && hunks[i].range.before.begin - hunks[i - 1].range.before.end <= 2 * kContext;
        if (near)
            groups.back().last = i;
        else
            groups.push_back({i, i});
    }
    return groups;
}

void addLines(char mark, const Lines& lines, uint32_t begin, uint32_t end, std::string& out) {
    for (uint32_t i = begin; i < end; ++i) {
        out += mark;
        out += lines[i];
        if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
    }
}

/// "12,3": the first line from 1, or the one before an empty range, and the number of lines unless it is one.
std::string rangeText(IndexRange range) {
    const std::string first = std::to_string(range.begin + (range.empty() ? 0 : 1));
    return range.size() == 1 ? first : first + "," + std::to_string(range.size());
}

void addGroup(const std::vector<Hunk>& hunks, HunkGroup group, const PerSide<Lines>& lines, std::string& out) {
    const auto& first = hunks[group.first].range;
    const auto& last = hunks[group.last].range;
    const uint32_t lead = std::min(kContext, first.before.begin);
    const uint32_t trail = std::min(kContext, static_cast<uint32_t>(lines.before.size()) - last.before.end);
    out += "@@ -" + rangeText({first.before.begin - lead, last.before.end + trail}) + " +" +
           rangeText({first.after.begin - lead, last.after.end + trail}) + " @@\n";
    uint32_t at = first.before.begin - lead;
    for (size_t i = group.first; i <= group.last; ++i) {
        const auto& range = hunks[i].range;
        addLines(' ', lines.before, at, range.before.begin, out);
        addLines('-', lines.before, range.before.begin, range.before.end, out);
        addLines('+', lines.after, range.after.begin, range.after.end, out);
        at = range.before.end;
    }
    addLines(' ', lines.before, at, at + trail, out);
}

/// As diff writes it: quoted when a plain name could not be read back.
std::string nameText(const std::string& name, const char* otherwise) {
    if (name.empty() || name == "-") return otherwise;
    const bool plain = std::none_of(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; });
    if (plain) return name.find(' ') == name.npos ? name : name + "\t";
    static constexpr char kDigits[] = "01234567";
    std::string quoted = "\"";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') quoted += '\\';
        if (byte >= 0x20)
            quoted += c;
        else
            quoted.append({'\\', kDigits[byte >> 6], kDigits[(byte >> 3) & 7], kDigits[byte & 7]});
    }
    return quoted + '"';
}

}  // namespace

std::string unifiedDiff(const PerSide<std::string_view>& bytes, const PerSide<std::string>& names) {
    PerSide<Lines> lines;
    PerSide<std::vector<TokenId>> ids;
    Interner interner;
    for (Side side : kSides) {
        lines[side] = linesOf(bytes[side]);
        for (const std::string_view line : lines[side])
            ids[side].push_back(interner.intern(std::hash<std::string_view>{}(line)));
    }
    const EditScript script = diffSequences(ids.before, ids.after);
    if (script.hunks.empty()) return {};
    std::string out = "--- " + nameText(names.before, "before") + "\n+++ " + nameText(names.after, "after") + "\n";
    for (const HunkGroup group : groupsOf(script.hunks)) addGroup(script.hunks, group, lines, out);
    return out;
}

std::optional<std::string> patchTo(const Comparison& comparison, const MergedText& merged) {
    const MergedText untouched = mergedText(comparison, {}, {Side::Before});
    const MergedFile before = mergedFile(comparison, untouched);
    const MergedFile after = mergedFile(comparison, merged);
    for (const MergedFile* file : {&before, &after}) {
        if (file->encoding.starts_with("UTF-16") || file->encoding.starts_with("UTF-32")) return std::nullopt;
    }
    return unifiedDiff({before.bytes, after.bytes},
                       {comparison.documents.before->path, comparison.documents.after->path});
}

}  // namespace stet
