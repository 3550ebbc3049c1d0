#include "panels/statistics_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "kit/wording.h"
#include "panels/bars.h"
#include "present/figures.h"

namespace stet {

namespace {

QString number(size_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* figure(const QString& text) {
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* quiet(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addRow(QGridLayout& grid, const QString& what, const PerSide<QString>& figures) {
    const int row = grid.rowCount();
    auto* name = new QLabel(what);
    name->setWordWrap(true);  // a panel may be narrow
    grid.addWidget(name, row, 0);
    grid.addWidget(figure(figures.before), row, 1);
    grid.addWidget(figure(figures.after), row, 2);
}

/// The sizes of both texts, side by side.
QGridLayout* sizesOf(const Comparison& comparison) {
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const PerSide<Segmentation>& cut = comparison.segmentation;
    const Statistics& statistics = comparison.statistics;
    addRow(*grid, {}, {StatisticsPanel::tr("before"), StatisticsPanel::tr("after")});
    addRow(*grid, StatisticsPanel::tr("Words"), {number(statistics.words.before), number(statistics.words.after)});
    addRow(*grid, StatisticsPanel::tr("Sentences"),
           {number(cut.before.sentences.size()), number(cut.after.sentences.size())});
    addRow(*grid, StatisticsPanel::tr("Paragraphs"),
           {number(cut.before.paragraphs.size()), number(cut.after.paragraphs.size())});
    addRow(*grid, StatisticsPanel::tr("Words deleted, inserted"),
           {number(statistics.deletedWords), number(statistics.insertedWords)});
    addRow(*grid, StatisticsPanel::tr("Words moved"), {{}, number(statistics.movedWords)});
    return grid;
}

/// A name, a bar and a number for each count that is not zero, in their order.
template <class NameOf, size_t N>
QGridLayout* sharesOf(const std::array<uint32_t, N>& counts, NameOf nameOf) {
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const double most = std::max(1u, *std::max_element(counts.begin(), counts.end()));
    for (size_t i = 0; i < N; ++i) {
        if (counts[i] == 0) continue;
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(nameOf(i)), row, 0);
        grid->addWidget(new ShareBar(counts[i] / most), row, 1);
        grid->addWidget(figure(number(counts[i])), row, 2);
    }
    return grid;
}

}  // namespace

StatisticsPanel::StatisticsPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Statistics"));
}

void StatisticsPanel::setComparison(const ComparisonPtr& comparison) {
    auto* page = new QWidget;
    setWidget(page);
    if (!comparison) return;
    const ChangeCounts counts = countChanges(*comparison);
    auto* chart = new BarChart;
    chart->setAccessibleName(tr("Similarity by paragraph"));
    chart->setValues(similarityByParagraph(*comparison, Side::After));
    connect(chart, &BarChart::chosen, this,
            [this](int paragraph) { emit paragraphChosen(static_cast<uint32_t>(paragraph)); });

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(sizesOf(*comparison));
    layout->addSpacing(8);
    const int percent = static_cast<int>(std::lround(comparison->statistics.similarity * 100));
    layout->addWidget(heading(tr("%1 % alike").arg(QLocale().toString(percent))));
    layout->addWidget(chart);
    layout->addWidget(quiet(tr(
        "Each bar is a paragraph of the newer text, as high as it is alike; those in colour changed. Press one to go "
        "there.")));
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Kinds of change")));
    layout->addLayout(sharesOf(counts.byKind, [](size_t i) { return kindName(static_cast<ChangeKind>(i)); }));
    layout->addSpacing(8);
    layout->addWidget(heading(tr("What changed")));
    layout->addLayout(sharesOf(counts.byClass, [](size_t i) { return className(static_cast<ChangeClass>(i)); }));
    layout->addWidget(
        quiet(tr("How many changes there are of each kind, and how many touch what. One may touch several.")));
    layout->addStretch();
}

}  // namespace stet
