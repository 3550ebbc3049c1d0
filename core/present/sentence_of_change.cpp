#include "present/sentence_of_change.h"

#include <algorithm>

#include "text/unicode.h"

namespace stet {

namespace {

constexpr uint32_t kLongestQuotation = 160;  // code units
constexpr uint32_t kMostEdits = 3;
constexpr uint32_t kLongestWord = 40;  // what is longer is no word

bool isSpace(char16_t c) {
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

/// The text of a span in one line, cut after a word when it is long.
std::string quotation(const Comparison& comparison, Side side, Span span) {
    std::u16string line;
    for (char16_t c : slice(comparison.text(side), span)) {
        if (!isSpace(c)) {
            line += c;
        } else if (!line.empty() && line.back() != u' ') {
            line += u' ';
        }
        if (line.size() > kLongestQuotation) break;
    }
    const bool isCut = line.size() > kLongestQuotation;
    if (!line.empty() && line.back() == u' ') line.pop_back();
    if (isCut) {
        const auto space = line.rfind(u' ');
        line.resize(space == line.npos || space < kLongestQuotation / 2 ? kLongestQuotation : space);
        if (line.back() >= 0xD800 && line.back() <= 0xDBFF) line.pop_back();
        line += u'…';
    }
    return toUtf8(line);
}

std::string fill(const std::string& pattern, const std::string& first, const std::string& second = {}) {
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == '%' && i + 1 < pattern.size() && (pattern[i + 1] == '1' || pattern[i + 1] == '2');
        if (!isPlace) {
            filled += pattern[i];
        } else {
            filled += pattern[++i] == '1' ? first : second;
        }
    }
    return filled;
}

/// Of scripts that part words by spaces.
bool isLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           (c >= 0xC0 && c < 0x0700) || (c >= 0x1E00 && c < 0x2000);
}

/// What is marked inside a word is said as that word: nobody understands "“h” became “H”".
PerSide<Span> wholeWords(const Comparison& comparison, const Edit& edit) {
    PerSide<bool> startsInside, endsInside;
    for (const Side side : kSides) {
        const std::u16string_view text = comparison.text(side);
        const Span span = edit.span[side];
        if (span.empty()) continue;
        startsInside[side] = span.begin > 0 && isLetter(text[span.begin - 1]) && isLetter(text[span.begin]);
        endsInside[side] = span.end < text.size() && isLetter(text[span.end]) && isLetter(text[span.end - 1]);
    }
    PerSide<Span> words = edit.span;
    for (const Side side : kSides) {
        const std::u16string_view text = comparison.text(side);
        Span& span = words[side];
        const uint32_t first = span.begin - std::min(span.begin, kLongestWord);
        const auto last = static_cast<uint32_t>(std::min<std::size_t>(text.size(), span.end + kLongestWord));
        if (startsInside.before || startsInside.after) {
            while (span.begin > first && isLetter(text[span.begin - 1])) --span.begin;
        }
        if (endsInside.before || endsInside.after) {
            while (span.end < last && isLetter(text[span.end])) ++span.end;
        }
    }
    return words;
}

std::string sentenceOfEdit(const Comparison& comparison, const Edit& edit, const ChangeWording& wording) {
    const PerSide<Span> span = wholeWords(comparison, edit);
    const std::string before = quotation(comparison, Side::Before, span.before);
    const std::string after = quotation(comparison, Side::After, span.after);
    if (span.before.empty()) return fill(wording.inserted, after);
    if (span.after.empty()) return fill(wording.deleted, before);
    return fill(wording.replaced, before, after);
}

/// The first few edits, joined; empty when there are none.
std::string sentenceOfEdits(const Comparison& comparison, const Change& change, const ChangeWording& wording) {
    std::string said;
    const auto add = [&](const std::string& fact) { said = said.empty() ? fact : fill(wording.with, said, fact); };
    const uint32_t end = std::min(change.edits.end, change.edits.begin + kMostEdits);
    for (uint32_t edit = change.edits.begin; edit < end; ++edit) {
        add(sentenceOfEdit(comparison, comparison.edits[edit], wording));
    }
    const uint32_t rest = change.edits.end - end;
    if (rest > 0) add(rest == 1 ? wording.oneMore : fill(wording.more, std::to_string(rest)));
    return said;
}

uint32_t sentencesOf(const Comparison& comparison, const Change& change, Side side) {
    uint32_t count = 0;
    for (uint32_t link = change.links.begin; link < change.links.end; ++link) {
        count += comparison.links[link].sentences[side].size();
    }
    return count;
}

std::string sentenceOfKind(const Comparison& comparison, const Change& change, const ChangeWording& wording) {
    const std::string before = quotation(comparison, Side::Before, change.span.before);
    const std::string after = quotation(comparison, Side::After, change.span.after);
    const auto count = [&](Side side) { return std::to_string(sentencesOf(comparison, change, side)); };
    const auto withEdits = [&](const std::string& fact) {
        const std::string edits = sentenceOfEdits(comparison, change, wording);
        return edits.empty() ? fact : fill(wording.with, fact, edits);
    };
    switch (change.kind) {
        case ChangeKind::Deleted:
            return fill(wording.deletedText, before);
        case ChangeKind::Inserted:
            return fill(wording.insertedText, after);
        case ChangeKind::Rewritten:
            return fill(wording.rewrittenText, before, after);
        case ChangeKind::Moved:
            return withEdits(fill(wording.movedText, after));
        case ChangeKind::Split:
            return withEdits(fill(wording.splitText, count(Side::After), after));
        case ChangeKind::Merged:
            return withEdits(fill(wording.mergedText, count(Side::Before), after));
        case ChangeKind::Edited:
            break;
    }
    return fill(wording.inSentence, sentenceOfEdits(comparison, change, wording), after);
}

}  // namespace

std::string sentenceOfChange(const Comparison& comparison, const Change& change, const ChangeWording& wording) {
    const std::string said = sentenceOfKind(comparison, change, wording);
    const bool alsoMoved = change.moved && change.kind != ChangeKind::Moved;
    return alsoMoved ? fill(wording.with, said, wording.alsoMoved) : said;
}

}  // namespace stet
