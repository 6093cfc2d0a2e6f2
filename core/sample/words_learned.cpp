// SPDX-License-Identifier: Apache-2.0
// WordList for conference proceedings, exhibition catalogues, journals, new novels and databases.
#include "core/sample/words.h"

namespace accession::sample {

namespace {

constexpr std::string_view study[] = {
    "acoustics",
    "adult education",
    "agricultural history",
    "alpine botany",
    "applied linguistics",
    "archival science",
    "atmospheric chemistry",
    "behavioural ecology",
    "bibliography",
    "biomaterials",
    "bridge engineering",
    "cartography",
    "ceramic materials",
    "child development",
    "climate modelling",
    "coastal engineering",
    "comparative literature",
    "computational biology",
    "conservation science",
    "crystal growth",
    "demography",
    "dialectology",
    "digital preservation",
    "early music",
    "economic geography",
    "environmental law",
    "epidemiology",
    "ethnomusicology",
    "family history",
    "fisheries science",
    "folklore",
    "food chemistry",
    "forest ecology",
    "fluid mechanics",
    "geodesy",
    "geriatric nursing",
    "glaciology",
    "graph theory",
    "health policy",
    "historical geography",
    "hydrology",
    "industrial design",
    "information retrieval",
    "insect physiology",
    "labour history",
    "landscape architecture",
    "library history",
    "limnology",
    "local history",
    "logic",
    "marine biology",
    "medieval studies",
    "metallurgy",
    "microscopy",
    "musicology",
    "nautical archaeology",
    "neural computation",
    "number theory",
    "nursing practice",
    "oral history",
    "ornithology",
    "palaeography",
    "peace research",
    "photographic history",
    "plant pathology",
    "polar research",
    "polymer science",
    "primary education",
    "printing history",
    "public administration",
    "public health",
    "quaternary science",
    "rail transport",
    "regional planning",
    "remote sensing",
    "rural sociology",
    "seismology",
    "sign linguistics",
    "social policy",
    "soil ecology",
    "sports medicine",
    "statistical physics",
    "structural biology",
    "surface chemistry",
    "textile conservation",
    "theatre history",
    "toxicology",
    "translation studies",
    "urban forestry",
    "vegetation science",
    "veterinary medicine",
    "volcanology",
    "waste management",
    "water policy",
    "wood technology",
    "world history",
};

constexpr std::string_view towns[] = {
    "Aarhus",    "Bergen",     "Bilbao",     "Bologna", "Bristol",   "Cork",      "Coimbra",
    "Dundee",    "Galway",     "Gdańsk",     "Ghent",   "Göteborg",  "Graz",      "Groningen",
    "Halifax",   "Innsbruck",  "Kraków",     "Leipzig", "Liège",     "Ljubljana", "Lund",
    "Málaga",    "Nantes",     "Norwich",    "Oulu",    "Poznań",    "Rennes",    "Rostock",
    "Salamanca", "Sheffield",  "Tartu",      "Toruń",   "Trondheim", "Turku",     "Uppsala",
    "Utrecht",   "Valparaíso", "Wellington", "York",    "Zürich",
};

constexpr std::string_view houses[] = {
    "Civic Gallery, Aldersgate",     "Harbour Museum, Longshore",
    "Kunsthalle Hohenfels",          "Musée de Montrivage",
    "Museo de la Ría, Valdeira",     "Museum of Printing, Stonebridge",
    "National Textile Museum",       "Northfield Art Gallery",
    "Riverside Museum of Design",    "The Maritime Collection, Calder",
    "University Museum, Greyfriars", "Muzeum Wsi, Jesion",
};

constexpr std::string_view art[] = {
    "A line of light : watercolours, 1880-1930",
    "Blue and white : tin-glazed pottery",
    "Born of fire : studio glass",
    "Carved and gilded : picture frames from four centuries",
    "Cloth for every day : printed cottons",
    "Drawing the city : architects' sketchbooks",
    "Faces of work : portrait photography",
    "From the loom : coverlets and carpets",
    "In the garden : botanical illustration",
    "Iron and paper : posters of the railway age",
    "Measured worlds : maps and globes",
    "Night studio : etchings and drypoints",
    "North light : landscape painting",
    "Paper rooms : wallpaper and ornament",
    "Salt and silver : early photographs",
    "Silver for the table : domestic metalwork",
    "The bound book : fine bindings",
    "The printed line : wood engravings",
    "Things that float : model ships",
    "Women at the wheel : potters of the north",
};

constexpr std::string_view novel_first[] = {
    "A winter with ",       "All the roads to ",
    "An evening in ",       "Letters from ",
    "Nobody leaves ",       "The archivist of ",
    "The bell at ",         "The bells of ",
    "The cartographer of ", "The clockmaker's house at ",
    "The daughters of ",    "The ferryman of ",
    "The last summer at ",  "The lighthouse at ",
    "The long way to ",     "The orchard at ",
    "The quiet people of ", "The road above ",
    "The translator of ",   "The weather at ",
};

constexpr std::string_view novel_second[] = {
    "Ardmore Street", "Barrow Sands",  "Carrick Bay",      "Dunmarrow",      "Eastwater",
    "Fallow Hill",    "Glass Harbour", "Hallam Cross",     "Innisbeg",       "Juniper Lane",
    "Kettle Row",     "Larkmoor",      "Marrow Bridge",    "Nine Elms Farm", "Oldcastle",
    "Pellworth",      "Quarry End",    "Ravensea",         "Saltholme",      "Three Rivers",
    "Upper Langley",  "Violet Hill",   "Wester Ross Road", "Yarrow Water",
};

constexpr std::string_view journal_first[] = {
    "Acta : international journal of ",
    "Advances in ",
    "Annals of ",
    "Archives of ",
    "Bulletin of ",
    "Contributions to ",
    "European review of ",
    "Frontiers of ",
    "International journal of ",
    "Journal of ",
    "Nordic journal of ",
    "Notes and records of ",
    "Progress in ",
    "Quarterly review of ",
    "Studies in ",
    "Transactions in ",
};

constexpr std::string_view bodies[] = {
    "Aldersgate Learned Society", "Association for Northern Studies",
    "Calder Institute",           "European Federation of Archives",
    "Greyfriars Academy",         "International Union of Field Stations",
    "Longshore Royal Society",    "Society for Provincial History",
};

constexpr std::string_view bases[] = {
    "Calder digital archive of newspapers",
    "Greyfriars music online",
    "Harbour law reports online",
    "Longshore maps and plans",
    "Meridian nursing database",
    "Northern lights e-book collection",
    "Quayside science backfiles",
    "Stonebridge business sources",
    "Tidewater film and sound",
    "Umber art image archive",
};

}  // namespace

WordList fields_of_study() {
    return study;
}

WordList cities() {
    return towns;
}

WordList museums() {
    return houses;
}

WordList art_subjects() {
    return art;
}

WordList novel_titles_first() {
    return novel_first;
}

WordList novel_titles_second() {
    return novel_second;
}

WordList journal_openings() {
    return journal_first;
}

WordList societies() {
    return bodies;
}

WordList databases() {
    return bases;
}

}  // namespace accession::sample
