#include "open/review_finder.h"

#include <QFile>
#include <algorithm>

#include "open/page_fixes.h"
#include "review/carry_over.h"

namespace stet {

namespace {

/// What was kept last for the same files, whatever texts they held.
std::optional<KeptReview> lastReview(const Source& source) {
    if (source.kind != Source::Kind::Files && source.kind != Source::Kind::Page && source.kind != Source::Kind::Alone)
        return std::nullopt;
    const QString path = lastReviewOf(source.paths, source.pair);
    if (path.isEmpty() || !QFile::exists(path)) return std::nullopt;
    auto opened = openReview(path);
    return opened ? std::optional(std::move(*opened)) : std::nullopt;
}

KeptReview goneOn(const KeptReview& previous, const QString& key) {
    KeptReview kept = previous;
    if (previous.key == key) return kept;
    if (isChosenByReader(*previous.file)) {
        kept.key = key;
        kept.unsaved = true;
        rememberReviewPath(key, QFile::decodeName(QByteArray::fromStdString(previous.file->path())));
        return kept;
    }
    kept = keptReview(key);
    if (kept.saved.documents.before) kept.earlier = std::move(kept.saved);
    kept.saved = previous.saved;
    kept.unsaved = true;
    return kept;
}

/// What was said about changes about which nothing was said since, and what has no place.
void addEarlier(const SavedReview& earlier, const Comparison& comparison, SavedReview& saved) {
    CarriedOver carried = carryOver(earlier.documents, earlier.marks, earlier.review, comparison, earlier.notCarried);
    for (const auto& [id, said] : carried.review.entries()) {
        if (!saved.review.entries().contains(id)) saved.review.apply({{id, said}});
    }
    auto& all = saved.notCarried;
    for (NotCarried& left : carried.notCarried) {
        if (std::find(all.begin(), all.end(), left) == all.end()) all.push_back(std::move(left));
    }
}

}  // namespace

std::shared_ptr<KeptReview> findReview(const OpenRequest& request, const QString& key) {
    if (request.previous) return std::make_shared<KeptReview>(goneOn(*request.previous, key));
    KeptReview kept = keptReview(key);
    const bool anew = !kept.saved.documents.before && kept.trouble.isEmpty();
    if (const auto last = anew ? lastReview(request.source) : std::nullopt) kept = goneOn(*last, key);
    return std::make_shared<KeptReview>(std::move(kept));
}

SavedPage continued(const std::optional<SavedPage>& before, const DocumentPtr& page, uint32_t pair) {
    SavedPage now{page, pair, false, {}};
    if (!before) return now;
    now.assumed = before->assumed;
    const bool same = before->document->sha256 == page->sha256;
    const auto fitting = [&](const std::vector<PageRowFix>& rows) {
        return same ? rows : stillFitting(rows, before->document->text, page->text);
    };
    now.fixes = fitting(before->fixes);
    now.drafts = fitting(before->drafts);
    return now;
}

void carryDecisions(KeptReview& kept, const Comparison& comparison) {
    SavedReview& saved = kept.saved;
    if (saved.documents.before) {
        CarriedOver carried =
            carryOver(saved.documents, saved.marks, saved.review, comparison, std::move(saved.notCarried));
        saved.review = std::move(carried.review);
        saved.notCarried = std::move(carried.notCarried);
    }
    if (kept.earlier) addEarlier(*kept.earlier, comparison, saved);
    kept.earlier.reset();
    saved.documents = comparison.documents;
    saved.options = comparison.options;
    saved.marks = marksOf(comparison, saved.review);
}

}  // namespace stet
