#pragma once
// Tells what kind of change an edit is, from its words and the words around it.

#include "refine/change_class.h"
#include "refine/word_diff.h"
#include "text/document.h"

namespace stet {

/// The classes of one hunk of a link. Never empty: what nothing else tells is `Wording`. `role` is that of the
/// paragraph the words stand in (of the after side where both have one).
ClassSet classify(const LinkTokens& link, const Hunk& hunk, Role role);

/// The classes of a sentence that came or went as a whole.
ClassSet classesOfRole(Role role);

}  // namespace stet
