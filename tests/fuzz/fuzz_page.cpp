// Any text, taken for a page: every row's paragraphs lie in the two texts, in order.

#include <cstdlib>

#include "page/page.h"
#include "text/unicode.h"

using namespace stet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const std::u16string text = toUtf16({reinterpret_cast<const char*>(data), size});
    PageOptions options;
    options.assumePage = size % 2 == 0;
    const auto pages = splitPages(text, options);
    if (!pages) return 0;
    for (const PageSplit& page : *pages) {
        PerSide<uint32_t> end;
        for (const PageRow& row : page.rows) {
            if (row.source.end > text.size() || row.seam > row.source.size()) std::abort();
            for (const Side side : kSides) {
                const Span span = row.span[side];
                if (span.empty()) continue;
                if (span.begin < end[side] || span.end > page.texts[side].size()) std::abort();
                end[side] = span.end;
            }
        }
    }
    return 0;
}
