#include "open/page_fixes.h"

#include <algorithm>
#include <unordered_map>

#include "page/page_header.h"
#include "page/page_rows.h"
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

bool isEarlier(const PageRowFix& a, const PageRowFix& b) {
    return a.line < b.line;
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

RowDrafts stillOpen(std::vector<PageRowFix> drafts, const std::vector<PageRow>& rows) {
    std::unordered_map<uint32_t, const PageRow*> rowAt;
    for (const PageRow& row : rows) rowAt.emplace(row.line, &row);
    std::erase_if(drafts, [&](const PageRowFix& draft) {
        const auto found = rowAt.find(draft.line);
        if (found == rowAt.end()) return true;
        const PageRow& row = *found->second;
        return draft.seam > row.source.size() || (row.confirmed && draft == fixOf(row));
    });
    std::stable_sort(drafts.begin(), drafts.end(), isEarlier);
    const auto sameLine = [](const PageRowFix& a, const PageRowFix& b) { return a.line == b.line; };
    drafts.erase(std::unique(drafts.begin(), drafts.end(), sameLine), drafts.end());
    return drafts;
}

void putDraft(RowDrafts& drafts, const PageRowFix& fix, const std::vector<PageRow>& rows) {
    const auto [first, last] = std::equal_range(drafts.begin(), drafts.end(), fix, isEarlier);
    const auto place = drafts.erase(first, last);
    const bool stands = std::any_of(rows.begin(), rows.end(), [&](const PageRow& row) { return fixOf(row) == fix; });
    if (!stands) drafts.insert(place, fix);
}

PageRowFix wantedOf(const PageRow& row, const RowDrafts& drafts) {
    const PageRowFix found = fixOf(row);
    const auto draft = std::lower_bound(drafts.begin(), drafts.end(), found, isEarlier);
    return draft == drafts.end() || draft->line != row.line ? found : *draft;
}

bool wantsReader(const PageRow& row, const RowDrafts& drafts) {
    return isUnsure(row) || wantedOf(row, drafts) != fixOf(row);
}

std::optional<uint32_t> nextUnsureRow(const std::vector<PageRow>& rows, std::optional<uint32_t> current,
                                      const RowDrafts& drafts) {
    for (uint32_t i = current ? *current + 1 : 0; i < rows.size(); ++i) {
        if (wantsReader(rows[i], drafts)) return i;
    }
    return std::nullopt;
}

std::vector<PageRowFix> rowsReadAnew(const std::vector<PageRow>& before, const std::vector<PageRow>& now,
                                     uint32_t line) {
    std::unordered_map<uint32_t, PageRowFix> stood;
    for (const PageRow& row : before) stood.emplace(row.line, fixOf(row));
    std::vector<PageRowFix> anew;
    for (const PageRow& row : now) {
        const auto found = stood.find(row.line);
        if (row.line != line && found != stood.end() && found->second != fixOf(row)) anew.push_back(found->second);
    }
    return anew;
}

std::optional<std::pair<Side, uint32_t>> seamPlace(std::u16string_view page, const PageRow& row,
                                                   const PageRowFix& fix) {
    if (fix.kind != PageRowKind::Change || fix == fixOf(row)) return std::nullopt;
    const uint32_t seam = row.source.begin + fix.seam;
    const PerSide<Span> cells = cellsOf(page, row.source, {row.kind, row.seam});
    for (const Side side : kSides) {
        const Span& cell = cells[side];
        if (seam > cell.begin && seam < cell.end) return std::pair(side, row.span[side].begin + seam - cell.begin);
    }
    return std::nullopt;
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
