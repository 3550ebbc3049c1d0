#include "open/page_fixes.h"

#include <algorithm>
#include <unordered_map>

#include "page/page_header.h"
#include "page/seam_words.h"

namespace stet {

namespace {

/// The nearest beginning of a sentence or word right (+1) or left (-1) of `at`; the ends of the line are such too.
uint32_t seamBeside(std::u16string_view line, uint32_t at, SeamStep step, int direction) {
    const std::vector<SeamWord> words = seamWords(line);
    const auto end = static_cast<uint32_t>(line.size());
    uint32_t left = 0, right = end;
    for (size_t i = 1; i < words.size(); ++i) {
        if (step == SeamStep::Sentence && !sentenceBegins(words, i)) continue;
        if (words[i].begin < at) left = words[i].begin;
        if (words[i].begin > at) right = std::min(right, words[i].begin);
    }
    return direction > 0 ? right : left;
}

}  // namespace

std::vector<PageRowFix> stillFitting(const std::vector<PageRowFix>& fixes, std::u16string_view before,
                                     std::u16string_view now) {
    std::unordered_map<std::u16string_view, std::optional<uint32_t>> numbers;
    for (const TextLine& line : linesOf(now)) {
        const auto [known, isNew] = numbers.try_emplace(slice(now, line.span), line.number);
        if (!isNew) known->second.reset();
    }
    const std::vector<TextLine> lines = linesOf(before);
    std::vector<PageRowFix> fitting;
    for (PageRowFix fix : fixes) {
        if (fix.line == 0 || fix.line > lines.size()) continue;
        const auto found = numbers.find(slice(before, lines[fix.line - 1].span));
        if (found == numbers.end() || !found->second) continue;
        fix.line = *found->second;
        fitting.push_back(fix);
    }
    return fitting;
}

std::optional<uint32_t> nextUnsureRow(const std::vector<PageRow>& rows, std::optional<uint32_t> current) {
    for (uint32_t i = current ? *current + 1 : 0; i < rows.size(); ++i) {
        if (isUnsure(rows[i])) return i;
    }
    return std::nullopt;
}

uint32_t rowsReadAnew(const std::vector<PageRow>& before, const std::vector<PageRow>& now, uint32_t line) {
    std::unordered_map<uint32_t, PageRowFix> stood;
    for (const PageRow& row : before) stood.emplace(row.line, fixOf(row));
    return static_cast<uint32_t>(std::count_if(now.begin(), now.end(), [&](const PageRow& row) {
        const auto found = stood.find(row.line);
        return row.line != line && found != stood.end() && found->second != fixOf(row);
    }));
}

PageRowFix fixOf(const PageRow& row) {
    return {row.line, row.kind, row.seam};
}

PageRowFix withSeamMoved(PageRowFix fix, std::u16string_view line, SeamStep step, int direction) {
    if (fix.kind == PageRowKind::Match) return fix;
    const auto length = static_cast<uint32_t>(line.size());
    uint32_t seam = fix.seam;
    if (fix.kind == PageRowKind::Delete) seam = length;
    if (fix.kind == PageRowKind::Insert) seam = 0;
    fix.seam = seamBeside(line, seam, step, direction);
    fix.kind = PageRowKind::Change;
    if (fix.seam == 0) fix.kind = PageRowKind::Insert;
    if (fix.seam == length) fix = {fix.line, PageRowKind::Delete, 0};
    return fix;
}

PageRowFix flipped(PageRowFix fix) {
    if (fix.kind == PageRowKind::Delete)
        fix.kind = PageRowKind::Insert;
    else if (fix.kind == PageRowKind::Insert)
        fix.kind = PageRowKind::Delete;
    return fix;
}

}  // namespace stet
