#include "window/status_line.h"

#include <QFontMetrics>

#include "sandbox.h"

using namespace stet;

TEST_CASE("A status line that is too long ends with a whole part", "[status]") {
    const QFontMetrics metrics{QFont()};
    const QString text = "change 7 of 31 · 12 reviewed · similarity 74 % · +290 −4 words";
    const auto fitting = [&](const QString& room) {
        return fittingParts(text, metrics, metrics.horizontalAdvance(room));
    };
    CHECK(fitting(text) == text);
    CHECK(fitting(text.chopped(1)) == "change 7 of 31 · 12 reviewed · similarity 74 % …");
    CHECK(fitting("change 7 of 31 · 12 reviewed …") == "change 7 of 31 · 12 reviewed …");
    CHECK(fitting("change 7 of 31 · 12 reviewed") == "change 7 of 31 …");
    CHECK(fitting("change 7").startsWith("ch"));
    CHECK(metrics.horizontalAdvance(fitting("change 7")) <= metrics.horizontalAdvance("change 7"));
}
