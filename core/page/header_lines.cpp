#include "page/header_lines.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <vector>

#include "text/unicode.h"

namespace stet {

namespace {

constexpr size_t kLongestMark = 1000;  // code units: no line of a header is longer
constexpr std::u16string_view kSourceMark = u"This article is from the source ";
constexpr std::u16string_view kAddressMark = u"at its original source at ";
constexpr std::u16string_view kCountMark = u"The article has changed ";

std::vector<std::u16string_view> wordsOf(std::u16string_view line) {
    std::vector<std::u16string_view> words;
    for (size_t i = 0; i < line.size();) {
        if (isPageSpace(line[i])) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < line.size() && !isPageSpace(line[end])) ++end;
        words.push_back(line.substr(i, end - i));
        i = end;
    }
    return words;
}

/// The line with single ASCII spaces; empty when it is too long to be a line of a header.
std::u16string squeezed(std::u16string_view line) {
    std::u16string out;
    if (line.size() > kLongestMark) return out;
    for (const std::u16string_view word : wordsOf(line)) {
        if (!out.empty()) out += u' ';
        out += word;
    }
    return out;
}

bool isNumber(std::u16string_view word) {
    return !word.empty() && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

bool isPageSpace(char16_t c) {
    return c == u' ' || (c >= u'\t' && c <= u'\r') ||
           (c > 0x7F && (u_isUWhiteSpace(c) || c == u'\u200B' || c == u'\uFEFF'));
}

bool isBlank(std::u16string_view line) {
    return std::all_of(line.begin(), line.end(), isPageSpace);
}

std::optional<PerSide<std::string>> versionsIn(std::u16string_view line) {
    if (line.size() > 60 || !line.starts_with(u"Version")) return std::nullopt;
    const auto words = wordsOf(line);
    if (words.size() != 4 || words[0] != u"Version" || words[2] != u"Version") return std::nullopt;
    if (!isNumber(words[1]) || !isNumber(words[3]) || words[1] == words[3]) return std::nullopt;
    return PerSide<std::string>{toUtf8(words[1]), toUtf8(words[3])};
}

bool isHeaderMark(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    return text.starts_with(kSourceMark) || text.find(kAddressMark) != text.npos || text.starts_with(kCountMark);
}

std::string sourceIn(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    size_t begin = text.find(kSourceMark);
    if (begin == text.npos) return {};
    begin += kSourceMark.size() + 1;  // the opening quote
    const size_t end = text.find_first_of(u"'\u2019\"\u201D", begin);
    return end == text.npos ? std::string{} : toUtf8(std::u16string_view(text).substr(begin, end - begin));
}

std::string addressIn(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    const size_t begin = text.find(kAddressMark);
    if (begin == text.npos) return {};
    const auto words = wordsOf(std::u16string_view(text).substr(begin + kAddressMark.size()));
    return words.empty() ? std::string{} : toUtf8(words.front());
}

bool isTimeRow(std::u16string_view line) {
    if (line.size() > 160) return false;
    const std::u16string text = squeezed(line);
    const size_t open = text.rfind(u'(');
    return text.ends_with(u" later)") && open != text.npos && text.size() - open < 40;
}

bool isPagination(std::u16string_view line) {
    static constexpr std::array<std::u16string_view, 14> kWords = {
        u"previous", u"prev",   u"next",   u"version", u"versions", u"first", u"last",
        u"\u2190",   u"\u2192", u"\u00AB", u"\u00BB",  u"\u2026",   u"...",   u"|"};
    if (line.size() > 300) return false;
    int steps = 0;
    const auto words = wordsOf(line);
    for (const std::u16string_view word : words) {
        std::u16string lower(word);
        for (char16_t& c : lower) c = static_cast<char16_t>(u_tolower(c));
        const auto known = std::find(kWords.begin(), kWords.end(), lower);
        if (known == kWords.end() && !isNumber(word)) return false;
        steps += known - kWords.begin() < 3 || (known - kWords.begin() >= 7 && known - kWords.begin() < 11);
    }
    return steps > 0 && words.size() > 1;
}

bool isSiteFooter(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    return text.starts_with(u"News Sniffer") || text.find(u"newssniffer.co.uk") != text.npos ||
           text.starts_with(u"Powered by News Sniffer");
}

bool isDoubled(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    const size_t half = text.size() / 2;
    return text.size() >= 3 && text.size() % 2 == 1 && text[half] == u' ' && text.compare(0, half, text, half + 1) == 0;
}

}  // namespace stet
