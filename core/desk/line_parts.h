// SPDX-License-Identifier: Apache-2.0
// The parts a line's view is made of, each in the shapes of web/src/contract.ts.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

#include "core/desk/field_tables.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/rulebook.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

/// A status that is on none of the rulebook's axes: of items, claims, work orders.
[[nodiscard]] nlohmann::json word_view(Status status, Mark mark);
[[nodiscard]] Mark mark_of_item(Status status);

// ---- who asked for it (line_people_view.cpp)
/// [{name, hold}]: Alma's interested users, FOLIO's requester.
[[nodiscard]] nlohmann::json asked_for_by(const Workspace& workspace, const Line& line);

// ---- what it consists of (line_inventory_view.cpp)
[[nodiscard]] nlohmann::json items_view(const Workspace& workspace, const Line& line,
                                        const Asker& asker);
/// Items of the line's holdings that could be bound with its own: of another line, whose number is
/// given as `of`, or of none. Alma's alone.
[[nodiscard]] nlohmann::json items_beside_view(const Workspace& workspace, const Line& line);
/// The titles of a FOLIO line, each with its fields and whether they may be changed.
[[nodiscard]] nlohmann::json titles_view(const Workspace& workspace, const Line& line,
                                         const Asker& asker);
[[nodiscard]] nlohmann::json routing_lists_view(const Line& line);
[[nodiscard]] nlohmann::json holdings_view(const Workspace& workspace, const Line& line);
[[nodiscard]] nlohmann::json eresources_view(const Workspace& workspace, const Line& line);
[[nodiscard]] nlohmann::json work_orders_view(const Workspace& workspace, const Line& line,
                                              const Asker& asker);

// ---- what is written to and by the vendor (line_thread_view.cpp)
[[nodiscard]] nlohmann::json claims_view(const Workspace& workspace, const Line& line,
                                         const Asker& asker);
[[nodiscard]] nlohmann::json letters_view(const Workspace& workspace, const Line& line,
                                          const Asker& asker);
/// Names, kinds and sizes; the bytes are asked for one by one.
[[nodiscard]] nlohmann::json attachments_view(const std::vector<Attachment>& attachments);

// ---- its own fields and facts (line_fields_view.cpp)
[[nodiscard]] nlohmann::json line_fields_view(const Workspace& workspace, const Line& line,
                                              const Asker& asker);
/// A field with what it holds; `unmet`: why it may not be changed now.
[[nodiscard]] nlohmann::json filled_field_view(const FormField& form, const FieldValue& value,
                                               const std::vector<Unmet>& unmet);
/// The same of a FOLIO order's own fields, and of a line's (folio_fields_view.cpp).
[[nodiscard]] nlohmann::json folio_order_fields_view(const Workspace& workspace, const Order& order,
                                                     const Asker& asker);
[[nodiscard]] nlohmann::json folio_line_fields_view(const Workspace& workspace, const Line& line,
                                                    const Asker& asker);
/// The library's own choices.
/// The library's choices under its rulebook, with what they are now.
[[nodiscard]] nlohmann::json settings_view(const Settings& settings);
/// {name: value} of a piece's fields that hold something.
[[nodiscard]] nlohmann::json piece_values_view(const Item& piece);
/// Renewal, claiming, deferral, alerts, tasks, owner, files.
void add_line_facts(const Workspace& workspace, const Line& line, nlohmann::json& json);

// ---- money (line_money_view.cpp)
/// What the line's invoices that are approved or paid bill for it, in minor units.
[[nodiscard]] std::int64_t spent_amount(const Workspace& workspace, const Line& line);
/// A share of the line's price in parts per million.
[[nodiscard]] std::int64_t share_ppm(const FundShare& share, std::int64_t price);
[[nodiscard]] nlohmann::json funds_view(const Workspace& workspace, const Line& line);
[[nodiscard]] nlohmann::json invoices_view(const Workspace& workspace, const Line& line);

}  // namespace accession::desk
