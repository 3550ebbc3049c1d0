#include "kit/settings.h"

#include "open/recent.h"
#include "sandbox.h"

using namespace stet;

TEST_CASE("Settings come back as they were saved", "[settings]") {
    const test::Sandbox sandbox;
    Settings settings;
    settings.ignore = {FoldClass::Case, FoldClass::LineWrap};
    settings.fineness = Fineness::Sentences;
    settings.appearance = Appearance::Dark;
    settings.marks = MarkPalette::HighContrast;
    settings.reading.font = QFont("Serif", 19);
    settings.reading.measure = 55;
    settings.zoom = 1.5;
    settings.layout = ViewLayout::Inline;
    settings.folding = false;
    settings.showIgnored = true;
    settings.bareKeys = false;
    settings.goOnAfterDeciding = false;
    settings.keys = {{"accept", {QKeySequence("Ctrl+1"), QKeySequence(",")}}, {"reject", {}}};
    settings.geometry = "geometry";
    settings.windowState = "state";
    settings.changeList = false;
    settings.folders = {"/somewhere/else", {"/older", "/newer"}};
    REQUIRE(loadSettings(QSettings()) == Settings());
    {
        QSettings store;
        saveSettings(settings, store);
    }
    CHECK(loadSettings(QSettings()) == settings);
    QSettings store;
    saveSettings({}, store);
    CHECK(loadSettings(store) == Settings());
}

TEST_CASE("Senseless settings leave the usual ones", "[settings]") {
    const test::Sandbox sandbox;
    QSettings store;
    store.setValue("reading/marks", 99);
    store.setValue("reading/layout", "sideways");
    store.setValue("reading/measure", 100000);
    store.setValue("reading/zoom", -3);
    store.setValue("keys/no-such-action", "Ctrl+B");
    const Settings settings = loadSettings(store);
    CHECK(settings.marks == MarkPalette::BlueOrange);
    CHECK(settings.layout == ViewLayout::SideBySide);
    CHECK(settings.reading.measure == 120);
    CHECK(settings.zoom == 0.5);
    CHECK(settings.keys.isEmpty());
}

TEST_CASE("Recent comparisons are few, newest first, each once", "[settings]") {
    const test::Sandbox sandbox;
    QSettings store;
    CHECK(loadRecent(store).isEmpty());
    for (int i = 0; i < 20; ++i) addRecent({QString("a%1").arg(i), "b", QDateTime::currentDateTime()}, store);
    addRecent({"a15", "b", QDateTime::currentDateTime()}, store);
    addRecent({"page", "", QDateTime::currentDateTime()}, store);
    const auto recent = loadRecent(store);
    REQUIRE(recent.size() == kMaxRecent);
    CHECK(recent[0].before == "page");
    CHECK(recent[1].before == "a15");
    CHECK(recent[2].before == "a19");
    CHECK(std::count_if(recent.begin(), recent.end(), [](const auto& r) { return r.before == "a15"; }) == 1);
}
