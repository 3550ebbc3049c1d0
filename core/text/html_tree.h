#pragma once
// HTML parsed by Gumbo, within bounds.

#include <gumbo.h>

#include <memory>
#include <string_view>

namespace stet {

/// The tree of an HTML document. Gumbo's nodes live as long as it does.
class HtmlTree {
  public:
    /// Parses UTF-8, which must outlive the tree. Any input is HTML, but one made to blow up (tags nested a million
    /// deep) is given up on when it takes too long or too much memory: the tree is then empty.
    explicit HtmlTree(std::string_view utf8);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    /// Null when it was given up on.
    const GumboNode* root() const { return m_root; }

  private:
    class Arena;
    std::unique_ptr<Arena> m_arena;
    const GumboNode* m_root = nullptr;
};

}  // namespace stet
