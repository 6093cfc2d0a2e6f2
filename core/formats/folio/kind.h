// SPDX-License-Identifier: Apache-2.0
// Which of FOLIO's many records a JSON object is. Nothing in a record says so: it is told by the key of
// its collection, by the fields only its kind has, or by the folder it was exported to.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace accession {

enum class FolioKind : std::uint8_t {
    /// A record that is no part of acquisitions here: templates, settings, invoices, users ...
    other,
    order,
    line,
    piece,
    title,
    /// A piece with its title, line and order.
    wrapper,
    /// What the receiving history shows of a piece.
    history,
    routing_list,
    acquisition_method,
    organization,
    fund,
    location,
    holdings,
    inventory_item,
    acquisition_unit,
    /// Who belongs to a unit.
    membership,
    user,
    prefix,
    suffix,
    /// What a fund has in a fiscal year, what it may be spent on, and the names of that.
    budget,
    budget_expense_class,
    expense_class,
};

/// `file` is the name with its folders; it decides only where the record itself does not.
[[nodiscard]] FolioKind kind_of(const nlohmann::json& record, std::string_view file);

struct FolioCollection {
    std::string_view key;
    /// What all its members are.
    FolioKind kind = FolioKind::other;
};
/// The collection this object is, like `{"poLines": [...], "totalRecords": 2}`; nothing for a record.
[[nodiscard]] std::optional<FolioCollection> collection_in(const nlohmann::json& object);

}  // namespace accession
