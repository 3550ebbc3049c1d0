#include "open/file_look.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <string>

#include "kit/wording.h"
#include "open/review_store.h"
#include "page/page.h"
#include "read/format.h"
#include "read/pdf.h"

namespace stet {

namespace {

constexpr qint64 kHeadBytes = 32 * 1024;

using Kind = ReadError::Kind;

struct Look {
    Q_DECLARE_TR_FUNCTIONS(FileLook)
};

struct Told {
    QStringList what;
    bool standsAlone = false;
};
using Telling = tl::expected<Told, Kind>;

/// The beginning of a text, in whole lines, lest a character be cut; all of a zip file, which says at its end what it
/// holds.
std::string headOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray head = file.read(kHeadBytes);
    if (head.startsWith("PK")) return (head + file.readAll()).toStdString();
    const qsizetype lineEnd = head.lastIndexOf('\n');
    if (!file.atEnd() && lineEnd > 0) head.truncate(lineEnd + 1);
    return head.toStdString();
}

Telling tellText(const std::string& head, const std::string& path) {
    const auto text = documentFromBytes(head, path);
    if (!text) return tl::unexpected(text.error().kind);
    if (text->text.empty()) return Told{{Look::tr("empty")}};
    if (looksLikePage(text->text)) return Told{{Look::tr("a page with both versions")}, true};
    return Told{{formatName(text->format), QString::fromStdString(text->encoding)}};
}

Telling tell(const QFileInfo& file, const QString& path) {
    if (!file.exists()) return tl::unexpected(Kind::NotFound);
    if (file.isDir()) return tl::unexpected(Kind::IsFolder);
    if (!file.isReadable()) return tl::unexpected(Kind::NoPermission);
    if (!file.isFile()) return Told{};  // a pipe can be read only once, and may keep one waiting
    if (isReviewFile(path)) return Told{{Look::tr("a review of both versions")}, true};
    if (isReportFile(path)) return Told{{Look::tr("a report with both versions")}, true};
    const std::string head = headOf(path);
    switch (contentOf(head)) {
        case Content::Text:
            return tellText(head, path.toStdString());
        case Content::Docx:
            return Told{{formatName(Format::Docx)}};
        case Content::Odt:
            return Told{{formatName(Format::Odt)}};
        case Content::Pdf:
            if (canReadPdf()) return Told{{formatName(Format::Pdf)}};
            break;
        case Content::Other:
            break;
    }
    return tl::unexpected(Kind::UnsupportedFormat);
}

}  // namespace

FileLook lookAt(const QString& path) {
    const QFileInfo file(path);
    const Telling told = tell(file, path);
    if (!told) return {errorSentence(ReadError{told.error(), path.toStdString(), {}}), {}, false};
    if (told->what.isEmpty()) return {};
    QStringList facts = told->what;
    facts << QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)
          << QLocale().toString(file.lastModified(), QLocale::ShortFormat);
    return {{}, facts.join(QStringLiteral(" · ")), told->standsAlone};
}

}  // namespace stet
