#include "review/merged_file.h"

#include "text/encode.h"
#include "text/unicode.h"

namespace stet {

namespace {

bool isPlain(const Document& document) {
    return document.format == Format::Text || document.format == Format::Markdown;
}

}  // namespace

std::string_view describe(MergedFile::Note note) {
    switch (note) {
        case MergedFile::Note::Malformed:
            return "a version has places that could not be decoded; they are replacement characters now";
        case MergedFile::Note::OtherEncoding:
            return "the encoding of the version lacks some of the characters; the text is written in UTF-8";
        case MergedFile::Note::TextOnly:
            return "the version is no plain text; only its words are written, in UTF-8";
        case MergedFile::Note::NotExact:
            break;
    }
    return "the encoding of the version is ambiguous; the text is the same, some bytes are not";
}

MergedFile mergedFile(const Comparison& comparison, const MergedText& merged) {
    using Note = MergedFile::Note;
    const Document& base = *comparison.documents[merged.base];
    if (!isPlain(base)) return {toUtf8(merged.text), "UTF-8", Note::TextOnly};
    auto bytes = encode(merged.text, base.encoding, base.byteOrderMark);
    if (!bytes) return {toUtf8(merged.text), "UTF-8", Note::OtherEncoding};
    MergedFile file{std::move(*bytes), base.encoding, std::nullopt};
    if (comparison.documents.before->malformed + comparison.documents.after->malformed > 0)
        file.note = Note::Malformed;
    else if (merged.text == base.text && sha256Hex(file.bytes) != base.sha256)
        file.note = Note::NotExact;
    return file;
}

}  // namespace stet
