#include "segment/segmentation.h"

#include "segment/language.h"
#include "segment/lines.h"
#include "segment/paragraphs.h"
#include "segment/sentences.h"

namespace stet {

namespace {

/// The blocks a file names, trimmed; blank ones are dropped.
std::vector<Paragraph> paragraphsOfBlocks(const Document& document) {
    std::vector<Paragraph> paragraphs;
    for (const Block& block : document.blocks) {
        Span span = block.span;
        while (span.begin < span.end && isSpace(document.text[span.begin])) ++span.begin;
        while (span.end > span.begin && isSpace(document.text[span.end - 1])) --span.end;
        if (!span.empty()) paragraphs.push_back({span, {}, block.role});
    }
    return paragraphs;
}

Segmentation segmentLines(std::u16string_view text) {
    Segmentation result;
    bool blank = true;
    for (const Line& line : linesOf(text, {0, static_cast<uint32_t>(text.size())})) {
        if (line.span.empty()) {
            blank = true;
            continue;
        }
        const auto index = static_cast<uint32_t>(result.sentences.size());
        if (blank) result.paragraphs.push_back({line.span, {index, index}, Role::Body});
        Paragraph& paragraph = result.paragraphs.back();
        paragraph.span.end = line.span.end;
        paragraph.sentences.end = index + 1;
        result.sentences.push_back({line.span, static_cast<uint32_t>(result.paragraphs.size() - 1)});
        blank = false;
    }
    return result;
}

Segmentation segmentProse(const Document& document, std::string_view language) {
    Segmentation result;
    result.paragraphs = document.blocks.empty() ? paragraphsOf(document.text) : paragraphsOfBlocks(document);
    std::vector<Span> spans;
    for (uint32_t i = 0; i < result.paragraphs.size(); ++i) {
        Paragraph& paragraph = result.paragraphs[i];
        spans.clear();
        appendSentences(document.text, paragraph.span, language, spans);
        const auto first = static_cast<uint32_t>(result.sentences.size());
        for (const Span span : spans) result.sentences.push_back({span, i});
        paragraph.sentences = {first, static_cast<uint32_t>(result.sentences.size())};
    }
    return result;
}

}  // namespace

Segmentation segment(const Document& document, const SegmentOptions& options) {
    const std::string language = options.language == "auto" ? detectLanguage(document.text) : options.language;
    Segmentation result =
        options.mode == SegmentMode::Lines ? segmentLines(document.text) : segmentProse(document, language);
    result.language = language;
    return result;
}

}  // namespace stet
