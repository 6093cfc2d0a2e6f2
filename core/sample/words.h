// SPDX-License-Identifier: Apache-2.0
// What the sample library's titles, people and firms are put together from. Everything is invented,
// but for the novels of long ago.
#pragma once

#include <span>
#include <string_view>

namespace accession::sample {

using WordList = std::span<const std::string_view>;

/// A novel whose author has been dead for more than seventy years.
struct Classic {
    std::string_view title;
    std::string_view author;
};

/// What one language's books are made of; the patterns in title_maker.cpp say how.
struct Language {
    WordList given_names;
    WordList family_names;
    WordList publishers;
    /// Beginnings of titles, each ending where a subject follows: "A short history of ".
    WordList openings;
    WordList subjects;
    /// Ends of titles, each beginning with its own blank or mark: " of the northern coast".
    WordList endings;
    WordList subtitles;
    WordList editions;
};

[[nodiscard]] const Language& english();
/// Books on nature: other beginnings and ends suit them.
[[nodiscard]] const Language& english_nature();
[[nodiscard]] const Language& german();
[[nodiscard]] const Language& french();
[[nodiscard]] const Language& spanish();
[[nodiscard]] const Language& polish();

[[nodiscard]] std::span<const Classic> classics();
/// Names of fields of study: "soil ecology".
[[nodiscard]] WordList fields_of_study();
[[nodiscard]] WordList cities();
[[nodiscard]] WordList museums();
[[nodiscard]] WordList art_subjects();
[[nodiscard]] WordList novel_titles_first();
[[nodiscard]] WordList novel_titles_second();
[[nodiscard]] WordList journal_openings();
[[nodiscard]] WordList societies();
[[nodiscard]] WordList databases();

}  // namespace accession::sample
