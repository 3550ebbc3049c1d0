#pragma once
// Whether a full stop ends a sentence: what stands before it and what follows.

#include <string_view>

#include "segment/lexicon.h"
#include "text/span.h"

namespace stet {

/// A full stop and its surroundings.
struct FullStop {
    uint32_t sentence;  ///< where its sentence begins
    uint32_t position;  ///< of the stop
    uint32_t next;      ///< the first letter, digit or symbol after it, past spaces and opening marks; inside the text
};

/// Whether the stop ends its sentence, given that what follows is not a small letter. Looks a bounded way around.
bool endsSentence(std::u16string_view text, const FullStop& stop, const Lexicon& lexicon);

/// The word that starts at `begin`, at most 32 code units of it: letters, digits and marks that belong to them.
std::u16string_view wordAt(std::u16string_view text, uint32_t begin);

/// Whether the word at `position`, in small letters, is a name written so: "iPhone".
bool isCamelCase(std::u16string_view text, uint32_t position);

}  // namespace stet
