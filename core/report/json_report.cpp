#include "report/json_report.h"

#include "report/json_writer.h"
#include "text/unicode.h"

namespace stet {

namespace {

void writeSpans(JsonWriter& json, const PerSide<Span>& span) {
    json.field("before", span.before).field("after", span.after);
}

void writeSegmentation(JsonWriter& json, const Segmentation& segmentation) {
    json.key("paragraphs").beginArray();
    for (const Paragraph& paragraph : segmentation.paragraphs) {
        json.beginObject().field("span", paragraph.span).field("sentences", paragraph.sentences);
        json.field("role", toString(paragraph.role)).endObject();
    }
    json.endArray().key("sentences").beginArray();
    for (const Sentence& sentence : segmentation.sentences) {
        json.beginObject().field("span", sentence.span).field("paragraph", sentence.paragraph).endObject();
    }
    json.endArray();
}

void writeDocument(JsonWriter& json, const Document& document, const Segmentation& segmentation) {
    json.beginObject().field("path", document.path).field("sha256", document.sha256);
    json.field("encoding", document.encoding).field("format", toString(document.format));
    json.field("language", segmentation.language);
    if (document.malformed > 0) json.field("malformed", document.malformed);
    json.field("text", document.text);
    writeSegmentation(json, segmentation);
    json.endObject();
}

void writeNumbers(JsonWriter& json, IndexRange range) {
    json.beginArray();
    for (uint32_t i = range.begin; i < range.end; ++i) json.value(i);
    json.endArray();
}

void writeLink(JsonWriter& json, const Link& link) {
    json.beginObject();
    for (const Side side : kSides) {
        json.key(side == Side::Before ? "before" : "after");
        writeNumbers(json, link.sentences[side]);
    }
    json.field("relation", toString(link.relation));
    if (link.relation != Relation::Deleted && link.relation != Relation::Inserted) {
        json.field("moved", link.moved).field("similarity", link.similarity);
    }
    json.field("confidence", link.confidence);
    if (link.repeats) json.field("repeats", *link.repeats);
    json.endObject();
}

void writeClasses(JsonWriter& json, ClassSet classes) {
    json.key("classes").beginArray();
    for (int i = 0; i < kChangeClassCount; ++i) {
        if (const auto c = static_cast<ChangeClass>(i); classes.contains(c)) json.value(toString(c));
    }
    json.endArray();
}

void writeChange(JsonWriter& json, const Comparison& comparison, const Change& change) {
    json.beginObject().field("id", idText(change.id)).field("kind", toString(change.kind));
    json.field("moved", change.moved);
    writeClasses(json, change.classes);
    json.field("link", change.links.begin).field("links", change.links);
    writeSpans(json, change.span);
    json.key("edits").beginArray();
    for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) {
        const Edit& edit = comparison.edits[i];
        json.beginObject();
        writeSpans(json, edit.span);
        writeClasses(json, edit.classes);
        json.endObject();
    }
    json.endArray().endObject();
}

void writeOptions(JsonWriter& json, const CompareOptions& options) {
    json.key("ignore").beginArray();
    for (int i = 0; i < kFoldClassCount; ++i) {
        if (const auto c = static_cast<FoldClass>(i); options.ignore.contains(c)) json.value(toString(c));
    }
    json.endArray();
}

void writeIgnored(JsonWriter& json, const Statistics& statistics) {
    json.key("ignored").beginObject();
    for (int i = 0; i < kFoldClassCount; ++i) {
        const uint32_t count = statistics.ignored[static_cast<size_t>(i)];
        if (count > 0) json.field(toString(static_cast<FoldClass>(i)), count);
    }
    json.endObject();
}

void writeLimits(JsonWriter& json, const std::vector<Limit>& limits) {
    json.key("limits").beginArray();
    for (const Limit& limit : limits) {
        json.beginObject().field("stage", toString(limit.stage));
        writeSpans(json, limit.span);
        json.endObject();
    }
    json.endArray();
}

void writeStatistics(JsonWriter& json, const Statistics& statistics) {
    json.key("statistics").beginObject().key("words").beginObject();
    json.field("before", statistics.words.before).field("after", statistics.words.after);
    json.field("deleted", statistics.deletedWords).field("inserted", statistics.insertedWords);
    json.field("moved", statistics.movedWords).endObject();
    json.field("similarity", statistics.similarity).endObject();
}

bool stands(const PageRow& row, Side side) {
    return row.kind != (side == Side::Before ? PageRowKind::Insert : PageRowKind::Delete);
}

void writeRow(JsonWriter& json, const PageRow& row) {
    json.beginObject().field("line", row.line).field("kind", toString(row.kind));
    if (stands(row, Side::Before)) json.field("before", row.span.before);
    if (stands(row, Side::After)) json.field("after", row.span.after);
    if (!row.sideKnown) json.field("sideKnown", false);
    json.field("confidence", row.confidence).endObject();
}

/// The fields of a page, without the brackets around them.
void writePage(JsonWriter& json, const PageSplit& page) {
    json.key("versions").beginArray().value(page.versions.before).value(page.versions.after).endArray();
    json.key("titles").beginObject();
    json.field("before", page.titles.before).field("after", page.titles.after).endObject();
    if (!page.source.empty()) json.field("source", page.source);
    if (!page.address.empty()) json.field("address", page.address);
    json.key("rows").beginArray();
    for (const PageRow& row : page.rows) writeRow(json, row);
    json.endArray();
    json.key("before").beginObject().field("text", page.texts.before).endObject();
    json.key("after").beginObject().field("text", page.texts.after).endObject();
}

}  // namespace

void writeJson(std::ostream& out, const Comparison& comparison, const std::string& id) {
    JsonWriter json(out);
    json.beginObject();
    if (!id.empty()) json.key("id").raw(id);
    json.field("schema", "stet-comparison").field("version", 1u);
    for (const Side side : kSides) {
        json.key(side == Side::Before ? "before" : "after");
        writeDocument(json, *comparison.documents[side], comparison.segmentation[side]);
    }
    writeOptions(json, comparison.options);
    json.key("links").beginArray();
    for (const Link& link : comparison.links) writeLink(json, link);
    json.endArray().key("changes").beginArray();
    for (const Change& change : comparison.changes) writeChange(json, comparison, change);
    json.endArray();
    writeIgnored(json, comparison.statistics);
    writeLimits(json, comparison.limits);
    writeStatistics(json, comparison.statistics);
    json.endObject();
}

void writeJson(std::ostream& out, const Document& document, const Segmentation& segmentation) {
    JsonWriter json(out);
    json.beginObject().field("schema", "stet-segments").field("version", 1u);
    json.field("path", document.path).field("language", segmentation.language).field("text", document.text);
    writeSegmentation(json, segmentation);
    json.endObject();
}

void writeJson(std::ostream& out, const std::vector<PageSplit>& pages) {
    JsonWriter json(out);
    json.beginObject().field("schema", "stet-page").field("version", 1u);
    writePage(json, pages.front());
    if (pages.size() > 1) json.key("further").beginArray();
    for (size_t i = 1; i < pages.size(); ++i) {
        json.beginObject();
        writePage(json, pages[i]);
        json.endObject();
    }
    if (pages.size() > 1) json.endArray();
    json.endObject();
}

}  // namespace stet
