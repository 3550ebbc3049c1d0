#include "report/html_data_reader.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "text/json_nesting.h"
#include "text/unicode.h"

namespace stet {

namespace {

using nlohmann::json;

constexpr uint32_t kVersion = 1;

/// Any value that does not fit ends the reading; nlohmann::json throws for the rest.
[[noreturn]] void damaged(const std::string& what) {
    throw std::invalid_argument(what);
}

template <class T>
T known(const std::optional<T>& value, const char* what) {
    if (!value) damaged(std::string("unknown ") + what);
    return *value;
}

const char* sideKey(Side side) {
    return side == Side::Before ? "before" : "after";
}

Span spanFrom(const json& pair, uint32_t length) {
    const Span span{pair.at(0).get<uint32_t>(), pair.at(1).get<uint32_t>()};
    if (span.begin > span.end || span.end > length) damaged("a span outside its text");
    return span;
}

Format formatFrom(const std::string& name) {
    for (int i = 0; i <= static_cast<int>(Format::Pdf); ++i) {
        if (toString(static_cast<Format>(i)) == name) return static_cast<Format>(i);
    }
    damaged("unknown format");
}

Role roleFrom(const std::string& name) {
    for (int i = 0; i <= static_cast<int>(Role::Furniture); ++i) {
        if (toString(static_cast<Role>(i)) == name) return static_cast<Role>(i);
    }
    damaged("unknown role");
}

ReportedVersion versionFrom(const json& from) {
    ReportedVersion version;
    Document& document = version.document;
    document.path = from.at("path");
    document.sha256 = from.at("sha256");
    document.encoding = from.at("encoding");
    document.byteOrderMark = from.value("byteOrderMark", false);
    document.malformed = from.value("malformed", 0u);
    document.format = formatFrom(from.at("format"));
    version.textHash = from.at("textSha256");
    version.length = from.at("length");
    version.lineEnd = known(lineEndFromString(from.at("lineEnd").get<std::string>()), "line end");
    if (from.contains("text")) document.text = toUtf16(from.at("text").get<std::string>());
    for (const json& block : from.value("blocks", json::array())) {
        document.blocks.push_back({spanFrom(block, version.length), roleFrom(block.at(2))});
    }
    return version;
}

CompareOptions optionsFrom(const json& from) {
    CompareOptions options;
    for (const Side side : kSides) {
        const json& segment = from.at(sideKey(side));
        options.segment[side].mode = segment.at("segment") == "lines" ? SegmentMode::Lines : SegmentMode::Auto;
        options.segment[side].language = segment.at("language");
    }
    options.ignore = {};
    for (const std::string name : from.at("ignore")) {
        options.ignore.insert(known(foldClassFromString(name), "class of ignored differences"));
    }
    const auto fineness = from.at("fineness").get<uint32_t>();
    if (fineness > static_cast<uint32_t>(Fineness::Sentences)) damaged("unknown fineness");
    options.fineness = static_cast<Fineness>(fineness);
    for (const json& tie : from.at("ties")) {
        options.ties.push_back({{{tie.at(0).at(0), tie.at(0).at(1)}, {tie.at(1).at(0), tie.at(1).at(1)}}});
    }
    return options;
}

ClassSet classesFrom(const json& names, size_t first) {
    ClassSet classes;
    for (size_t i = first; i < names.size(); ++i) {
        classes.insert(known(changeClassFromString(names[i].get<std::string>()), "class"));
    }
    return classes;
}

Edit editFrom(const json& from, const ReportedChange& change) {
    Edit edit;
    for (const Side side : kSides) {
        const size_t first = side == Side::Before ? 0 : 2;
        const uint64_t begin = change.span[side].begin + from.at(first).get<uint64_t>();
        const uint64_t end = begin + from.at(first + 1).get<uint64_t>();
        if (begin > change.span[side].end || end > change.span[side].end) damaged("an edit outside its change");
        edit.span[side] = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    }
    edit.classes = from.size() > 4 ? classesFrom(from, 4) : change.classes;
    return edit;
}

ReportedChange changeFrom(const json& from, const PerSide<ReportedVersion>& versions) {
    ReportedChange change;
    change.id = known(idFromText(from.at("id").get<std::string>()), "id");
    change.kind = known(changeKindFromString(from.at("kind").get<std::string>()), "kind");
    change.moved = from.value("moved", false);
    change.classes = classesFrom(from.value("classes", json::array({"wording"})), 0);
    for (const Side side : kSides) change.span[side] = spanFrom(from.at(sideKey(side)), versions[side].length);
    if (!from.contains("edits")) {
        change.edits.push_back({change.span, change.classes});
    } else {
        for (const json& edit : from.at("edits")) change.edits.push_back(editFrom(edit, change));
    }
    return change;
}

Decision decisionFrom(const json& name) {
    return known(decisionFromString(name.get<std::string>()), "decision");
}

Review reviewFrom(const json& from) {
    Review review;
    ReviewStep step;
    for (const auto& [id, said] : from.items()) {
        ChangeReview entry;
        entry.words = decisionFrom(said.at("words"));
        entry.place = decisionFrom(said.at("place"));
        const json edits = said.value("edits", json::object());
        for (const auto& [edit, decision] : edits.items()) {
            entry.edits[static_cast<uint32_t>(std::stoul(edit))] = decisionFrom(decision);
        }
        entry.flagged = said.value("flagged", false);
        entry.comment = said.value("comment", "");
        step.emplace_back(known(idFromText(id), "id"), std::move(entry));
    }
    review.apply(std::move(step));
    return review;
}

HtmlReportOptions lookFrom(const json& from) {
    HtmlReportOptions look;
    look.title = from.at("title");
    look.layout = known(reportLayoutFromString(from.at("layout").get<std::string>()), "layout");
    look.palette = known(reportPaletteFromString(from.at("palette").get<std::string>()), "palette");
    look.folds = from.at("folds");
    for (const Side side : kSides) {
        look.names[side] = from.at(sideKey(side)).at("name");
        look.dates[side] = from.at(sideKey(side)).value("date", "");
    }
    return look;
}

Statistics statisticsFrom(const json& from) {
    Statistics statistics;
    for (const auto& [name, count] : from.at("ignored").items()) {
        const auto fold = known(foldClassFromString(name), "class of ignored differences");
        statistics.ignored[static_cast<size_t>(fold)] = count;
    }
    const json& words = from.at("statistics").at("words");
    for (const Side side : kSides) statistics.words[side] = words.at(sideKey(side));
    statistics.deletedWords = words.at("deleted");
    statistics.insertedWords = words.at("inserted");
    statistics.movedWords = words.at("moved");
    statistics.similarity = from.at("statistics").at("similarity");
    return statistics;
}

ReportedData dataFrom(const json& from) {
    ReportedData data;
    data.generator = from.value("generator", "");
    data.look = lookFrom(from);
    data.statistics = statisticsFrom(from);
    data.limits = from.at("limits");
    for (const Side side : kSides) data.versions[side] = versionFrom(from.at(sideKey(side)));
    data.options = optionsFrom(from.at("options"));
    for (const json& change : from.at("changes")) data.changes.push_back(changeFrom(change, data.versions));
    if (from.contains("review")) data.review = reviewFrom(from.at("review"));
    return data;
}

}  // namespace

tl::expected<ReportedData, HtmlReportError> readHtmlData(std::string_view text) {
    using Kind = HtmlReportError::Kind;
    const json from = parsedJson<json>(text);
    if (!from.is_object() || from.value("schema", "") != "stet-report") {
        return tl::unexpected(
            HtmlReportError{from.is_discarded() ? Kind::Damaged : Kind::NotAReport, "unreadable data"});
    }
    try {
        if (from.at("version").get<uint32_t>() > kVersion) return tl::unexpected(HtmlReportError{Kind::Newer, {}});
        return dataFrom(from);
    } catch (const std::exception& error) {  // of nlohmann::json, std::stoul and damaged()
        return tl::unexpected(HtmlReportError{Kind::Damaged, error.what()});
    }
}

}  // namespace stet
