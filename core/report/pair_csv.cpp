#include "report/pair_csv.h"

#include <algorithm>
#include <charconv>

#include "report/csv_cell.h"

namespace stet {

namespace {

constexpr std::string_view kNames =
    "id,result,changes,edited,deleted,inserted,moved,split,merged,rewritten,"
    "words_before,words_after,words_deleted,words_inserted,similarity,error\r\n";

size_t countOf(const Comparison& comparison, ChangeKind kind) {
    return static_cast<size_t>(std::count_if(
        comparison.changes.begin(), comparison.changes.end(),
        [kind](const Change& change) { return kind == ChangeKind::Moved ? change.moved : change.kind == kind; }));
}

/// With a point and four digits behind it, whatever the locale.
std::string decimalText(double number) {
    char text[16];
    const auto end = std::to_chars(std::begin(text), std::end(text), number, std::chars_format::fixed, 4).ptr;
    return {text, end};
}

}  // namespace

std::string_view pairCsvNames() {
    return kNames;
}

std::string pairCsv(std::string_view id, const Comparison& comparison) {
    const Statistics& statistics = comparison.statistics;
    std::string line = csvCell(id) + (comparison.same() ? ",same" : ",different");
    const auto add = [&](size_t number) { line += ',' + std::to_string(number); };
    add(comparison.changes.size());
    using enum ChangeKind;
    for (const ChangeKind kind : {Edited, Deleted, Inserted, Moved, Split, Merged, Rewritten})
        add(countOf(comparison, kind));
    for (const Side side : kSides) add(statistics.words[side]);
    add(statistics.deletedWords);
    add(statistics.insertedWords);
    return line + ',' + decimalText(statistics.similarity) + ',';
}

std::string pairCsvError(std::string_view id, std::string_view error) {
    const auto figures = std::count(kNames.begin(), kNames.end(), ',') - 2;
    return csvCell(id) + ",error" + std::string(static_cast<size_t>(figures), ',') + ',' + csvCell(error);
}

}  // namespace stet
