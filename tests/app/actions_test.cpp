#include "kit/actions.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTranslator>
#include <QVBoxLayout>

#include "panels/command_palette.h"
#include "panels/key_sheet.h"
#include "panels/shortcut_editor.h"
#include "sandbox.h"

using namespace stet;

TEST_CASE("The table of actions stands in the order of their ids", "[actions]") {
    QSet<QString> names;
    for (size_t i = 0; i < actionTable().size(); ++i) {
        const ActionSpec& spec = actionTable()[i];
        INFO(spec.name);
        CHECK(spec.id == static_cast<ActionId>(i));
        CHECK_FALSE(names.contains(spec.name));
        CHECK(qstrlen(spec.tip) > 0);
        names.insert(spec.name);
    }
}

TEST_CASE("No two actions share a key, and every bare key has a twin", "[actions]") {
    QMap<QString, QString> owners;
    for (const ActionSpec& spec : actionTable()) {
        const QList<QKeySequence> keys = defaultKeys(spec);
        INFO(spec.name);
        REQUIRE_FALSE(keys.isEmpty());
        bool bare = false;
        bool twin = false;
        for (const QKeySequence& key : keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            INFO(text.toStdString());
            REQUIRE_FALSE(key.isEmpty());
            CHECK(key.count() == 1);
            CHECK_FALSE(owners.contains(text));
            owners.insert(text, spec.name);
            (isBareKey(key) ? bare : twin) = true;
        }
        CHECK((twin || !bare));
    }
}

TEST_CASE("The mnemonics of menus and their entries are their own, in every language", "[actions]") {
    QTranslator german;
    REQUIRE(german.load(":/translations/stet_de.qm"));
    const bool isGerman = GENERATE(false, true);
    if (isGerman) QCoreApplication::installTranslator(&german);
    QSet<QKeySequence> titles;
    std::array<QSet<QKeySequence>, kMenuCount> taken;
    for (int i = 0; i < kMenuCount; ++i) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(menuTitle(static_cast<MenuId>(i)));
        REQUIRE_FALSE(mnemonic.isEmpty());
        INFO(mnemonic.toString().toStdString());
        CHECK_FALSE(ownerOf(mnemonic, {}).has_value());
        CHECK_FALSE(titles.contains(mnemonic));
        titles.insert(mnemonic);
    }
    for (const ActionSpec& spec : actionTable()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(menuText(spec));
        INFO(menuText(spec).toStdString());
        CHECK_FALSE(mnemonic.isEmpty());
        CHECK_FALSE(taken[static_cast<size_t>(spec.menu)].contains(mnemonic));
        taken[static_cast<size_t>(spec.menu)].insert(mnemonic);
    }
    CHECK((menuTitle(MenuId::File) == "&Datei") == isGerman);
    QCoreApplication::removeTranslator(&german);
}

TEST_CASE("Bare keys act where they are listened to and nowhere else", "[actions]") {
    QWidget window;
    QWidget canvas(&window);
    QPlainTextEdit text(&window);
    canvas.setFocusPolicy(Qt::StrongFocus);
    Actions actions(&window);
    actions.listenIn(&canvas);
    actions.setKeys({}, true);
    int nexts = 0;
    int sheets = 0;
    actions.on(ActionId::NextChange, &window, [&] { ++nexts; });
    actions.on(ActionId::KeySheet, &window, [&] { ++sheets; });

    QTest::keyClick(&canvas, Qt::Key_J);
    CHECK(nexts == 1);
    QTest::keyClick(&canvas, Qt::Key_Question, Qt::ShiftModifier);
    CHECK(sheets == 1);
    QTest::keyClick(&canvas, Qt::Key_J, Qt::ShiftModifier);
    CHECK(nexts == 1);
    QTest::keyClick(&text, Qt::Key_J);
    CHECK(nexts == 1);
    CHECK(text.toPlainText() == "j");

    SECTION("a setting turns them off, and the menu then names the twin") {
        actions.setKeys({}, false);
        QTest::keyClick(&canvas, Qt::Key_J);
        CHECK(nexts == 1);
        CHECK(actions[ActionId::NextChange]->text().endsWith("\tAlt+Down"));
    }
    SECTION("an action that is not available is not called") {
        actions.setAvailable(Need::Changes, false);
        QTest::keyClick(&canvas, Qt::Key_J);
        CHECK(nexts == 1);
    }
    SECTION("keys can be given anew") {
        actions.setKeys({{"next-change", {QKeySequence("Ctrl+Alt+X"), QKeySequence("W")}}}, true);
        QTest::keyClick(&canvas, Qt::Key_J);
        CHECK(nexts == 1);
        QTest::keyClick(&canvas, Qt::Key_W);
        CHECK(nexts == 2);
    }
}

TEST_CASE("The shortcut editor never lets two actions share a key", "[actions]") {
    ShortcutEditor editor({});
    const QKeySequence key("Ctrl+O");
    editor.addKey(ActionId::NextChange, key);
    CHECK(ownerOf(key, editor.bindings()) == ActionId::NextChange);
    CHECK(keysOf(specOf(ActionId::OpenFiles), editor.bindings()).isEmpty());
    editor.resetKeys(ActionId::OpenFiles);
    CHECK(ownerOf(key, editor.bindings()) == ActionId::OpenFiles);
    CHECK_FALSE(keysOf(specOf(ActionId::NextChange), editor.bindings()).contains(key));
    editor.removeKeys(ActionId::OpenFiles);
    CHECK_FALSE(ownerOf(key, editor.bindings()).has_value());
}

TEST_CASE("The key sheet names every action that has a key, in as many columns as there is room for", "[actions]") {
    const int columns = GENERATE(2, 3);
    const QString sheet = keySheetHtml({}, true, {1, columns});
    CHECK(sheet.count("valign='top'") == columns);
    for (const ActionSpec& spec : actionTable()) {
        INFO(spec.name);
        CHECK(sheet.contains(actionText(spec).remove(u'…').toHtmlEscaped()));
    }
    CHECK_FALSE(keySheetHtml({}, false).contains("<b>J"));
}

TEST_CASE("The command palette finds actions by the beginnings of words", "[actions]") {
    CHECK(fitness("next", "Next Change") > fitness("change", "Next Change"));
    CHECK(fitness("ne ch", "Next Change") > 0);
    CHECK(fitness("xyz", "Next Change") == 0);
    CHECK(fitness("", "Next Change") > 0);
}
