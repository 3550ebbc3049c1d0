#pragma once
// Text as HTML shows it: markup escaped, controls made visible, line ends kept.

#include <optional>
#include <string>
#include <string_view>

namespace stet {

/// How the lines of a text end. `Mixed` texts show each CR.
enum class LineEnd : uint8_t { Lf, CrLf, Cr, Mixed };

/// "lf", "crlf", "cr", "mixed".
std::string_view toString(LineEnd lineEnd);
std::optional<LineEnd> lineEndFromString(std::string_view name);

LineEnd lineEndOf(std::u16string_view text);

/// Appends `text` as HTML text in UTF-8. A browser gives the same characters back, but for line ends (which become LF
/// unless mixed) and for controls: a control that HTML cannot hold or that would reorder its surroundings becomes
/// <bdi class="ctl" title="U+202E">RLO</bdi>.
void appendHtmlText(std::u16string_view text, LineEnd lineEnd, std::string& out);

/// The same for a line of UTF-8 at hand (a file name, a comment).
std::string htmlText(const std::string& utf8);

/// Space, tab and line ends left out: HTML is free to change them.
std::u16string withoutSpace(std::u16string_view text);

/// What a control's title ("U+202E") stands for; nothing when it is none.
std::optional<char16_t> controlFromTitle(std::string_view title);

/// `utf8` without controls, for places that hold text only (a page's title): each becomes U+FFFD.
std::string withoutControls(const std::string& utf8);

}  // namespace stet
