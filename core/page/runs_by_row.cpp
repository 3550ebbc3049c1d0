#include "page/runs_by_row.h"

namespace stet {

RunsByRow::RunsByRow(const SeamPage& page) : m_begins(page.rows.size() + 1), m_seen(2 * page.runs.size()) {
    for (const WordRun& run : page.runs) {
        ++m_begins[run.a.line + 1];
        ++m_begins[run.b.line + 1];
    }
    for (size_t r = 1; r < m_begins.size(); ++r) m_begins[r] += m_begins[r - 1];
    std::vector<size_t> ends(m_begins.begin(), m_begins.end() - 1);
    const auto add = [&](WordRun::Place here, WordRun::Place there, uint32_t length) {
        const SeamRow& other = page.rows[there.line];
        m_seen[ends[here.line]++] = {here.word, length, other.firstPlace + there.word,
                                     other.hunk != page.rows[here.line].hunk};
    };
    for (const WordRun& run : page.runs) {
        add(run.a, run.b, run.length);
        add(run.b, run.a, run.length);
    }
}

}  // namespace stet
