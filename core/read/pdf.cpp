#include "read/pdf.h"

#ifdef STET_PDF
#include <poppler-document.h>
#include <poppler-page.h>

#include <memory>

#include "text/unicode.h"
#endif

namespace stet {

#ifdef STET_PDF

bool canReadPdf() {
    return true;
}

tl::expected<std::u16string, std::string> pdfText(std::string_view bytes) {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return tl::unexpected(std::string("poppler cannot open it"));
    if (document->is_locked()) return tl::unexpected(std::string("it is locked with a password"));
    std::u16string text;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page) return tl::unexpected("page " + std::to_string(i + 1) + " cannot be opened");
        const poppler::byte_array utf8 =
            page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
        if (!text.empty()) text += u'\n';
        text += toUtf16({utf8.data(), utf8.size()});
    }
    return text;
}

#else

bool canReadPdf() {
    return false;
}

tl::expected<std::u16string, std::string> pdfText(std::string_view) {
    return tl::unexpected(std::string("this build of Stet has no PDF reader"));
}

#endif

}  // namespace stet
