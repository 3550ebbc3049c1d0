#pragma once
// Where the review of a pair of texts is kept, and how it is found again. Runs on any thread.

#include <QString>
#include <memory>

#include "compare/comparison.h"
#include "review/review_file.h"

namespace stet {

/// A review with its file, ready to go on with.
struct KeptReview {
    std::shared_ptr<ReviewFile> file;    ///< never null
    QString key;                         ///< of reviewKey()
    SavedReview saved;                   ///< its documents are null when nothing was kept
    std::optional<SavedReview> earlier;  ///< what the file said of the same texts before `saved` came to it
    bool unsaved = false;                ///< it went on from another comparison: the file does not say so yet
    QString trouble;  ///< a sentence when an older file could not be read: the review then starts anew in another file
};

/// What a review is found by: the hashes of both texts, or of a page and which pair of versions in it.
QString reviewKey(const PerSide<DocumentPtr>& documents);
QString reviewKey(const Document& page, uint32_t pair);

/// The review that was kept under this key, else one in a new file, without texts.
KeptReview keptReview(const QString& key);

/// The review in a file the reader chose.
tl::expected<KeptReview, QString> openReview(const QString& path);

/// The texts and the review inside an HTML report; the report itself is never written to. A review that was already
/// kept for the texts goes before the one in the report.
tl::expected<KeptReview, QString> openReport(const QString& path);

/// True for a file outside the program's own folder: the reader put it there.
bool isChosenByReader(const ReviewFile& file);

/// From now on the review with this key is kept at `path` instead of the program's own folder.
void rememberReviewPath(const QString& key, const QString& path);

/// Where the review of these files (of a page: of its pair of versions) was kept last, whatever they held then; empty
/// when none was.
QString lastReviewOf(const PerSide<QString>& files, uint32_t pair);
void rememberLastReview(const PerSide<QString>& files, uint32_t pair, const ReviewFile& file);

/// True when a file is a review by its name or beginning, or a report by its beginning.
bool isReviewFile(const QString& path);
bool isReportFile(const QString& path);

QString errorSentence(const ReviewFileError& error);

}  // namespace stet
