#pragma once
// Where the review of a pair of texts is kept, and how it is found again. Runs on any thread.

#include <QString>
#include <memory>

#include "compare/comparison.h"
#include "review/review_file.h"

namespace stet {

/// A review with its file, ready to go on with.
struct KeptReview {
    ReviewFile file;
    SavedReview saved;
    QString trouble;  ///< a sentence when an older file could not be read: the review then starts anew in another file
};

/// The review that was kept for these two texts (found by their SHA-256), else an empty one in a new file.
KeptReview keptReview(const PerSide<DocumentPtr>& documents, const CompareOptions& options);

/// The review in a file the reader chose.
tl::expected<KeptReview, QString> openReview(const QString& path);

/// The texts and the review inside an HTML report; the report itself is never written to. A review that was already
/// kept for the texts goes before the one in the report.
tl::expected<KeptReview, QString> openReport(const QString& path);

/// From now on the review of these texts is kept at `path` instead of the program's own folder.
void rememberReviewPath(const PerSide<DocumentPtr>& documents, const QString& path);

/// True when a file begins as a review does, or is a report by its beginning.
bool isReviewFile(const QString& path);
bool isReportFile(const QString& path);

QString errorSentence(const ReviewFileError& error);

}  // namespace stet
