#include "cli/ties.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "read/file_bytes.h"
#include "text/json_nesting.h"

namespace stet {

namespace {

using nlohmann::json;

/// The sentences that a list names; nothing when it is no list of numbers in a row, all below `taken.size()` and not
/// taken by another tie. They are taken from then on.
std::optional<IndexRange> take(const json& tie, const char* side, std::vector<bool>& taken) {
    const auto list = tie.find(side);
    if (list == tie.end()) return IndexRange{};
    if (!list->is_array()) return std::nullopt;
    IndexRange range;
    for (const json& number : *list) {
        if (!number.is_number_unsigned() || number.get<uint64_t>() >= taken.size()) return std::nullopt;
        const auto sentence = number.get<uint32_t>();
        if (range.empty()) range = {sentence, sentence};
        if (sentence != range.end || taken[sentence]) return std::nullopt;
        taken[sentence] = true;
        ++range.end;
    }
    return range;
}

}  // namespace

tl::expected<std::vector<Tie>, std::string> readTies(const std::string& path, PerSide<size_t> sentences) {
    const auto bytes = readBytes(path);
    if (!bytes) return tl::unexpected(describe(bytes.error()));
    const json list = parsedJson<json>(*bytes);
    if (!list.is_array()) return tl::unexpected(path + ": holds no ties; write [{\"before\": [3], \"after\": [4, 5]}]");
    PerSide<std::vector<bool>> taken = {std::vector<bool>(sentences.before), std::vector<bool>(sentences.after)};
    std::vector<Tie> ties;
    for (const json& item : list) {
        const auto before = item.is_object() ? take(item, "before", taken.before) : std::nullopt;
        const auto after = item.is_object() ? take(item, "after", taken.after) : std::nullopt;
        if (!before || !after || (before->empty() && after->empty())) {
            return tl::unexpected(path + ": " + item.dump() +
                                  " is no tie; give sentences in a row that exist and are in no other tie");
        }
        ties.push_back({{*before, *after}});
    }
    return ties;
}

}  // namespace stet
