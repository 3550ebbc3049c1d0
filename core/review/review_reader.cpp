#include "review/saved_review.h"

#include <nlohmann/json.hpp>

#include "review/review_names.h"
#include "text/json_nesting.h"
#include "text/unicode.h"

namespace stet {

namespace {

using namespace review_names;
using Json = nlohmann::ordered_json;

/// What is wrong with the content, for the person who repairs it by hand.
struct Malformed {
    std::string what;
};

template <class Enum, size_t N>
Enum fromName(const std::string_view (&names)[N], const std::string& name) {
    for (size_t i = 0; i < N; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    throw Malformed{"unknown name \"" + name + "\""};
}

/// For enumerations that know their names one by one.
template <class Enum>
Enum fromToString(const std::string& name, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (toString(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    }
    throw Malformed{"unknown name \"" + name + "\""};
}

template <class Range>
Range rangeFrom(const Json& json, size_t limit) {
    const Range range{json.at(0).get<uint32_t>(), json.at(1).get<uint32_t>()};
    if (range.begin > range.end || range.end > limit) throw Malformed{"a span lies outside its text"};
    return range;
}

template <class Range>
PerSide<Range> sidesFrom(const Json& json, const PerSide<size_t>& limits) {
    return {rangeFrom<Range>(json.at("before"), limits.before), rangeFrom<Range>(json.at("after"), limits.after)};
}

Document documentFrom(const Json& json) {
    Document document;
    const auto text = json.at("text").get<std::string>();
    if (sha256Hex(text) != json.at("textSha256").get<std::string>())
        throw Malformed{"a text is not what its hash says"};
    document.text = toUtf16(text);
    document.path = json.at("path").get<std::string>();
    document.sha256 = json.at("sha256").get<std::string>();
    document.encoding = json.at("encoding").get<std::string>();
    document.byteOrderMark = json.value("byteOrderMark", false);
    document.malformed = json.value("malformed", 0u);
    document.format = fromToString(json.at("format").get<std::string>(), Format::Pdf);
    for (const Json& block : json.value("blocks", Json::array())) {
        document.blocks.push_back({rangeFrom<Span>(block.at("span"), document.text.size()),
                                   fromToString(block.at("role").get<std::string>(), Role::Furniture)});
    }
    return document;
}

CompareOptions optionsFrom(const Json& json) {
    CompareOptions options;
    options.ignore = {};
    for (const Json& name : json.at("ignore")) {
        options.ignore.insert(fromToString(name.get<std::string>(), static_cast<FoldClass>(kFoldClassCount - 1)));
    }
    options.fineness = fromName<Fineness>(kFineness, json.at("fineness").get<std::string>());
    for (Side side : kSides) {
        const Json& segment = json.at("segment").at(kSide[static_cast<int>(side)]);
        options.segment[side] = {fromName<SegmentMode>(kSegmentMode, segment.at("mode").get<std::string>()),
                                 segment.at("language").get<std::string>()};
    }
    for (const Json& tie : json.at("ties"))
        options.ties.push_back({sidesFrom<IndexRange>(tie, {UINT32_MAX, UINT32_MAX})});
    return options;
}

ChangeReview saidFrom(const Json& json) {
    ChangeReview said;
    said.words = fromToString(json.value("words", "undecided"), Decision::Seen);
    said.place = fromToString(json.value("place", "undecided"), Decision::Seen);
    said.flagged = json.value("flagged", false);
    said.comment = json.value("comment", "");
    return said;
}

uint64_t idFrom(const Json& json) {
    const auto id = idFromText(json.get<std::string>());
    if (!id) throw Malformed{"an id does not have 16 hex digits"};
    return *id;
}

void addChange(const Json& json, const PerSide<size_t>& sizes, SavedReview& saved) {
    ChangeMark mark;
    mark.id = idFrom(json.at("id"));
    mark.kind = fromToString(json.at("kind").get<std::string>(), ChangeKind::Rewritten);
    mark.moved = json.value("moved", false);
    mark.span = sidesFrom<Span>(json, sizes);
    ChangeReview said = saidFrom(json);
    for (const Json& edit : json.value("edits", Json::array())) {
        if (edit.contains("decision")) {
            said.edits[static_cast<uint32_t>(mark.edits.size())] =
                fromToString(edit.at("decision").get<std::string>(), Decision::Seen);
        }
        mark.edits.push_back(sidesFrom<Span>(edit, sizes));
    }
    if (json.value("shown", false)) saved.review.markShown(mark.id);
    saved.review.apply({{mark.id, std::move(said)}});
    saved.marks.push_back(std::move(mark));
}

NotCarried notCarriedFrom(const Json& json) {
    NotCarried left;
    left.text = {toUtf16(json.at("before").get<std::string>()), toUtf16(json.at("after").get<std::string>())};
    left.said = saidFrom(json);
    for (const Json& edit : json.value("edits", Json::array())) {
        const auto index = edit.at("edit").get<uint32_t>();
        left.said.edits[index] = fromToString(edit.at("decision").get<std::string>(), Decision::Seen);
        if (edit.contains("before"))
            left.editPlaces[index] = sidesFrom<Span>(edit, {left.text.before.size(), left.text.after.size()});
    }
    if (json.contains("was")) left.was = idFrom(json.at("was"));
    if (json.contains("now")) left.now = idFrom(json.at("now"));
    return left;
}

std::vector<PageRowFix> rowsFrom(const Json& json) {
    std::vector<PageRowFix> rows;
    for (const Json& row : json) {
        rows.push_back({row.at("line").get<uint32_t>(),
                        fromToString(row.at("kind").get<std::string>(), PageRowKind::Insert), row.value("seam", 0u)});
    }
    return rows;
}

SavedPage pageFrom(const Json& json) {
    SavedPage page;
    page.document = std::make_shared<Document>(documentFrom(json.at("document")));
    page.pair = json.at("pair").get<uint32_t>();
    page.assumed = json.value("assumed", false);
    page.fixes = rowsFrom(json.at("rows"));
    page.drafts = rowsFrom(json.value("drafts", Json::array()));
    return page;
}

SavedReview savedFrom(const Json& json) {
    SavedReview saved;
    PerSide<size_t> sizes;
    for (Side side : kSides) {
        saved.documents[side] = std::make_shared<Document>(documentFrom(json.at(kSide[static_cast<int>(side)])));
        sizes[side] = saved.documents[side]->text.size();
    }
    saved.options = optionsFrom(json.at("options"));
    saved.undecided = fromName<Side>(kSide, json.at("undecided").get<std::string>());
    for (const Json& change : json.at("changes")) addChange(change, sizes, saved);
    for (const Json& left : json.value("notCarried", Json::array())) saved.notCarried.push_back(notCarriedFrom(left));
    if (json.contains("page")) saved.page = pageFrom(json.at("page"));
    return saved;
}

}  // namespace

tl::expected<SavedReview, ReviewFormatError> reviewFromJson(std::string_view bytes) {
    using Kind = ReviewFormatError::Kind;
    const Json json = parsedJson<Json>(bytes);
    if (json.is_discarded()) {
        const bool ours = bytes.substr(0, kHead).find(kSchema) != bytes.npos;
        return tl::unexpected(ReviewFormatError{ours ? Kind::Damaged : Kind::NotAReview, ours ? "it breaks off" : ""});
    }
    if (!json.is_object() || json.value("schema", Json()) != kSchema) {
        return tl::unexpected(ReviewFormatError{Kind::NotAReview, ""});
    }
    try {
        const auto version = json.at("version").get<int64_t>();
        if (version > kVersion) return tl::unexpected(ReviewFormatError{Kind::Newer, std::to_string(version)});
        return savedFrom(json);
    } catch (const Json::exception& error) {
        return tl::unexpected(ReviewFormatError{Kind::Damaged, error.what()});
    } catch (const Malformed& malformed) {
        return tl::unexpected(ReviewFormatError{Kind::Damaged, malformed.what});
    }
}

std::string revisionOf(std::string_view head) {
    const size_t key = head.substr(0, kHead).find(kRevisionKey);
    if (key == head.npos) return {};
    const size_t begin = key + kRevisionKey.size();
    const size_t end = head.find('"', begin);
    return end == head.npos ? std::string() : std::string(head.substr(begin, end - begin));
}

}  // namespace stet
