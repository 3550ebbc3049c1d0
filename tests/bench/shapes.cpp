#include "bench/shapes.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace stet::bench {

namespace {

using Sentence = std::vector<std::string>;  ///< words; the full stop is added when it is written

/// Prose of made-up words, frequent ones often.
class Prose {
  public:
    explicit Prose(uint32_t seed, char alphabet = 'a') : m_random(seed), m_alphabet(alphabet) {}

    std::vector<Sentence> sentences(size_t bytes) {
        std::vector<Sentence> made;
        for (size_t size = 0; size < bytes;) {
            made.emplace_back();
            for (uint32_t n = 6 + below(24); n > 0; --n) {
                made.back().push_back(word(rank()));
                size += made.back().back().size() + 1;
            }
        }
        return made;
    }

    uint32_t below(uint32_t bound) { return static_cast<uint32_t>(m_random() % bound); }

    /// A word that stands nowhere else.
    std::string freshWord() { return word(20000 + m_fresh++); }

  private:
    /// Zipf's law, roughly: the logarithm of the rank is even.
    uint32_t rank() {
        const double even = static_cast<double>(m_random()) / 4294967296.0;
        return static_cast<uint32_t>(std::exp2(even * 14.0));
    }

    /// Thirteen letters, from `m_alphabet` on; different numbers give different words.
    std::string word(uint32_t number) const {
        std::string letters;
        for (uint32_t rest = number + 13; rest > 0; rest /= 13) letters += static_cast<char>(m_alphabet + rest % 13);
        return letters;
    }

    std::mt19937 m_random;
    char m_alphabet;
    uint32_t m_fresh = 0;
};

size_t countWords(const std::vector<Sentence>& sentences) {
    return std::accumulate(sentences.begin(), sentences.end(), size_t{0},
                           [](size_t sum, const Sentence& sentence) { return sum + sentence.size(); });
}

/// `perParagraph` sentences a paragraph, a blank line between; lines end before `width` (0: paragraphs are one line).
std::string write(const std::vector<Sentence>& sentences, size_t perParagraph = 4, size_t width = 0) {
    std::string text;
    size_t column = 0;
    for (size_t s = 0; s < sentences.size(); ++s) {
        if (s > 0 && s % perParagraph == 0) text += "\n\n", column = 0;
        for (size_t w = 0; w < sentences[s].size(); ++w) {
            std::string word = sentences[s][w];
            if (w == 0) word[0] = static_cast<char>(word[0] - 'a' + 'A');
            if (w + 1 == sentences[s].size()) word += '.';
            if (column > 0) text += width > 0 && column + word.size() >= width ? '\n' : ' ';
            column = text.ends_with('\n') ? word.size() : column + 1 + word.size();
            text += word;
        }
    }
    return text + "\n";
}

constexpr size_t kOneParagraph = SIZE_MAX;

/// Puts a word that is new in the place of one word in `every`; returns how many.
uint64_t replaceWords(std::vector<Sentence>& sentences, Prose& prose, size_t every) {
    uint64_t replaced = 0;
    size_t at = every / 2;
    for (Sentence& sentence : sentences) {
        for (; at < sentence.size(); at += every, ++replaced) sentence[at] = prose.freshWord();
        at -= sentence.size();
    }
    return replaced;
}

/// Sentences that stay in order when as few as possible move: the longest rising run of `order`.
size_t longestRisingRun(const std::vector<size_t>& order) {
    std::vector<size_t> tails;
    for (const size_t value : order) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), value);
        if (place == tails.end())
            tails.push_back(value);
        else
            *place = value;
    }
    return tails.size();
}

Pair reordered(const std::vector<Sentence>& sentences, const std::vector<size_t>& order) {
    std::vector<Sentence> after;
    for (const size_t s : order) after.push_back(sentences[s]);
    return {write(sentences), write(after), 0, order.size() - longestRisingRun(order)};
}

Pair identical(size_t bytes) {
    const std::string text = write(Prose(1).sentences(bytes));
    return {text, text, 0, 0};
}

Pair oneEdit(size_t bytes) {
    Prose prose(2);
    std::vector<Sentence> sentences = prose.sentences(bytes);
    const std::string before = write(sentences);
    sentences[sentences.size() / 2][3] = prose.freshWord();
    return {before, write(sentences), 2, 0};
}

Pair edited(size_t bytes) {
    Prose prose(3);
    std::vector<Sentence> sentences = prose.sentences(bytes);
    const std::string before = write(sentences);
    const uint64_t replaced = replaceWords(sentences, prose, 40);
    return {before, write(sentences), 2 * replaced, 0};
}

Pair oneParagraph(size_t bytes) {
    Prose prose(4);
    std::vector<Sentence> sentences = prose.sentences(bytes);
    const std::string before = write(sentences, kOneParagraph);
    const uint64_t replaced = replaceWords(sentences, prose, 60);
    return {before, write(sentences, kOneParagraph), 2 * replaced, 0};
}

Pair oneSentence(size_t bytes) {
    Prose prose(5);
    std::vector<Sentence> one(1);
    for (const Sentence& sentence : prose.sentences(bytes))
        one[0].insert(one[0].end(), sentence.begin(), sentence.end());
    const std::string before = write(one);
    const uint64_t replaced = replaceWords(one, prose, 60);
    return {before, write(one), 2 * replaced, 0};
}

Pair rewrapped(size_t bytes) {
    const std::vector<Sentence> sentences = Prose(6).sentences(bytes);
    return {write(sentences), write(sentences, 4, 72), 0, 0};
}

Pair appended(size_t bytes) {
    Prose prose(7);
    std::vector<Sentence> sentences = prose.sentences(bytes / 2);
    const std::string before = write(sentences);
    const std::vector<Sentence> more = Prose(8).sentences(bytes);
    sentences.insert(sentences.end(), more.begin(), more.end());
    return {before, write(sentences), countWords(more), 0};
}

Pair nothingInCommon(size_t bytes) {
    const std::vector<Sentence> before = Prose(9, 'a').sentences(bytes), after = Prose(9, 'n').sentences(bytes);
    return {write(before), write(after), countWords(before) + countWords(after), 0};
}

Pair repeated(size_t bytes) {
    const Sentence sentence = {"the", "gate", "was", "closed", "again"};
    const size_t count = bytes / 27, gone = count / 100;
    return {write(std::vector<Sentence>(count, sentence)), write(std::vector<Sentence>(count - gone, sentence)),
            gone * sentence.size(), 0};
}

/// Both start with the same word, as a sentence begins upper-case: "a ab ab ..." against "a ba ba ...".
Pair alternating(size_t bytes) {
    std::vector<Sentence> before(1, {"a"}), after(1, {"a"});
    for (size_t i = 0; i < bytes / 4; ++i) {
        before[0].insert(before[0].end(), {"a", "b"});
        after[0].insert(after[0].end(), {"b", "a"});
    }
    before[0].push_back("c");
    after[0].push_back("c");
    return {write(before), write(after), 2, 0};
}

Pair fourWords(size_t bytes) {
    static const Sentence kWords = {"north", "east", "south", "west"};
    const auto walk = [&](uint32_t seed) {
        Prose prose(seed);
        std::vector<Sentence> sentences = prose.sentences(bytes);
        for (Sentence& sentence : sentences)
            for (std::string& word : sentence) word = kWords[prose.below(4)];
        return write(sentences);
    };
    return {walk(10), walk(11), {}, {}};
}

Pair reversed(size_t bytes) {
    const std::vector<Sentence> sentences = Prose(12).sentences(bytes);
    std::vector<size_t> order(sentences.size());
    std::iota(order.rbegin(), order.rend(), size_t{0});
    return reordered(sentences, order);
}

Pair shuffled(size_t bytes) {
    Prose prose(13);
    const std::vector<Sentence> sentences = prose.sentences(bytes);
    std::vector<size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), size_t{0});
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[prose.below(static_cast<uint32_t>(i))]);
    return reordered(sentences, order);
}

Pair copies(size_t bytes) {
    const Pair one = edited(bytes / 9);
    return {rotatedCopies(one.before, 9), rotatedCopies(one.after, 9), 9 * *one.changedWords, 0};
}

}  // namespace

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> kShapes = {
        {"identical", identical},        {"one-edit", oneEdit},         {"edited", edited},
        {"rewrapped", rewrapped},        {"appended", appended},        {"rotated-copies", copies},
        {"one-paragraph", oneParagraph}, {"one-sentence", oneSentence}, {"nothing-in-common", nothingInCommon},
        {"repeated-sentence", repeated}, {"abab", alternating},         {"four-words", fourWords},
        {"reversed", reversed},          {"shuffled", shuffled},
    };
    return kShapes;
}

std::string rotatedCopies(const std::string& text, int copies) {
    std::string all;
    all.reserve(text.size() * static_cast<size_t>(copies));
    const auto turn = [](char c, char first, int by) { return static_cast<char>(first + (c - first + by) % 26); };
    for (int copy = 0; copy < copies; ++copy) {
        for (const char c : text) {
            if (c >= 'a' && c <= 'z')
                all += turn(c, 'a', copy);
            else if (c >= 'A' && c <= 'Z')
                all += turn(c, 'A', copy);
            else
                all += c;
        }
    }
    return all;
}

}  // namespace stet::bench
