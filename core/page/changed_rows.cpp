#include "page/changed_rows.h"

#include <utility>

namespace stet {

void ChangedRows::update(std::vector<uint32_t> rows) {
    m_before.assign(1, 0);
    for (size_t r = 0; r < rows.size(); ++r)
        m_before.push_back(m_before.back() + (m_rows.empty() || m_rows[r] != rows[r]));
    m_rows = std::move(rows);
}

}  // namespace stet
