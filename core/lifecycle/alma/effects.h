// SPDX-License-Identifier: Apache-2.0
// The effects of Alma's table.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/lifecycle/row.h"
#include "core/lifecycle/state.h"
#include "core/model/field_value.h"

namespace accession {
struct Command;
}

namespace accession::alma {

// ---- making and changing a line (effects_line.cpp, effects_making.cpp)
extern const Effect make_line;
extern const Effect change_fields;
extern const Effect acknowledge_alerts;
extern const Effect assign_line;
extern const Effect unassign_line;

// ---- review, packaging, sending (effects_ordering.cpp)
extern const Effect review;
extern const Effect own_order;
/// The line stands in its order, ready to go out.
extern const Effect send_line;
extern const Effect join_order;
extern const Effect approve_if_automatic;
extern const Effect join_order_of_run;
extern const Effect leave_order;
extern const Effect leave_unsent_order;
extern const Effect send_order;
extern const Effect warn_of_several_funds;

// ---- items and e-resources (effects_items.cpp)
extern const Effect receive_items;
extern const Effect unreceive_items;
extern const Effect add_items;
extern const Effect delete_missing_items;
extern const Effect activate_resource;
extern const Effect end_activation;
extern const Effect scan_items_in;
extern const Effect change_item;
extern const Effect change_holdings;
/// Automatic rows of the line are looked at once the effects are done.
extern const Effect settle;

// ---- money (effects_money.cpp)
extern const Effect register_invoice;
extern const Effect reduce_encumbrance;
extern const Effect settle_invoiced_lines;
extern const Effect release_encumbrance;
extern const Effect clear_encumbrance;
extern const Effect encumber_again;

// ---- ending and beginning again (effects_ending.cpp)
extern const Effect note_closed_by_hand;
extern const Effect note_closed_short;
extern const Effect note_received_and_paid;
extern const Effect note_cancel_reason;
extern const Effect note_trial_rejected;
extern const Effect forget_reasons;
extern const Effect warn_of_lost_inventory;
extern const Effect end_claim;
extern const Effect ask_for_deactivation;
extern const Effect forget_tasks;
extern const Effect tell_vendor_canceled;
/// R39-R42: what cancelling deletes, keeps and unlinks (cancel.cpp).
extern const Effect cancel_inventory;

// ---- by the day (effects_daily.cpp)
extern const Effect run_daily_jobs;
extern const Effect note_daily_run;
extern const Effect defer_line;
extern const Effect remind_of_deferral;
extern const Effect move_renewal_date;
extern const Effect advance_renewal_date;
extern const Effect decide_renewal_status;
extern const Effect put_in_claim;

// ---- vendor and title (effects_vendor.cpp, effects_title.cpp)
extern const Effect replace_vendor;
extern const Effect begin_new_order;
extern const Effect search_titles;
extern const Effect copy_description;
extern const Effect move_inventory;

// ---- claims and binding (effects_claim.cpp, effects_binding.cpp)
extern const Effect start_claim;
extern const Effect change_claim;
extern const Effect send_claim;
extern const Effect note_response;
extern const Effect mark_letter_sent;
extern const Effect mark_letter_failed;
extern const Effect queue_letter_again;
extern const Effect begin_binding;
extern const Effect bind_items;

// ---- what conditions and effects share
enum class SetField : std::uint8_t { done, locked, invalid };
/// barcode, enumeration, chronology, description, expected, callNumber, copyNumber, note.
[[nodiscard]] SetField set_item_field(Item& item, std::string_view name, const FieldValue& value);
/// Items that go with the line's holdings, and those of the line itself.
[[nodiscard]] std::vector<ItemId> moving_items(const State& state, const Line& line);
[[nodiscard]] ItemId bound_item_id(const Command& command);

}  // namespace accession::alma
