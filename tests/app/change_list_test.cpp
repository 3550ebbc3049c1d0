#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

#include "compare/compare.h"
#include "panels/change_list.h"
#include "panels/change_list_model.h"
#include "panels/change_summary.h"
#include "panels/list_filter.h"
#include "panels/marked_line.h"
#include "sandbox.h"
#include "session/navigation.h"
#include "session/status_text.h"

using namespace stet;

namespace {

ComparisonPtr compared(const std::u16string& before, const std::u16string& after) {
    const auto document = [](const std::u16string& text) {
        return std::make_shared<const Document>(makeDocument(text));
    };
    return compare({document(before), document(after)}, {}).value();
}

/// A number edited, a sentence deleted, a sentence inserted.
ComparisonPtr threeChanges() {
    return compared(
        u"The council met on Monday and counted 12 boats.\n\nNobody spoke against the plan at all.\n\n"
        u"A dog slept under the long table near the door.\n\nThe meeting ended early that evening.\n",
        u"The council met on Monday and counted 14 boats.\n\nNobody spoke against the plan at all.\n\n"
        u"The meeting ended early that evening.\n\nReporters waited outside in the heavy rain.\n");
}

}  // namespace

TEST_CASE("The change list is a proper model and says what changed", "[changes]") {
    ChangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListFilterModel filtered;
    const QAbstractItemModelTester filteredTester(&filtered, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filtered.setSourceModel(&model);
    CHECK(model.rowCount() == 0);

    const ComparisonPtr comparison = threeChanges();
    REQUIRE(comparison->changes.size() == 3);
    Review review;
    model.setComparison(comparison, &review);
    REQUIRE(model.rowCount() == 3);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(cell(0, ChangeListModel::Number) == "1");
    CHECK(cell(0, ChangeListModel::Kind) == "edited");
    CHECK(cell(0, ChangeListModel::Text) == "12 → 14");
    CHECK(cell(1, ChangeListModel::Kind) == "deleted");
    CHECK(cell(1, ChangeListModel::Text).startsWith("− A dog slept"));
    CHECK(cell(2, ChangeListModel::Text).startsWith("+ Reporters"));
    CHECK(cell(0, ChangeListModel::Verdict).isEmpty());

    SECTION("decisions and comments show") {
        const Target first{comparison->changes[0].id};
        review.decide({&first, 1}, Decision::Rejected);
        review.comment(comparison->changes[1].id, "Why?\nReally?");
        review.flag(comparison->changes[2].id, true);
        model.reviewChanged({0});
        CHECK(cell(0, ChangeListModel::Verdict) == "rejected");
        CHECK(cell(1, ChangeListModel::Comment) == "Why? Really?");
        CHECK(cell(2, ChangeListModel::Verdict).contains(u'⚑'));
    }
    SECTION("filters by kind, state and words") {
        ChangeFilter filter;
        filter.kind = ChangeKind::Deleted;
        filtered.setFilter(filter);
        REQUIRE(filtered.rowCount() == 1);
        CHECK(filtered.index(0, 0).data(ChangeListModel::ChangeRole).toUInt() == 1);
        filter = {};
        filter.text = u"REPORTERS";
        filtered.setFilter(filter);
        CHECK(filtered.rowCount() == 1);
        filter = {};
        filter.changeClass = ChangeClass::Byline;
        filtered.setFilter(filter);
        CHECK(filtered.rowCount() == 0);
        filter = {};
        filter.state = ChangeFilter::State::Accepted;
        filtered.setFilter(filter);
        CHECK(filtered.rowCount() == 0);
        const Target last{comparison->changes[2].id};
        review.decide({&last, 1}, Decision::Accepted);
        model.reviewChanged({2});
        CHECK(filtered.rowCount() == 1);
    }
    SECTION("stands in the order of the review") {
        model.setOrder({2, 0, 1});
        CHECK(filtered.index(0, ChangeListModel::Kind).data() == "inserted");
        CHECK(filtered.index(2, ChangeListModel::Kind).data() == "deleted");
        model.setOrder({0, 1, 2});
        CHECK(filtered.index(0, ChangeListModel::Number).data() == 1);
    }
    model.setComparison(nullptr, nullptr);
    CHECK(filtered.rowCount() == 0);
}

TEST_CASE("Every filter of the change list has its name beside it, and the list fits a narrow window", "[changes]") {
    const ComparisonPtr comparison = threeChanges();
    ChangeListModel model;
    ChangeList list(model);
    model.setComparison(comparison, nullptr);
    QStringList names;
    for (const QLabel* label : list.findChildren<QLabel*>())
        if (qobject_cast<QComboBox*>(label->buddy())) names << label->text();
    CHECK(names == QStringList{"Kind:", "What changed:", "Decision:"});
    constexpr int kThird = 700 / 3;  // of the narrowest window
    list.resize(kThird, 400);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    CHECK(list.width() == kThird);
    CHECK_FALSE(list.findChild<QListView*>()->horizontalScrollBar()->isVisible());
}

TEST_CASE("A chosen row is told once, a row set from outside is not", "[changes]") {
    const ComparisonPtr comparison = threeChanges();
    ChangeListModel model;
    ChangeList list(model);
    model.setComparison(comparison, nullptr);
    std::vector<uint32_t> chosen;
    QObject::connect(&list, &ChangeList::changeChosen, [&](uint32_t change) { chosen.push_back(change); });
    list.setCurrentChange(1);
    CHECK(chosen.empty());
    list.show();
    QTest::keyClick(list.keyTarget(), Qt::Key_Down);
    CHECK(chosen == std::vector<uint32_t>{2});
}

TEST_CASE("Stepping from change to change never wraps round", "[navigation]") {
    const ComparisonPtr comparison = threeChanges();
    Review review;
    std::vector<uint32_t> order{0, 1, 2};
    Steps steps{*comparison, review, order, {}};
    CHECK(steps.next(std::nullopt, +1) == 0u);
    CHECK(steps.next(std::nullopt, -1) == 2u);
    CHECK(steps.next(1, +1) == 2u);
    CHECK_FALSE(steps.next(2, +1).has_value());
    CHECK_FALSE(steps.next(0, -1).has_value());

    steps.hidden[static_cast<size_t>(ChangeKind::Deleted)] = true;
    CHECK(steps.next(0, +1) == 2u);
    steps.hidden = {};
    const Target second{comparison->changes[1].id};
    review.decide({&second, 1}, Decision::Seen);
    CHECK(steps.nextUndecided(0, +1) == 2u);
    CHECK_FALSE(steps.nextUndecided(2, +1).has_value());

    order = {2, 0, 1};
    CHECK(steps.first() == 2u);
    CHECK(steps.next(2, +1) == 0u);
    CHECK(steps.next(0, -1) == 2u);
    CHECK_FALSE(steps.next(1, +1).has_value());
    CHECK_FALSE(steps.nextUndecided(0, +1).has_value());
}

TEST_CASE("The status line counts what a reader asks for", "[status]") {
    const ComparisonPtr comparison = threeChanges();
    Review review;
    CHECK(statusText(*comparison, progressOf(review, *comparison), 1)
              .startsWith("change 2 of 3 · 3 never on screen · similarity"));
    const Target second{comparison->changes[1].id};
    review.decide({&second, 1}, Decision::Accepted);
    CHECK(statusText(*comparison, progressOf(review, *comparison), 1).contains("1 reviewed · 1 accepted · 3 never"));
    for (const Change& change : comparison->changes) review.markShown(change.id);
    CHECK_FALSE(statusText(*comparison, progressOf(review, *comparison), 1).contains("never"));

    const ComparisonPtr quotes = compared(u"She said \"no\" to\nit all.\n", u"She said “no” to it all.\n");
    REQUIRE(quotes->same());
    const QString text = statusText(*quotes, progressOf(review, *quotes), std::nullopt);
    CHECK(text.startsWith("no changes · similarity 100 %"));
    CHECK(text.endsWith("1 line wrap and 2 quote styles ignored"));
}

TEST_CASE("A mark that changed is shown with its word", "[changes]") {
    const ComparisonPtr comparison = compared(u"We saw the (old) house today.\n", u"We saw the old house today.\n");
    REQUIRE(comparison->changes.size() == 1);
    CHECK(summaryText(summaryOf(*comparison, comparison->changes[0])).startsWith("(old) → old"));
}

TEST_CASE("Lost quote marks are shown in the change list with what they quoted, each on its own tint", "[changes]") {
    const ComparisonPtr comparison =
        compared(u"The “old quarter” was sold to a family.\n", u"The old quarter was sold to a farmer.\n");
    REQUIRE(comparison->changes.size() == 1);
    const auto pieces = summaryOf(*comparison, comparison->changes[0]);
    CHECK(summaryText(pieces) == "“old quarter” → old quarter · family → farmer");
    const MarkColors colors = markColors(MarkPalette::BlueOrange, false);
    const MarkedLine line = markedLine(pieces, colors);
    CHECK(line.text == "“old quarter”  ·  family → farmer");
    QString struck, tinted;
    for (const auto& range : line.formats) {
        const QString text = line.text.mid(range.start, range.length);
        if (range.format.fontStrikeOut()) struck += text + '|';
        if (range.format.background().color() == colors.deleted.strong) tinted += text;
    }
    CHECK(struck == "“|”|family|");
    CHECK(tinted == "“”");
}

TEST_CASE("The arrow from the old words to the new points where the line goes on", "[changes]") {
    const MarkColors colors = markColors(MarkPalette::BlueOrange, false);
    const auto line = [&](const std::u16string& before, const std::u16string& after) {
        const ComparisonPtr comparison = compared(before, after);
        REQUIRE(comparison->changes.size() == 1);
        return markedLine(summaryOf(*comparison, comparison->changes[0]), colors).text;
    };
    CHECK(line(u"The boats were twelve.\n", u"The boats were nine.\n").contains(u'→'));
    CHECK(line(u"\u05E1\u05D9\u05E8\u05D4 \u05D0\u05D7\u05EA \u05D1\u05D0\u05D4.\n",
               u"\u05E1\u05D9\u05E8\u05D4 \u05D0\u05D7\u05EA \u05D9\u05E6\u05D0\u05D4.\n")
              .contains(u'←'));
}

TEST_CASE("A sentence shows one of its edits in place, and not all of a long one", "[changes]") {
    const std::u16string lead = u"Nobody in the long queue before the small office near the bridge knew that ";
    const ComparisonPtr comparison = compared(lead + u"seven boats had sunk.\n", lead + u"eight boats had sunk.\n");
    REQUIRE(comparison->changes.size() == 1);
    const SummaryPiece piece = sentenceOf(*comparison, comparison->changes[0], 0);
    CHECK(piece.of(Side::Before).toStdString() == "… small office near the bridge knew that seven boats had sunk.");
    CHECK(piece.of(Side::After).toStdString() == "… small office near the bridge knew that eight boats had sunk.");
}

TEST_CASE("A summary cuts long texts and keeps the first edits", "[changes]") {
    const std::u16string words = [] {
        std::u16string text;
        for (int i = 0; i < 60; ++i) text += u"word ";
        return text;
    }();
    const ComparisonPtr comparison = compared(u"Same start here.\n", u"Same start here.\n\n" + words + u"\n");
    REQUIRE(comparison->changes.size() == 1);
    const auto pieces = summaryOf(*comparison, comparison->changes[0]);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].of(Side::Before).isEmpty());
    CHECK(pieces[0].of(Side::After).size() <= 121);
    CHECK(pieces[0].of(Side::After).endsWith(u'…'));
}
