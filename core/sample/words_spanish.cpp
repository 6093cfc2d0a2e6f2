// SPDX-License-Identifier: Apache-2.0
#include "core/sample/words.h"

namespace accession::sample {

namespace {

constexpr std::string_view given_names[] = {
    "Álvaro", "Asunción", "Begoña", "César",  "Concepción", "Elvira", "Héctor", "Inés", "Íñigo",
    "Jesús",  "José",     "Lucía",  "Martín", "Nuria",      "Óscar",  "Pilar",  "Raúl", "Sofía",
};

constexpr std::string_view family_names[] = {
    "Aránguiz", "Bermúdez", "Castañeda", "Del Río", "Echeverría", "Fuentes", "Gálvez",
    "Ibáñez",   "Jiménez",  "Leiñena",   "Márquez", "Núñez",      "Ordóñez", "Peñalver",
    "Quiñones", "Robledo",  "Sepúlveda", "Urrutia", "Villalba",   "Zúñiga",
};

constexpr std::string_view publishers[] = {
    "Ediciones del Faro", "Editorial Peñalba",
    "Libros del Molino",  "Prensas Universitarias de Valdeira",
    "Casa Zúñiga",
};

constexpr std::string_view openings[] = {
    "Apuntes para una historia ",
    "Breve historia ",
    "Cartografía ",
    "El oficio ",
    "En torno a los orígenes ",
    "Ensayos acerca ",
    "Introducción al estudio ",
    "La invención ",
    "La memoria ",
    "Las edades ",
    "Manual ",
    "Poética ",
    "Una antropología ",
    "Vida cotidiana y política ",
};

constexpr std::string_view subjects[] = {
    "de la alfarería",
    "de la cocina andaluza",
    "de la educación rural",
    "de la lengua escrita",
    "de la minería",
    "de la música popular",
    "de la niñez",
    "de la pintura mural",
    "de la trashumancia",
    "de las bibliotecas",
    "de las ciudades",
    "de las fiestas",
    "de las lagunas",
    "de las migraciones",
    "de las plantas medicinales",
    "de los archivos",
    "de los caminos",
    "de los faros",
    "de los jardines",
    "de los libros prohibidos",
    "de los puertos",
    "de los ríos",
    "del agua",
    "del cancionero",
    "del comercio",
    "del pequeño teatro",
    "del periodismo",
    "del viaje",
};

constexpr std::string_view endings[] = {
    "",
    "",
    " en Galicia",
    " en América Latina",
    " en el Siglo de Oro",
    " en el siglo XX",
    " en la España rural",
    " en los Andes",
    " y otros ensayos",
    " y su época",
    " a través de los mapas",
};

constexpr std::string_view subtitles[] = {
    " : antología crítica", " : diálogos y lecturas", " : estudio introductorio",
    " : homenaje",          " : catálogo razonado",   " : una aproximación",
};

constexpr std::string_view editions[] = {
    "2.ª edición",
    "Edición revisada",
    "1.ª edición en bolsillo",
    "Edición bilingüe",
};

}  // namespace

const Language& spanish() {
    static constexpr Language language{given_names, family_names, publishers, openings,
                                       subjects,    endings,      subtitles,  editions};
    return language;
}

}  // namespace accession::sample
