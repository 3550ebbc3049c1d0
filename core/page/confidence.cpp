#include "page/confidence.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr TraitWeights kShipped = {{
#include "page/confidence_weights.inc"
}};

/// Log odds, bounded so that no certainty is infinite.
float logit(double p) {
    p = std::clamp(p, 1e-5, 1 - 1e-5);
    return static_cast<float>(std::log(p / (1 - p)));
}

Traits changeTraits(const FoundRow& found, const SeamPage& page, const PageBelief& belief, const EchoEvidence& echo) {
    const SeamRow& row = page.rows[found.row];
    const RowBelief& believed = belief[found.row];
    const uint32_t at = row.seamOf(found.state);
    const float p = believed.state[found.state];
    float second = 0;
    for (size_t s = kFirstSeamState; s < believed.state.size(); ++s) {
        if (s != found.state) second = std::max(second, believed.state[s]);
    }
    const auto stops =
        std::count_if(row.words.begin(), row.words.end(), [](const SeamWord& w) { return endsSentence(w.endClass); });
    const auto rows = static_cast<float>(page.hunks[row.hunk].size());
    return {1,
            logit(p),
            logit(p) * std::abs(logit(p)) / 10,
            logit(believed.change),
            logit(p / (p + second + 1e-6)),
            std::log(rows),
            static_cast<float>(std::min<std::ptrdiff_t>(stops, 8)) / 4,
            sentenceBegins(row.words, at) ? 1.f : 0.f,
            row.words[at - 1].endClass == EndClass::Word ? 1.f : 0.f,
            echo.seamEcho(at),
            row.selfRuns.empty() ? 0.f : 1.f,
            found.tail > 0 ? 1.f : 0.f};
}

Traits oneSidedTraits(const FoundRow& found, const SeamPage& page, const PageBelief& belief) {
    const SeamRow& row = page.rows[found.row];
    const float p = belief[found.row].tail();
    const auto rows = static_cast<float>(page.hunks[row.hunk].size());
    const bool alone = found.tail == page.hunks[row.hunk].size();
    return {1,
            logit(p),
            logit(p) * std::abs(logit(p)) / 10,
            std::log(static_cast<float>(found.tail)),
            std::log(rows),
            alone ? 1.f : 0.f,
            std::log(static_cast<float>(row.words.size())),
            row.selfRuns.empty() ? 0.f : 1.f,
            rows == 1 ? 1.f : 0.f,
            alone ? logit(p) : 0.f,
            0,
            0};
}

Traits sideTraits(const FoundRow& found, const SeamPage& page, const PageBelief& belief, const EchoEvidence& echo) {
    const RowBelief& believed = belief[found.row];
    const bool inserted = found.state == kInsertState;
    const uint32_t hunk = page.rows[found.row].hunk;
    const float p = believed.state[found.state] / (believed.tail() + 1e-9f);
    const auto tail = static_cast<float>(found.tail);
    const auto balanceOf = [&](bool far) {
        const PerSide<float> words = echo.tailEcho(hunk, far);
        const float with = inserted ? words.before : words.after, against = inserted ? words.after : words.before;
        return std::array{std::log1p(with), std::log1p(against), (with - against) / (with + against + 4)};
    };
    const auto near = balanceOf(false), far = balanceOf(true);
    const float page_ = echo.pageBalance(hunk) * (inserted ? 1.f : -1.f);
    return {1,
            logit(p),
            logit(p) / std::sqrt(tail),
            std::log(tail),
            near[0],
            near[1],
            near[2],
            far[2],
            page_,
            inserted ? 1.f : 0.f,
            inserted ? std::log(tail) : 0.f,
            near[2] * std::log(tail)};
}

}  // namespace

std::array<std::string_view, kTraits> traitNames(Judgement judgement) {
    switch (judgement) {
        case Judgement::Change:
            return {"always",
                    "log odds",
                    "log odds squared",
                    "log odds of any change",
                    "log odds against the next best seam",
                    "log rows of the hunk",
                    "sentences / 4",
                    "seam at a sentence",
                    "seam behind a plain word",
                    "an edge comes back across",
                    "words come back in the row",
                    "one-sided rows follow"};
        case Judgement::OneSided:
            return {"always",
                    "log odds",
                    "log odds squared",
                    "log one-sided rows",
                    "log rows of the hunk",
                    "all rows are one-sided",
                    "log words",
                    "words come back in the row",
                    "the only row",
                    "log odds where all are one-sided",
                    "",
                    ""};
        default:
            return {"always",
                    "log odds",
                    "log odds / root of one-sided rows",
                    "log one-sided rows",
                    "log words across",
                    "log words alike",
                    "across less alike",
                    "the same, of other hunks",
                    "side of the page's other hunks",
                    "inserted",
                    "inserted: log rows",
                    "across less alike: log rows"};
    }
}

Traits traitsOf(Judgement judgement, const FoundRow& found, const SeamPage& page, const PageBelief& belief,
                const EchoEvidence& echo) {
    switch (judgement) {
        case Judgement::Change:
            return changeTraits(found, page, belief, echo);
        case Judgement::OneSided:
            return oneSidedTraits(found, page, belief);
        default:
            return sideTraits(found, page, belief, echo);
    }
}

const TraitWeights& traitWeights() {
    return kShipped;
}

float confidenceOf(Judgement judgement, const Traits& traits, const TraitWeights& weights) {
    double sum = 0;
    for (size_t t = 0; t < kTraits; ++t) sum += traits[t] * weights[static_cast<size_t>(judgement)][t];
    return static_cast<float>(1 / (1 + std::exp(-sum)));
}

}  // namespace stet
