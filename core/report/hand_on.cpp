#include "report/hand_on.h"

#include <sstream>

#include "report/csv_report.h"
#include "report/patch.h"
#include "review/critic_export.h"
#include "text/unicode.h"

namespace stet {

namespace {

using Bytes = tl::expected<std::string, HandOnError>;

Bytes asCritic(const Comparison& comparison, const Review& review) {
    const auto marked = criticMarkup(comparison, review);
    if (!marked) return tl::unexpected(HandOnError::HasCriticMarks);
    return toUtf8(*marked);
}

Bytes asPatch(const Comparison& comparison, const Review& review, Side undecided) {
    auto patch = patchTo(comparison, mergedText(comparison, review, {undecided}));
    if (!patch) return tl::unexpected(HandOnError::WideCharset);
    return std::move(*patch);
}

std::string asCsv(const Comparison& comparison, const Review& review) {
    std::ostringstream out;
    writeCsv(out, comparison, review);
    return std::move(out).str();
}

}  // namespace

std::optional<HandOnForm> handOnFormFromString(std::string_view name) {
    if (name == "critic") return HandOnForm::Critic;
    if (name == "patch") return HandOnForm::Patch;
    if (name == "csv") return HandOnForm::Csv;
    return std::nullopt;
}

std::string_view describe(HandOnError error) {
    if (error == HandOnError::HasCriticMarks) return describe(CriticError{});
    return "a patch cannot be made of UTF-16 or UTF-32; save both as UTF-8";
}

Bytes handOn(HandOnForm form, const Comparison& comparison, const Review& review, Side undecided) {
    switch (form) {
        case HandOnForm::Critic:
            return asCritic(comparison, review);
        case HandOnForm::Patch:
            return asPatch(comparison, review, undecided);
        case HandOnForm::Csv:
            break;
    }
    return asCsv(comparison, review);
}

}  // namespace stet
