#pragma once
// The bytes of a file or of standard input.

#include <string>

#include <tl/expected.hpp>

#include "read/read_document.h"

namespace stet {

/// Larger files are refused: positions in a text are 31 bits wide at its foreign borders (ICU, Qt).
inline constexpr size_t kMaxFileBytes = (size_t{1} << 31) - 1;

/// Reads all of `path`; "-" is standard input. Pipes and devices are read to their end.
tl::expected<std::string, ReadError> readBytes(const std::string& path);

}  // namespace stet
