#include "review/saved_review.h"

#include <nlohmann/json.hpp>

#include "review/review_names.h"
#include "text/unicode.h"

namespace stet {

namespace {

using namespace review_names;
using Json = nlohmann::ordered_json;

template <class Range>
Json toJson(Range range) {
    return {range.begin, range.end};
}

template <class Range>
Json sidesToJson(const PerSide<Range>& sides) {
    return {{"before", toJson(sides.before)}, {"after", toJson(sides.after)}};
}

Json optionsToJson(const CompareOptions& options) {
    Json ignore = Json::array();
    for (int i = 0; i < kFoldClassCount; ++i) {
        if (options.ignore.contains(static_cast<FoldClass>(i))) ignore.push_back(toString(static_cast<FoldClass>(i)));
    }
    Json segment;
    for (Side side : kSides) {
        const SegmentOptions& s = options.segment[side];
        segment[kSide[static_cast<int>(side)]] = {{"mode", kSegmentMode[static_cast<int>(s.mode)]},
                                                  {"language", s.language}};
    }
    Json ties = Json::array();
    for (const Tie& tie : options.ties) ties.push_back(sidesToJson(tie.sentences));
    return {{"ignore", ignore},
            {"fineness", kFineness[static_cast<int>(options.fineness)]},
            {"segment", segment},
            {"ties", ties}};
}

void addSaid(const ChangeReview& said, Json& json) {
    if (said.words != Decision::Undecided) json["words"] = toString(said.words);
    if (said.place != Decision::Undecided) json["place"] = toString(said.place);
    if (said.flagged) json["flagged"] = true;
    if (!said.comment.empty()) json["comment"] = said.comment;
}

Json changeToJson(const ChangeMark& mark, const Review& review) {
    Json json = {{"id", idText(mark.id)}, {"kind", toString(mark.kind)}};
    json.update(sidesToJson(mark.span));
    if (mark.moved) json["moved"] = true;
    const ChangeReview& said = review.of(mark.id);
    addSaid(said, json);
    if (review.wasShown(mark.id)) json["shown"] = true;
    for (uint32_t i = 0; i < mark.edits.size(); ++i) {
        Json edit = sidesToJson(mark.edits[i]);
        const auto apart = said.edits.find(i);
        if (apart != said.edits.end()) edit["decision"] = toString(apart->second);
        json["edits"].push_back(std::move(edit));
    }
    return json;
}

Json notCarriedToJson(const NotCarried& left) {
    Json json = {{"before", toUtf8(left.text.before)}, {"after", toUtf8(left.text.after)}};
    addSaid(left.said, json);
    for (const auto& [edit, decision] : left.said.edits) {
        json["edits"].push_back({{"edit", edit}, {"decision", toString(decision)}});
    }
    if (left.now) json["now"] = idText(*left.now);
    return json;
}

/// Comments and paths come from outside: what is not UTF-8 in them is replaced.
std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// One line for each element: a review is read and compared by people, too.
template <class List, class Convert>
std::string lines(const List& list, Convert convert) {
    std::string out;
    for (const auto& element : list) out += (out.empty() ? "\n" : ",\n") + dump(convert(element));
    return "[" + out + "]";
}

}  // namespace

std::string documentJson(const Document& document) {
    const std::string text = toUtf8(document.text);
    Json blocks = Json::array();
    for (const Block& block : document.blocks) {
        blocks.push_back({{"span", toJson(block.span)}, {"role", toString(block.role)}});
    }
    const Json json = {{"path", document.path},
                       {"sha256", document.sha256},
                       {"encoding", document.encoding},
                       {"byteOrderMark", document.byteOrderMark},
                       {"format", toString(document.format)},
                       {"malformed", document.malformed},
                       {"blocks", blocks},
                       {"textSha256", sha256Hex(text)},
                       {"text", text}};
    return dump(json);
}

std::string reviewJson(const SavedReview& saved, std::string_view revision, const PerSide<std::string>& documents) {
    std::string out = "{\"schema\": \"" + std::string(kSchema) + "\", \"version\": " + std::to_string(kVersion) + ", ";
    out += kRevisionKey;
    out += revision;
    out += "\",\n\"undecided\": \"";
    out += kSide[static_cast<int>(saved.undecided)];
    out += "\",\n\"options\": " + dump(optionsToJson(saved.options));
    if (!saved.page.empty()) out += ",\n\"page\": " + saved.page;
    out += ",\n\"changes\": " + lines(saved.marks, [&](const ChangeMark& m) { return changeToJson(m, saved.review); });
    if (!saved.notCarried.empty()) out += ",\n\"notCarried\": " + lines(saved.notCarried, notCarriedToJson);
    out += ",\n\"before\": " + documents.before + ",\n\"after\": " + documents.after + "}\n";
    return out;
}

}  // namespace stet
