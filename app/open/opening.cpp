#include "open/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "kit/wording.h"
#include "open/file_names.h"
#include "open/review_finder.h"
#include "review/critic_import.h"
#include "review/critic_markup.h"

namespace stet {

namespace {

using Texts = tl::expected<PerSide<DocumentPtr>, OpenFailure>;

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

tl::unexpected<OpenFailure> failure(const QString& sentence, const QString& path) {
    return tl::unexpected(OpenFailure{false, {}, sentence, path});
}

tl::expected<DocumentPtr, OpenFailure> readFile(const QString& path, const ReadOptions& options = {}) {
    auto document = readDocument(QFile::encodeName(path).toStdString(), options);
    if (!document) return failure(errorSentence(document.error()), path);
    return std::make_shared<const Document>(std::move(*document));
}

Texts readFiles(const Source& source) {
    if (QFile::exists(source.paths.after) && QFileInfo(source.paths.before) == QFileInfo(source.paths.after)) {
        const QString name = QFileInfo(source.paths.after).fileName();
        return failure(Opening::tr("“%1” was given twice. Choose its other version.").arg(name), source.paths.after);
    }
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        auto document = readFile(source.paths[side], source.read[side]);
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

/// A version that was taken out of a page.
DocumentPtr versionOf(const Document& page, const std::u16string& text) {
    Document document = makeDocument(text, page.path);
    document.encoding = page.encoding;
    document.format = page.format;
    return std::make_shared<const Document>(std::move(document));
}

/// Takes the page apart as its review says and fills `opened` with what it says of itself.
Texts takeApart(const OpenRequest& request, const DocumentPtr& page, Opened& opened) {
    const uint32_t pair = request.source.pair;
    if (!opened.kept) opened.kept = findReview(request, reviewKey(*page, pair));
    const SavedPage saved = continued(opened.kept->saved.page, page, pair);
    auto pages = splitPages(page->text, saved.options());
    if (!pages) {
        const bool ordinary = pages.error().kind == PageError::Kind::NotAPage;
        return tl::unexpected(OpenFailure{false,
                                          ordinary ? request.source.paths.before : QString(),
                                          errorSentence(pages.error(), request.source.paths.before),
                                          {}});
    }
    opened.kept->saved.page = saved;
    for (PageSplit& split : *pages) putTitlesOnTop(split);
    opened.pages = std::make_shared<const std::vector<PageSplit>>(std::move(*pages));
    opened.page = page;
    opened.source.pair = std::min(saved.pair, static_cast<uint32_t>(opened.pages->size() - 1));
    const PageSplit& split = (*opened.pages)[opened.source.pair];
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        opened.titles[side] = versionTitle(split.versions[side], side);
        documents[side] = versionOf(*page, split.texts[side]);
    }
    return documents;
}

Texts readPage(const OpenRequest& request, Opened& opened) {
    opened.source.kind = Source::Kind::Page;
    if (request.source.page) return takeApart(request, request.source.page, opened);
    const auto page = readFile(request.source.paths.before, request.source.read.before);
    if (!page) return tl::unexpected(page.error());
    return takeApart(request, *page, opened);
}

QString nameOf(const Document& document, Side side) {
    QString name = QFileInfo(QString::fromStdString(document.path)).fileName();
    if (!name.isEmpty()) return name;
    return side == Side::Before ? Opening::tr("Older version") : Opening::tr("Newer version");
}

/// Fills `opened` from a review or a report, which hold both texts or the page.
Texts takeReview(const OpenRequest& request, KeptReview kept, Opened& opened) {
    opened.source.kind = Source::Kind::Review;
    opened.kept = std::make_shared<KeptReview>(std::move(kept));
    const SavedReview& saved = opened.kept->saved;
    if (saved.page) {
        OpenRequest ofPage = request;
        ofPage.source.pair = saved.page->pair;
        return takeApart(ofPage, saved.page->document, opened);
    }
    for (const Side side : kSides) opened.titles[side] = nameOf(*saved.documents[side], side);
    return saved.documents;
}

/// A text with CriticMarkup is a review of its own; one that was kept for the same two texts goes before it.
Texts takeCritic(const DocumentPtr& marked, const std::optional<UnclosedMark>& unclosed, Opened& opened) {
    const QString name = QFileInfo(opened.source.paths.before).fileName();
    if (unclosed) {
        return failure(
            Opening::tr("“%1”, line %2: “%3” is never closed. End it with “%4”.")
                .arg(name, QString::number(unclosed->line), toQString(unclosed->opening), toQString(unclosed->closing)),
            opened.source.paths.before);
    }
    SavedReview saved = reviewFromCriticMarkup(marked->text, marked->path);
    KeptReview kept = keptReview(reviewKey(saved.documents));
    if (!kept.saved.documents.before) kept.saved = std::move(saved);
    opened.source.kind = Source::Kind::Review;
    opened.kept = std::make_shared<KeptReview>(std::move(kept));
    opened.titles = {Opening::tr("%1, before").arg(name), Opening::tr("%1, after").arg(name)};
    return opened.kept->saved.documents;
}

/// An ordinary text may be a page, or have marks of CriticMarkup.
Texts readText(const OpenRequest& request, Opened& opened) {
    const auto text = readFile(request.source.paths.before, request.source.read.before);
    if (!text) return tl::unexpected(text.error());
    if (!looksLikePage((*text)->text)) {
        const CriticText critic = parseCriticMarkup((*text)->text);
        if (critic.marks > 0 || critic.unclosed) return takeCritic(*text, critic.unclosed, opened);
    }
    opened.source.kind = Source::Kind::Page;
    return takeApart(request, *text, opened);
}

Texts readAlone(const OpenRequest& request, Opened& opened) {
    const QString& path = request.source.paths.before;
    const bool isReview = isReviewFile(path);
    if (!isReview && !isReportFile(path)) return readText(request, opened);
    auto kept = isReview ? openReview(path) : openReport(path);
    if (!kept) return failure(kept.error(), path);
    return takeReview(request, std::move(*kept), opened);
}

Texts readTexts(const OpenRequest& request, Opened& opened) {
    const Source& source = request.source;
    switch (source.kind) {
        case Source::Kind::Review:
            if (request.previous) return takeReview(request, *request.previous, opened);
            return readAlone(request, opened);
        case Source::Kind::Alone:
            return readAlone(request, opened);
        case Source::Kind::Page:
            return readPage(request, opened);
        case Source::Kind::Texts:
            opened.titles = {Opening::tr("Pasted text, before"), Opening::tr("Pasted text, after")};
            return PerSide<DocumentPtr>{documentOf(source.texts.before), documentOf(source.texts.after)};
        case Source::Kind::Files:
            break;
    }
    opened.titles = tellingNames(source.paths);
    return readFiles(source);
}

bool isBlank(const Document& document) {
    return std::all_of(document.text.begin(), document.text.end(), [](char16_t c) { return QChar(c).isSpace(); });
}

/// Two texts of which at least one has words.
Texts withWords(Texts documents, const PerSide<QString>& titles) {
    if (!documents || !isBlank(*documents->before) || !isBlank(*documents->after)) return documents;
    return failure(
        Opening::tr("“%1” and “%2” are both empty. Choose texts with words in them.").arg(titles.before, titles.after),
        {});
}

bool sameTexts(const PerSide<DocumentPtr>& a, const PerSide<DocumentPtr>& b) {
    return a.before && a.before->sha256 == b.before->sha256 && a.after->sha256 == b.after->sha256;
}

/// The review of files knows their bytes in another encoding or format: somebody chose it. Reads them so.
Texts readAsBefore(Texts documents, Opened& opened) {
    bool otherwise = false;
    for (const Side side : kSides) {
        const DocumentPtr& before = opened.kept->saved.documents[side];
        const Document& now = *(*documents)[side];
        if (!before || before->sha256 != now.sha256) continue;
        if (before->encoding == now.encoding && before->format == now.format) continue;
        opened.source.read[side] = {before->encoding, before->format};
        otherwise = true;
    }
    return otherwise ? readFiles(opened.source) : std::move(documents);
}

/// A review that is opened, or goes on, has its own options. How the texts are cut, and ties, stay as long as they do.
CompareOptions optionsFor(const OpenRequest& request, const PerSide<DocumentPtr>& documents, const Opened& opened) {
    const SavedReview& saved = opened.kept->saved;
    const bool own = request.previous || opened.source.kind == Source::Kind::Review;
    CompareOptions options = own ? saved.options : request.options;
    options.ties.clear();
    if (!sameTexts(saved.documents, documents)) return options;
    options.ties = saved.options.ties;
    options.segment = saved.options.segment;
    return options;
}

Opened markedAnew(const OpenRequest& request) {
    Opened opened = *request.standing;
    opened.kept = std::make_shared<KeptReview>(*request.previous);
    opened.comparison = withFineness(*opened.comparison, request.previous->saved.options.fineness);
    carryDecisions(*opened.kept, *opened.comparison);
    return opened;
}

}  // namespace

std::u16string_view articleOf(const PageSplit& page, Side side) {
    const std::u16string_view text = page.texts[side];
    return hasTitles(page) ? text.substr(page.titles[side].size() + 1) : text;
}

tl::expected<Opened, OpenFailure> openSource(const OpenRequest& request, Progress* progress) {
    if (request.standing) return markedAnew(request);
    Opened opened;
    opened.source = request.source;
    if (progress) progress->progressed(Stage::Read, 0);
    auto documents = withWords(readTexts(request, opened), opened.titles);
    if (!documents) return tl::unexpected(documents.error());
    if (!opened.kept) opened.kept = findReview(request, reviewKey(*documents));
    if (opened.source.kind == Source::Kind::Files && !request.previous) {
        documents = readAsBefore(std::move(documents), opened);
        if (!documents) return tl::unexpected(documents.error());
    }
    const CompareOptions options = optionsFor(request, *documents, opened);
    auto comparison = compare(std::move(*documents), options, progress);
    if (!comparison) return tl::unexpected(OpenFailure{true, {}, {}, {}});
    opened.comparison = std::move(*comparison);
    carryDecisions(*opened.kept, *opened.comparison);
    if (opened.source.isOnDisk()) rememberLastReview(opened.source.paths, opened.source.pair, *opened.kept->file);
    return opened;
}

}  // namespace stet
