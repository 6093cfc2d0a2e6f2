// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_library.h"

#include <string>
#include <utility>

#include "core/sample/alma_library.h"
#include "core/sample/folio_library.h"
#include "core/sample/year.h"

namespace accession {

void make_sample_library(const SampleSpec& spec, const std::function<void(Fact)>& sink) {
    sample::Random random(spec.seed);
    const int year = sample::year_of(spec.today);
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
