#include "read/charset_guess.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace stet {

namespace {

/// Enough of a text to judge it by.
constexpr size_t kSampleBytes = 1 << 16;

/// The longer marks stand first: UTF-32LE begins like UTF-16LE.
constexpr std::array<ByteOrderMark, 5> kMarks = {{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                                  {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                                  {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                                  {{"\xFF\xFE", 2}, "UTF-16LE"},
                                                  {{"\xFE\xFF", 2}, "UTF-16BE"}}};

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(byte >= '\b' && byte <= '\r') && byte != 0x1B;
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// Typographic marks that all windows-125x charsets have in the same place. A text whose only foreign bytes are these
/// gives uchardet nothing to judge a language by.
bool onlyTypographicMarks(std::string_view bytes) {
    constexpr std::string_view kShared =
        "\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA9\xAB\xAD\xAE\xB0\xB7\xBB";
    return std::all_of(bytes.begin(), bytes.end(),
                       [&](char c) { return isAscii(c) || kShared.find(c) != kShared.npos; });
}

/// What an HTML or XML file says about itself: charset=NAME or encoding="NAME" near its begin; else empty.
std::string declaredEncoding(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 2048);
    if (head.find('<') == head.npos) return {};
    for (const std::string_view key : {"charset=", "encoding="}) {
        size_t begin = head.find(key);
        if (begin == head.npos) continue;
        begin = head.find_first_not_of("\"' ", begin + key.size());
        if (begin == head.npos) continue;
        return std::string(head.substr(begin, head.find_first_of("\"' ;>?/", begin) - begin));
    }
    return {};
}

std::string detectedEncoding(std::string_view bytes) {
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isAscii);
    const auto skip = static_cast<size_t>(first - bytes.begin());
    const size_t lead = std::min<size_t>(skip, 256);  // a few words before it
    const std::string_view sample = bytes.substr(skip - lead, 16 * kSampleBytes);
    if (onlyTypographicMarks(sample)) return "windows-1252";
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Everybody who says the first means the second, which has more characters (WHATWG's list of labels, shortened).
constexpr std::array<std::array<std::string_view, 2>, 8> kMeant = {{{"ascii", "windows-1252"},
                                                                    {"us-ascii", "windows-1252"},
                                                                    {"iso-8859-1", "windows-1252"},
                                                                    {"latin1", "windows-1252"},
                                                                    {"iso-8859-9", "windows-1254"},
                                                                    {"gb2312", "GB18030"},
                                                                    {"shift_jis", "windows-31j"},
                                                                    {"euc-kr", "windows-949"}}};

std::string meant(std::string name) {
    std::string lower = name;
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    const auto found = std::find_if(kMeant.begin(), kMeant.end(), [&](const auto& entry) { return entry[0] == lower; });
    return found == kMeant.end() ? name : std::string((*found)[1]);
}

}  // namespace

std::optional<ByteOrderMark> markOf(std::string_view bytes) {
    const auto found =
        std::find_if(kMarks.begin(), kMarks.end(), [&](const ByteOrderMark& m) { return bytes.starts_with(m.bytes); });
    if (found == kMarks.end()) return std::nullopt;
    return *found;
}

const char* unmarkedUtf16(std::string_view bytes) {
    if (bytes.size() % 2 != 0) return nullptr;
    std::array<size_t, 2> zeros = {};
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    for (size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0';
    const size_t enough = sample.size() / 4 + 1;
    if (zeros[0] == 0 && zeros[1] >= enough) return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] >= enough) return "UTF-16BE";
    return nullptr;
}

bool looksBinary(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    if (sample.find('\0') != sample.npos) return true;
    return static_cast<size_t>(std::count_if(sample.begin(), sample.end(), isControl)) > sample.size() / 20;
}

std::string likelyEncoding(std::string_view bytes) {
    std::string name = declaredEncoding(bytes);
    const bool unicode = name.starts_with("utf") || name.starts_with("UTF");  // it is not, or nobody would ask
    if (name.empty() || unicode) name = detectedEncoding(bytes);
    return name.empty() ? "windows-1252" : meant(std::move(name));
}

}  // namespace stet
