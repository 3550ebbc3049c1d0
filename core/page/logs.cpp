#include "page/logs.h"

#include <array>
#include <cmath>

namespace stet {

double logOfCount(size_t count) {
    static const auto kLogs = [] {
        std::array<double, 1024> logs{};
        for (size_t n = 0; n < logs.size(); ++n) logs[n] = std::log(static_cast<double>(n));
        return logs;
    }();
    return count < kLogs.size() ? kLogs[count] : std::log(static_cast<double>(count));
}

}  // namespace stet
