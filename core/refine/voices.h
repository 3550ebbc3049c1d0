#pragma once
// Who speaks in a sentence, and the words that say so.

#include "refine/side_words.h"

namespace stet {

/// Whether the token tells that somebody says something: "said", "according"; "added" and its like only beside a
/// quotation, or before "that".
bool isVerbOfSaying(const SideWords& words, uint32_t i);

/// Whether the token is (part of) who speaks: a name, pronoun or noun right before or behind a verb of saying, or
/// behind "according to".
bool isSpeaker(const SideWords& words, uint32_t i);

}  // namespace stet
