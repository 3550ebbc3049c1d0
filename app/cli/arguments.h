#pragma once
// The options that several commands share, and what they mean to the core.

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "compare/options.h"
#include "read/read_document.h"
#include "text/span.h"

namespace stet {

/// How files are read.
struct ReadArguments {
    std::string encoding = "auto";
    PerSide<std::string> sideEncoding;  ///< empty: as `encoding` says
    std::string format = "auto";

    void addTo(CLI::App& command);
    void addSidesTo(CLI::App& command);
    ReadOptions options(std::optional<Side> side = {}) const;
};

/// How a text is cut.
struct SegmentArguments {
    std::string mode = "auto";
    std::string language = "auto";

    void addTo(CLI::App& command);
    SegmentOptions options() const;
};

/// How two texts are compared.
struct CompareArguments {
    SegmentArguments segment;
    std::vector<std::string> ignore;
    std::vector<std::string> respect;
    std::string fineness = "phrases";

    void addTo(CLI::App& command);
    CompareOptions options() const;
};

}  // namespace stet
