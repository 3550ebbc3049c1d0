// What the reader looks at stays in sight when letters and columns change their size.

#include <QScrollBar>

#include "sandbox.h"
#include "support/compared.h"
#include "view/comparison_view.h"

using namespace stet;

namespace {

/// Forty paragraphs, of which every fifth has a change.
std::u16string story(const std::u16string& word) {
    std::u16string text;
    for (int i = 0; i < 40; ++i) {
        text += u"The keeper of the outer light wrote down what the tide brought in that night, ";
        text += (i % 5 == 0 ? word : u"and") + std::u16string(u" nobody has read it since the pier was closed.\n\n");
    }
    return text;
}

}  // namespace

TEST_CASE("The current change stays in sight while letters grow and the window shrinks", "[place]") {
    ComparisonView view;
    view.resize(900, 600);
    view.setComparison(compared(story(u"but"), story(u"yet")));
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    REQUIRE(view.comparison()->changes.size() == 8);
    view.setCurrentChange(4);
    const auto inSight = [&] {
        QCoreApplication::processEvents();
        return !view.itemRect(*view.itemOfChange(4)).isEmpty();
    };
    REQUIRE(inSight());
    for (int i = 0; i < 8; ++i) {
        view.setZoom(view.zoom() * 1.2);
        CHECK(inSight());
    }
    for (int i = 0; i < 12; ++i) {
        view.setZoom(view.zoom() / 1.2);
        CHECK(inSight());
    }
    for (const QSize size : {QSize(420, 300), QSize(1200, 200), QSize(900, 600)}) {
        view.resize(size);
        CHECK(inSight());
    }

    // A change that the reader has scrolled away from does not call him back.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    REQUIRE_FALSE(inSight());
    view.setZoom(view.zoom() * 1.2);
    CHECK_FALSE(inSight());
}
