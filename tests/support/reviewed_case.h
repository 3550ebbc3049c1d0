#pragma once
// Two versions as bytes of a charset, read, compared and reviewed with one decision for all changes.

#include <memory>
#include <string>

#include "compare/compare.h"
#include "read/read_document.h"
#include "review/merged_file.h"
#include "review/saved_review.h"
#include "text/encode.h"

namespace stet::testing {

inline const std::u16string kBefore = u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at ten. Nobody knew.";
inline const std::u16string kAfter = u"\u201CWe stay\u201D, she said.\r\nThe caf\u00e9 closes at nine. The owner left.";

struct ReviewedCase {
    PerSide<std::string> bytes;
    ComparisonPtr comparison;
    SavedReview saved;

    ReviewedCase(const std::u16string& before, const std::u16string& after, const std::string& encoding, bool mark) {
        bytes = {encode(before, encoding, mark).value(), encode(after, encoding, mark).value()};
        ReadOptions options;
        options.encoding = encoding;
        for (Side side : kSides) {
            saved.documents[side] = std::make_shared<Document>(*documentFromBytes(bytes[side], "a.txt", options));
        }
        comparison = *compare(saved.documents, saved.options);
    }

    void decideAll(Decision decision) {
        for (const Change& change : comparison->changes) {
            const Target target{change.id};
            saved.review.decide({&target, 1}, decision);
        }
        saved.marks = marksOf(*comparison, saved.review);
    }

    MergedFile merged() const { return mergedFile(*comparison, mergedText(*comparison, saved.review)); }
};

}  // namespace stet::testing
