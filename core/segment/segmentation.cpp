#include "segment/segmentation.h"

#include "segment/characters.h"
#include "segment/language.h"
#include "segment/lexicon.h"
#include "segment/lines.h"
#include "segment/paragraphs.h"
#include "segment/sentences.h"

namespace stet {

namespace {

/// The blocks that a file names, trimmed; blank ones are dropped.
std::vector<Paragraph> paragraphsOfBlocks(const Document& document, const Lexicon& lexicon) {
    std::vector<Paragraph> paragraphs;
    for (const Block& block : document.blocks) {
        Span span = block.span;
        while (!span.empty() && isSpace(document.text[span.begin])) ++span.begin;
        while (!span.empty() && isSpace(document.text[span.end - 1])) --span.end;
        if (span.empty()) continue;
        const Role role = block.role == Role::Body ? roleOfBlock(document.text, span, lexicon) : block.role;
        paragraphs.push_back({span, {}, role});
    }
    findHeadline(document.text, lexicon, paragraphs);
    return paragraphs;
}

void appendLines(std::u16string_view text, Span paragraph, const Lexicon& lexicon, std::vector<Span>& sentences) {
    for (const Line& line : linesOf(slice(text, paragraph), lexicon)) {
        if (!line.blank()) sentences.push_back({paragraph.begin + line.span.begin, paragraph.begin + line.span.end});
    }
}

/// A byline and furniture are one sentence each; a table has one a row.
void appendUnits(std::u16string_view text, const Paragraph& paragraph, const Lexicon& lexicon,
                 std::vector<Span>& sentences, const Progress* progress) {
    switch (paragraph.role) {
        case Role::Byline:
        case Role::Furniture:
            sentences.push_back(paragraph.span);
            break;
        case Role::Table:
            appendLines(text, paragraph.span, lexicon, sentences);
            break;
        default:
            appendSentences(text, paragraph.span, lexicon, sentences, progress);
    }
}

Segmentation segmentProse(const Document& document, const Lexicon& lexicon, const Progress* progress) {
    Segmentation result;
    result.paragraphs = document.blocks.empty() ? paragraphsOf(document.text, lexicon, progress)
                                                : paragraphsOfBlocks(document, lexicon);
    std::vector<Span> spans;
    for (uint32_t i = 0; i < result.paragraphs.size(); ++i) {
        if (i % 1024 == 0) stopIfCancelled(progress);
        Paragraph& paragraph = result.paragraphs[i];
        spans.clear();
        appendUnits(document.text, paragraph, lexicon, spans, progress);
        const auto first = static_cast<uint32_t>(result.sentences.size());
        for (const Span span : spans) result.sentences.push_back({span, i});
        paragraph.sentences = {first, static_cast<uint32_t>(result.sentences.size())};
    }
    return result;
}

Segmentation segmentLines(std::u16string_view text, const Lexicon& lexicon, const Progress* progress) {
    Segmentation result;
    bool parted = true;
    for (const Line& line : linesOf(text, lexicon, progress)) {
        if (!line.blank()) {
            const auto index = static_cast<uint32_t>(result.sentences.size());
            if (parted) result.paragraphs.push_back({line.span, {index, index}, Role::Body});
            Paragraph& paragraph = result.paragraphs.back();
            paragraph.span.end = line.span.end;
            paragraph.sentences.end = index + 1;
            result.sentences.push_back({line.span, static_cast<uint32_t>(result.paragraphs.size() - 1)});
        }
        parted = line.blank();
    }
    return result;
}

}  // namespace

Segmentation segment(const Document& document, const SegmentOptions& options, const Progress* progress) {
    const std::string language = options.language == "auto" ? detectLanguage(document.text) : options.language;
    const Lexicon& lexicon = Lexicon::of(language);
    const bool lines = options.mode == SegmentMode::Lines;
    Segmentation result =
        lines ? segmentLines(document.text, lexicon, progress) : segmentProse(document, lexicon, progress);
    result.language = language;
    return result;
}

}  // namespace stet
