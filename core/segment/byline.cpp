#include "segment/byline.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "segment/characters.h"
#include "segment/first_letters.h"

namespace stet {

namespace {

constexpr size_t kLongestWord = 16;
constexpr int kMostNames = 8;       // after "By"
constexpr int kMostDatedNames = 3;  // beside a date

/// "By" and its like, which names follow.
constexpr std::u16string_view kAuthorWords[] = {u"by",   u"von",   u"par",     u"por",     u"di",
                                                u"door", u"автор", u"written", u"reported"};

/// Words around a date.
constexpr std::u16string_view kDateWords[] = {u"updated",
                                              u"published",
                                              u"posted",
                                              u"modified",
                                              u"last",
                                              u"first",
                                              u"edited",
                                              u"created",
                                              u"on",
                                              u"at",
                                              u"and",
                                              u"ist",
                                              u"et",
                                              u"est",
                                              u"edt",
                                              u"ct",
                                              u"cst",
                                              u"cdt",
                                              u"mt",
                                              u"mst",
                                              u"mdt",
                                              u"pt",
                                              u"pst",
                                              u"pdt",
                                              u"gmt",
                                              u"utc",
                                              u"bst",
                                              u"cet",
                                              u"cest",
                                              u"msk",
                                              u"jst",
                                              u"am",
                                              u"pm",
                                              u"a",
                                              u"p",
                                              u"m",
                                              u"uhr",
                                              u"h",
                                              u"st",
                                              u"nd",
                                              u"rd",
                                              u"th",
                                              u"ago",
                                              u"min",
                                              u"mins",
                                              u"minutes",
                                              u"hours",
                                              u"hour",
                                              u"read",
                                              u"date",
                                              u"time",
                                              u"aktualisiert",
                                              u"veröffentlicht",
                                              u"um",
                                              u"stand",
                                              u"vom",
                                              u"publié",
                                              u"mis",
                                              u"à",
                                              u"jour",
                                              u"le",
                                              u"modifié",
                                              u"actualizado",
                                              u"publicado",
                                              u"el",
                                              u"las",
                                              u"de",
                                              u"aggiornato",
                                              u"pubblicato",
                                              u"il",
                                              u"alle",
                                              u"atualizado",
                                              u"em",
                                              u"às",
                                              u"bijgewerkt",
                                              u"gepubliceerd",
                                              u"op",
                                              u"om",
                                              u"опубликовано",
                                              u"обновлено",
                                              u"в"};

/// Months and weekdays, long and short.
constexpr std::u16string_view kCalendarWords[] = {
    u"january",   u"february", u"march",      u"april",     u"may",        u"june",      u"july",     u"august",
    u"september", u"october",  u"november",   u"december",  u"jan",        u"feb",       u"mar",      u"apr",
    u"jun",       u"jul",      u"aug",        u"sep",       u"sept",       u"oct",       u"nov",      u"dec",
    u"monday",    u"tuesday",  u"wednesday",  u"thursday",  u"friday",     u"saturday",  u"sunday",   u"mon",
    u"tue",       u"tues",     u"wed",        u"thu",       u"thur",       u"thurs",     u"fri",      u"sat",
    u"sun",       u"januar",   u"februar",    u"märz",      u"mai",        u"juni",      u"juli",     u"oktober",
    u"dezember",  u"montag",   u"dienstag",   u"mittwoch",  u"donnerstag", u"freitag",   u"samstag",  u"sonntag",
    u"janvier",   u"février",  u"mars",       u"avril",     u"juin",       u"juillet",   u"août",     u"septembre",
    u"octobre",   u"novembre", u"décembre",   u"lundi",     u"mardi",      u"mercredi",  u"jeudi",    u"vendredi",
    u"samedi",    u"dimanche", u"enero",      u"febrero",   u"marzo",      u"abril",     u"mayo",     u"junio",
    u"julio",     u"agosto",   u"septiembre", u"octubre",   u"noviembre",  u"diciembre", u"lunes",    u"martes",
    u"miércoles", u"jueves",   u"viernes",    u"sábado",    u"domingo",    u"gennaio",   u"febbraio", u"aprile",
    u"maggio",    u"giugno",   u"luglio",     u"settembre", u"ottobre",    u"dicembre",  u"janeiro",  u"fevereiro",
    u"março",     u"maio",     u"junho",      u"julho",     u"setembro",   u"outubro",   u"novembro", u"dezembro",
    u"januari",   u"februari", u"maart",      u"augustus",  u"maandag",    u"dinsdag",   u"woensdag", u"donderdag",
    u"vrijdag",   u"zaterdag", u"zondag",     u"января",    u"февраля",    u"марта",     u"апреля",   u"мая",
    u"июня",      u"июля",     u"августа",    u"сентября",  u"октября",    u"ноября",    u"декабря"};

enum class WordUse : uint8_t { Other, Author, Date, Calendar };

/// What `word` is to a byline, whatever its case.
WordUse useOf(std::u16string_view word) {
    static const auto uses = [] {
        std::unordered_map<std::u16string_view, WordUse> made;
        for (const auto entry : kDateWords) made[entry] = WordUse::Date;
        for (const auto entry : kAuthorWords) made[entry] = WordUse::Author;
        for (const auto entry : kCalendarWords) made[entry] = WordUse::Calendar;
        return made;
    }();
    std::array<char16_t, kLongestWord> small{};
    if (word.size() > small.size()) return WordUse::Other;
    std::transform(word.begin(), word.end(), small.begin(), toSmall);
    const auto found = uses.find({small.data(), word.size()});
    return found == uses.end() ? WordUse::Other : found->second;
}

/// What the words of a line are.
struct Tally {
    int names = 0;
    int numbers = 0;
    int calendar = 0;
};

/// Counts one word; false if it is neither name nor date nor time.
bool count(std::u16string_view word, Tally& tally) {
    if (isDigit(word[0])) return ++tally.numbers;
    const WordUse use = useOf(word);
    tally.calendar += use == WordUse::Calendar;
    return use != WordUse::Other || (!isSmall(word[0]) && ++tally.names <= kMostNames);
}

/// The end of the run of letters, or of digits, that starts at `begin`.
size_t wordEnd(std::u16string_view line, size_t begin) {
    const bool digits = isDigit(line[begin]);
    size_t end = begin;
    while (end < line.size() && isWordUnit(line[end]) && isDigit(line[end]) == digits) ++end;
    return end;
}

/// Whether `line` has a date in figures: "2014-11-06", "11/6/2014", "6.11.2014", "2014年11月6日".
bool hasNumericDate(std::u16string_view line) {
    static constexpr std::u16string_view kSeparators = u"-/.年月";
    int numbers = 0;
    for (size_t i = 0; i < line.size();) {
        if (!isDigit(line[i])) {
            numbers = kSeparators.find(line[i++]) == kSeparators.npos ? 0 : numbers;
            continue;
        }
        i = wordEnd(line, i);
        if (++numbers == 3) return true;
    }
    return false;
}

bool startsWithAuthorWord(std::u16string_view line) {
    static constexpr FirstLetters kFirsts(kAuthorWords);
    const char16_t first = toSmall(line[0]);
    if (!kFirsts.mayHave(first)) return false;
    return std::any_of(std::begin(kAuthorWords), std::end(kAuthorWords), [line, first](std::u16string_view word) {
        return first == word[0] && line.size() > word.size() && line[word.size()] == u' ' &&
               std::equal(word.begin(), word.end(), line.begin(),
                          [](char16_t a, char16_t b) { return a == toSmall(b); });
    });
}

}  // namespace

bool isByline(std::u16string_view line, bool hasFigures) {
    const bool authored = startsWithAuthorWord(line);
    if (!authored && !hasFigures) return false;
    Tally tally;
    for (size_t i = 0; i < line.size();) {
        const size_t end = isWordUnit(line[i]) ? wordEnd(line, i) : i + 1;
        if (isWordUnit(line[i]) && !count(line.substr(i, end - i), tally)) return false;
        i = end;
    }
    if (authored) return tally.names > 0;
    const bool dated = tally.calendar > 0 ? tally.numbers > 0 : hasNumericDate(line);
    return dated && tally.names <= kMostDatedNames;
}

}  // namespace stet
