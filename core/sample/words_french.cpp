// SPDX-License-Identifier: Apache-2.0
#include "core/sample/words.h"

namespace accession::sample {

namespace {

constexpr std::string_view given_names[] = {
    "Adèle",  "Aurélie",  "Benoît",    "Céline", "Clément", "Édouard",
    "Émilie", "François", "Geneviève", "Hélène", "Jérôme",  "Joël",
    "Léa",    "Mathéo",   "Noëlle",    "Odette", "Rémi",    "Thérèse",
};

constexpr std::string_view family_names[] = {
    "Aubépine",  "Beaurivage", "Bérard",   "Chênevert",  "Courtois", "Delorme",   "Desmarêts",
    "Fréchette", "Garçon",     "Hébrard",  "Lacombe",    "Lefèvre",  "Maçonnier", "Noël",
    "Périgault", "Rivière",    "Sénéchal", "Tournebœuf", "Vauclair", "Villedieu",
};

constexpr std::string_view publishers[] = {
    "Éditions de la Grève",
    "Éditions du Héron",
    "Librairie Saint-Clément",
    "Maison Vauclair",
    "Presses universitaires de Montrivage",
    "L'Atelier bleu",
};

constexpr std::string_view openings[] = {
    "Anthologie ",   "Aux origines ",        "Essai sur l'évolution ",
    "Histoire ",     "La découverte ",       "La mémoire ",
    "Le goût ",      "Le vocabulaire ",      "Les métamorphoses ",
    "Petit traité ", "Pour une géographie ", "À la recherche ",
    "Éléments ",     "L'âge d'or ",
};

constexpr std::string_view subjects[] = {
    "de la céramique",
    "de la dentelle",
    "de la forêt",
    "de la lecture publique",
    "de la météorologie",
    "de la navigation fluviale",
    "de la photographie",
    "de la pêche côtière",
    "de la poésie baroque",
    "de la reliure",
    "de l'apiculture",
    "de l'économie sociale",
    "de l'écriture",
    "de l'égalité",
    "de l'enseignement",
    "de l'hôpital",
    "de l'île",
    "des bibliothèques",
    "des chemins de fer",
    "des châteaux",
    "des jardins",
    "des marées",
    "des métiers oubliés",
    "des oiseaux migrateurs",
    "des théâtres",
    "du cinéma muet",
    "du droit d'asile",
    "du fromage",
    "du papier",
    "du paysage",
    "du siècle des Lumières",
    "du vêtement",
};

constexpr std::string_view endings[] = {
    "",
    "",
    " au Moyen Âge",
    " au XIXe siècle",
    " dans les Pyrénées",
    " en Bretagne",
    " en Méditerranée",
    " en pays francophone",
    " et de ses usages",
    " et ses représentations",
    " sous la Restauration",
    " à l'époque moderne",
};

constexpr std::string_view subtitles[] = {
    " : actes du colloque",
    " : catalogue de l'exposition",
    " : mélanges offerts à un maître",
    " : récits et témoignages",
    " : étude critique",
    " : textes choisis et présentés",
};

constexpr std::string_view editions[] = {
    "2e édition",
    "Nouvelle édition revue et augmentée",
    "Édition de poche",
    "Réimpression",
};

}  // namespace

const Language& french() {
    static constexpr Language language{given_names, family_names, publishers, openings,
                                       subjects,    endings,      subtitles,  editions};
    return language;
}

}  // namespace accession::sample
