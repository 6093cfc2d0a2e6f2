// SPDX-License-Identifier: Apache-2.0
// What the files of conditions share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/situation.h"
#include "core/validation/finding.h"
#include "core/validation/folio_expense_classes.h"

namespace accession::folio {

/// Findings as reasons of a refusal, each with its path.
void add_findings(std::vector<Unmet>& unmet, std::vector<Finding> findings);

/// A piece is in holdings or at a location, not both (C2). One that is to have holdings has a place; those
/// of a line without locations are made without and may stay so. `before`: null if it is new. `nowhere`: the code
/// of what has no place, for which FOLIO has another word where it is received.
void place_faults(const Line& line, const Item* before, const Item& piece,
                  std::vector<Unmet>& unmet,
                  std::string_view nowhere = "locationIdAndHoldingIdAbsentError");

/// Numbers of a title's pieces are 1 to its next one; the others move up or down (C2).
void number_faults(const State& state, const Item& before, const Item& after, const FieldSet& set,
                   std::vector<Unmet>& unmet);

/// The funds of a state.
[[nodiscard]] FundFinder funds_of(const State& state);

[[nodiscard]] std::vector<const Line*> lines_of_order(const Situation& s);

/// FOLIO names the fields that may not change in one error.
void add_protected(std::vector<Unmet>& unmet, const std::vector<std::string_view>& fields);

}  // namespace accession::folio
