// SPDX-License-Identifier: Apache-2.0
// A workspace's records as FOLIO's API writes them.
#pragma once

#include <string>

#include "core/workspace/workspace.h"

namespace accession {

// Each is a collection with everything: `{"purchaseOrders": [...], "totalRecords": n}`. Read in again
// together they give the same orders, lines, titles and pieces.

/// Orders with their lines in them.
[[nodiscard]] std::string export_folio_orders(const Workspace& workspace);
[[nodiscard]] std::string export_folio_lines(const Workspace& workspace);
[[nodiscard]] std::string export_folio_titles(const Workspace& workspace);
[[nodiscard]] std::string export_folio_pieces(const Workspace& workspace);
/// Of all lines; users that FOLIO does not know by an id are left out.
[[nodiscard]] std::string export_folio_routing_lists(const Workspace& workspace);
/// As FOLIO has it: pieces that are Received or Expected, each with its line, order and title.
[[nodiscard]] std::string export_folio_receiving_history(const Workspace& workspace);
/// What the others only refer to, as one list: vendors, funds, holdings, statuses of items, and the
/// names of methods and locations. FOLIO has more to say of each; that is not known here.
[[nodiscard]] std::string export_folio_references(const Workspace& workspace);

}  // namespace accession
