#include "layout/find_hits.h"

#include <algorithm>

#include <QChar>

namespace stet {

namespace {

constexpr uint32_t kStepsBetweenLooks = 1 << 16;  // characters between two looks at the cancel flag: a tenth of a ms

bool isSpace(char16_t c) {
    return c <= u' ' ? c == u' ' || (c >= 9 && c <= 13) : QChar::isSpace(c);
}

/// What a character counts as when sought.
class Fold {
  public:
    explicit Fold(bool matchCase) : m_matchCase(matchCase) {}

    char16_t operator()(char16_t c) const {
        if (c < 0x80) return !m_matchCase && c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
        if (c >= 0x2018 && c <= 0x201B) return u'\'';
        if (c >= 0x201C && c <= 0x201F) return u'"';
        if (QChar::isSurrogate(c)) return c;
        return m_matchCase ? c : static_cast<char16_t>(QChar::toCaseFolded(char32_t{c}));
    }

  private:
    bool m_matchCase;
};

/// The pattern folded, each stretch of white space a single space.
std::u16string folded(QStringView query, Fold fold) {
    std::u16string pattern;
    for (QChar c : query) {
        const bool space = isSpace(c.unicode());
        if (space && !pattern.empty() && pattern.back() == u' ') continue;
        pattern += space ? u' ' : fold(c.unicode());
    }
    return pattern;
}

/// Where a match that begins at `begin` ends; nothing when there is none.
std::optional<uint32_t> matchEnd(std::u16string_view text, uint32_t begin, std::u16string_view pattern, Fold fold) {
    uint32_t at = begin;
    for (char16_t wanted : pattern) {
        if (at >= text.size()) return {};
        if (wanted != u' ') {
            if (fold(text[at++]) != wanted) return {};
            continue;
        }
        if (!isSpace(text[at])) return {};
        while (at < text.size() && isSpace(text[at])) ++at;
    }
    return at;
}

bool joinsWord(std::u16string_view text, uint32_t boundary) {
    const auto isLetter = [&](uint32_t i) { return QChar::isLetterOrNumber(text[i]) || QChar::isMark(text[i]); };
    return boundary > 0 && boundary < text.size() && isLetter(boundary - 1) && isLetter(boundary);
}

}  // namespace

std::vector<Span> findAll(std::u16string_view text, const FindQuery& query, const std::atomic<bool>* cancelled) {
    std::vector<Span> hits;
    const Fold fold(query.matchCase);
    const std::u16string pattern = folded(query.text, fold);
    if (pattern.empty()) return hits;
    for (uint32_t begin = 0; begin < text.size() && hits.size() < kMostHits;) {
        if (begin % kStepsBetweenLooks == 0 && cancelled && *cancelled) break;
        const bool mayBegin = pattern[0] == u' ' ? isSpace(text[begin]) : fold(text[begin]) == pattern[0];
        const std::optional<uint32_t> end = mayBegin ? matchEnd(text, begin, pattern, fold) : std::nullopt;
        if (end && !(query.wholeWords && (joinsWord(text, begin) || joinsWord(text, *end)))) {
            hits.push_back({begin, *end});
            begin = *end;
        } else {
            ++begin;
        }
    }
    return hits;
}

std::vector<FindHit> findHits(const Comparison& comparison, const std::vector<Row>& rows, const FindQuery& query,
                              const std::atomic<bool>* cancelled) {
    PerSide<std::vector<Span>> found;
    for (Side side : kSides) found[side] = findAll(comparison.text(side), query, cancelled);
    PerSide<std::size_t> next;
    std::vector<FindHit> hits;
    for (uint32_t row = 0; row < rows.size(); ++row) {
        for (Side side : kSides) {
            const Span span = rows[row].span[side];
            if (span.empty()) continue;
            for (std::size_t& i = next[side]; i < found[side].size() && found[side][i].begin < span.end; ++i) {
                hits.push_back({side, found[side][i], row});
            }
        }
    }
    return hits;
}

std::optional<std::size_t> hitFromRow(const std::vector<FindHit>& hits, uint32_t row, int direction) {
    const auto next =
        std::lower_bound(hits.begin(), hits.end(), row, [](const FindHit& hit, uint32_t r) { return hit.row < r; });
    if (direction > 0) return next == hits.end() ? std::nullopt : std::optional(next - hits.begin());
    return next == hits.begin() ? std::nullopt : std::optional(next - hits.begin() - 1);
}

}  // namespace stet
