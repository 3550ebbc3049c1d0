#include "compare/comparison.h"

#include <algorithm>
#include <charconv>

namespace stet {

namespace {

constexpr std::array<std::string_view, 7> kRelations = {"same",      "edited",  "split",   "merged",
                                                        "rewritten", "deleted", "inserted"};
constexpr std::array<std::string_view, kChangeKindCount> kKinds = {"edited", "deleted", "inserted", "moved",
                                                                   "split",  "merged",  "rewritten"};
constexpr std::array<std::string_view, 5> kStages = {"read", "segment", "align", "refine", "classify"};

}  // namespace

std::string_view toString(Relation relation) {
    return kRelations[static_cast<size_t>(relation)];
}
std::string_view toString(ChangeKind kind) {
    return kKinds[static_cast<size_t>(kind)];
}
std::string_view toString(Stage stage) {
    return kStages[static_cast<size_t>(stage)];
}

std::optional<ChangeKind> changeKindFromString(std::string_view name) {
    const auto found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<ChangeKind>(found - kKinds.begin());
}

bool Comparison::differsBetweenSentences() const {
    return same() && ignored.empty() && text(Side::Before) != text(Side::After);
}

Role Comparison::roleOf(const Link& link) const {
    const Side side = link.sentences.after.empty() ? Side::Before : Side::After;
    const auto& [paragraphs, sentences, language] = segmentation[side];
    return paragraphs[sentences[link.sentences[side].begin].paragraph].role;
}

Span Comparison::spanOf(Side side, IndexRange sentences) const {
    const auto& all = segmentation[side].sentences;
    if (!sentences.empty()) return {all[sentences.begin].span.begin, all[sentences.end - 1].span.end};
    const auto size = static_cast<uint32_t>(documents[side]->text.size());
    const uint32_t place = sentences.begin < all.size() ? all[sentences.begin].span.begin : size;
    return {place, place};
}

std::string idText(uint64_t id) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (int i = 15; i >= 0; --i, id >>= 4) text[static_cast<size_t>(i)] = kDigits[id & 15];
    return text;
}

std::optional<uint64_t> idFromText(std::string_view text) {
    uint64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id, 16);
    if (text.size() != 16 || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return id;
}

}  // namespace stet
