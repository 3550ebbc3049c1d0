#include <unicode/uchar.h>

#include "report/text_report.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// A sentence on one line: white space in it becomes one blank.
std::u16string onOneLine(std::u16string_view sentence) {
    std::u16string line;
    for (const char16_t c : sentence) {
        const bool blank = u_isUWhiteSpace(c) && c != 0xA0 && c != 0x202F;
        if (!blank) {
            line += c;
        } else if (!line.empty() && line.back() != u' ') {
            line += u' ';
        }
    }
    return line;
}

}  // namespace

void writeText(std::ostream& out, const Document& document, const Segmentation& segmentation) {
    for (const Paragraph& paragraph : segmentation.paragraphs) {
        if (&paragraph != &segmentation.paragraphs.front()) out << '\n';
        for (uint32_t i = paragraph.sentences.begin; i < paragraph.sentences.end; ++i) {
            out << toUtf8(onOneLine(slice(document.text, segmentation.sentences[i].span))) << '\n';
        }
    }
}

}  // namespace stet
