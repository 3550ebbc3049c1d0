#include "refine/classify.h"

#include "refine/changed_figures.h"
#include "refine/changed_words.h"
#include "refine/dates.h"
#include "refine/marks.h"
#include "refine/names.h"
#include "refine/negation.h"
#include "refine/quotation.h"
#include "refine/voices.h"

namespace stet {

namespace {

ClassSet roleClass(Role role) {
    ClassSet classes;
    if (role == Role::Headline) classes.insert(ChangeClass::Headline);
    if (role == Role::Byline) classes.insert(ChangeClass::Byline);
    if (role == Role::Furniture) classes.insert(ChangeClass::Furniture);
    return classes;
}

/// "3." before an item of a list, given another number.
bool isListMarker(const SideWords& words, IndexRange range, Role role) {
    const uint32_t number = !range.empty() && words.first(0) == u'(' ? 1 : 0;
    const char16_t behind = words.first(number + 1);
    const bool alone = range.begin <= number && range.end > number && range.end <= number + 2;
    const bool enumerates = words.is(number, WordKind::Number) || words.word(number).size() == 1;
    return role == Role::ListItem && alone && enumerates && (behind == u'.' || behind == u')') &&
           !isDate(words, number);
}

}  // namespace

ClassSet classesOfRole(Role role) {
    ClassSet classes = roleClass(role);
    if (classes.empty()) classes.insert(ChangeClass::Wording);
    return classes;
}

Classifier::Classifier(const LinkTokens& link, WordSenses& meanings, Role role)
    : m_words{{link.texts.before, link.tokens.before, meanings}, {link.texts.after, link.tokens.after, meanings}},
      m_role(role) {}

ClassSet Classifier::classesOf(const Hunk& hunk) {
    ClassSet classes = roleClass(m_role);
    if (m_role == Role::Furniture) return classes;
    PerSide<TokenIndices> content;
    bool marks = false;
    for (const Side side : kSides) {
        content[side] = contentOf(m_words[side], hunk.range[side]);
        for (uint32_t i = hunk.range[side].begin; i < hunk.range[side].end; ++i) marks |= m_words[side].isMark(i);
    }
    if (isListMarker(m_words.before, hunk.range.before, m_role) &&
        isListMarker(m_words.after, hunk.range.after, m_role)) {
        classes.insert(ChangeClass::Typography);
    } else if (content.before.empty() && content.after.empty()) {
        classes.insert(marks ? classOfMarks(m_words, hunk) : ChangeClass::Space);
    } else if (equalWithoutCase(m_words, content)) {
        addCaseAndMarks(hunk, content, marks, classes);
    } else {
        addWordClasses(content, classes);
    }
    if (classes.empty()) classes.insert(ChangeClass::Wording);
    return classes;
}

void Classifier::addCaseAndMarks(const Hunk& hunk, const PerSide<TokenIndices>& content, bool marks,
                                 ClassSet& classes) {
    if (marks) classes.insert(classOfMarks(m_words, hunk));
    for (size_t k = 0; k < content.before.size(); ++k)
        if (m_words.before.word(content.before[k]) != m_words.after.word(content.after[k]))
            classes.insert(ChangeClass::Case);
}

void Classifier::addWordClasses(const PerSide<TokenIndices>& content, ClassSet& classes) {
    const PerSide<TokenIndices> changed{withoutShared(m_words.before, content.before, m_words.after, content.after),
                                        withoutShared(m_words.after, content.after, m_words.before, content.before)};
    const auto anyOf = [](const PerSide<TokenIndices>& among, auto predicate) {
        for (const Side side : kSides)
            for (const uint32_t i : among[side])
                if (predicate(side, i)) return true;
        return false;
    };
    const auto any = [&](auto predicate) { return anyOf(changed, predicate); };
    const auto denies = [&](Side side, uint32_t i) { return isNegation(m_words[side], i); };
    const bool reordered = changed.before.empty() && changed.after.empty();  // "not promise", "promise not"
    const ChangedFigures figures = changedFigures(m_words, changed);
    if (figures.date) classes.insert(ChangeClass::Date);
    if (figures.number) classes.insert(ChangeClass::Number);
    if (figures.restyled && figures.alone && !figures.number && !figures.date) classes.insert(ChangeClass::Typography);
    if (anyOf(reordered ? content : changed, denies) || isOppositePair(content)) classes.insert(ChangeClass::Negation);
    if (any([&](Side side, uint32_t i) { return isQuoted(side, i); })) classes.insert(ChangeClass::Quotation);
    addVoices(changed, classes);
    const bool told = classes.contains(ChangeClass::Negation) || classes.contains(ChangeClass::Typography);
    if (!told && isSpelling(m_words, content)) classes.insert(ChangeClass::Spelling);
    if (any([&](Side side, uint32_t i) { return namesAreTold(side) && isName(m_words[side], i); }))
        classes.insert(ChangeClass::Name);
}

bool Classifier::isOppositePair(const PerSide<TokenIndices>& content) const {
    if (content.before.size() != 1 || content.after.size() != 1) return false;
    const char16_t last = m_words.before.word(content.before[0]).back();
    const char16_t other = m_words.after.word(content.after[0]).back();
    const bool alike = last == other || last == u'l' || other == u'l';  // "able", "unable"; "careful", "careless"
    return alike && isOpposite(m_words.before.small(content.before[0]), m_words.after.small(content.after[0]));
}

/// Who says it, and how the saying is called. A quotation that is given to another speaker is changed as well.
void Classifier::addVoices(const PerSide<TokenIndices>& changed, ClassSet& classes) {
    PerSide<bool> verb;
    PerSide<bool> speaker;
    for (const Side side : kSides) {
        for (const uint32_t i : changed[side]) {
            if (isQuoted(side, i)) continue;
            verb[side] |= isVerbOfSaying(m_words[side], i);
            speaker[side] |= isSpeaker(m_words[side], i);
        }
    }
    const bool otherSpeaker = speaker.before && speaker.after;
    if (verb.before || verb.after || otherSpeaker) classes.insert(ChangeClass::Attribution);
    if (otherSpeaker && hasQuotation()) classes.insert(ChangeClass::Quotation);
}

void Classifier::findQuotations() {
    if (m_quoted) return;
    m_quoted = {quotedWords(m_words.before), quotedWords(m_words.after)};
}

bool Classifier::isQuoted(Side side, uint32_t token) {
    findQuotations();
    const auto& quoted = (*m_quoted)[side];
    return token < quoted.size() && quoted[token];
}

bool Classifier::hasQuotation() {
    findQuotations();
    return !m_quoted->before.empty() && !m_quoted->after.empty();
}

bool Classifier::namesAreTold(Side side) {
    if (!m_namesAreTold[side]) m_namesAreTold[side] = capitalsOf(m_words[side]) == Capitals::Sentence;
    return *m_namesAreTold[side];
}

}  // namespace stet
