#include "segment/lost_spaces.h"

#include "segment/characters.h"
#include "segment/full_stop.h"

namespace stet {

namespace {

constexpr uint32_t kAddressUnits = 32;  // on either side of a stop

bool isAddressMark(char16_t c) {
    return c == u'/' || c == u'@' || c == u'_' || c == u'=' || c == u'\\' || c == u'<' || c == u'>';
}

/// Whether the stop at `position` is inside a web or mail address, or the name of a file or of a program's part.
bool isInAddress(std::u16string_view text, uint32_t position) {
    uint32_t begin = position;
    for (; begin > 0 && position - begin < kAddressUnits && !isSpace(text[begin - 1]); --begin) {
        if (isAddressMark(text[begin - 1])) return true;
    }
    uint32_t end = position + 1;
    for (; end < text.size() && end - position < kAddressUnits && !isSpace(text[end]); ++end) {
        if (isAddressMark(text[end])) return true;
    }
    const std::u16string_view after = text.substr(position + 1, end - position - 1);
    return text.substr(begin).starts_with(u"www.") || after == u"Com" || after == u"Net" || after == u"Org";
}

}  // namespace

bool losesSpace(std::u16string_view text, const Ending& ending) {
    if (!ending.touchesNext() || ending.begin == 0 || ending.next == text.size()) return false;
    const char16_t before = text[ending.begin - 1];
    if (!isWordUnit(before) || isCapital(before)) return false;
    const std::u16string_view word = wordAt(text, firstOfNext(text, ending));
    return word.size() > 1 && isCapital(word[0]) && isSmall(word[1]) && !isInAddress(text, ending.begin);
}

size_t countLostSpaces(std::u16string_view text, uint32_t position) {
    const auto size = static_cast<uint32_t>(text.size());
    size_t count = 0;
    while ((position = findTerminator(text, position, size)) < size) {
        const Ending ending = endingAt(text, position, position);
        count += losesSpace(text, ending);
        position = ending.marks;
    }
    return count;
}

}  // namespace stet
