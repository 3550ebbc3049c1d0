// Any bytes, opened as what people hand on: a review, a text with CriticMarkup, a report. Each holds together or is
// refused.

#include <cstdlib>
#include <string>

#include "compare/compare.h"
#include "report/hand_on.h"
#include "report/html_report_check.h"
#include "report/html_report_proof.h"
#include "review/carry_over.h"
#include "review/critic_import.h"
#include "review/merged_file.h"
#include "text/unicode.h"

using namespace stet;

namespace {

/// What `stet-cli apply` does with a review, in all its forms; and it can be saved again.
void apply(const SavedReview& saved) {
    const ComparisonPtr comparison = *compare(saved.documents, saved.options);
    const CarriedOver carried = carryOver(saved.documents, saved.marks, saved.review, *comparison);
    mergedFile(*comparison, mergedText(*comparison, carried.review, {saved.undecided}));
    for (const HandOnForm form : {HandOnForm::Critic, HandOnForm::Patch, HandOnForm::Csv})
        handOn(form, *comparison, carried.review, saved.undecided);
    const PerSide<std::string> documents = {documentJson(*saved.documents.before),
                                            documentJson(*saved.documents.after)};
    if (!reviewFromJson(reviewJson(saved, "1", documents))) std::abort();
}

void verify(std::string_view html) {
    const auto report = readHtmlReport(html);
    if (!report) {
        if (describe(report.error(), "a.html").empty()) std::abort();
    } else if (checkHtmlReport(*report).empty()) {
        firstDifference(*report, html);
    }
}

}  // namespace

/// The first byte says what the rest is opened as.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] % 3 == 0) {
        if (const auto saved = reviewFromJson(bytes)) apply(*saved);
    } else if (data[0] % 3 == 1) {
        apply(reviewFromCriticMarkup(toUtf16(bytes), "a.md"));
    } else {
        verify(bytes);
    }
    return 0;
}
