#pragma once
// A text cut into paragraphs, sentences and words.

#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// A run of sentences that a reader sees as one block. Line wraps inside it are not its own.
struct Paragraph {
    Span span;             ///< first to last character that is not white space
    IndexRange sentences;  ///< never empty
    Role role = Role::Body;
};

/// A sentence, or what stands for one (a headline, a list item, a table row).
struct Sentence {
    Span span;  ///< first to last character that is not white space; may contain line wraps
    uint32_t paragraph = 0;
};

/// The segmentation of one text. Sentences are in order and disjoint; what lies between them is white space (and, in
/// quoted mail, the line prefixes).
struct Segmentation {
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    std::string language;  ///< ISO 639 code the rules were chosen by; "und" when unknown
};

/// How a text is cut: `Auto` finds paragraphs and sentences; `Lines` takes each line for a sentence and a blank line
/// for the end of a paragraph.
enum class SegmentMode : uint8_t { Auto, Lines };

struct SegmentOptions {
    SegmentMode mode = SegmentMode::Auto;
    std::string language = "auto";  ///< "auto" or an ISO 639 code
    friend bool operator==(const SegmentOptions&, const SegmentOptions&) = default;
};

/// Cuts a document. Linear in its length; an empty or blank text has no paragraphs. Throws Cancelled once `progress`,
/// which may be null, says so.
Segmentation segment(const Document& document, const SegmentOptions& options, const Progress* progress = nullptr);

/// What a word is to a comparison.
enum class WordKind : uint8_t {
    Word,
    Number,
    Punctuation,
    Symbol,
    Space,  ///< never cut by WordBreaker: a gap between words where a comparison respects white space
};

/// A unit of comparison inside a sentence: a word, a number, a mark.
struct Word {
    Span span;
    WordKind kind = WordKind::Word;
    bool wrapped = false;  ///< goes on behind a hyphen at a line end, which may be the word's own or the typesetter's
    bool plain = false;    ///< surely nothing but ASCII letters
};

/// Cuts sentences into words. One object per language and thread (it owns a break iterator).
class WordBreaker {
  public:
    explicit WordBreaker(std::string_view language);
    ~WordBreaker();
    WordBreaker(WordBreaker&&) noexcept;
    WordBreaker& operator=(WordBreaker&&) noexcept;

    /// Appends the words of `span` of `text` to `words`, in order; white space and line prefixes are left out.
    void append(std::u16string_view text, Span span, std::vector<Word>& words);

  private:
    struct Impl;
    Impl* m_impl;
};

}  // namespace stet
