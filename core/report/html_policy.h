#pragma once
// The Content-Security-Policy of a report.

#include <string>
#include <string_view>

namespace stet {

/// Forbids every request and all code and style but these two.
std::string contentPolicy(std::string_view style, std::string_view script);

}  // namespace stet
