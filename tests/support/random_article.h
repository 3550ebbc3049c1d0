#pragma once
// Random articles in two versions, compared: for properties that must hold for whatever compare() finds.

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "compare/compare.h"
#include "review/decisions.h"

namespace stet::testing {

using Sentence16 = std::vector<std::u16string>;

inline const std::vector<std::u16string> kVocabulary = {
    u"the",     u"a",         u"of",     u"mayor",   u"council", u"said",    u"harbour", u"four",   u"1,200",
    u"boats",   u"report",    u"city",   u"on",      u"Tuesday", u"water",   u"rose",    u"fell",   u"quickly",
    u"bridge",  u"engineers", u"will",   u"not",     u"close",   u"until",   u"repairs", u"finish", u"budget",
    u"million", u"percent",   u"voters", u"meeting", u"never",   u"streets", u"old",     u"new",    u"river"};

/// Writes two versions of an article about nothing: sentences edited, cut, added, moved, split, joined; wrapped anew.
class Author {
  public:
    explicit Author(std::mt19937& random) : m_random(random) {
        for (int n = below(14); n > 0; --n) m_before.push_back(sentence());
        for (const Sentence16& s : m_before) revise(s);
        if (m_after.size() > 2 && oneIn(3)) std::rotate(m_after.begin() + 1, m_after.begin() + 2, m_after.end());
    }

    PerSide<DocumentPtr> documents() {
        const Style before = style();
        return {document(m_before, before), document(m_after, style())};
    }

    /// The same without any difference of typography but where paragraphs end; every paragraph is one line.
    PerSide<DocumentPtr> documentsInOneStyle() {
        Style both = style();
        both.wraps = false;
        return {document(m_before, both), document(m_after, both)};
    }

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }

  private:
    struct Style {
        std::u16string lineEnd;
        bool wraps;
        bool quotes;
        bool emptyHead;
        bool endsLine;
    };

    Style style() {
        const bool crLf = oneIn(3);
        const bool wraps = oneIn(2);
        const bool quotes = oneIn(2);
        const bool emptyHead = oneIn(4);
        return {crLf ? u"\r\n" : u"\n", wraps, quotes, emptyHead, !oneIn(3)};
    }

    const std::u16string& word() {
        return kVocabulary[static_cast<size_t>(below(static_cast<int>(kVocabulary.size())))];
    }

    Sentence16 sentence() {
        Sentence16 words;
        for (int n = 3 + below(12); n > 0; --n) words.push_back(word());
        return words;
    }

    void revise(Sentence16 words) {
        const int fate = below(12);
        if (fate == 0) return;
        if (fate == 1) m_after.push_back(sentence());
        for (int n = fate < 5 ? 1 + below(3) : 0; n > 0; --n) {
            const auto at = words.begin() + below(static_cast<int>(words.size()));
            if (oneIn(2))
                *at = word();
            else if (oneIn(2))
                words.insert(at, word());
            else if (words.size() > 3)
                words.erase(at);
        }
        if (fate == 5 && words.size() > 7) {
            m_after.emplace_back(words.begin(), words.begin() + 4);
            words.erase(words.begin(), words.begin() + 4);
        }
        if (fate == 6 && !m_after.empty()) {
            m_after.back().insert(m_after.back().end(), words.begin(), words.end());
            return;
        }
        m_after.push_back(std::move(words));
    }

    DocumentPtr document(const std::vector<Sentence16>& sentences, const Style& style) {
        return std::make_shared<Document>(makeDocument(written(sentences, style)));
    }

    std::u16string written(const std::vector<Sentence16>& sentences, const Style& style) {
        const auto& [lineEnd, wraps, quotes, emptyHead, endsLine] = style;
        std::u16string text = emptyHead ? lineEnd : u"";
        size_t lineBegin = text.size();
        for (size_t s = 0; s < sentences.size(); ++s) {
            if (s > 0) text += oneIn(4) ? lineEnd + lineEnd : u" ";
            for (size_t w = 0; w < sentences[s].size(); ++w) {
                if (w > 0) text += wraps && text.size() - lineBegin > 40 ? lineEnd : u" ";
                if (text.ends_with(lineEnd)) lineBegin = text.size();
                std::u16string next = sentences[s][w];
                if (w == 0)
                    next[0] = static_cast<char16_t>(next[0] >= u'a' && next[0] <= u'z' ? next[0] - 32 : next[0]);
                text += w == 2 && quotes ? u"\u201C" + next + u"\u201D" : w == 2 ? u"\"" + next + u"\"" : next;
                if (w % 5 == 4 && w + 1 < sentences[s].size()) text += u",";
            }
            text += u".";
        }
        return endsLine ? text + lineEnd : text;
    }

    std::mt19937& m_random;
    std::vector<Sentence16> m_before;
    std::vector<Sentence16> m_after;
};

/// Compares what an author wrote, under options taken at random.
inline ComparisonPtr randomComparison(Author& author) {
    CompareOptions options;
    options.fineness = static_cast<Fineness>(author.below(3));
    if (author.oneIn(4)) options.ignore = {};
    if (author.oneIn(4)) options.ignore.insert(FoldClass::Case);
    if (author.oneIn(4)) options.ignore.insert(FoldClass::Punctuation);
    return *compare(author.documents(), options);
}

/// Decides at random on wholes, places, words and single edits.
inline Review randomReview(Author& author, const Comparison& comparison) {
    Review review;
    for (const Change& change : comparison.changes) {
        for (int times = author.below(4); times > 0; --times) {
            Target target{change.id, static_cast<Target::Part>(author.below(4)), 0};
            if (target.part == Target::Part::Edit && change.edits.empty()) continue;
            if (target.part == Target::Part::Edit)
                target.edit = static_cast<uint32_t>(author.below(static_cast<int>(change.edits.size())));
            review.decide({&target, 1}, static_cast<Decision>(author.below(4)));
        }
    }
    return review;
}

}  // namespace stet::testing
