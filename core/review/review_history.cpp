#include "review/review_history.h"

#include <algorithm>

namespace stet {

void ReviewHistory::push(HistoryStep step) {
    m_done.push_back(std::move(step));
    m_undone.clear();
}

void ReviewHistory::add(StepKind kind, ReviewStep step) {
    const bool nothing =
        std::all_of(step.begin(), step.end(), [&](const auto& entry) { return m_now.of(entry.first) == entry.second; });
    if (!nothing) push({kind, std::move(step)});
}

void ReviewHistory::decide(std::span<const Target> targets, Decision decision) {
    add(StepKind::Decision, m_now.decide(targets, decision));
}

void ReviewHistory::flag(uint64_t change, bool flagged) {
    add(StepKind::Flag, m_now.flag(change, flagged));
}

void ReviewHistory::comment(uint64_t change, std::string text) {
    add(StepKind::Comment, m_now.comment(change, std::move(text)));
}

void ReviewHistory::putRow(StepKind kind, const RowStep& step) {
    push({kind, RowStep{step.from, step.to}});
}

void ReviewHistory::compareAnew(StepKind kind, ComparisonStep from, Review review) {
    push({kind, std::move(from)});
    m_now = std::move(review);
}

const HistoryStep* ReviewHistory::next(Way way) const {
    const Steps& left = way == Way::Undo ? m_done : m_undone;
    return left.empty() ? nullptr : &left.back();
}

Touched ReviewHistory::take(Way way) {
    if (!next(way)) return {};
    HistoryStep step = std::move(steps(way).back());
    steps(way).pop_back();
    Touched touched;
    if (auto* said = std::get_if<ReviewStep>(&step.how)) {
        *said = m_now.apply(std::move(*said));
        for (const auto& [change, entry] : *said) touched.changes.push_back(change);
    } else if (auto* row = std::get_if<RowStep>(&step.how)) {
        touched.row = row->to;
        std::swap(row->to, row->from);
    }
    stepsBack(way).push_back(std::move(step));
    return touched;
}

void ReviewHistory::arrive(Way way, SavedReview from, Review review) {
    HistoryStep step = std::move(steps(way).back());
    steps(way).pop_back();
    std::get<ComparisonStep>(step.how).to = std::move(from);
    stepsBack(way).push_back(std::move(step));
    m_now = std::move(review);
}

}  // namespace stet
