#pragma once
// Text put together from the paragraphs of a structured file.

#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace stet {

/// A text and the paragraphs in it.
struct BlockText {
    std::u16string text;
    std::vector<Block> blocks;
};

/// Puts a BlockText together. Blocks stand a blank line apart; list items and table rows follow each other line by
/// line. A block that holds nothing but white space is none.
class BlockWriter {
  public:
    enum class Spaces : uint8_t { Keep, Collapse };

    explicit BlockWriter(Spaces spaces) : m_spaces(spaces) {}

    /// Ends the block before it, if any, and begins another one when text comes.
    void begin(Role role);
    /// Adds to the block; text outside of any block begins one of role Body.
    void add(std::u16string_view text);
    /// A character that does not collapse: a tab between cells, a line break that the author set.
    void addHard(char16_t c);

    BlockText take();

  private:
    void addUnit(char16_t c);
    void close();

    Spaces m_spaces;
    BlockText m_result;
    std::u16string m_open;  ///< the text of the block so far
    Role m_role = Role::Body;
};

}  // namespace stet
