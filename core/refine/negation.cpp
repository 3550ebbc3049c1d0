#include "refine/negation.h"

#include <algorithm>
#include <string>

namespace stet {

namespace {

using Text = std::u16string_view;

constexpr size_t kShortestRoot = 4;  ///< letters: "it" has nothing to do with "unit"

bool isOneOf(std::initializer_list<Text> list, Text word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool endsLikeAdjective(Text word) {
    static constexpr Text kEndings[] = {u"able", u"ible", u"al",  u"ar",  u"ate", u"ent", u"ant", u"ive",
                                        u"ous",  u"ect",  u"act", u"ite", u"ure", u"ed",  u"est", u"ere"};
    return std::any_of(std::begin(kEndings), std::end(kEndings),
                       [word](Text ending) { return word.ends_with(ending); });
}

/// Whether `longer` is `root` with a prefix that denies it. Most prefixes do so before adjectives only: "display" is
/// not the opposite of "play".
bool denies(Text longer, Text root) {
    if (root.size() < kShortestRoot || longer.size() <= root.size() || !longer.ends_with(root)) return false;
    const Text prefix = longer.substr(0, longer.size() - root.size());
    if (isOneOf({u"un", u"non", u"non-"}, prefix)) return true;
    return isOneOf({u"in", u"im", u"il", u"ir", u"dis"}, prefix) && (endsLikeAdjective(root) || root == u"agree");
}

bool isFullAndLess(Text full, Text less) {
    return full.ends_with(u"ful") && less.ends_with(u"less") &&
           full.substr(0, full.size() - 3) == less.substr(0, less.size() - 4);
}

}  // namespace

bool isNegation(const SideWords& words, uint32_t i) {
    if (!words.means(i, Sense::Negation)) return false;
    const std::u16string word = words.small(i);
    const bool noun = isOneOf({u"personne", u"rien", u"nada", u"nulla"}, word) && words.means(i - 1, Sense::Determiner);
    if (noun) return false;
    if (word == u"no" && words.word(i + 1) == u"." && words.is(i + 2, WordKind::Number)) return false;
    return word != u"not" || !isOneOf({u"only", u"just", u"least", u"merely"}, words.small(i + 1));
}

bool isOpposite(Text before, Text after) {
    return denies(before, after) || denies(after, before) || isFullAndLess(before, after) ||
           isFullAndLess(after, before);
}

}  // namespace stet
