#pragma once
// What words tell about sentence ends, by language.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace stet {

/// What may follow an abbreviation and its stop.
enum class Abbreviation : uint8_t {
    None,      ///< no abbreviation, or one that a capital ends like any word ("etc.")
    Inside,    ///< always goes on ("Dr.", "e.g."): a name or an explanation follows
    Anywhere,  ///< goes on unless a word follows that often starts a sentence ("Inc.", "St.")
    Number,    ///< goes on before a number only ("No. 5", "p. 55", "Nov. 24")
    Time,      ///< "a.m." and "p.m.": a weekday or a time zone may follow
};

/// Words of one language that decide where sentences end. Words are given without their last stop.
class Lexicon {
  public:
    /// The words of the language with ISO 639 code `language`. An unknown text is taken for English; another language
    /// has what Latin-script languages share. Lives for ever.
    static const Lexicon& of(std::string_view language);

    /// Looks `word` up as it stands; one in capitals ("GEN.") also as a title ("Gen.").
    Abbreviation abbreviation(std::u16string_view word) const;

    /// Whether sentences often start with `word`, which is capitalised.
    bool startsSentences(std::u16string_view word) const { return m_starters.contains(word); }

    /// Whether `word` is a weekday, a month or a time zone: what stands after "7:58 p.m.".
    bool followsTime(std::u16string_view word) const { return m_afterTime.contains(word); }

    /// Whether another word must follow `word`: an article, a preposition, a conjunction.
    bool isLeading(std::u16string_view word) const { return m_leading.contains(word); }

    /// Whether `word` tells who speaks ("said").
    bool isSpeech(std::u16string_view word) const { return m_speech.contains(word); }

    /// Whether ordinal numbers are written with a stop ("3. Oktober").
    bool hasOrdinalStops() const { return m_ordinalStops; }

  private:
    explicit Lexicon(std::string_view language);

    std::unordered_map<std::u16string_view, Abbreviation> m_abbreviations;
    std::unordered_set<std::u16string_view> m_starters;
    std::unordered_set<std::u16string_view> m_afterTime;
    std::unordered_set<std::u16string_view> m_leading;
    std::unordered_set<std::u16string_view> m_speech;
    bool m_ordinalStops = false;
};

}  // namespace stet
