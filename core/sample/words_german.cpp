// SPDX-License-Identifier: Apache-2.0
#include "core/sample/words.h"

namespace accession::sample {

namespace {

constexpr std::string_view given_names[] = {
    "Annegret",  "Bärbel", "Christoph", "Dorothea", "Friederike", "Gernot", "Götz",
    "Hannelore", "Heike",  "Jörg",      "Jürgen",   "Katharina",  "Lothar", "Mechthild",
    "Rüdiger",   "Sabine", "Sönke",     "Ulrike",   "Volker",     "Wiebke",
};

constexpr std::string_view family_names[] = {
    "Ackermann", "Böttcher", "Brückner",    "Dörfler",   "Eichhorn", "Fährmann",
    "Gößling",   "Hüttner",  "Jäger",       "Köhler",    "Kühn",     "Lindenau",
    "Mößmer",    "Nölting",  "Oelschläger", "Prießnitz", "Rösler",   "Schäfer",
    "Schönfeld", "Strauß",   "Trümper",     "Weißbach",  "Wölfflin", "Zöllner",
};

constexpr std::string_view publishers[] = {
    "Ahornverlag",        "Edition Fährhaus",
    "Lindenau & Söhne",   "Nordlicht Wissenschaft",
    "Verlag am Mühlbach", "Universitätsverlag Hohenfels",
    "Weißdorn Verlag",    "Zeitbrücke",
};

// Each opening takes a subject in the genitive.
constexpr std::string_view openings[] = {
    "Beiträge zur Geschichte ",
    "Die Entstehung ",
    "Die Erforschung ",
    "Eine kleine Geschichte ",
    "Grundlagen ",
    "Grundzüge ",
    "Handbuch ",
    "Lehrbuch ",
    "Lexikon ",
    "Methoden ",
    "Studien zur Entwicklung ",
    "Zur Kulturgeschichte ",
    "Zur Theorie ",
    "Über die Anfänge ",
};

constexpr std::string_view subjects[] = {
    "der Bodenökologie",
    "der Brückenbaukunst",
    "der Buchmalerei",
    "der Deichwirtschaft",
    "der Fährschifffahrt",
    "der Gletscherkunde",
    "der Glockengießerei",
    "der Hörspielkunst",
    "der Kartenkunde",
    "der Küstenfischerei",
    "der Lesegesellschaften",
    "der Märchenforschung",
    "der Moorkultur",
    "der Mühlentechnik",
    "der Papierherstellung",
    "der Rübenzüchtung",
    "der Schriftkunst",
    "der Stadtbücherei",
    "der Städtepartnerschaften",
    "der Uhrmacherei",
    "der Übersetzungswissenschaft",
    "der Vogelkunde",
    "der Wärmelehre",
    "der Zeitungsarchive",
    "des Bergbaus",
    "des Bibliotheksbaus",
    "des Fährwesens",
    "des Hüttenwesens",
    "des Kirchenliedes",
    "des Lokalrundfunks",
    "des Möbelhandwerks",
    "des Straßenbaus",
    "des Völkerrechts",
    "des öffentlichen Gesundheitswesens",
};

constexpr std::string_view endings[] = {
    "",
    "",
    " an der Nordseeküste",
    " im Böhmerwald",
    " im Herzogtum Schleswig",
    " im Zeitalter der Aufklärung",
    " im 19. Jahrhundert",
    " in Franken und Thüringen",
    " in Südtirol",
    " in der Lüneburger Heide",
    " in der frühen Neuzeit",
    " zwischen den Weltkriegen",
};

constexpr std::string_view subtitles[] = {
    " : eine Einführung",
    " : Festschrift zum 70. Geburtstag",
    " : mit zahlreichen Abbildungen",
    " : Quellen und Studien",
    " : Tagungsband",
    " : Überlegungen und Beispiele",
};

constexpr std::string_view editions[] = {
    "2., überarbeitete Auflage",
    "3., völlig neu bearbeitete Auflage",
    "Nachdruck",
    "4., ergänzte Auflage",
};

}  // namespace

const Language& german() {
    static constexpr Language language{given_names, family_names, publishers, openings,
                                       subjects,    endings,      subtitles,  editions};
    return language;
}

}  // namespace accession::sample
