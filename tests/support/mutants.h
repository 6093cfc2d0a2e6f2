// SPDX-License-Identifier: Apache-2.0
// Wrong rulebooks: the library's own table with one thing changed in one row.
#pragma once

#include <string>
#include <vector>

#include "core/lifecycle/rulebook.h"

namespace accession::test {

struct Mutant {
    /// "close (one-time): from without Waiting for Invoice".
    std::string name;
    std::size_t row = 0;
    Row changed;
};

/// For each row: a status less or more in `from`, another `to`, a condition less, an effect less, a
/// continuity less or more.
[[nodiscard]] std::vector<Mutant> mutants_of(const Rulebook& rulebook);

/// All rows with the mutant's instead of its original.
[[nodiscard]] std::vector<Row> rows_with(const Rulebook& rulebook, const Mutant& mutant);

}  // namespace accession::test
