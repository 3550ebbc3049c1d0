#include "refine/side_words.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace stet {

std::u16string_view SideWords::word(uint32_t i) const {
    return has(i) ? slice(text, tokens[i].span) : std::u16string_view();
}

bool SideWords::isCapitalised(uint32_t i) const {
    return is(i, WordKind::Word) && u_isupper(first(i));
}

bool SideWords::isShouted(uint32_t i) const {
    const auto letters = word(i);
    return is(i, WordKind::Word) && letters.size() > 1 &&
           std::none_of(letters.begin(), letters.end(), [](char16_t c) { return u_islower(c) || u_isdigit(c); }) &&
           u_isupper(letters[0]) && u_isupper(letters[letters.size() - 1] == u'.' ? letters[0] : letters.back());
}

bool SideWords::isStart(uint32_t i) const {
    if (i == 0) return true;
    if (!isMark(i - 1)) return false;
    const char16_t before = first(i - 1);
    const bool titled = before == u'.' && (means(i - 2, Sense::Title) || word(i - 2).size() == 1);  // "Mr.", "J."
    if (titled) return false;
    return before != u',' && before != u'(' && before != u'-' && before != 0x2013 && before != u'/';
}

}  // namespace stet
