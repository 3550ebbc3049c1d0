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

Json notCarriedToJson(const NotCarried& left) {
    Json json = {{"before", toUtf8(left.text.before)}, {"after", toUtf8(left.text.after)}};
    json["words"] = toString(left.said.words);
    json["place"] = toString(left.said.place);
    json["flagged"] = left.said.flagged;
    json["comment"] = left.said.comment;
    for (const auto& [edit, decision] : left.said.edits) {
        Json apart = {{"edit", edit}, {"decision", toString(decision)}};
        const auto place = left.editPlaces.find(edit);
        if (place != left.editPlaces.end()) apart.update(sidesToJson(place->second));
        json["edits"].push_back(std::move(apart));
    }
    if (left.was) json["was"] = idText(*left.was);
    if (left.now) json["now"] = idText(*left.now);
    return json;
}

/// Comments and paths come from outside: what is not UTF-8 in them is replaced.
std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The members of an object that say where something is on both sides.
void appendSides(const PerSide<Span>& span, std::string& out) {
    const auto append = [&](const char* key, Span place) {
        out.append(key).append(std::to_string(place.begin)).append(",");
        out.append(std::to_string(place.end)).append("]");
    };
    append("\"before\":[", span.before);
    append(",\"after\":[", span.after);
}

void appendDecision(const char* key, Decision decision, std::string& out) {
    out.append(key).append(toString(decision)).append("\"");
}

/// As text at once: a long text has ten thousands of changes, and all are written after each decision.
void appendChange(const ChangeMark& mark, const ChangeReview& said, bool shown, std::string& out) {
    out.append("{\"id\":\"").append(idText(mark.id)).append("\",\"kind\":\"").append(toString(mark.kind)).append("\",");
    appendSides(mark.span, out);
    if (mark.moved) out += ",\"moved\":true";
    if (said.words != Decision::Undecided) appendDecision(",\"words\":\"", said.words, out);
    if (said.place != Decision::Undecided) appendDecision(",\"place\":\"", said.place, out);
    if (said.flagged) out += ",\"flagged\":true";
    if (!said.comment.empty()) out += ",\"comment\":" + dump(said.comment);
    if (shown) out += ",\"shown\":true";
    for (uint32_t i = 0; i < mark.edits.size(); ++i) {
        out += i == 0 ? ",\"edits\":[{" : ",{";
        appendSides(mark.edits[i], out);
        const auto apart = said.edits.find(i);
        if (apart != said.edits.end()) appendDecision(",\"decision\":\"", apart->second, out);
        out += '}';
    }
    out += mark.edits.empty() ? "}" : "]}";
}

/// One line for each element: a review is read and compared by people, too.
template <class List, class Append>
void appendLines(const List& list, Append append, std::string& out) {
    char before = '[';
    for (const auto& element : list) {
        out += before;
        out += '\n';
        append(element);
        before = ',';
    }
    out += list.empty() ? "[]" : "]";
}

void appendRows(const std::vector<PageRowFix>& rows, std::string& out) {
    appendLines(
        rows,
        [&](const PageRowFix& fix) {
            Json json = {{"line", fix.line}, {"kind", toString(fix.kind)}};
            if (fix.kind == PageRowKind::Change) json["seam"] = fix.seam;
            out += dump(json);
        },
        out);
}

std::string pageJson(const SavedPage& page) {
    std::string out = "{\"pair\":" + std::to_string(page.pair);
    if (page.assumed) out += ",\"assumed\":true";
    out += ",\"rows\":";
    appendRows(page.fixes, out);
    if (!page.drafts.empty()) {
        out += ",\"drafts\":";
        appendRows(page.drafts, out);
    }
    return out + ",\n\"document\":" + documentJson(*page.document) + "}";
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
    if (saved.page) out += ",\n\"page\": " + pageJson(*saved.page);
    out += ",\n\"changes\": ";
    appendLines(
        saved.marks,
        [&](const ChangeMark& mark) {
            appendChange(mark, saved.review.of(mark.id), saved.review.wasShown(mark.id), out);
        },
        out);
    if (!saved.notCarried.empty()) {
        out += ",\n\"notCarried\": ";
        appendLines(
            saved.notCarried, [&](const NotCarried& left) { out += dump(notCarriedToJson(left)); }, out);
    }
    out += ",\n\"before\": " + documents.before + ",\n\"after\": " + documents.after + "}\n";
    return out;
}

}  // namespace stet
