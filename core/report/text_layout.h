#pragma once
// Styled text for a terminal: wrapped, in colour or with marks.

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace stet {

/// How a text report looks.
struct TextLook {
    bool color = false;  ///< escape sequences; without them [-deleted-] and {+inserted+} are marked
    int columns = 80;    ///< lines are wrapped to it; 0: not at all
};

/// `Deleted` and `Inserted` text is struck through or underlined; `Removed` and `Added` have its colour alone
/// (gutters).
enum class TextStyle : uint8_t { Plain, Faint, Strong, Deleted, Inserted, Removed, Added, Moved };

/// A piece of a paragraph.
struct TextPiece {
    std::u16string text;
    TextStyle style = TextStyle::Plain;
};

/// What stands in front of a paragraph: `first` before its first line, blanks below it.
struct Gutter {
    std::string first;  ///< ASCII
    TextStyle style = TextStyle::Plain;
};

/// Prints pieces as one paragraph and ends the line. White space (line ends, too) becomes one blank, control characters
/// their visible pictures, so that no text can reach the terminal's own commands. With `maxLines` above 0 what goes
/// further ends in an ellipsis.
void printParagraph(std::ostream& out, const TextLook& look, const Gutter& gutter, const std::vector<TextPiece>& pieces,
                    int maxLines = 0);

}  // namespace stet
