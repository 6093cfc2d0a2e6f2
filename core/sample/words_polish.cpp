// SPDX-License-Identifier: Apache-2.0
#include "core/sample/words.h"

namespace accession::sample {

namespace {

constexpr std::string_view given_names[] = {
    "Agnieszka", "Bożena", "Elżbieta",  "Grażyna", "Józef",  "Kazimierz", "Łucja",    "Małgorzata",
    "Michał",    "Paweł",  "Stanisław", "Tadeusz", "Wacław", "Władysław", "Zdzisław", "Żaneta",
};

constexpr std::string_view family_names[] = {
    "Błażejczyk",  "Chrząszczewska-Rey", "Dąbek",  "Gałązka",
    "Jędrzejczak", "Kołodziejska",       "Łabędź", "Mączka",
    "Niedźwiedź",  "Ogórek-Maj",         "Pęczak", "Rzeźnik",
    "Śliwa",       "Świerczek",          "Wąsik",  "Źródlak",
    "Żurawik",
};

constexpr std::string_view publishers[] = {
    "Oficyna Pod Dębem",
    "Wydawnictwo Jesion",
    "Księgarnia Żurawia",
    "Wydawnictwo Naukowe Źródło",
};

constexpr std::string_view openings[] = {
    "Atlas ",
    "Dzieje ",
    "Historia ",
    "Mała encyklopedia ",
    "Podstawy ",
    "Słownik ",
    "Studia z dziejów ",
    "Zarys ",
    "Zagadnienia ",
    "Źródła do historii ",
    "Kultura i język ",
    "O początkach ",
};

constexpr std::string_view subjects[] = {
    "architektury drewnianej", "bibliotek szkolnych", "dawnych map",       "drukarstwa",
    "gwar góralskich",         "hutnictwa szkła",     "języka prawnego",   "kolejnictwa",
    "literatury dziecięcej",   "muzyki ludowej",      "ogrodów miejskich", "pieśni żeglarskich",
    "podróży naukowych",       "prasy lokalnej",      "pszczelarstwa",     "rzemiosła",
    "sztuki książki",          "teatru lalek",        "wsi i miasteczek",  "żeglugi śródlądowej",
    "łąk i torfowisk",         "życia codziennego",
};

constexpr std::string_view endings[] = {
    "",
    "",
    " na Mazurach",
    " na Śląsku",
    " w dobie oświecenia",
    " w dwudziestoleciu międzywojennym",
    " w Wielkopolsce",
    " w XIX wieku",
    " w średniowieczu",
    " i jej badacze",
    " w źródłach archiwalnych",
};

constexpr std::string_view subtitles[] = {
    " : materiały z konferencji", " : podręcznik akademicki",
    " : szkice i studia",         " : wybór źródeł",
    " : księga jubileuszowa",
};

constexpr std::string_view editions[] = {
    "Wyd. 2",
    "Wyd. 3 popr. i uzup.",
    "Wyd. 1 w tej edycji",
};

}  // namespace

const Language& polish() {
    static constexpr Language language{given_names, family_names, publishers, openings,
                                       subjects,    endings,      subtitles,  editions};
    return language;
}

}  // namespace accession::sample
