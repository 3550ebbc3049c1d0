// Any two texts: every sentence is in one link, and the reader's decisions make either text again, unit by unit.

#include <cstdlib>
#include <vector>

#include "compare/compare.h"
#include "review/merged_text.h"
#include "text/unicode.h"

using namespace stet;

namespace {

void checkLinks(const Comparison& comparison) {
    for (const Side side : kSides) {
        std::vector<int> linked(comparison.segmentation[side].sentences.size());
        for (const Link& link : comparison.links)
            for (uint32_t s = link.sentences[side].begin; s < link.sentences[side].end; ++s) ++linked.at(s);
        for (const int count : linked)
            if (count != 1) std::abort();
    }
}

void checkDecisions(const Comparison& comparison) {
    std::vector<Target> all;
    for (const Change& change : comparison.changes) all.push_back({change.id});
    for (const Side side : kSides) {
        Review review;
        review.decide(all, side == Side::Before ? Decision::Rejected : Decision::Accepted);
        if (!all.empty() && mergedText(comparison, review).text != comparison.text(side)) std::abort();
    }
}

}  // namespace

/// The first byte chooses the options; the rest is the two texts, parted by a byte 0 or in the middle.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const size_t zero = bytes.find('\0');
    const size_t middle = zero == bytes.npos ? bytes.size() / 2 : zero;
    CompareOptions options;
    if (data[0] & 1) options.ignore = {};
    if (data[0] & 2) options.ignore.insert(FoldClass::Punctuation);
    if (data[0] & 4) options.fineness = Fineness::Words;
    if (data[0] & 8) options.segment.before.mode = options.segment.after.mode = SegmentMode::Lines;
    const auto document = [](std::string_view part) {
        return std::make_shared<const Document>(makeDocument(toUtf16(part)));
    };
    const ComparisonPtr comparison =
        *compare({document(bytes.substr(0, middle)), document(bytes.substr(middle))}, options);
    checkLinks(*comparison);
    checkDecisions(*comparison);
    return 0;
}
