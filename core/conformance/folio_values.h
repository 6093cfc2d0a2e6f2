// SPDX-License-Identifier: Apache-2.0
// What a FOLIO scenario may ask of a record, under FOLIO's names (contract, Expect).
#pragma once

#include <string>

#include "core/conformance/folio_names.h"
#include "core/conformance/json.h"

namespace accession::conformance {

/// `key`: a path such as `cost.discount`, `locations.0.holdingId`, `tags`, or one of the contract's own
/// words (`deleted`, `anyHolding`, `locations.count`, `loc`, `itemStatus`). Null where nothing is there;
/// "no such field" for what no record of the kind has.
[[nodiscard]] Json order_value(const Workspace& state, const std::string& key);
[[nodiscard]] Json line_value(const Line& line, const FolioNames& names, const std::string& key);
[[nodiscard]] Json piece_value(const Item& piece, const FolioNames& names, const std::string& key);
[[nodiscard]] Json title_value(const Title& title, const std::string& key);

/// Numbers by value, and a number or flag as its text where one of them is a text; of objects only the
/// named keys, what is not there being null.
[[nodiscard]] bool agrees(const Json& actual, const Json& expected);

}  // namespace accession::conformance
