#include "compare/sentence_hashes.h"

#include "text/folded_text.h"

namespace stet {

SentenceHashes::SentenceHashes(const Comparison& comparison, FoldSet ignore)
    : m_comparison(comparison),
      m_ignore(ignore),
      m_hashes{std::vector<uint64_t>(comparison.segmentation.before.sentences.size()),
               std::vector<uint64_t>(comparison.segmentation.after.sentences.size())} {}

uint64_t SentenceHashes::of(Side side, uint32_t sentence) {
    uint64_t& hash = m_hashes[side][sentence];
    if (hash == 0)
        hash = foldedHash(m_comparison.text(side), m_comparison.segmentation[side].sentences[sentence].span, m_ignore);
    return hash;
}

}  // namespace stet
