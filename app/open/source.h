#pragma once
// What a reader asks to compare.

#include <QString>

#include "read/read_document.h"
#include "text/document.h"
#include "text/span.h"

namespace stet {

/// What is to be compared.
struct Source {
    enum class Kind {
        Files,   ///< `paths`
        Alone,   ///< `paths.before`: one file, of which reading will tell what it is
        Page,    ///< `paths.before`: an interleaved page, of which the pair of versions number `pair` is shown
        Texts,   ///< `texts`: pasted
        Review,  ///< `paths.before`: a review, a report or a text with CriticMarkup, which hold both texts
    };
    Kind kind = Kind::Files;
    PerSide<QString> paths;
    PerSide<QString> texts;
    PerSide<ReadOptions> read;  ///< how `paths` are read
    uint32_t pair = 0;
    DocumentPtr page;  ///< of a page: when set, it is not read anew from `paths.before`

    static Source files(const QString& before, const QString& after);
    static Source alone(const QString& path);
    static Source pasted(const QString& before, const QString& after);
    static Source ofPage(const DocumentPtr& page);
    /// True when both ask for the same two versions, whatever is in them by now.
    bool asksForSame(const Source& other) const;
    bool canSwap() const { return kind == Kind::Files || kind == Kind::Texts; }
    Source swapped() const;
    /// True when somebody has chosen an encoding or a format.
    bool readsAsChosen() const;
    /// True when `paths` name files whose texts may change.
    bool isOnDisk() const { return kind == Kind::Files || (kind == Kind::Page && !page); }
};

}  // namespace stet
