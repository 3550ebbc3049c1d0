#include "cli/input.h"

#include <iostream>

#include "read/format.h"

namespace stet {

tl::expected<Document, std::string> readInput(const std::string& path, const ReadArguments& arguments,
                                              std::optional<Side> side) {
    const ReadOptions options = arguments.options(side);
    auto document = readDocument(path, options);
    if (!document) return tl::unexpected(describe(document.error()));
    const auto promised = options.format ? std::nullopt : brokenPromise(*document);
    if (promised) {
        const std::string format(toString(document->format));
        std::cerr << "stet-cli: " << path << ": is " << format << ", not " << toString(*promised)
                  << " as its name says, and read as " << format << "; check that it is the right file\n";
    }
    return std::move(*document);
}

}  // namespace stet
