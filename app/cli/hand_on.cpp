#include "cli/hand_on.h"

#include <sstream>

#include "report/csv_report.h"
#include "report/patch.h"
#include "review/critic_export.h"
#include "text/unicode.h"

namespace stet {

bool isHandOnFormat(const std::string& format) {
    return format == "critic" || format == "patch" || format == "csv";
}

tl::expected<std::string, std::string> handOn(const std::string& format, const Comparison& comparison,
                                              const Review& review, Side undecided) {
    const std::string& name = comparison.documents.before->path;
    if (format == "critic") {
        const auto marked = criticMarkup(comparison, review);
        if (!marked) return tl::unexpected(name + ": " + std::string(describe(marked.error())));
        return toUtf8(*marked);
    }
    if (format == "patch") {
        auto patch = patchTo(comparison, mergedText(comparison, review, {undecided}));
        if (!patch) return tl::unexpected(name + ": a patch cannot be made of UTF-16 or UTF-32; save both as UTF-8");
        return std::move(*patch);
    }
    std::ostringstream out;
    writeCsv(out, comparison, review);
    return std::move(out).str();
}

}  // namespace stet
