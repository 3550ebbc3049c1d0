#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListView>
#include <QSlider>

#include "compare/compare.h"
#include "panels/comparing_panel.h"
#include "panels/ignored_model.h"
#include "present/figures.h"
#include "sandbox.h"
#include "window/options_text.h"

using namespace stet;

namespace {

ComparisonPtr compared(const std::u16string& before, const std::u16string& after, const CompareOptions& options = {}) {
    const auto document = [](const std::u16string& text) {
        return std::make_shared<const Document>(makeDocument(text));
    };
    return compare({document(before), document(after)}, options).value();
}

/// A line wrap, two quotation marks, a number; and a letter of another case.
ComparisonPtr quoted(const CompareOptions& options = {}) {
    return compared(u"She called it \"a fine\nday\" for the boats.\n\nThey counted 12 of them At noon.\n\nAll left.\n",
                    u"She called it “a fine day” for the boats.\n\nThey counted 14 of them at noon.\n\nAll left.\n",
                    options);
}

}  // namespace

TEST_CASE("The ledger lists what was looked through, and makes it visible", "[options]") {
    IgnoredModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setComparison(quoted());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0).data().toString() == "\"a  →  “a");
    CHECK(model.index(1).data().toString() == "fine⏎day\"  →  fine day”");
    CHECK(model.index(1).data(Qt::ToolTipRole).toString() == "line wraps");
    model.setClass(FoldClass::LineWrap);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data(IgnoredModel::DifferenceRole).toUInt() == 1);
    CHECK(model.rowOf(1) == 0);
    CHECK_FALSE(model.rowOf(0).has_value());
    model.setComparison(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Signs that cannot be seen are shown", "[options]") {
    CHECK(visibleText(u"a\r\nb\tc d") == "a⏎b⇥c d");
    CHECK(visibleText(u"co\u00ADop\u00A0s") == "co[U+00AD]op[U+00A0]s");
}

TEST_CASE("Other options say what they did", "[options]") {
    CompareOptions strict;
    strict.ignore = {};
    const ComparisonPtr all = quoted(strict);
    const ComparisonPtr usual = quoted();
    REQUIRE(all->changes.size() == 2);
    REQUIRE(usual->changes.size() == 1);
    CHECK(effectOfOptions(*all, *usual) == "Hides 1 of 2 changes.");
    CHECK(effectOfOptions(*usual, *all) == "Shows 1 more change, 2 in all.");
    CHECK(effectOfOptions(*usual, *usual) == "The number of changes stays the same.");
    CompareOptions coarse;
    coarse.fineness = Fineness::Sentences;
    CHECK(effectOfOptions(*usual, *quoted(coarse)) == "1 marked piece instead of 2, in the same changes.");
}

TEST_CASE("What hiding a kind and marking ignored differences did is said", "[options]") {
    const ComparisonPtr all = quoted();
    REQUIRE(all->changes.size() == 1);
    const ChangeKind kind = all->changes[0].kind;
    const ChangeKind other = kind == ChangeKind::Moved ? ChangeKind::Split : ChangeKind::Moved;
    HiddenKinds hidden;
    CHECK(effectOfKinds(*all, hidden, kind) == "1 change shown, none hidden.");
    CHECK(effectOfKinds(*all, hidden, other).startsWith("There is no change of this kind: "));
    hidden.set(static_cast<size_t>(kind));
    CHECK(effectOfKinds(*all, hidden, kind) == "Hides 1 of 1 changes.");
    CHECK(effectOfIgnored(*all, true).startsWith("Marks "));
    CHECK(effectOfIgnored(*all, false) == "Ignored differences are not marked.");
    const ComparisonPtr bare = compared(u"One cat sat.\n", u"One dog sat.\n");
    CHECK(effectOfIgnored(*bare, true) == "No difference was ignored.");
}

TEST_CASE("The comparing panel shows options without choosing them, and tells when the reader does", "[options]") {
    ComparingPanel panel;
    std::vector<std::pair<FoldSet, Fineness>> chosen;
    std::vector<uint32_t> shown;
    QObject::connect(&panel, &ComparingPanel::optionsChosen,
                     [&](FoldSet ignore, Fineness fineness) { chosen.emplace_back(ignore, fineness); });
    QObject::connect(&panel, &ComparingPanel::differenceChosen,
                     [&](uint32_t difference) { shown.push_back(difference); });
    panel.setComparison(quoted());
    CHECK(chosen.empty());
    panel.findChild<QSlider*>()->setValue(static_cast<int>(Fineness::Sentences));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0] == std::pair(kDefaultIgnored, Fineness::Sentences));
    FoldSet withCase = kDefaultIgnored;
    withCase.insert(FoldClass::Case);
    panel.findChildren<QCheckBox*>()[static_cast<int>(FoldClass::Case)]->click();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1].first == withCase);
    auto* ledger = panel.findChild<QListView*>();
    ledger->setCurrentIndex(ledger->model()->index(2, 0));
    CHECK(shown == std::vector<uint32_t>{2});
}

TEST_CASE("Figures count kinds and classes and weigh paragraphs", "[options]") {
    const ComparisonPtr comparison =
        compared(u"One stays as it is here.\n\nThey counted 12 boats in the harbour at noon.\n\nThis sentence goes.\n",
                 u"One stays as it is here.\n\nThey counted 14 boats in the harbour at noon.\n");
    const ChangeCounts counts = countChanges(*comparison);
    CHECK(counts.byKind[static_cast<size_t>(ChangeKind::Edited)] == 1);
    CHECK(counts.byKind[static_cast<size_t>(ChangeKind::Deleted)] == 1);
    CHECK(counts.byClass[static_cast<size_t>(ChangeClass::Number)] == 1);
    const std::vector<double> after = similarityByParagraph(*comparison, Side::After);
    REQUIRE(after.size() == 2);
    CHECK(after[0] == 1);
    CHECK(after[1] > 0.5);
    CHECK(after[1] < 1);
    CHECK(similarityByParagraph(*comparison, Side::Before)[2] == 0);
}
