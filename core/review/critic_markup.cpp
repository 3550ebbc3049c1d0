#include "review/critic_markup.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

enum class Kind : uint8_t { Insertion, Deletion, Substitution, Highlight, Comment };

struct Brackets {
    std::u16string_view open;
    std::u16string_view close;
};
/// By Kind.
constexpr std::array<Brackets, 5> kBrackets = {
    {{u"{++", u"++}"}, {u"{--", u"--}"}, {u"{~~", u"~~}"}, {u"{==", u"==}"}, {u"{>>", u"<<}"}}};
constexpr std::u16string_view kArrow = u"~>";

struct Mark {
    Kind kind = Kind::Comment;
    std::u16string_view content;
    size_t end = 0;  ///< behind the closing bracket
};

class Parser {
  public:
    explicit Parser(std::u16string_view text) : m_text(text) { m_noClose.fill(text.npos); }

    CriticText parse() {
        size_t at = 0;
        while (at < m_text.size()) {
            const size_t open = std::min(m_text.find(u'{', at), m_text.size());
            add(m_text.substr(at, open - at), m_text.substr(at, open - at));
            at = open;
            if (at == m_text.size()) break;
            if (const auto mark = markAt(at)) {
                take(*mark);
                at = mark->end;
            } else {
                add(m_text.substr(at, 1), m_text.substr(at, 1));
                ++at;
            }
        }
        return std::move(m_result);
    }

  private:
    std::optional<Mark> markAt(size_t at) {
        for (size_t kind = 0; kind < kBrackets.size(); ++kind) {
            const auto [open, close] = kBrackets[kind];
            if (m_text.substr(at, open.size()) != open) continue;
            const size_t begin = at + open.size();
            if (begin >= m_noClose[kind]) return std::nullopt;  // searched before, in vain
            const size_t end = m_text.find(close, begin);
            if (end == m_text.npos) m_noClose[kind] = begin;
            const std::u16string_view content = m_text.substr(begin, end - begin);
            if (end == m_text.npos || content.find(open) != content.npos) noteUnclosed(at, kBrackets[kind]);
            if (end == m_text.npos) return std::nullopt;
            return Mark{static_cast<Kind>(kind), content, end + close.size()};
        }
        return std::nullopt;
    }

    void noteUnclosed(size_t at, const Brackets& brackets) {
        if (m_result.unclosed) return;
        const std::u16string_view above = m_text.substr(0, at);
        const auto line = static_cast<uint32_t>(1 + std::count(above.begin(), above.end(), u'\n'));
        m_result.unclosed = UnclosedMark{line, brackets.open, brackets.close};
    }

    void take(const Mark& mark) {
        const auto& content = mark.content;
        if (mark.kind == Kind::Comment) {
            m_result.comments.push_back({m_last, std::u16string(content)});
            return;
        }
        if (mark.kind == Kind::Insertion) add({}, content);
        if (mark.kind == Kind::Deletion) add(content, {});
        if (mark.kind == Kind::Highlight) add(content, content);
        if (mark.kind == Kind::Substitution) {
            const size_t arrow = std::min(content.find(kArrow), content.size());
            add(content.substr(0, arrow), content.substr(std::min(arrow + kArrow.size(), content.size())));
        }
        m_last = {{m_begin.before, end().before}, {m_begin.after, end().after}};
        m_result.marks += mark.kind != Kind::Highlight;
    }

    void add(std::u16string_view before, std::u16string_view after) {
        m_begin = end();
        m_result.sides.before += before;
        m_result.sides.after += after;
        if (!before.empty() || !after.empty()) m_last = {{end().before, end().before}, {end().after, end().after}};
    }

    PerSide<uint32_t> end() const {
        return {static_cast<uint32_t>(m_result.sides.before.size()),
                static_cast<uint32_t>(m_result.sides.after.size())};
    }

    std::u16string_view m_text;
    std::array<size_t, kBrackets.size()> m_noClose;  ///< by kind: from here on there is no closing bracket
    CriticText m_result;
    PerSide<uint32_t> m_begin;  ///< of what was added last
    PerSide<Span> m_last;       ///< what a comment that stood here would be about
};

}  // namespace

CriticText parseCriticMarkup(std::u16string_view text) {
    return Parser(text).parse();
}

std::u16string criticMark(std::u16string_view before, std::u16string_view after) {
    const auto wrapped = [](Kind kind, std::u16string_view content) {
        const auto [open, close] = kBrackets[static_cast<size_t>(kind)];
        return std::u16string(open).append(content).append(close);
    };
    if (before == after) return std::u16string(after);
    if (before.empty()) return wrapped(Kind::Insertion, after);
    if (after.empty()) return wrapped(Kind::Deletion, before);
    return wrapped(Kind::Substitution, std::u16string(before).append(kArrow).append(after));
}

std::u16string criticComment(std::u16string_view comment) {
    std::u16string text(comment);
    const auto [open, close] = kBrackets[static_cast<size_t>(Kind::Comment)];
    for (const std::u16string_view bracket : {open, close}) {
        for (size_t at; (at = text.find(bracket)) != text.npos;) text.insert(at + 2, 1, u' ');
    }
    return std::u16string(open).append(text).append(close);
}

}  // namespace stet
