#include "view/spoken_change.h"

#include <QCoreApplication>

#include "present/sentence_of_change.h"

namespace stet {

namespace {

class SpokenChange {
    Q_DECLARE_TR_FUNCTIONS(SpokenChange)

  public:
    static ChangeWording wording() {
        return {.replaced = tr("“%1” became “%2”").toStdString(),
                .deleted = tr("“%1” was deleted").toStdString(),
                .inserted = tr("“%1” was inserted").toStdString(),
                .more = tr("%1 more edits").toStdString(),
                .oneMore = tr("1 more edit").toStdString(),
                .inSentence = tr("%1 in: “%2”").toStdString(),
                .deletedText = tr("Deleted: “%1”").toStdString(),
                .insertedText = tr("Inserted: “%1”").toStdString(),
                .movedText = tr("Moved: “%1”").toStdString(),
                .alsoMoved = tr("moved").toStdString(),
                .splitText = tr("One sentence became %1: “%2”").toStdString(),
                .mergedText = tr("%1 sentences became one: “%2”").toStdString(),
                .rewrittenText = tr("Rewritten: “%1” became “%2”").toStdString(),
                .with = tr("%1; %2").toStdString()};
    }
};

}  // namespace

QString spokenChange(const Comparison& comparison, uint32_t change) {
    return QString::fromStdString(sentenceOfChange(comparison, comparison.changes[change], SpokenChange::wording()));
}

}  // namespace stet
