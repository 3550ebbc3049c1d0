#pragma once
// The words for people: names of kinds, classes and decisions, and errors as sentences one can act on. All translated.

#include <QString>
#include <string_view>

#include "compare/comparison.h"
#include "page/page.h"
#include "read/read_document.h"
#include "review/decisions.h"
#include "text/atomic_file.h"

namespace stet {

inline QString toQString(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

QString kindName(ChangeKind kind);              ///< "edited"
QString className(ChangeClass changeClass);     ///< "number"
QString classNames(ClassSet classes);           ///< "number, name"
QString decisionName(Decision decision);        ///< "accepted"
QString stageName(Stage stage);                 ///< "Aligning sentences"
QString formatName(Format format);              ///< "plain text"
QString foldName(FoldClass foldClass);          ///< "quote styles": what the option is called
QString foldCount(FoldClass foldClass, int n);  ///< "14 quote styles"

/// The file, what is wrong, what to do.
QString errorSentence(const ReadError& error);
QString errorSentence(const PageError& error, const QString& path);
QString errorSentence(const WriteError& error);

}  // namespace stet
