// SPDX-License-Identifier: Apache-2.0
// Conditions that receiving (and ending) has under either rulebook.
#pragma once

#include <string_view>
#include <vector>

#include "core/lifecycle/row.h"

namespace accession {

// ---- of the line's items
extern const Condition something_received;

// ---- of the command
/// The day given is a day, and not after today.
extern const Condition date_not_in_future;
extern const Condition items_received;
extern const Condition reason_given;

/// The first of the command's items that was received before, with when and by whom; each rulebook
/// has its own code for it.
void list_already_received(const Situation& situation, std::string_view code,
                           std::vector<Unmet>& unmet);

/// That a barcode is another item's than `self` (empty: nobody's yet), with the number of its line; each
/// rulebook has its own code for it.
void list_taken_barcode(const State& state, std::string_view barcode, const ItemId& self,
                        std::string_view code, std::vector<Unmet>& unmet);

}  // namespace accession
