#include "window/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <iterator>

#include "kit/wording.h"
#include "review/carry_over.h"

namespace stet {

namespace {

using Texts = tl::expected<PerSide<DocumentPtr>, OpenFailure>;

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

tl::unexpected<OpenFailure> failure(const QString& sentence) {
    return tl::unexpected(OpenFailure{false, {}, sentence});
}

tl::expected<DocumentPtr, OpenFailure> readFile(const QString& path) {
    auto document = readDocument(QFile::encodeName(path).toStdString());
    if (!document) return failure(errorSentence(document.error()));
    return std::make_shared<const Document>(std::move(*document));
}

Texts readFiles(const PerSide<QString>& paths) {
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        auto document = readFile(paths[side]);
        if (!document) return tl::unexpected(document.error());
        documents[side] = std::move(*document);
    }
    return documents;
}

DocumentPtr documentOf(const QString& text, const QString& path = {}) {
    const std::u16string words(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size()));
    return std::make_shared<const Document>(makeDocument(words, path.toStdString()));
}

QString versionTitle(const std::string& version, Side side) {
    if (!version.empty()) return Opening::tr("Version %1").arg(QString::fromStdString(version));
    return side == Side::Before ? Opening::tr("Older version") : Opening::tr("Newer version");
}

/// Takes the page apart and fills `opened` with what it says of itself.
Texts readPage(const Source& source, Opened& opened) {
    const auto page = readFile(source.paths.before);
    if (!page) return tl::unexpected(page.error());
    PageOptions options;
    options.fixes = source.fixes;
    auto pages = splitPages((*page)->text, options);
    if (!pages) {
        const bool ordinary = pages.error().kind == PageError::Kind::NotAPage;
        return tl::unexpected(OpenFailure{false, ordinary ? source.paths.before : QString(),
                                          errorSentence(pages.error(), source.paths.before)});
    }
    opened.pages = std::make_shared<const std::vector<PageSplit>>(std::move(*pages));
    opened.page = *page;
    opened.source.pair = std::min(source.pair, static_cast<uint32_t>(opened.pages->size() - 1));
    const PageSplit& split = (*opened.pages)[opened.source.pair];
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        opened.titles[side] = versionTitle(split.versions[side], side);
        documents[side] = documentOf(toQString(split.texts[side]), source.paths.before);
    }
    return documents;
}

QString nameOf(const Document& document, Side side) {
    const QString name = QFileInfo(QString::fromStdString(document.path)).fileName();
    if (!name.isEmpty()) return name;
    return side == Side::Before ? Opening::tr("Older version") : Opening::tr("Newer version");
}

/// Fills `opened` from a review or a report.
Texts takeReview(KeptReview kept, Opened& opened) {
    opened.source.kind = Source::Kind::Review;
    opened.kept = std::make_shared<KeptReview>(std::move(kept));
    for (const Side side : kSides) opened.titles[side] = nameOf(*opened.kept->saved.documents[side], side);
    return opened.kept->saved.documents;
}

Texts readAlone(const Source& source, Opened& opened) {
    const QString& path = source.paths.before;
    if (isReviewFile(path)) {
        auto kept = openReview(path);
        if (!kept) return failure(kept.error());
        return takeReview(std::move(*kept), opened);
    }
    if (isReportFile(path)) {
        auto kept = openReport(path);
        if (!kept) return failure(kept.error());
        return takeReview(std::move(*kept), opened);
    }
    opened.source.kind = Source::Kind::Page;
    return readPage(source, opened);
}

Texts readTexts(const Source& source, Opened& opened) {
    switch (source.kind) {
        case Source::Kind::Alone:
        case Source::Kind::Review:
            return readAlone(source, opened);
        case Source::Kind::Page:
            return readPage(source, opened);
        case Source::Kind::Texts:
            opened.titles = {Opening::tr("Pasted text, before"), Opening::tr("Pasted text, after")};
            return PerSide<DocumentPtr>{documentOf(source.texts.before), documentOf(source.texts.after)};
        case Source::Kind::Files:
            break;
    }
    for (const Side side : kSides) opened.titles[side] = QFileInfo(source.paths[side]).fileName();
    return readFiles(source.paths);
}

bool sameTexts(const PerSide<DocumentPtr>& a, const PerSide<DocumentPtr>& b) {
    return a.before->sha256 == b.before->sha256 && a.after->sha256 == b.after->sha256;
}

/// Finds the review to go on with. A review holds its own options; else ties stay as long as their texts do.
CompareOptions optionsFor(const OpenRequest& request, const PerSide<DocumentPtr>& documents, Opened& opened) {
    const bool ownOptions = opened.kept != nullptr;
    if (!opened.kept) opened.kept = std::make_shared<KeptReview>(keptReview(documents, request.options));
    if (request.previous) opened.kept->saved = *request.previous;
    const SavedReview& saved = opened.kept->saved;
    if (ownOptions && !request.previous) return saved.options;
    CompareOptions options = request.options;
    if (sameTexts(documents, saved.documents)) options.ties = saved.options.ties;
    return options;
}

void carryDecisions(Opened& opened) {
    SavedReview& saved = opened.kept->saved;
    CarriedOver carried = carryOver(saved.documents, saved.marks, saved.review, *opened.comparison);
    saved.review = std::move(carried.review);
    saved.documents = opened.comparison->documents;
    saved.options = opened.comparison->options;
    opened.lost = static_cast<uint32_t>(carried.notCarried.size());
    std::move(carried.notCarried.begin(), carried.notCarried.end(), std::back_inserter(saved.notCarried));
}

}  // namespace

Source Source::files(const QString& before, const QString& after) {
    Source source;
    source.paths = {before, after};
    return source;
}

Source Source::alone(const QString& path) {
    Source source;
    source.kind = Kind::Alone;
    source.paths.before = path;
    return source;
}

Source Source::pasted(const QString& before, const QString& after) {
    Source source;
    source.kind = Kind::Texts;
    source.texts = {before, after};
    return source;
}

Source Source::swapped() const {
    Source swapped = *this;
    std::swap(swapped.paths.before, swapped.paths.after);
    std::swap(swapped.texts.before, swapped.texts.after);
    return swapped;
}

tl::expected<Opened, OpenFailure> openSource(const OpenRequest& request, Progress* progress) {
    Opened opened;
    opened.source = request.source;
    if (progress) progress->progressed(Stage::Read, 0);
    auto documents = readTexts(request.source, opened);
    if (!documents) return tl::unexpected(documents.error());
    const CompareOptions options = optionsFor(request, *documents, opened);
    auto comparison = compare(std::move(*documents), options, progress);
    if (!comparison) return tl::unexpected(OpenFailure{true, {}, {}});
    opened.comparison = std::move(*comparison);
    carryDecisions(opened);
    return opened;
}

}  // namespace stet
