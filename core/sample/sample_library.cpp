// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_library.h"

#include <charconv>
#include <string>
#include <utility>

#include "core/sample/alma_library.h"
#include "core/sample/folio_library.h"

namespace accession {

namespace {

int year_of(Date day) {
    const std::string text = day.str();
    int year = 0;
    std::from_chars(text.data(), text.data() + 4, year);
    return year;
}

}  // namespace

void make_sample_library(const SampleSpec& spec, const std::function<void(Fact)>& sink) {
    sample::Random random(spec.seed);
    const int year = year_of(spec.today);
    if (spec.rulebook == RulebookKey::alma) {
        sample::AlmaLibrary library(spec.seed, year, spec.today, sink);
        library.furnish();
        for (const auto& order : sample::plan_alma(random, spec.lines, spec.today)) {
            library.add(order);
        }
    } else {
        sample::FolioLibrary library(spec.seed, year, spec.today, sink);
        library.furnish();
        for (const auto& order : sample::plan_folio(random, spec.lines, spec.today)) {
            library.add(order);
        }
    }
}

std::vector<Fact> sample_library(RulebookKey rulebook, std::uint32_t lines, std::uint64_t seed,
                                 Date today) {
    std::vector<Fact> facts;
    facts.reserve(std::size_t{lines} * 5 + 64);
    make_sample_library({.rulebook = rulebook, .lines = lines, .seed = seed, .today = today},
                        [&](Fact fact) { facts.push_back(std::move(fact)); });
    return facts;
}

}  // namespace accession
