#include "page/seam_evidence.h"

#include "page/seam_lexicon.h"
#include "text/unicode.h"

namespace stet {

namespace {

std::string label(Evidence evidence, int at) {
    switch (evidence) {
        case Evidence::Edge:
            return std::string(toString(static_cast<EndClass>(at / kStartClasses))) + ", " +
                   std::string(toString(static_cast<StartClass>(at % kStartClasses)));
        case Evidence::InsertedWord:
        case Evidence::StarterInside:
        case Evidence::Ender:
        case Evidence::Starter:
            return toUtf8(kStarterWords[static_cast<size_t>(at)]);
        case Evidence::WholeEnd:
            return std::string(toString(static_cast<EndClass>(at)));
        default:
            return std::to_string(at);
    }
}

}  // namespace

std::string evidenceName(size_t weight) {
    size_t group = 0;
    while (weight >= kEvidence[group].size) weight -= kEvidence[group++].size;
    return std::string(kEvidence[group].name) + ": " + label(static_cast<Evidence>(group), static_cast<int>(weight));
}

}  // namespace stet
