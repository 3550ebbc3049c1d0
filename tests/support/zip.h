#pragma once
// Zip archives made for tests.

#include <string>
#include <utility>
#include <vector>

namespace stet::testing {

/// The bytes of a zip archive with these entries (name, content), in their order.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace stet::testing
