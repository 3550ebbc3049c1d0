#pragma once
// Tells what kind of change an edit is, from its words and the words around it.

#include <optional>
#include <vector>

#include "refine/change_class.h"
#include "refine/changed_words.h"
#include "refine/side_words.h"
#include "refine/word_diff.h"
#include "text/document.h"

namespace stet {

/// Tells the classes of the edits of one link. What it must know of the whole link it finds out once, when it is first
/// asked for; a hunk then costs as much as it is long.
class Classifier {
  public:
    /// `role` is that of the paragraph the words stand in (of the after side where both have one). All arguments must
    /// outlive the object.
    Classifier(const LinkTokens& link, WordSenses& meanings, Role role);

    /// The classes of one hunk. Never empty: what nothing else tells is `Wording`.
    ClassSet classesOf(const Hunk& hunk);

  private:
    void addCaseAndMarks(const Hunk& hunk, const PerSide<TokenIndices>& content, bool marks, ClassSet& classes);
    void addWordClasses(const PerSide<TokenIndices>& content, ClassSet& classes);
    void addVoices(const PerSide<TokenIndices>& changed, ClassSet& classes);
    bool isOppositePair(const PerSide<TokenIndices>& content) const;
    void findQuotations();
    bool isQuoted(Side side, uint32_t token);
    bool hasQuotation();
    bool namesAreTold(Side side);

    PerSide<SideWords> m_words;
    Role m_role;
    std::optional<PerSide<std::vector<bool>>> m_quoted;  ///< by token; empty where a side has no quotation
    PerSide<std::optional<bool>> m_namesAreTold;
};

/// The classes of a sentence that came or went as a whole.
ClassSet classesOfRole(Role role);

}  // namespace stet
