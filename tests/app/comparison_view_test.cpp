#include "view/comparison_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QtTest/QTest>

#include "review/decisions.h"
#include "support/catch.h"
#include "support/compared.h"
#include "view/overview_bar.h"

using namespace stet;

namespace {

const std::u16string kUnchanged = [] {
    std::u16string text;
    for (const char16_t* name : {u"Anna", u"Bela", u"Carl", u"Dora", u"Emil", u"Fay", u"Gus", u"Hedda", u"Ida"}) {
        text += name +
                std::u16string(u" keeps the light at her own end of the pier. It has never once gone out, said ") +
                name + u".\n\n";
    }
    return text;
}();

ComparisonPtr article() {
    return compared(
        u"The board wants three new lamps.\n\n" + kUnchanged + u"The last boat leaves at six in the evening.",
        u"The board wants four new lamps.\n\n" + kUnchanged +
            u"The last boat leaves at nine in the evening. Bring a coat, it is cold on the water.");
}

/// A view of 900 x 600 that shows `comparison`.
struct Shown {
    explicit Shown(ComparisonPtr comparison) {
        view.resize(900, 600);
        view.setComparison(std::move(comparison));
        view.show();
        QApplication::processEvents();
    }

    /// On screen, of the first item whose text has `words`.
    QPoint placeOf(const QString& words) {
        for (uint32_t item = 0; item < view.itemCount(); ++item) {
            if (!view.textOfItem(item).contains(words)) continue;
            const QRect box = view.itemRect(item);
            return view.viewport()->mapFromGlobal(box.topLeft()) + QPoint(0, box.height());
        }
        FAIL("nowhere: " << words.toStdString());
        return {};
    }

    ComparisonView view;
};

bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 5000 && !condition();) QTest::qWait(5);
    return condition();
}

}  // namespace

TEST_CASE("zoom is clamped") {
    ComparisonView view;
    view.setZoom(100);
    CHECK(view.zoom() == 4);
}

TEST_CASE("an empty view answers everything") {
    ComparisonView view;
    view.resize(300, 200);
    view.show();
    QApplication::processEvents();
    CHECK(view.itemCount() == 0);
    CHECK(!view.stepEdit(+1));
    CHECK(!view.gotoOtherEnd());
    CHECK(!view.peekOtherEnd());
    CHECK(!view.stepFindHit(+1));
    view.selectAll();
    CHECK(view.selectedText().isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {100, 100});
    QTest::keyClick(&view, Qt::Key_End);
    view.setComparison(article());
    view.setComparison(nullptr);
    CHECK(view.itemCount() == 0);
}

TEST_CASE("going to a change marks it, shows it and tells") {
    Shown s(article());
    REQUIRE(s.view.comparison()->changes.size() == 3);
    std::vector<uint32_t> told;
    QObject::connect(&s.view, &ComparisonView::currentChangeChanged, &s.view,
                     [&](std::optional<uint32_t> change) { told.push_back(change.value_or(99)); });
    s.view.setFolding(false);
    s.view.setZoom(2);
    s.view.setCurrentChange(1);
    s.view.setCurrentChange(1);
    s.view.setCurrentChange(77);
    CHECK(s.view.currentChange() == 1u);
    CHECK(told == std::vector<uint32_t>{1});
    CHECK(!s.view.itemRect(*s.view.itemOfChange(1)).isEmpty());
    CHECK(s.view.verticalScrollBar()->value() > 0);
    s.view.setCurrentChange(0);
    CHECK(!s.view.itemRect(*s.view.itemOfChange(0)).isEmpty());
    CHECK(s.view.verticalScrollBar()->value() == 0);
}

TEST_CASE("edits of a change are stepped through and end there") {
    Shown s(compared(u"The red boat left the north pier at six.", u"The blue boat left the south pier at nine."));
    REQUIRE(s.view.comparison()->changes.size() == 1);
    s.view.setCurrentChange(0);
    for (uint32_t edit = 0; edit < s.view.comparison()->edits.size(); ++edit) {
        CHECK(s.view.stepEdit(+1));
        CHECK(s.view.currentEdit() == edit);
    }
    CHECK(!s.view.stepEdit(+1));
    CHECK(s.view.currentEdit() == s.view.comparison()->edits.size() - 1);
}

TEST_CASE("a fold opens with a click and all of them by folding off") {
    Shown s(article());
    const uint32_t folded = s.view.itemCount();
    const QPoint fold = s.placeOf("unchanged sentences");
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, {450, fold.y() - 20});
    CHECK(s.view.itemCount() > folded);
    s.view.setFolding(true);
    s.view.setFolding(false);
    CHECK(s.view.itemCount() == 11);
}

TEST_CASE("changes are reported as shown once, after they have been on screen") {
    Shown s(article());
    std::vector<uint32_t> shown;
    QObject::connect(&s.view, &ComparisonView::changesShown, &s.view, [&](const std::vector<uint32_t>& changes) {
        shown.insert(shown.end(), changes.begin(), changes.end());
    });
    REQUIRE(waitFor([&] { return shown.size() == 3; }));
    s.view.setZoom(1.1);
    QTest::qWait(300);
    CHECK(shown == std::vector<uint32_t>{0, 1, 2});
}

TEST_CASE("hidden kinds lose their marks and fold away") {
    Shown s(article());
    HiddenKinds hidden;
    hidden.set(static_cast<size_t>(ChangeKind::Edited));
    s.view.setHiddenKinds(hidden);
    CHECK(s.view.changesOfItem(0).empty());
    CHECK(s.view.hiddenKinds() == hidden);
}

TEST_CASE("text is selected with the mouse in one column and copied plain and rich") {
    Shown s(article());
    s.view.setFolding(false);
    QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, {s.view.width() - 100, 30});
    CHECK(!s.view.hasSelection());
    QTest::mouseMove(s.view.viewport(), {s.view.width() - 60, 400});
    QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, {s.view.width() - 60, 400});
    REQUIRE(s.view.hasSelection());
    REQUIRE(s.view.selectedSentences());
    CHECK(s.view.selectedSentences()->first == Side::After);
    s.view.selectAll();
    CHECK(s.view.selectedText().startsWith("The board wants four new lamps.\n\nAnna"));
    CHECK(s.view.selectedText().endsWith("cold on the water."));
    s.view.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == s.view.selectedText());
    CHECK(copied->html().contains("<ins>four</ins>"));
    QTest::keyClick(&s.view, Qt::Key_Escape);
    CHECK(!s.view.hasSelection());
}

TEST_CASE("a double click selects a word, a third one its sentence") {
    Shown s(compared(u"The mill stands. It burnt twice.", u"The mill stands. It burnt once."));
    const QPoint word(60, 30);
    QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, word);
    const QString selected = s.view.selectedText();
    CHECK((selected == "The" || selected == "mill"));
    QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, word);
    CHECK(s.view.selectedText() == "The mill stands.");
    QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, word);
}

TEST_CASE("a click on changed words makes their change the current one") {
    Shown s(compared(u"Old words only stood here once.", u"New words only stand here now."));
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, {60, 30});
    CHECK(s.view.currentChange() == 0u);
}

TEST_CASE("hits are counted in both columns and walked to both ends") {
    Shown s(article());
    std::pair<int, int> counted{-1, -1};
    QObject::connect(&s.view, &ComparisonView::findHitsCounted, &s.view, [&](int current, int count) {
        counted = {current, count};
    });
    s.view.setFindQuery({.text = "LAST BOAT"});
    REQUIRE(waitFor([&] { return counted.second == 2; }));
    CHECK(counted.first == 1);
    CHECK(s.view.stepFindHit(+1));
    CHECK(counted.first == 2);
    CHECK(!s.view.stepFindHit(+1));
    CHECK(s.view.stepFindHit(-1));
    CHECK(!s.view.stepFindHit(-1));
    s.view.setViewLayout(ViewLayout::Inline);
    CHECK(counted.second == 2);
    s.view.setFindQuery({});
    CHECK(counted == std::pair{0, 0});
}

TEST_CASE("keys scroll to both ends, also where heights were only guessed") {
    std::u16string longText;
    for (int i = 0; i < 40; ++i) longText += kUnchanged;
    Shown s(compared(longText + u"One end.", longText + u"Two ends."));
    s.view.setFolding(false);
    QTest::keyClick(&s.view, Qt::Key_End);
    CHECK(s.view.verticalScrollBar()->value() == s.view.verticalScrollBar()->maximum());
    CHECK(!s.view.itemRect(s.view.itemCount() - 1).isEmpty());
    QTest::keyClick(&s.view, Qt::Key_PageUp);
    CHECK(s.view.verticalScrollBar()->value() < s.view.verticalScrollBar()->maximum());
    QTest::keyClick(&s.view, Qt::Key_Home);
    CHECK(s.view.verticalScrollBar()->value() == 0);
    CHECK(!s.view.itemRect(0).isEmpty());
}

TEST_CASE("resizing keeps the place") {
    std::u16string longText;
    for (int i = 0; i < 40; ++i) longText += kUnchanged;
    Shown s(compared(longText, longText));
    s.view.scrollToPart(0.5);
    const auto top = s.view.itemAt({10, 2});
    REQUIRE(top);
    for (int width : {400, 1300, 700}) {
        s.view.resize(width, 600);
        QApplication::processEvents();
        CHECK(s.view.itemAt({10, 2}) == top);
    }
}

TEST_CASE("a move has two ends to go to and to peek at") {
    const std::u16string moved =
        u"The ferry to the islands leaves from the stone pier at noon, whatever the weather.\n\n";
    Shown s(compared(moved + kUnchanged, kUnchanged + moved));
    const auto& changes = s.view.comparison()->changes;
    const auto found = std::find_if(changes.begin(), changes.end(), [](const Change& c) { return c.moved; });
    REQUIRE(found != changes.end());
    s.view.setFolding(false);
    s.view.resize(900, 300);
    s.view.setCurrentChange(static_cast<uint32_t>(found - changes.begin()));
    const int here = s.view.verticalScrollBar()->value();
    REQUIRE(s.view.gotoOtherEnd());
    CHECK(s.view.verticalScrollBar()->value() != here);
    REQUIRE(s.view.gotoOtherEnd());
    CHECK(s.view.verticalScrollBar()->value() == here);
    CHECK(s.view.peekOtherEnd());
    CHECK(s.view.peekOtherEnd());
}

TEST_CASE("right-to-left text is shown and selected") {
    const std::u16string hebrew = u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05D2\u05D3\u05D5\u05DC";
    Shown s(compared(hebrew + u" \u05D0\u05D7\u05D3.", hebrew + u" \u05E9\u05E0\u05D9\u05D9\u05DD."));
    CHECK(!s.view.grab().isNull());
    s.view.selectAll();
    CHECK(s.view.selectedText().toStdU16String() == hebrew + u" \u05E9\u05E0\u05D9\u05D9\u05DD.");
}

TEST_CASE("the tint of a whole sentence ends with its words, line by line") {
    const std::u16string longWord(38, u'x');
    Shown s(compared(kUnchanged, u"Up to the " + longWord + u".\n\n" + kUnchanged));
    const QImage image = s.view.viewport()->grab().toImage();
    const QRgb tint = s.view.colors().inserted.tint.rgb();
    std::vector<int> ends;  // of each line of pixels that has the tint
    for (int y = 0; y < image.height(); ++y) {
        int end = 0;
        for (int x = 0; x < image.width(); ++x) end = image.pixel(x, y) == tint ? x : end;
        if (end > 0) ends.push_back(end);
    }
    REQUIRE(ends.size() > 20);
    CHECK(ends.front() + 100 < ends.back());
}

TEST_CASE("the bar of the current change stands where its lines begin") {
    const auto lastAccent = [](const std::u16string& text) {
        Shown s(compared(text + u" 1.", text + u" 2."));
        s.view.setCurrentChange(0);
        const QImage image = s.view.viewport()->grab().toImage();
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == s.view.colors().accent.rgb()) last = std::max(last, x);
            }
        }
        return last;
    };
    CHECK(lastAccent(u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD") > lastAccent(u"Peace, world") + 200);
}

TEST_CASE("the overview shows changes in the lane of their side and dims decided ones") {
    Shown s(compared(kUnchanged, kUnchanged + u"Bring a coat, it is cold on the water."));
    s.view.setFolding(false);
    OverviewMap map = s.view.overview(400);
    const PerSide<OverviewLane> lanes = map.lanes;
    const auto isMarked = [](const std::optional<OverviewMark>& mark) { return mark.has_value(); };
    CHECK(std::none_of(lanes.before.begin(), lanes.before.end(), isMarked));
    const auto first = std::find_if(lanes.after.begin(), lanes.after.end(), isMarked);
    CHECK(first - lanes.after.begin() > 300);
    REQUIRE(first != lanes.after.end());
    CHECK(**first == OverviewMark{MarkKind::Inserted, false});
    Review review;
    const Target target{s.view.comparison()->changes.at(0).id, Target::Part::Whole, 0};
    review.decide({&target, 1}, Decision::Accepted);
    s.view.setReview(&review);
    CHECK(s.view.overview(400).lanes.after.at(static_cast<size_t>(first - lanes.after.begin())) ==
          OverviewMark{MarkKind::Inserted, true});
    s.view.updateOverview(map, {0});
    CHECK(map.lanes.after == s.view.overview(400).lanes.after);
    s.view.setReview(nullptr);
}

TEST_CASE("an overview that follows single decisions shows what a new one shows") {
    std::u16string before, after;
    for (int i = 0; i < 300; ++i) {
        const std::string digits = std::to_string(i * 7919 % 1000);
        const std::u16string number(digits.begin(), digits.end());
        before += u"Clerk " + number + u" wrote that the ferry had left the island in good time.\n\n";
        after += u"Clerk " + number + (i % 3 == 0 ? u" said" : u" wrote") +
                 u" that the ferry had left the island in good time.\n\n";
    }
    Shown s(compared(before, after));
    const auto count = static_cast<uint32_t>(s.view.comparison()->changes.size());
    REQUIRE(count == 100);
    Review review;
    s.view.setReview(&review);
    OverviewMap map = s.view.overview(90);
    const OverviewMap undecided = map;
    for (uint32_t i = 0; i < count; i += i % 7 + 1) {
        const Target target{s.view.comparison()->changes[i].id};
        review.decide({&target, 1}, Decision::Accepted);
        s.view.updateOverview(map, {i});
    }
    CHECK(map.lanes.after == s.view.overview(90).lanes.after);
    CHECK(map.lanes.before == s.view.overview(90).lanes.before);
    CHECK_FALSE(map.lanes.after == undecided.lanes.after);
    s.view.setZoom(2);
    s.view.updateOverview(map, {});
    CHECK(map.height == s.view.overview(90).height);
    s.view.setReview(nullptr);
}

TEST_CASE("a click in the overview goes there") {
    Shown s(article());
    s.view.setFolding(false);
    s.view.setZoom(2);
    OverviewBar bar(&s.view);
    bar.resize(20, 400);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {10, 396});
    CHECK(s.view.shownPart().second == Approx(1).margin(0.01));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {10, 4});
    CHECK(s.view.shownPart().first == Approx(0).margin(0.01));
}

TEST_CASE("a screen reader walks rows, folds and changes, each a sentence") {
    Shown s(article());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&s.view);
    REQUIRE(view);
    REQUIRE(view->childCount() == static_cast<int>(s.view.itemCount()));
    QAccessibleInterface* first = view->child(0);
    CHECK(first->text(QAccessible::Name) == "The board wants four new lamps.");
    CHECK(view->indexOfChild(first) == 0);
    REQUIRE(first->childCount() == 1);
    CHECK(first->child(0)->text(QAccessible::Name) ==
          QString::fromUtf8("“three” became “four” in: “The board wants four new lamps.”"));
    CHECK(first->child(0)->parent() == first);
    CHECK(!first->child(0)->state().selected);
    s.view.setCurrentChange(0);
    CHECK(first->child(0)->state().selected);
    CHECK(view->focusChild() == first->child(0));
    bool fold = false;
    for (int i = 0; i < view->childCount(); ++i)
        fold |= view->child(i)->text(QAccessible::Name).contains("unchanged sentences");
    CHECK(fold);
    s.view.setFolding(false);
    CHECK(view->childCount() == 11);
    CHECK(view->child(10)->isValid());
}
