// What the preview shows while pages are still set, and how printing ends.

#include <QElapsedTimer>
#include <QPrinter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include "export/page_view.h"
#include "support/catch.h"
#include "support/compared.h"

using namespace stet;

namespace {

const QPageLayout kSheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 16, 15, 14}, QPageLayout::Millimeter);

ReportOrder orderOf(int paragraphs, ReportOrder::Form form) {
    std::u16string before, after;
    for (int i = 0; i < paragraphs; ++i) {
        const std::string digits = std::to_string(i);
        const std::u16string rest = std::u16string(digits.begin(), digits.end()) +
                                    u" passed the outer light with the tide, as the book of the harbour master says, "
                                    u"and nobody on the quay looked up from the nets.\n\n";
        before += u"Ship " + rest;
        after += (i % 30 == 0 ? u"Boat " : u"Ship ") + rest;
    }
    ReportOrder order;
    order.comparison = compared(before, after);
    order.form = form;
    return order;
}

int darkPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += qGray(image.pixel(x, y)) < 100;
    }
    return count;
}

template <class Condition>
bool waitFor(Condition condition) {
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 20'000 && !condition();) QTest::qWait(2);
    return condition();
}

}  // namespace

TEST_CASE("The preview paints its first page while others are still set", "[print]") {
    PageView view(orderOf(3000, ReportOrder::Form::Paper));
    view.resize(700, 500);
    view.show();
    view.setPaper(kSheet);
    REQUIRE(waitFor([&] { return view.pageCount() > 0; }));
    CHECK_FALSE(view.complete());
    CHECK(darkPixels(view.viewport()->grab().toImage()) > 100);
    REQUIRE(waitFor([&] { return view.complete(); }));
    QTest::qWait(5);
    CHECK(view.pageCount() > 20);
    CHECK(view.currentPage() == 0);
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    CHECK(view.currentPage() == view.pageCount() - 1);
}

TEST_CASE("Other paper has other pages", "[print]") {
    PageView view(orderOf(60, ReportOrder::Form::Paper));
    view.resize(700, 500);
    view.setPaper(kSheet);
    REQUIRE(waitFor([&] { return view.complete(); }));
    const int pages = view.pageCount();
    QPageLayout small = kSheet;
    small.setPageSize(QPageSize(QPageSize::A6));
    view.setPaper(small);
    REQUIRE(waitFor([&] { return view.complete(); }));
    CHECK(view.pageCount() > pages);
}

TEST_CASE("What is printed can be cancelled within a tenth of a second", "[print][timed]") {
    const QTemporaryDir folder;
    ReportOrder order = orderOf(3000, ReportOrder::Form::Paper);
    order.printer = std::make_shared<QPrinter>();
    order.printer->setOutputFileName(folder.filePath("paper.pdf"));
    ReportJob job;
    bool ended = false, written = false;
    int progress = 0;
    QObject::connect(&job, &ReportJob::finished, [&] { ended = true; });
    QObject::connect(&job, &ReportJob::written, [&] { written = true; });
    QObject::connect(&job, &ReportJob::progressed, [&](int permille) { progress = permille; });
    job.start(order);
    REQUIRE(waitFor([&] { return progress > 600; }));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    REQUIRE(waitFor([&] { return ended; }));
    CHECK(timer.elapsed() < 100);
    CHECK_FALSE(written);
}

TEST_CASE("Only the wanted pages are printed", "[print]") {
    const QTemporaryDir folder;
    const auto printed = [&](const QPageRanges& ranges) {
        ReportOrder order = orderOf(100, ReportOrder::Form::Paper);
        order.printer = std::make_shared<QPrinter>();
        order.printer->setOutputFileName(folder.filePath("paper.pdf"));
        order.printer->setPageRanges(ranges);
        ReportJob job;
        bool written = false;
        QObject::connect(&job, &ReportJob::written, [&] { written = true; });
        job.start(order);
        REQUIRE(waitFor([&] { return written; }));
        QFile file(folder.filePath("paper.pdf"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("/Type /Page\n");
    };
    CHECK(printed({}) > 3);
    CHECK(printed(QPageRanges::fromString("2-3")) == 2);
}
