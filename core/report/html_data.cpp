#include "report/html_data.h"

#include <map>

#include "report/html_head.h"
#include "report/html_text.h"
#include "report/json_writer.h"
#include "text/unicode.h"

namespace stet {

namespace {

void writeFolds(JsonWriter& json, FoldSet folds) {
    json.beginArray();
    for (int i = 0; i < kFoldClassCount; ++i) {
        if (const auto c = static_cast<FoldClass>(i); folds.contains(c)) json.value(toString(c));
    }
    json.endArray();
}

void writeClassNames(JsonWriter& json, ClassSet classes) {
    for (int i = 0; i < kChangeClassCount; ++i) {
        if (const auto c = static_cast<ChangeClass>(i); classes.contains(c)) json.value(toString(c));
    }
}

void writeBlocks(JsonWriter& json, const std::vector<Block>& blocks) {
    json.key("blocks").beginArray();
    for (const Block& block : blocks) {
        json.beginArray().value(block.span.begin).value(block.span.end).value(toString(block.role)).endArray();
    }
    json.endArray();
}

void writeVersion(JsonWriter& json, const Comparison& comparison, const HtmlReportOptions& options, Side side) {
    const Document& document = *comparison.documents[side];
    json.beginObject().field("path", options.redactPaths ? lastPart(document.path) : document.path);
    json.field("name", versionName(comparison, options, side));
    if (!options.dates[side].empty()) json.field("date", options.dates[side]);
    json.field("sha256", document.sha256).field("encoding", document.encoding);
    if (document.byteOrderMark) json.field("byteOrderMark", true);
    if (document.malformed > 0) json.field("malformed", document.malformed);
    json.field("format", toString(document.format)).field("language", comparison.segmentation[side].language);
    json.field("lineEnd", toString(lineEndOf(document.text)));
    json.field("length", static_cast<uint32_t>(document.text.size()));
    json.field("textSha256", sha256Hex(toUtf8(document.text)));
    if (!document.blocks.empty()) writeBlocks(json, document.blocks);
    if (comparison.segmentation[side].sentences.empty()) json.field("text", document.text);
    json.endObject();
}

void writeOptions(JsonWriter& json, const CompareOptions& options) {
    json.key("options").beginObject();
    for (const Side side : kSides) {
        json.key(side == Side::Before ? "before" : "after").beginObject();
        json.field("segment", options.segment[side].mode == SegmentMode::Lines ? "lines" : "auto");
        json.field("language", options.segment[side].language).endObject();
    }
    json.key("ignore");
    writeFolds(json, options.ignore);
    json.field("fineness", static_cast<uint32_t>(options.fineness));
    json.key("ties").beginArray();
    for (const Tie& tie : options.ties) {
        json.beginArray().value(tie.sentences.before).value(tie.sentences.after).endArray();
    }
    json.endArray().endObject();
}

/// Places inside a change are counted from the change's begin.
void writeEdit(JsonWriter& json, const Change& change, const Edit& edit) {
    json.beginArray();
    for (const Side side : kSides) {
        json.value(edit.span[side].begin - change.span[side].begin).value(edit.span[side].size());
    }
    if (edit.classes != change.classes) writeClassNames(json, edit.classes);
    json.endArray();
}

bool isMereWording(ClassSet classes) {
    ClassSet wording;
    wording.insert(ChangeClass::Wording);
    return classes == wording;
}

bool isOneEdit(const Comparison& comparison, const Change& change) {
    return change.edits.size() == 1 && comparison.edits[change.edits.begin].span == change.span;
}

void writeChange(JsonWriter& json, const Comparison& comparison, const Change& change) {
    json.beginObject().field("id", idText(change.id)).field("kind", toString(change.kind));
    if (change.moved) json.field("moved", true);
    if (!isMereWording(change.classes)) {
        json.key("classes").beginArray();
        writeClassNames(json, change.classes);
        json.endArray();
    }
    json.field("before", change.span.before).field("after", change.span.after);
    if (isOneEdit(comparison, change)) {
        json.endObject();
        return;
    }
    json.key("edits").beginArray();
    for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) writeEdit(json, change, comparison.edits[i]);
    json.endArray().endObject();
}

void writeStatistics(JsonWriter& json, const Statistics& statistics) {
    json.key("ignored").beginObject();
    for (int i = 0; i < kFoldClassCount; ++i) {
        const uint32_t count = statistics.ignored[static_cast<size_t>(i)];
        if (count > 0) json.field(toString(static_cast<FoldClass>(i)), count);
    }
    json.endObject().key("statistics").beginObject().key("words").beginObject();
    json.field("before", statistics.words.before).field("after", statistics.words.after);
    json.field("deleted", statistics.deletedWords).field("inserted", statistics.insertedWords);
    json.field("moved", statistics.movedWords).endObject().field("similarity", statistics.similarity).endObject();
}

/// By id, so that the same review gives the same bytes.
std::map<uint64_t, ChangeReview> entriesOf(const Review& review, bool comments) {
    std::map<uint64_t, ChangeReview> entries(review.entries().begin(), review.entries().end());
    if (comments) return entries;
    for (auto& [id, said] : entries) said.comment.clear();
    std::erase_if(entries, [](const auto& entry) { return entry.second == ChangeReview{}; });
    return entries;
}

void writeReview(JsonWriter& json, const Review& review, bool comments) {
    json.key("review").beginObject();
    for (const auto& [id, said] : entriesOf(review, comments)) {
        json.key(idText(id)).beginObject().field("words", toString(said.words)).field("place", toString(said.place));
        if (!said.edits.empty()) {
            json.key("edits").beginObject();
            for (const auto& [edit, decision] : said.edits) json.field(std::to_string(edit), toString(decision));
            json.endObject();
        }
        if (said.flagged) json.field("flagged", true);
        if (!said.comment.empty()) json.field("comment", said.comment);
        json.endObject();
    }
    json.endObject();
}

}  // namespace

void writeHtmlData(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                   std::ostream& out) {
    JsonWriter json(out);
    json.beginObject().field("schema", "stet-report").field("version", 1u);
    json.field("generator", reportGenerator());
    json.field("title", headOf(comparison, review, options).title);
    json.field("layout", toString(options.layout)).field("palette", toString(options.palette));
    json.field("folds", options.folds);
    for (const Side side : kSides) {
        json.key(side == Side::Before ? "before" : "after");
        writeVersion(json, comparison, options, side);
    }
    writeOptions(json, comparison.options);
    json.key("changes").beginArray();
    for (const Change& change : comparison.changes) writeChange(json, comparison, change);
    json.endArray();
    writeStatistics(json, comparison.statistics);
    json.field("limits", static_cast<uint32_t>(comparison.limits.size()));
    if (review) writeReview(json, *review, options.comments);
    json.endObject();
}

std::string reportGenerator() {
    return "Stet " STET_VERSION;
}

}  // namespace stet
