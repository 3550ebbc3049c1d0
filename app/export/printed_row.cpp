#include "export/printed_row.h"

namespace stet {

void PrintedText::append(const QString& words, const QTextCharFormat& format) {
    if (words.isEmpty()) return;
    formats.push_back({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
    text += words;
}

void PrintedText::appendMarked(const QString& words, const QTextCharFormat& plain, const QTextCharFormat& mark) {
    qsizetype begin = 0, end = words.size();
    while (begin < end && words[begin].isSpace()) ++begin;
    while (begin < end && words[end - 1].isSpace()) --end;
    append(words.left(begin), plain);
    append(words.sliced(begin, end - begin), mark);
    append(words.sliced(end), plain);
}

}  // namespace stet
