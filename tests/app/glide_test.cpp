// Scrolling that the eye can follow ends where scrolling at once would end.

#include <QApplication>
#include <QProxyStyle>
#include <QScrollBar>
#include <QtTest/QTest>
#include <set>

#include "support/catch.h"
#include "support/compared.h"
#include "view/comparison_view.h"

using namespace stet;

namespace {

class MovingStyle : public QProxyStyle {
  public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 150 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

std::u16string paragraphs(char16_t letter) {
    std::u16string text;
    for (int i = 0; i < 200; ++i) {
        text += u"Paragraph ";
        text += static_cast<char16_t>(u'a' + i % 26);
        text += i % 40 == 3 ? letter : u'o';
        text += u" tells of the long way round the harbour, which nobody takes when it rains.\n\n";
    }
    return text;
}

struct Views {
    Views() {
        for (ComparisonView* view : {&moving, &still}) {
            view->resize(900, 600);
            view->setFolding(false);
            view->setComparison(compared(paragraphs(u'x'), paragraphs(u'y')));
            view->show();
        }
        moving.setStyle(&style);
        QApplication::processEvents();
    }

    void press(Qt::Key key) {
        for (ComparisonView* view : {&moving, &still}) QTest::keyClick(view, key);
    }

    int place(const ComparisonView& view) { return view.verticalScrollBar()->value(); }

    /// The places seen until both views show the same one.
    std::set<int> placesOnTheWay() {
        std::set<int> places{place(moving)};
        for (int i = 0; i < 200 && place(moving) != place(still); ++i) {
            QTest::qWait(5);
            places.insert(place(moving));
        }
        return places;
    }

    MovingStyle style;
    ComparisonView moving, still;
};

}  // namespace

TEST_CASE("A page further is reached in several frames, at the very same place", "[glide]") {
    Views views;
    views.press(Qt::Key_PageDown);
    CHECK(views.place(views.moving) < views.place(views.still));
    CHECK(views.placesOnTheWay().size() > 3);
    CHECK(views.place(views.moving) == views.place(views.still));
}

TEST_CASE("Keys pressed on the way add up", "[glide]") {
    Views views;
    for (int i = 0; i < 3; ++i) views.press(Qt::Key_Down);
    views.press(Qt::Key_PageDown);
    views.placesOnTheWay();
    CHECK(views.place(views.moving) == views.place(views.still));
    views.press(Qt::Key_PageUp);
    for (int i = 0; i < 3; ++i) views.press(Qt::Key_Up);
    views.placesOnTheWay();
    CHECK(views.place(views.moving) == 0);
}

TEST_CASE("A place far away is shown at once", "[glide]") {
    Views views;
    views.press(Qt::Key_End);
    CHECK(views.place(views.moving) == views.place(views.still));
    CHECK(views.place(views.still) == views.still.verticalScrollBar()->maximum());
}

TEST_CASE("Pulling the scroll bar or folding ends a glide", "[glide]") {
    Views views;
    views.press(Qt::Key_PageDown);
    views.moving.verticalScrollBar()->setValue(40);
    QTest::qWait(250);
    CHECK(views.place(views.moving) == 40);
    views.press(Qt::Key_PageDown);
    views.moving.setFolding(true);
    const int folded = views.place(views.moving);
    QTest::qWait(250);
    CHECK(views.place(views.moving) == folded);
}
