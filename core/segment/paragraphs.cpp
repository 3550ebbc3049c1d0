#include "segment/paragraphs.h"

#include <unicode/uchar.h>

#include "segment/lines.h"

namespace stet {

namespace {

bool continues(std::u16string_view text, const Line& line, const Line& next) {
    if (line.quoteDepth != next.quoteDepth) return false;
    const char16_t last = text[line.span.end - 1];
    const bool stopped =
        last == u'.' || last == u'!' || last == u'?' || last == 0x201D || last == u'"' || last == 0x3002;
    return !stopped && u_islower(text[next.span.begin]);
}

}  // namespace

std::vector<Paragraph> paragraphsOf(std::u16string_view text) {
    std::vector<Paragraph> paragraphs;
    const Line* previous = nullptr;
    const std::vector<Line> lines = linesOf(text, {0, static_cast<uint32_t>(text.size())});
    for (const Line& line : lines) {
        if (line.span.empty()) {
            previous = nullptr;
            continue;
        }
        if (previous && continues(text, *previous, line)) {
            paragraphs.back().span.end = line.span.end;
        } else {
            paragraphs.push_back({line.span, {}, line.quoteDepth ? Role::Quote : Role::Body});
        }
        previous = &line;
    }
    return paragraphs;
}

}  // namespace stet
