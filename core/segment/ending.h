#pragma once
// Marks that may end a sentence, and what belongs to them.

#include <string_view>

#include "text/span.h"

namespace stet {

/// One or more terminators and what closes with them. Positions are in a text that ends with the paragraph.
struct Ending {
    uint32_t begin = 0;   ///< first terminator
    uint32_t marks = 0;   ///< past the last one
    uint32_t end = 0;     ///< past closing marks and note numbers: where a sentence would end
    uint32_t next = 0;    ///< past the white space that follows
    bool spaced = false;  ///< stops with spaces between: ". . ."
    bool quoted = false;  ///< a quotation mark closes with it

    /// Whether what follows touches the ending.
    bool touchesNext() const { return next == end; }
};

/// The ending whose first terminator is at `position` of `text`, in the sentence that begins at `sentence`. Looks a
/// bounded way back, and forward past the marks and white space only.
Ending endingAt(std::u16string_view text, uint32_t sentence, uint32_t position);

/// Whether the marks stand for something left out or remarked: "[...]", "(!)".
bool isOmission(std::u16string_view text, const Ending& ending);

/// Whether the source of a quotation follows: "(Miller 55)." belongs to the sentence before it.
bool precedesCitation(std::u16string_view text, const Ending& ending);

/// The first letter, digit or symbol of what follows, past opening marks and dashes; the text's size if there is none.
uint32_t firstOfNext(std::u16string_view text, const Ending& ending);

}  // namespace stet
