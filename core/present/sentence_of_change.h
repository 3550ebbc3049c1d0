#pragma once
// A change said as a sentence: for the clipboard, for a list, for a screen reader.

#include <string>

#include "compare/comparison.h"

namespace stet {

/// The patterns of the sentences, in UTF-8; "%1" and "%2" stand for what is quoted or counted. English unless another
/// language gives its own.
struct ChangeWording {
    std::string replaced = "“%1” became “%2”";
    std::string deleted = "“%1” was deleted";
    std::string inserted = "“%1” was inserted";
    std::string more = "%1 more edits";      ///< after the first few
    std::string oneMore = "1 more edit";     ///< when it is a single one
    std::string inSentence = "%1 in: “%2”";  ///< edits, and the sentence they are in
    std::string deletedText = "Deleted: “%1”";
    std::string insertedText = "Inserted: “%1”";
    std::string movedText = "Moved: “%1”";
    std::string alsoMoved = "moved";  ///< behind what else happened to the text
    std::string splitText = "One sentence became %1: “%2”";
    std::string mergedText = "%1 sentences became one: “%2”";
    std::string rewrittenText = "Rewritten: “%1” became “%2”";
    std::string with = "%1; %2";  ///< two facts of one change
};

/// One line of UTF-8. Long quotations are cut, with an ellipsis.
std::string sentenceOfChange(const Comparison& comparison, const Change& change, const ChangeWording& wording = {});

}  // namespace stet
