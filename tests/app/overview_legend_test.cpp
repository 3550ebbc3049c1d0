#include <QHelpEvent>

#include "sandbox.h"
#include "support/compared.h"
#include "view/comparison_view.h"
#include "view/overview_bar.h"

using namespace stet;

TEST_CASE("The overview tells what its colours mean, in the colours chosen", "[overview]") {
    ComparisonView view;
    view.setComparison(compared(u"One cat sat.", u"One dog sat."));
    OverviewBar bar(&view);
    const auto legend = [&] {
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, bar.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&bar, &asked);
        return bar.toolTip();
    };
    for (const MarkPalette palette : {MarkPalette::BlueOrange, MarkPalette::Monochrome}) {
        view.setMarkPalette(palette);
        for (const MarkTint& tint : {view.colors().inserted, view.colors().deleted, view.colors().moved})
            CHECK(legend().contains(tint.line.name()));
    }
}
