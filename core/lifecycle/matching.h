// SPDX-License-Identifier: Apache-2.0
// Finding the row of an action for a situation, and what speaks against it.
#pragma once

#include <expected>
#include <span>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/situation.h"

namespace accession {

[[nodiscard]] bool applies_to(const Row& row, const Situation& situation);

/// Every unmet condition of a row in a situation; empty when it may be taken.
[[nodiscard]] std::vector<Unmet> unmet_conditions(const Row& row, const Situation& situation);

/// The same, where nobody asks what is unmet.
[[nodiscard]] bool may_be_taken(const Row& row, const Situation& situation);

/// The first row of the action that may be taken, or why none may: `status_not_allowed`, or what is
/// unmet in the first row whose `from` fits.
[[nodiscard]] std::expected<const Row*, std::vector<Unmet>> match(const Rulebook& rulebook,
                                                                  std::string_view action,
                                                                  const Situation& situation);

/// The rows of an action; they stand together in the table. Empty for an unknown action.
[[nodiscard]] std::span<const Row> rows_of(const Rulebook& rulebook, std::string_view action);
/// The same, beginning at the first of them.
[[nodiscard]] std::span<const Row> rows_beginning(const Rulebook& rulebook,
                                                  std::span<const Row>::iterator first);
/// As above, among these rows.
[[nodiscard]] std::expected<const Row*, std::vector<Unmet>> match(const Rulebook& rulebook,
                                                                  std::span<const Row> rows,
                                                                  const Situation& situation);

/// `role_required`, or what the rulebook says of that action, where the strict policy asks for a role
/// that the asker has not, and `line_assigned` where the line is somebody else's (B4).
[[nodiscard]] std::vector<Unmet> access_faults(const Rulebook& rulebook, std::string_view action,
                                               const Situation& situation);

/// What is wrong with the command itself (Stage::first), before its records are looked at. The
/// command's action is one of the rulebook's.
[[nodiscard]] std::vector<Unmet> faults_of_command(const Rulebook& rulebook,
                                                   const Situation& situation);

/// The first fault of the command's arguments (Stage::argument); empty when there is none.
[[nodiscard]] std::vector<Unmet> argument_faults(const Row& row, const Situation& situation);

/// Any row of the action, to learn its subject; null for an unknown action.
[[nodiscard]] const Row* row_of(const Rulebook& rulebook, std::string_view action);

}  // namespace accession
