#include "open/review_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "report/html_report_reader.h"

using namespace Qt::StringLiterals;

namespace stet {

namespace {

struct ReviewStore {
    Q_DECLARE_TR_FUNCTIONS(ReviewStore)
};

constexpr qint64 kHeadBytes = 512;         ///< within which a review names its revision
constexpr qint64 kReportHeadBytes = 4096;  ///< within which a report names its maker
constexpr int kHashDigits = 16;

QString digitsOf(const Document& document) {
    return QString::fromStdString(document.sha256).left(kHashDigits);
}

/// The program's own folder for reviews, made when it is not there.
QString reviewFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stet/reviews"_s;
    QDir().mkpath(folder);
    return folder;
}

QString ownPath(const QString& key) {
    return u"%1/%2.stet"_s.arg(reviewFolder(), key);
}

QString pathFor(const QString& key) {
    const QString chosen = QSettings().value(u"reviews/"_s + key).toString();
    return !chosen.isEmpty() && QFile::exists(chosen) ? chosen : ownPath(key);
}

QString unusedPath(const QString& key) {
    for (int i = 2;; ++i) {
        const QString path = ownPath(u"%1-%2"_s.arg(key).arg(i));
        if (!QFile::exists(path)) return path;
    }
}

std::string encoded(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

KeptReview freshReview(const QString& key, const QString& path) {
    return {std::make_shared<ReviewFile>(encoded(path)), key, {}, {}, false, {}};
}

/// The setting that holds where the review of these files is; from a hash, for paths are no good names of settings.
QString settingFor(const PerSide<QString>& files, uint32_t pair) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Side side : kSides) hash.addData(QFileInfo(files[side]).absoluteFilePath().toUtf8() + '\0');
    return u"files/%1-%2"_s.arg(QString::fromLatin1(hash.result().toHex().left(kHashDigits))).arg(pair);
}

/// Where the changes of a report stand, as far as its review speaks of them.
std::vector<ChangeMark> marksOf(const HtmlReport& report, const Review& review) {
    std::vector<ChangeMark> marks;
    for (const ReportedChange& change : report.changes) {
        const bool known = review.entries().contains(change.id) || review.wasShown(change.id);
        if (!known) continue;
        ChangeMark mark{change.id, change.kind, change.moved, change.span, {}};
        for (const Edit& edit : change.edits) mark.edits.push_back(edit.span);
        marks.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace

QString reviewKey(const PerSide<DocumentPtr>& documents) {
    return digitsOf(*documents.before) + u'-' + digitsOf(*documents.after);
}

QString reviewKey(const Document& page, uint32_t pair) {
    return u"%1-page%2"_s.arg(digitsOf(page)).arg(pair + 1);
}

KeptReview keptReview(const QString& key) {
    const QString path = pathFor(key);
    if (!QFile::exists(path)) return freshReview(key, path);
    auto opened = openReview(path);
    if (opened) return std::move(*opened);
    KeptReview kept = freshReview(key, unusedPath(key));
    kept.trouble = opened.error();
    return kept;
}

tl::expected<KeptReview, QString> openReview(const QString& path) {
    auto opened = ReviewFile::open(encoded(path));
    if (!opened) return tl::unexpected(errorSentence(opened.error()));
    auto& [file, saved] = *opened;
    const QString key = saved.page ? reviewKey(*saved.page->document, saved.page->pair) : reviewKey(saved.documents);
    return KeptReview{std::make_shared<ReviewFile>(std::move(file)), key, std::move(saved), {}, false, {}};
}

tl::expected<KeptReview, QString> openReport(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(ReviewStore::tr("“%1” may not be read.").arg(path));
    const auto report = readHtmlReport(file.readAll().toStdString());
    if (!report) {
        return tl::unexpected(ReviewStore::tr("“%1” is no report that Stet can read. Make it anew from both texts.")
                                  .arg(QDir::toNativeSeparators(path)));
    }
    KeptReview kept = keptReview(reviewKey(report->documents));
    if (!kept.saved.review.entries().empty()) return kept;
    kept.saved.documents = report->documents;
    kept.saved.options = report->options;
    kept.saved.review = report->review.value_or(Review());
    kept.saved.marks = marksOf(*report, kept.saved.review);
    return kept;
}

bool isChosenByReader(const ReviewFile& file) {
    const QString path = QFile::decodeName(QByteArray::fromStdString(file.path()));
    return QFileInfo(path).absoluteDir() != QDir(reviewFolder());
}

void rememberReviewPath(const QString& key, const QString& path) {
    QSettings().setValue(u"reviews/"_s + key, path);
}

QString lastReviewOf(const PerSide<QString>& files, uint32_t pair) {
    return QSettings().value(settingFor(files, pair)).toString();
}

void rememberLastReview(const PerSide<QString>& files, uint32_t pair, const ReviewFile& file) {
    QSettings().setValue(settingFor(files, pair), QFile::decodeName(QByteArray::fromStdString(file.path())));
}

bool isReportFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    return file.read(kReportHeadBytes).contains("<meta name=\"generator\" content=\"Stet\">");
}

bool isReviewFile(const QString& path) {
    if (path.endsWith(u".stet"_s, Qt::CaseInsensitive)) return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    return !revisionOf(file.read(kHeadBytes).toStdString()).empty();
}

QString errorSentence(const ReviewFileError& error) {
    using Kind = ReviewFileError::Kind;
    const QString path = QDir::toNativeSeparators(QFile::decodeName(QByteArray::fromStdString(error.path)));
    switch (error.kind) {
        case Kind::NotFound:
            return ReviewStore::tr("The review “%1” is not there. Choose another file.").arg(path);
        case Kind::NotReadable:
            return ReviewStore::tr("The review “%1” may not be read. Ask for permission, or copy it.").arg(path);
        case Kind::NotAReview:
            return ReviewStore::tr("“%1” is no review. Choose a file that Stet has saved.").arg(path);
        case Kind::Damaged:
            return ReviewStore::tr("The review “%1” is damaged and was left as it is.").arg(path);
        case Kind::Newer:
            return ReviewStore::tr("The review “%1” comes from a newer Stet and was left as it is. Update Stet.")
                .arg(path);
        case Kind::NotWritable:
            return ReviewStore::tr("The review cannot be written to “%1”. Save it elsewhere (Ctrl+Shift+S).").arg(path);
        case Kind::ChangedMeanwhile:
            break;
    }
    return ReviewStore::tr("Another window has saved the review “%1” since. Save yours elsewhere, or overwrite it.")
        .arg(path);
}

}  // namespace stet
