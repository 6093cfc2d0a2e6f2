// SPDX-License-Identifier: Apache-2.0
// The lists of a FOLIO line: members that were read keep what we do not interpret of them.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/formats/folio/names.h"
#include "core/model/line.h"

namespace accession {

// `before` is the list as it is in the line's base document, or anything else.
[[nodiscard]] nlohmann::json folio_funds(const State& state, const Line& line,
                                         const nlohmann::json& before);
[[nodiscard]] nlohmann::json folio_places(const FolioNames& names, const Line& line,
                                          const nlohmann::json& before);
/// "9780552142352 (pbk.)" is a product id and its qualifier.
[[nodiscard]] nlohmann::json folio_product_ids(const std::vector<std::string>& ids);
/// As the fields have it; what the sample says beside them counts as long as they say nothing.
[[nodiscard]] std::string folio_receiving_note(const Line& line);
/// Of a title or line that was made here: FOLIO wants to know what kind of name it is.
[[nodiscard]] nlohmann::json folio_contributors(const std::string& author);

}  // namespace accession
