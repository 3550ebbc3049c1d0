#include "report/csv_cell.h"

namespace stet {

namespace {

/// https://owasp.org/www-community/attacks/CSV_Injection
constexpr std::string_view kFormulaSigns = "=+-@\t\r\n";

bool readsAsFormula(std::string_view text) {
    const size_t begin = text.find_first_not_of('\'');
    return begin != text.npos && kFormulaSigns.find(text[begin]) != kFormulaSigns.npos;
}

}  // namespace

std::string csvCell(std::string_view text) {
    std::string cell = readsAsFormula(text) ? "'" : "";
    cell += text;
    if (cell.find_first_of(",\"\r\n") == cell.npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace stet
