// SPDX-License-Identifier: Apache-2.0
// Records of FOLIO's rulebook as FOLIO's JSON: what was read and is not interpreted, with what we
// interpret laid over it. Importing a document again gives the record it was made of.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/formats/folio/names.h"
#include "core/workspace/workspace.h"

namespace accession {

/// purchase_order, and composite_purchase_order but for its lines.
[[nodiscard]] nlohmann::json folio_order_document(const Order& order);
/// po_line.
[[nodiscard]] nlohmann::json folio_line_document(const State& state, const FolioNames& names,
                                                 const Line& line);
/// title.
[[nodiscard]] nlohmann::json folio_title_document(const Title& title);
/// piece.
[[nodiscard]] nlohmann::json folio_piece_document(const FolioNames& names, const Item& piece);
/// routing_list.
[[nodiscard]] nlohmann::json folio_routing_list_document(const Line& line, const RoutingList& list);
/// receiving_history; null for a piece that is neither Received nor Expected: FOLIO lists no others.
[[nodiscard]] nlohmann::json folio_history_document(const State& state, const FolioNames& names,
                                                    const Item& piece);

}  // namespace accession
