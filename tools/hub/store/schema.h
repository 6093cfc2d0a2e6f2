// SPDX-License-Identifier: Apache-2.0
// The tables of a hub, and how those of an earlier version become those of this one.
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "tools/hub/sql/database.h"

namespace accession::hub {

/// Makes or mends the tables. Several hubs may do so at once on one database.
[[nodiscard]] std::expected<void, std::string> bring_up_to_date(Database& database);

/// A table as a backup writes it and reads it.
struct TableShape {
    std::string_view name;
    /// With a letter each: i number, t text, b bytes.
    std::string_view columns;
    std::string_view kinds;
    /// Columns that give its rows an order.
    std::string_view order;
};
/// All that a backup holds, in an order in which they can be read in. What only lives for minutes
/// (access tokens) and sign-ins (sessions) are not in it: after a restore everybody signs in anew.
[[nodiscard]] std::span<const TableShape> tables_of_backup();
/// Emptied before a restore, besides those.
[[nodiscard]] std::span<const std::string_view> passing_tables();

inline constexpr std::int64_t schema_version = 3;

}  // namespace accession::hub
