#pragma once
// Segmentations written down as text, for tests.

#include <string>
#include <vector>

#include "segment/segmentation.h"
#include "text/unicode.h"

namespace stet::test {

using Texts = std::vector<std::string>;

/// UTF-8 with each run of white space as one space.
inline std::string squeezed(std::u16string_view text) {
    std::string out;
    for (const char c : toUtf8(text)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space) out += c;
        if (space && !out.empty() && out.back() != ' ') out += ' ';
    }
    return out;
}

/// The sentences of `text`, wraps undone.
inline Texts sentencesOf(const std::string& text, const std::string& language = "en") {
    const Document document = makeDocument(toUtf16(text));
    Texts found;
    for (const Sentence& sentence : segment(document, {SegmentMode::Auto, language}).sentences) {
        found.push_back(squeezed(slice(document.text, sentence.span)));
    }
    return found;
}

/// The paragraphs of `text` as "role: text", wraps undone.
inline Texts paragraphsOf(const std::string& text, const std::string& language = "en") {
    const Document document = makeDocument(toUtf16(text));
    Texts found;
    for (const Paragraph& paragraph : segment(document, {SegmentMode::Auto, language}).paragraphs) {
        found.push_back(std::string(toString(paragraph.role)) + ": " + squeezed(slice(document.text, paragraph.span)));
    }
    return found;
}

/// The words of `text`, taken for one sentence, each with its kind where that is not Word: "7/number".
inline Texts wordsOf(const std::string& text, const std::string& language = "en") {
    static constexpr const char* kKinds[] = {"", "/number", "/mark", "/symbol"};
    const std::u16string wide = toUtf16(text);
    std::vector<Word> words;
    WordBreaker(language).append(wide, {0, static_cast<uint32_t>(wide.size())}, words);
    Texts found;
    for (const Word& word : words)
        found.push_back(squeezed(slice(wide, word.span)) + kKinds[static_cast<int>(word.kind)]);
    return found;
}

}  // namespace stet::test
