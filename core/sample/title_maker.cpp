// SPDX-License-Identifier: Apache-2.0
#include "core/sample/title_maker.h"

#include "core/sample/words.h"

namespace accession::sample {

namespace {

const Language& language_of(Tongue tongue) {
    switch (tongue) {
    case Tongue::german:
        return german();
    case Tongue::french:
        return french();
    case Tongue::spanish:
        return spanish();
    case Tongue::polish:
        return polish();
    case Tongue::english:
        break;
    }
    return english();
}

std::string inverted_name(Random& random, const Language& language) {
    const std::string_view family = random.pick(language.family_names);
    const std::string_view given = random.pick(language.given_names);
    return join({family, ", ", given});
}

std::string publication_year(Random& random, int year) {
    static constexpr std::uint32_t weights[] = {30, 40, 15, 8, 7};
    return std::to_string(year - static_cast<int>(random.weighted(weights)));
}

/// Title-case for the first letter where a pattern begins with a word of a list.
std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

Description study_of(Random& random, const Language& language, int year) {
    Description work;
    const std::string_view opening = random.pick(language.openings);
    const std::string_view subject = random.pick(language.subjects);
    const std::string_view ending = random.pick(language.endings);
    const std::string_view subtitle =
        random.percent(35) ? random.pick(language.subtitles) : std::string_view{};
    work.title = join({opening, subject, ending, subtitle});
    work.author = inverted_name(random, language);
    work.publisher = random.pick(language.publishers);
    work.publication_year = publication_year(random, year);
    if (random.percent(25)) {
        work.edition = random.pick(language.editions);
    }
    return work;
}

Description classic_novel(Random& random, int year) {
    Description work;
    const Classic& novel = random.pick(classics());
    work.title = novel.title;
    work.author = novel.author;
    work.publisher = random.pick(english().publishers);
    work.publication_year = publication_year(random, year);
    work.edition = random.pick(english().editions);
    return work;
}

Description new_novel(Random& random, int year) {
    Description work;
    work.title = join({random.pick(novel_titles_first()), random.pick(novel_titles_second())});
    work.author = inverted_name(random, english());
    work.publisher = random.pick(english().publishers);
    work.publication_year = publication_year(random, year);
    return work;
}

std::string ordinal(std::int32_t number) {
    const std::int32_t last = number % 10;
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    const std::string_view suffix = teen        ? "th"
                                    : last == 1 ? "st"
                                    : last == 2 ? "nd"
                                    : last == 3 ? "rd"
                                                : "th";
    return join({std::to_string(number), suffix});
}

Description proceedings(Random& random, int year) {
    static constexpr std::string_view meetings[] = {
        " International Conference on ", " European Symposium on ", " Nordic Workshop on ",
        " Annual Meeting of the Section for "};
    Description work;
    work.publication_year = publication_year(random, year);
    const std::string number = ordinal(random.between(2, 48));
    const std::string_view meeting = random.pick(meetings);
    const std::string field = capitalised(std::string(random.pick(fields_of_study())));
    const std::string_view city = random.pick(cities());
    work.title = join(
        {"Proceedings of the ", number, meeting, field, ", ", city, ", ", work.publication_year});
    work.author = random.pick(societies());
    work.publisher = random.pick(english().publishers);
    return work;
}

Description exhibition(Random& random, int year) {
    Description work;
    work.title = join({random.pick(art_subjects()), " : exhibition catalogue"});
    work.author = inverted_name(random, english());
    work.publisher = random.pick(museums());
    work.publication_year = publication_year(random, year);
    return work;
}

Description english_book(Random& random, int year) {
    static constexpr std::uint32_t weights[] = {60, 8, 14, 10, 8};
    switch (random.weighted(weights)) {
    case 1:
        return classic_novel(random, year);
    case 2:
        return new_novel(random, year);
    case 3:
        return proceedings(random, year);
    case 4:
        return exhibition(random, year);
    default:
        return study_of(random, random.percent(35) ? english_nature() : english(), year);
    }
}

Description periodical(Random& random, std::string_view form) {
    Description work;
    const std::string_view opening = random.pick(journal_openings());
    const std::string_view field = random.pick(fields_of_study());
    work.title = join({opening, field, form});
    work.author = random.pick(societies());
    work.publisher = random.pick(english().publishers);
    return work;
}

Description series(Random& random, std::string_view form) {
    Description work;
    const std::string field = capitalised(std::string(random.pick(fields_of_study())));
    work.title = join({field, form});
    work.author = random.pick(societies());
    work.publisher = random.pick(english().publishers);
    return work;
}

Description recording(Random& random, int year) {
    static constexpr std::string_view forms[] = {
        " : songs and instrumental pieces [sound recording]", " : a documentary film [video]",
        " : a spoken-word anthology [sound recording]", " : a radio play [sound recording]"};
    Description work = study_of(random, english(), year);
    const std::string_view first = random.pick(novel_titles_first());
    const std::string_view second = random.pick(novel_titles_second());
    work.title = join({first, second, random.pick(forms)});
    work.edition.clear();
    return work;
}

Description database(Random& random) {
    static constexpr std::string_view parts[] = {"", ", part II", ", complete collection",
                                                 ", current subscription", ", campus licence"};
    Description work;
    const std::string_view base = random.pick(databases());
    work.title = join({base, random.pick(parts)});
    work.publisher = random.pick(english().publishers);
    return work;
}

}  // namespace

Description make_description(Random& random, Stock stock, Tongue tongue, int year) {
    switch (stock) {
    case Stock::journal:
        return periodical(random, "");
    case Stock::ejournal:
        return periodical(random, " (Online)");
    case Stock::standing_order:
        return series(random, " : collected studies");
    case Stock::numbered_series:
        return series(random, " yearbook");
    case Stock::database:
        return database(random);
    case Stock::media:
        return recording(random, year);
    case Stock::book:
    case Stock::ebook:
        break;
    }
    return tongue == Tongue::english ? english_book(random, year)
                                     : study_of(random, language_of(tongue), year);
}

std::string make_person(Random& random) {
    static constexpr std::string_view ranks[] = {"Dr. ", "Prof. ", "Ms. ", "Mr. "};
    const std::string_view rank = random.pick(ranks);
    const std::string_view given = random.pick(english().given_names);
    const std::string_view family = random.pick(english().family_names);
    return join({rank, given, " ", family});
}

}  // namespace accession::sample
