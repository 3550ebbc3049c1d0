#include "kit/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace stet {

namespace {

#define T(text) QT_TR_NOOP(text)

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

  public:
    static constexpr const char* kKinds[] = {T("edited"), T("deleted"), T("inserted"), T("moved"),
                                             T("split"),  T("merged"),  T("rewritten")};
    static_assert(std::size(kKinds) == kChangeKindCount);

    static constexpr const char* kClasses[] = {T("number"),      T("date"),        T("name"),     T("negation"),
                                               T("quotation"),   T("attribution"), T("spelling"), T("case"),
                                               T("punctuation"), T("typography"),  T("space"),    T("wording"),
                                               T("headline"),    T("byline"),      T("furniture")};
    static_assert(std::size(kClasses) == kChangeClassCount);

    static constexpr const char* kDecisions[] = {T("undecided"), T("accepted"), T("rejected"), T("seen")};

    static constexpr const char* kStages[] = {T("Reading"), T("Finding sentences"), T("Aligning sentences"),
                                              T("Comparing words"), T("Sorting changes")};

    static constexpr const char* kFolds[] = {T("line wraps"),  T("spaces"),        T("quote styles"),
                                             T("dash styles"), T("Unicode forms"), T("letter case"),
                                             T("punctuation"), T("page furniture")};
    static_assert(std::size(kFolds) == kFoldClassCount);

    static constexpr const char* kFoldCounts[] = {
        QT_TR_N_NOOP("%Ln line wrap(s)"),        QT_TR_N_NOOP("%Ln space(s)"),
        QT_TR_N_NOOP("%Ln quote style(s)"),      QT_TR_N_NOOP("%Ln dash style(s)"),
        QT_TR_N_NOOP("%Ln Unicode form(s)"),     QT_TR_N_NOOP("%Ln letter case(s)"),
        QT_TR_N_NOOP("%Ln punctuation mark(s)"), QT_TR_N_NOOP("%Ln piece(s) of page furniture")};
    static_assert(std::size(kFoldCounts) == kFoldClassCount);

    static constexpr const char* kReadErrors[] = {
        T("No such file: “%1”. Check the name, or choose another one."),
        T("“%1” is a folder. Choose a file inside it."),
        T("“%1” may not be read. Check its permissions, or copy it to a place of your own."),
        T("“%1” is too large (2 GiB or more). Split it."),
        T("“%1” is not text. Choose a text, Markdown, HTML, Word or OpenDocument file."),
        T("The encoding asked for “%1” is not known. Choose another one."),
        T("“%1” is damaged. Open it in the program that wrote it and save it anew."),
        T("The format of “%1” is not supported. Save it as text, HTML, .docx or .odt."),
        T("“%1” could not be read. Try again, or copy the file to another disk."),
    };
};
#undef T

}  // namespace

QString kindName(ChangeKind kind) {
    return Wording::tr(Wording::kKinds[static_cast<int>(kind)]);
}
QString className(ChangeClass changeClass) {
    return Wording::tr(Wording::kClasses[static_cast<int>(changeClass)]);
}
QString decisionName(Decision decision) {
    return Wording::tr(Wording::kDecisions[static_cast<int>(decision)]);
}
QString stageName(Stage stage) {
    return Wording::tr(Wording::kStages[static_cast<int>(stage)]);
}
QString foldName(FoldClass foldClass) {
    return Wording::tr(Wording::kFolds[static_cast<int>(foldClass)]);
}
QString foldCount(FoldClass foldClass, int n) {
    return Wording::tr(Wording::kFoldCounts[static_cast<int>(foldClass)], nullptr, n);
}

QString classNames(ClassSet classes) {
    QStringList names;
    for (int i = 0; i < kChangeClassCount; ++i) {
        const auto changeClass = static_cast<ChangeClass>(i);
        if (classes.contains(changeClass)) names.append(className(changeClass));
    }
    return names.join(QStringLiteral(", "));
}

QString formatName(Format format) {
    switch (format) {
        case Format::Text:
            return Wording::tr("plain text");
        case Format::Markdown:
            return QStringLiteral("Markdown");
        case Format::Html:
            return QStringLiteral("HTML");
        case Format::Docx:
            return QStringLiteral("Word (.docx)");
        case Format::Odt:
            return QStringLiteral("OpenDocument (.odt)");
        case Format::Pdf:
            break;
    }
    return QStringLiteral("PDF");
}

QString errorSentence(const ReadError& error) {
    const QString path = QDir::toNativeSeparators(QString::fromStdString(error.path));
    QString sentence = Wording::tr(Wording::kReadErrors[static_cast<int>(error.kind)]).arg(path);
    if (!error.detail.empty()) sentence += QStringLiteral(" (%1)").arg(QString::fromStdString(error.detail));
    return sentence;
}

QString errorSentence(const PageError& error, const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    switch (error.kind) {
        case PageError::Kind::NotAPage:
            return Wording::tr("“%1” is one text. Choose a second one to compare it with.").arg(shown);
        case PageError::Kind::NoRows:
            break;
    }
    return Wording::tr("“%1” is a version page without any rows. Save the page anew.").arg(shown);
}

QString errorSentence(const WriteError& error) {
    return Wording::tr("“%1” could not be written (%2). Choose another place.")
        .arg(QDir::toNativeSeparators(QFile::decodeName(QByteArray::fromStdString(error.path))),
             QString::fromStdString(error.detail));
}

}  // namespace stet
