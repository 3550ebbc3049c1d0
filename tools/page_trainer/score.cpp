#include "score.h"

#include <cstdio>
#include <functional>
#include <map>

#include "text/unicode.h"

using namespace stet;

namespace {

constexpr float kSure = 0.982f;

bool isOneSided(PageRowKind kind) {
    return kind == PageRowKind::Delete || kind == PageRowKind::Insert;
}

}  // namespace

Verdict judge(const KnownPage& known, const ModelRow& read) {
    const SeamRow& row = known.page.rows[read.found.row];
    const PageRowKind kind = known.rows[row.index].kind;
    Verdict verdict;
    verdict.kind = read.reading.kind == kind;
    verdict.oneSided = isOneSided(kind) && isOneSided(read.reading.kind);
    verdict.right = known.truth[read.found.row] == static_cast<int>(read.found.state);
    return verdict;
}

std::vector<Answer> answers(const std::vector<ModelRow>& read, const TraitWeights& weights) {
    std::vector<Answer> out;
    for (const ModelRow& row : read) {
        Answer answer{row, 0, true};
        if (row.reading.kind == PageRowKind::Change) {
            answer.confidence = confidenceOf(Judgement::Change, row.row, weights);
        } else {
            const float side = confidenceOf(Judgement::Side, row.side, weights);
            answer.confidence = confidenceOf(Judgement::OneSided, row.row, weights) * side;
            answer.sideKnown = side >= kSideShown;
        }
        out.push_back(answer);
    }
    return out;
}

void Score::add(const KnownPage& known, const std::vector<Answer>& answered) {
    m_rows += static_cast<int>(known.given.size());
    m_kinds += static_cast<int>(known.given.size() - known.page.rows.size());
    int wrong = 0, wrongButSides = 0;
    for (const Answer& answer : answered) {
        const uint32_t r = answer.read.found.row;
        const Verdict verdict = judge(known, answer.read);
        const bool change = known.rows[known.page.rows[r].index].kind == PageRowKind::Change;
        const bool sure = answer.confidence >= kSure;
        m_kinds += verdict.kind;
        wrong += !verdict.right;
        wrongButSides += !verdict.right && !(verdict.oneSided && !answer.sideKnown);
        m_changes += change;
        m_seams += change && verdict.right;
        m_hard += known.hard[r];
        m_hardSeams += known.hard[r] && verdict.right;
        m_oneSided += !change;
        m_sides += !change && verdict.right;
        m_linked += known.linked[r];
        m_linkedSides += known.linked[r] && verdict.right;
        ++m_notMatch;
        m_sure += sure;
        m_sureRight += sure && verdict.right;
        m_changesFound += answer.read.reading.kind == PageRowKind::Change;
        m_changesSure += sure && answer.read.reading.kind == PageRowKind::Change;
    }
    ++m_pages;
    m_exact += wrong == 0;
    m_exactButSides += wrongButSides == 0;
}

std::string Score::line() const {
    const auto part = [](int a, int b) { return b ? static_cast<double>(a) / b : 0.0; };
    char line[400];
    std::snprintf(line, sizeof line,
                  "kind %.4f seam %.4f (%d) hard %.4f one-sided %.4f linked %.4f exact %.4f but sides %.4f sure %.3f "
                  "(changes %.3f) right %.4f",
                  part(m_kinds, m_rows), part(m_seams, m_changes), m_changes, part(m_hardSeams, m_hard),
                  part(m_sides, m_oneSided), part(m_linkedSides, m_linked), part(m_exact, m_pages),
                  part(m_exactButSides, m_pages), part(m_sure, m_notMatch), part(m_changesSure, m_changesFound),
                  part(m_sureRight, m_sure));
    return line;
}

void printErrors(const KnownPage& known, const std::vector<Answer>& answered) {
    for (const Answer& answer : answered) {
        if (judge(known, answer.read).right) continue;
        const GivenRow& given = known.given[known.page.rows[answer.read.found.row].index];
        const TrueRow& truth = known.rows[known.page.rows[answer.read.found.row].index];
        std::u16string line(slice(known.text, given.line.span));
        std::map<uint32_t, char16_t, std::greater<>> marks = {{answer.read.reading.seam, u'^'}};
        if (truth.kind == PageRowKind::Change) marks.emplace(static_cast<uint32_t>(truth.before.size()) + 1, u'|');
        for (const auto& [at, mark] : marks) {
            if (at > 0) line.insert(at, 1, mark);
        }
        std::printf("%s:%u %s as %s %.2f: %s\n", known.name.c_str(), given.line.number, toString(truth.kind).data(),
                    toString(answer.read.reading.kind).data(), static_cast<double>(answer.confidence),
                    toUtf8(line).c_str());
    }
}
