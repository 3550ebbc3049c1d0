#include "refine/voices.h"

#include <algorithm>

#include "refine/quotation.h"

namespace stet {

namespace {

constexpr uint32_t kNameWords = 4;  ///< words of a speaker that are walked over to reach the verb

/// Whether a quotation mark, a comma behind one, or a colon stands within two tokens of `i`.
bool isBesideQuotation(const SideWords& words, uint32_t i) {
    for (uint32_t k = i > 2 ? i - 3 : 0; k <= i + 3; ++k)
        if (isQuotationMark(words, k)) return true;
    return words.first(i + 1) == u':';
}

/// A word that can be (part of) a speaker: a pronoun, a name, what a determiner stands before; in ", police said" the
/// one word that is left for it.
bool canSpeak(const SideWords& words, uint32_t i) {
    if (!words.is(i, WordKind::Word)) return false;
    return words.isCapitalised(i) || words.means(i, Sense::Pronoun) || words.means(i - 1, Sense::Determiner) ||
           ((i == 0 || words.isMark(i - 1)) && words.means(i + 1, Sense::Saying));
}

}  // namespace

bool isVerbOfSaying(const SideWords& words, uint32_t i) {
    const Senses senses = words.senses(i);
    const bool counts = senses.has(Sense::MaybeNumber) && words.means(i - 1, Sense::Determiner);  // "il secondo treno"
    if (senses.has(Sense::Saying)) return !counts;
    if (!senses.has(Sense::Telling)) return false;
    const uint32_t next = words.first(i + 1) == u',' ? i + 2 : i + 1;
    return words.means(next, Sense::Conjunction) || isBesideQuotation(words, i);
}

bool isSpeaker(const SideWords& words, uint32_t i) {
    if (!canSpeak(words, i)) return false;
    for (uint32_t k = i + 1; k <= i + kNameWords; ++k) {
        if (isVerbOfSaying(words, k)) return true;
        if (!words.isCapitalised(k)) break;
    }
    for (uint32_t k = i - 1; k + kNameWords >= i && words.has(k); --k) {
        if (isVerbOfSaying(words, k)) return true;
        const bool leads = words.isCapitalised(k) || words.means(k, Sense::Determiner) || words.small(k) == u"to" ||
                           words.word(k) == u".";
        if (!leads) break;
    }
    return false;
}

}  // namespace stet
