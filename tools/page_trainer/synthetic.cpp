#include "synthetic.h"

#include <algorithm>
#include <random>

#include "page/page_round_trip.h"

using namespace stet;

namespace {

using Paragraphs = std::vector<std::u16string>;

Paragraphs paragraphsOf(const KnownPage& page, Side side) {
    Paragraphs paragraphs;
    for (const TrueRow& row : page.rows) {
        const std::u16string& text = side == Side::Before ? row.before : row.after;
        if (!text.empty()) paragraphs.push_back(text);
    }
    return paragraphs;
}

std::u16string joined(const Paragraphs& paragraphs) {
    std::u16string text;
    for (const auto& paragraph : paragraphs) text += paragraph + u"\n";
    return text;
}

class Author {
  public:
    Author(const std::vector<const KnownPage*>& others, unsigned seed) : m_others(others), m_random(seed) {}

    PerSide<Paragraphs> rewrite(const KnownPage& page) {
        PerSide<Paragraphs> texts{paragraphsOf(page, Side::Before), paragraphsOf(page, Side::After)};
        const double edits = chance(0.5) ? 0.4 * share() : 0;
        for (auto& paragraph : texts.after) {
            if (chance(edits)) edit(paragraph);
        }
        for (int i = below(3) + (edits == 0); i > 0; --i) insert(texts[chance(0.7) ? Side::After : Side::Before]);
        if (chance(0.4)) erase(texts[chance(0.5) ? Side::After : Side::Before]);
        if (chance(0.25)) replace(texts.after);
        return texts;
    }

  private:
    double share() { return static_cast<double>(m_random()) / 4294967296.0; }
    bool chance(double p) { return share() < p; }
    int below(size_t n) { return static_cast<int>(m_random() % n); }

    Paragraphs borrowed(size_t count) {
        const Paragraphs from = paragraphsOf(*m_others[static_cast<size_t>(below(m_others.size()))],
                                             chance(0.5) ? Side::After : Side::Before);
        if (from.empty()) return {};
        const auto begin = static_cast<size_t>(below(from.size()));
        return {from.begin() + static_cast<long>(begin),
                from.begin() + static_cast<long>(std::min(begin + count, from.size()))};
    }
    void insert(Paragraphs& text) {
        const Paragraphs more = borrowed(1 + static_cast<size_t>(below(4)));
        text.insert(text.begin() + below(text.size() + 1), more.begin(), more.end());
    }
    void erase(Paragraphs& text) {
        if (text.size() < 4) return;
        const auto at = static_cast<size_t>(below(text.size() - 2));
        text.erase(text.begin() + static_cast<long>(at),
                   text.begin() + static_cast<long>(std::min(at + 1 + static_cast<size_t>(below(3)), text.size())));
    }
    void replace(Paragraphs& text) {
        const size_t count = 2 + static_cast<size_t>(below(6));
        if (text.size() < 4) return;
        const auto at = static_cast<size_t>(below(text.size()));
        const Paragraphs more = borrowed(count);
        text.erase(text.begin() + static_cast<long>(at),
                   text.begin() + static_cast<long>(std::min(at + count, text.size())));
        text.insert(text.begin() + static_cast<long>(at), more.begin(), more.end());
    }
    /// Drops words, takes a sentence away or puts one of another article in.
    void edit(std::u16string& paragraph) {
        std::vector<SeamWord> words = seamWords(paragraph);
        std::vector<std::u16string> sentences(1);
        for (size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && sentenceBegins(words, i)) sentences.emplace_back();
            if (chance(0.03)) continue;
            if (!sentences.back().empty()) sentences.back() += u' ';
            sentences.back() += slice(paragraph, {words[i].begin, words[i].end});
        }
        if (sentences.size() > 1 && chance(0.4)) sentences.erase(sentences.begin() + below(sentences.size()));
        if (chance(0.3)) {
            const Paragraphs more = borrowed(1);
            if (!more.empty())
                sentences.insert(sentences.begin() + below(sentences.size() + 1),
                                 more[0].substr(0, more[0].find(u". ") + 1));
        }
        paragraph.clear();
        for (const auto& sentence : sentences) {
            if (sentence.empty()) continue;
            if (!paragraph.empty()) paragraph += u' ';
            paragraph += sentence;
        }
        if (paragraph.empty()) paragraph = u"Gone.";
    }

    const std::vector<const KnownPage*>& m_others;
    std::mt19937 m_random;
};

KnownPage pageOf(const PerSide<Paragraphs>& texts, const KnownPage& from) {
    std::u16string page = u"The article has changed 2 times.\nVersion 0 Version 1\nTitle Title\n(about 1 hour later)\n";
    uint32_t line = 5;
    std::map<uint32_t, TrueRow> truth;
    for (const MadeRow& row : makePage(joined(texts.before), joined(texts.after))) {
        page += row.line + u"\n";
        const bool older = row.kind != PageRowKind::Insert, newer = row.kind != PageRowKind::Delete;
        truth[line++] = {row.kind, older ? texts.before[row.paragraph.before] : u"",
                         newer ? texts.after[row.paragraph.after] : u""};
    }
    KnownPage known = knownPage(from.name, page, truth);
    known.fold = from.fold;
    known.synthetic = true;
    return known;
}

}  // namespace

std::vector<KnownPage> syntheticPages(const std::vector<KnownPage>& corpus, int variants) {
    std::vector<KnownPage> made;
    unsigned seed = 0;
    for (const KnownPage& page : corpus) {
        std::vector<const KnownPage*> others;
        for (const KnownPage& other : corpus) {
            if (other.fold == page.fold && &other != &page) others.push_back(&other);
        }
        for (int v = 0; v < variants; ++v) {
            Author author(others, ++seed);
            made.push_back(pageOf(author.rewrite(page), page));
        }
    }
    return made;
}
