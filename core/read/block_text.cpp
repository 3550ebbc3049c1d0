#include "read/block_text.h"

#include <utility>

namespace stet {

namespace {

/// What HTML and ODF collapse; a no-break space is text.
bool isSpace(char16_t c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Old pages are laid out in tables: what is longer than a row of figures is prose.
constexpr size_t kLongestRow = 300;

/// Rows of a table and items of a list stand close.
bool standsClose(Role before, Role after) {
    return before == after && (after == Role::ListItem || after == Role::Table);
}

}  // namespace

void BlockWriter::begin(Role role) {
    close();
    m_role = role;
}

void BlockWriter::addUnit(char16_t c) {
    if (m_spaces == Spaces::Keep || !isSpace(c)) {
        m_open += c;
    } else if (!m_open.empty() && !isSpace(m_open.back())) {
        m_open += u' ';
    }
}

void BlockWriter::add(std::u16string_view text) {
    for (const char16_t c : text) addUnit(c);
}

void BlockWriter::addHard(char16_t c) {
    const bool ends = c == u'\n' || c == u'\t';  // white space before it does not show
    if (ends && m_spaces == Spaces::Collapse && !m_open.empty() && m_open.back() == u' ') m_open.pop_back();
    m_open += c;
}

void BlockWriter::close() {
    size_t begin = 0;
    size_t end = m_open.size();
    while (begin < end && isSpace(m_open[begin])) ++begin;
    while (end > begin && isSpace(m_open[end - 1])) --end;
    if (begin < end) {
        if (m_role == Role::Table && end - begin > kLongestRow) m_role = Role::Body;
        std::u16string& text = m_result.text;
        if (!m_result.blocks.empty()) text += standsClose(m_result.blocks.back().role, m_role) ? u"\n" : u"\n\n";
        const auto start = static_cast<uint32_t>(text.size());
        text.append(m_open, begin, end - begin);
        m_result.blocks.push_back({{start, static_cast<uint32_t>(text.size())}, m_role});
    }
    m_open.clear();
    m_role = Role::Body;
}

BlockText BlockWriter::take() {
    close();
    if (!m_result.text.empty()) m_result.text += u'\n';
    return std::exchange(m_result, {});
}

}  // namespace stet
