// Any bytes, read as any kind of file, give a document that holds together or an error in words.

#include <array>
#include <cstdlib>

#include "read/read_document.h"

using namespace stet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static constexpr std::array<const char*, 5> kNames = {"a.txt", "a.md", "a.html", "a.docx", "a.odt"};
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto document = documentFromBytes(bytes, kNames[data[0] % kNames.size()]);
    if (!document) {
        if (describe(document.error()).empty()) std::abort();
        return 0;
    }
    uint32_t end = 0;
    for (const Block& block : document->blocks) {
        if (block.span.begin < end || block.span.end < block.span.begin) std::abort();
        end = block.span.end;
    }
    if (end > document->text.size()) std::abort();
    return 0;
}
