#include "refine/number_sum.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kLargest = 1e15;  ///< up to here every whole number is exact

bool isScale(double value) {
    return value == 1e3 || value == 1e6 || value == 1e9 || value == 1e12;
}

}  // namespace

bool NumberSum::add(double value) {
    if (!(value > 0 && value <= kLargest)) return false;
    if (value == 100 || isScale(value)) return multiply(value);
    const double tens = std::fmod(m_group, 100);
    const bool behindHundreds = tens == 0 && value < 100;                          // "three hundred", "five"
    const bool behindTens = tens >= 20 && std::fmod(tens, 10) == 0 && value < 10;  // "twenty", "one"
    if (m_group > 0 && !behindHundreds && !behindTens) return false;
    m_group += value;
    return true;
}

bool NumberSum::multiply(double value) {
    const double factor = std::max(m_group, 1.0);
    if (factor * value > kLargest) return false;
    if (value == 100) {
        if (factor >= 100) return false;
        m_group = factor * value;
        return true;
    }
    if (value < m_scale) {
        m_thousands += factor * value;
    } else if (m_group == 0 && m_thousands < value) {  // "mil millones"
        m_thousands *= value;
    } else {
        return false;
    }
    m_group = 0;
    m_scale = value;
    return true;
}

}  // namespace stet
