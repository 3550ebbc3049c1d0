#include "compare/sentence_keys.h"

#include "align/interner.h"
#include "compare/ties.h"
#include "segment/title.h"
#include "text/hash.h"

namespace stet {

namespace {

/// Hashes of the sentences as they stand, letter by letter.
std::vector<uint64_t> plainHashes(std::u16string_view text, const std::vector<Sentence>& sentences,
                                  Progress* progress) {
    std::vector<uint64_t> hashes;
    hashes.reserve(sentences.size());
    for (const Sentence& sentence : sentences) {
        if (hashes.size() % 4096 == 0) checkpoint(progress, Stage::Align, 0);
        hashes.push_back(hashOf(slice(text, sentence.span)));
    }
    return hashes;
}

/// Identities of all sentences, below `count`. Most stand letter by letter on both sides, so these are told by a plain
/// hash first; only the rest is read folded.
PerSide<std::vector<TokenId>> identitiesOf(const Comparison& comparison, SentenceHashes& hashes, uint32_t& count,
                                           Progress* progress) {
    Interner plain(comparison.segmentation.after.sentences.size());
    PerSide<std::vector<TokenId>> ids;
    for (const Side side : kSides)
        ids[side] = plain.intern(plainHashes(comparison.text(side), comparison.segmentation[side].sentences, progress));
    PerSide<std::vector<bool>> stands{std::vector<bool>(plain.size()), std::vector<bool>(plain.size())};
    for (const Side side : kSides)
        for (const TokenId id : ids[side]) stands[side][id] = true;
    Interner folded(plain.size() / 4);
    for (const Side side : kSides) {
        std::vector<uint32_t> rest;
        std::vector<uint64_t> restHashes;
        for (uint32_t s = 0; s < ids[side].size(); ++s) {
            if (stands[other(side)][ids[side][s]]) continue;
            if (rest.size() % 4096 == 0) checkpoint(progress, Stage::Align, 0.1);
            rest.push_back(s);
            restHashes.push_back(hashes.of(side, s));
        }
        const auto restIds = folded.intern(restHashes);
        for (size_t k = 0; k < rest.size(); ++k) ids[side][rest[k]] = plain.size() + restIds[k];
    }
    count = plain.size() + folded.size();
    return ids;
}

}  // namespace

PerSide<SentenceKeys> keysOf(const Comparison& comparison, SentenceHashes& hashes, Progress* progress) {
    uint32_t count = 0;
    auto ids = identitiesOf(comparison, hashes, count, progress);
    PerSide<SentenceKeys> keys;
    for (const Side side : kSides) {
        const auto& [paragraphs, sentences, language] = comparison.segmentation[side];
        keys[side].ids = std::move(ids[side]);
        keys[side].lengths.reserve(sentences.size());
        keys[side].kinds.reserve(sentences.size());
        keys[side].fixed.resize(sentences.size());
        if (const Paragraph* title = titleOf(comparison.segmentation[side])) keys[side].title = title->sentences.begin;
        for (const Sentence& sentence : sentences) {
            keys[side].lengths.push_back(sentence.span.size());
            keys[side].kinds.push_back(static_cast<uint8_t>(paragraphs[sentence.paragraph].role));
        }
    }
    fixTies(comparison.options.ties, count, keys);
    return keys;
}

}  // namespace stet
