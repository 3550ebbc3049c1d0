#include "panels/message_bar.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <memory>

#include "support/catch.h"

using namespace stet;

TEST_CASE("What answers a message may say the next one and keeps what it holds to its end", "[message]") {
    MessageBar bar;
    bool answering = false, letGoEarly = false;
    std::shared_ptr<void> held(nullptr, [&](void*) { letGoEarly = letGoEarly || answering; });
    bar.say("Choose the other file.", "Choose", [&bar, &answering, own = std::move(held)] {
        const QScopedValueRollback<bool> now(answering, true);
        bar.say("This is no text.", "Choose Another");
    });
    bar.findChild<QPushButton*>()->click();
    CHECK(bar.sentence() == "This is no text.");
    CHECK_FALSE(letGoEarly);
}
