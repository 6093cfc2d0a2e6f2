// SPDX-License-Identifier: Apache-2.0
// A query as the desk writes it: QuerySpec of web/src/contract.ts.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <expected>
#include <string>

#include "core/workspace/query.h"

namespace accession::desk {

struct QueryFault {
    /// wrong_type, unknown_sort, unknown_axis, unknown_status, invalid_date.
    std::string code;
    /// The member it was found in.
    std::string path;
};

[[nodiscard]] std::expected<LineQuery, QueryFault> query_from(const nlohmann::json& spec,
                                                              const Rulebook& rulebook);

/// What the ids of the conditions are called: {vendor, fund}, as far as they are set.
[[nodiscard]] nlohmann::json where_names(const Workspace& workspace, const LineWhere& where);

}  // namespace accession::desk
