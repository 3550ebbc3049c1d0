#pragma once
// What changed between two linked sentences, word by word.

#include <span>
#include <vector>

#include "align/sequence_diff.h"
#include "refine/token_table.h"

namespace stet {

class WordSenses;

/// How finely edits are marked, from single words to the whole sentence.
enum class Fineness : uint8_t {
    Words,      ///< every smallest edit, also between islands of little words
    Phrases,    ///< what a person would mark (default): islands of common little words are absorbed
    Sentences,  ///< a changed sentence is marked as a whole
};

/// The tokens of a link: those of all its sentences on each side.
struct LinkTokens {
    PerSide<std::vector<Token>> tokens;
    PerSide<std::u16string_view> texts;
};

/// The difference of a link.
struct WordDiff {
    std::vector<Hunk> shortest;  ///< fewest tokens: what really came and went
    std::vector<Hunk> marked;    ///< what a reader would mark; covers `shortest` up to sliding along equal words
    bool exact = true;           ///< false: `shortest` is not, the link was too large
};

WordDiff diffWords(const LinkTokens& link, WordSenses& meanings, Fineness fineness);

/// The text that a hunk of tokens replaces. An added or removed run of words takes one neighbouring space along, so
/// that taking the edit or leaving it both read right; its empty side stands where the words would go. Two long words
/// that differ a little are narrowed to the letters that do.
PerSide<Span> editSpan(const LinkTokens& link, const Hunk& hunk);

/// Of a hunk that replaces one address by another, the parts that differ, each an edit of its own; else nothing.
std::vector<PerSide<Span>> partSpans(const LinkTokens& link, const Hunk& hunk);

}  // namespace stet
