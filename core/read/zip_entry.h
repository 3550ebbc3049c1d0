#pragma once
// A file inside a zip archive.

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace stet {

/// Unpacks the entry called `name` of the archive in `archive`. Nothing when there is no such entry; an error in the
/// archive's own words when it is damaged, encrypted, or unpacks to more than 64 MiB (a zip bomb).
tl::expected<std::optional<std::string>, std::string> zipEntry(std::string_view archive, const std::string& name);

}  // namespace stet
