#include "page/believed_lengths.h"

#include <algorithm>
#include <cmath>

#include "page/logs.h"

namespace stet {

namespace {

constexpr double kShapeWeight = 6;     // of what the matches show, in cells
constexpr float kLeastBelief = 0.01f;  // of a seam that counts
constexpr double kLeastVariance = 0.1;

}  // namespace

void BelievedLengths::Sums::add(double length, double share) {
    count += share;
    lengths += share * length;
    squares += share * length * length;
}

BelievedLengths::Sums BelievedLengths::Sums::less(const Sums& other) const {
    return {count - other.count, lengths - other.lengths, squares - other.squares};
}

BelievedLengths::BelievedLengths(const SeamPage& page, const PageBelief& belief) {
    const double mean = page.shape.logWords, deviation = page.shape.deviation;
    m_all = {kShapeWeight, kShapeWeight * mean, kShapeWeight * (mean * mean + deviation * deviation)};
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const SeamRow& row = page.rows[r];
        const size_t n = row.words.size();
        Sums sums;
        sums.add(logOfCount(n), belief[r].tail());
        for (size_t s = kFirstSeamState; s < belief[r].state.size(); ++s) {
            const float share = belief[r].state[s];
            if (share < kLeastBelief) continue;
            const uint32_t at = row.seamOf(s);
            sums.add(logOfCount(at), share);
            sums.add(logOfCount(n - at), share);
        }
        m_rows.push_back(sums);
        m_all = {m_all.count + sums.count, m_all.lengths + sums.lengths, m_all.squares + sums.squares};
    }
}

void BelievedLengths::lookAt(uint32_t row) {
    const Sums others = m_all.less(m_rows[row]);
    m_mean = others.lengths / others.count;
    m_deviation = std::sqrt(std::max(others.squares / others.count - m_mean * m_mean, kLeastVariance));
    m_logDeviation = std::log(m_deviation);
}

float BelievedLengths::fit(uint32_t words) const {
    const double z = (logOfCount(words) - m_mean) / m_deviation;
    return static_cast<float>(std::max(-z * z / 2 - m_logDeviation, -8.0));
}

}  // namespace stet
