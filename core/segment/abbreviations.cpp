#include "segment/abbreviations.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::u16string_view, 60> kInside = {
    u"Adm",  u"Ald", u"Atty", u"Bros", u"Brig", u"Capt", u"Cmdr", u"Col",  u"Cpl",  u"Cong",   u"Det", u"Dr",
    u"Drs",  u"Ens", u"Fr",   u"Gen",  u"Gens", u"Gov",  u"Govs", u"Hon",  u"Insp", u"Lt",     u"Maj", u"Messrs",
    u"Mme",  u"Mr",  u"Mrs",  u"Ms",   u"Mt",   u"Ofc",  u"Pfc",  u"Pres", u"Prof", u"Profs",  u"Pvt", u"Rep",
    u"Reps", u"Rev", u"Sec",  u"Sen",  u"Sens", u"Sgt",  u"St",   u"Supt", u"cf",   u"e.g",    u"eg",  u"i.e",
    u"viz",  u"vs",  u"v",    u"Vs",   u"Mlle", u"Mgr",  u"Msgr", u"Ste",  u"ca",   u"approx", u"esp", u"resp"};

constexpr std::array<std::u16string_view, 32> kAnywhere = {
    u"Ave", u"Blvd", u"Co",  u"Corp", u"Ct",  u"Dept", u"Esq",  u"Inc",  u"Jr", u"Ltd", u"Sr",
    u"co",  u"dept", u"ft",  u"hr",   u"in",  u"lb",   u"lbs",  u"min",  u"mi", u"oz",  u"sec",
    u"st",  u"a.m",  u"p.m", u"A.M",  u"P.M", u"al",   u"Univ", u"Ph.D", u"Rd", u"Sq"};

constexpr std::array<std::u16string_view, 24> kNumber = {
    u"Jan", u"Feb", u"Mar", u"Apr", u"Jun", u"Jul", u"Aug",  u"Sep", u"Sept", u"Oct", u"Nov", u"Dec",
    u"No",  u"Nos", u"Vol", u"p",   u"pp",  u"Fig", u"Figs", u"Art", u"Sec",  u"Ch",  u"vol", u"fig"};

template <size_t N>
bool has(const std::array<std::u16string_view, N>& list, std::u16string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

Abbreviation abbreviationOf(std::u16string_view word, std::string_view) {
    if (has(kInside, word)) return Abbreviation::Inside;
    if (has(kNumber, word)) return Abbreviation::Number;
    if (has(kAnywhere, word)) return Abbreviation::Anywhere;
    return Abbreviation::None;
}

}  // namespace stet
