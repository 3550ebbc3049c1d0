#include "session/step_words.h"

#include <QCoreApplication>
#include <iterator>

namespace stet {

namespace {

#define T(text) QT_TR_NOOP(text)

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)

  public:
    static constexpr const char* kNames[] = {
        T("decision"),      T("flag"),           T("comment"),        T("seam moved"),       T("other version"),
        T("row confirmed"), T("row taken back"), T("sentences tied"), T("sentences parted"), T("tie taken back")};
};

static_assert(std::size(StepWords::kNames) == static_cast<size_t>(StepKind::TieTakenBack) + 1);

#undef T

}  // namespace

QString stepName(StepKind kind) {
    return StepWords::tr(StepWords::kNames[static_cast<int>(kind)]);
}

}  // namespace stet
