#include "report/html_report_proof.h"

#include <algorithm>
#include <ostream>
#include <streambuf>

#include "compare/compare.h"
#include "report/html_text.h"

namespace stet {

namespace {

constexpr size_t kBytesBefore = 24;  ///< shown before the place of a difference
constexpr size_t kBytesAfter = 40;   ///< shown from there on

/// Takes bytes as long as they are those expected, and then what tells how they go on.
class MatchingBuffer : public std::streambuf {
  public:
    explicit MatchingBuffer(std::string_view expected) : m_expected(expected) {}

    /// How many bytes are as expected.
    size_t matched() const { return m_matched; }
    bool differs() const { return m_differs || m_matched < m_expected.size(); }
    /// What came instead.
    const std::string& instead() const { return m_instead; }

  protected:
    int_type overflow(int_type c) override {
        const char byte = traits_type::to_char_type(c);
        return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
    }
    /// Fails once it has seen enough, which ends the writing.
    std::streamsize xsputn(const char* bytes, std::streamsize size) override {
        std::string_view written(bytes, static_cast<size_t>(size));
        if (!m_differs) {
            const std::string_view rest = m_expected.substr(m_matched);
            const auto place = std::mismatch(written.begin(), written.end(), rest.begin(), rest.end()).first;
            const auto same = static_cast<size_t>(place - written.begin());
            m_matched += same;
            written.remove_prefix(same);
            m_differs = !written.empty();
        }
        m_instead += written.substr(0, kBytesAfter - m_instead.size());
        return m_instead.size() < kBytesAfter ? size : 0;
    }

  private:
    std::string_view m_expected;
    size_t m_matched = 0;
    bool m_differs = false;
    std::string m_instead;
};

/// Up to `count` bytes, cut so that no character is torn.
std::string_view headOf(std::string_view bytes, size_t count) {
    if (bytes.size() <= count) return bytes;
    while (count > 0 && (bytes[count] & 0xC0) == 0x80) --count;
    return bytes.substr(0, count);
}

std::string_view tailOf(std::string_view bytes, size_t count) {
    size_t begin = bytes.size() - std::min(bytes.size(), count);
    while (begin < bytes.size() && (bytes[begin] & 0xC0) == 0x80) ++begin;
    return bytes.substr(begin);
}

std::string onOneLine(std::string_view bytes) {
    std::string line = withoutControls(std::string(bytes));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return line;
}

}  // namespace

std::optional<ReportDifference> firstDifference(const HtmlReport& report, std::string_view html) {
    const auto comparison = compare(report.documents, report.options);
    MatchingBuffer buffer(html);
    std::ostream out(&buffer);
    writeHtmlReport(**comparison, report.review ? &*report.review : nullptr, report.look, out);
    if (!buffer.differs()) return std::nullopt;
    const std::string_view same = html.substr(0, buffer.matched());
    const std::string_view before = tailOf(same, kBytesBefore);
    // The place may lie inside a character: it is shown whole.
    const std::string shown = std::string(before).append(html.substr(same.size(), kBytesAfter));
    const std::string due = std::string(before).append(buffer.instead());
    const size_t length = before.size() + kBytesAfter - 3;
    return ReportDifference{1 + static_cast<size_t>(std::count(same.begin(), same.end(), '\n')),
                            onOneLine(headOf(shown, length)), onOneLine(headOf(due, length))};
}

std::string describe(const ReportDifference& difference) {
    return "line " + std::to_string(difference.line) + " shows \u201C" + difference.shown +
           "\u201D where its data makes \u201C" + difference.due + "\u201D";
}

}  // namespace stet
