#pragma once
// Where a text comes from: read, and what is odd about it said on standard error.

#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "cli/arguments.h"

namespace stet {

/// Reads a file, "-" for standard input, as the arguments of the command say. Says where a file is not what its name
/// says. The error is one line, as of `describe`.
tl::expected<Document, std::string> readInput(const std::string& path, const ReadArguments& arguments,
                                              std::optional<Side> side = {});

}  // namespace stet
