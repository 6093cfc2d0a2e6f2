// SPDX-License-Identifier: Apache-2.0
// What FOLIO's records say beyond what both rulebooks share (folio.md A1, A4, C2, C3).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/ids.h"
#include "core/model/late.h"
#include "core/model/status.h"

namespace accession {

/// One object of a list, e.g. a product id: names and texts.
using FieldRecord = std::map<std::string, std::string>;

/// A field that rules only compare: whether it changed, whether it is empty.
struct FurtherField {
    std::string text;
    std::vector<std::string> list;
    std::vector<FieldRecord> records;

    [[nodiscard]] bool empty() const { return text.empty() && list.empty() && records.empty(); }
    friend bool operator==(const FurtherField&, const FurtherField&) = default;
};
/// By the path in FOLIO's record, e.g. `vendorDetail.instructions`; empty ones are not kept.
using FurtherFields = std::map<std::string, FurtherField, std::less<>>;

template <class Terms>
[[nodiscard]] bool further_is(const Terms& terms, std::string_view path, std::string_view text) {
    const auto found = terms.further.find(path);
    return found != terms.further.end() && found->second.text == text;
}

/// Who gets a piece when it comes, one after the other (C4).
struct RoutingList {
    std::string id;
    std::string name;
    std::string notes;
    std::vector<std::string> users;

    friend bool operator==(const RoutingList&, const RoutingList&) = default;
};

struct LineTerms {
    /// False where the cost has no such price: that is not the same as 0 (A4.9).
    bool has_unit_price = true;
    bool has_unit_price_electronic = true;
    /// The inventory's instance, once there is one.
    std::string instance;
    /// `eresource.materialType`; the line's own material type is that of its physical part.
    std::string electronic_material_type;
    bool claiming_active = false;
    /// Days.
    std::optional<std::int32_t> claiming_interval;
    bool bindery_active = false;
    bool multi_year_payment = false;
    /// Years.
    std::optional<std::int32_t> prepayment_term;
    std::int32_t fiscal_year_distributions = 0;
    /// The statuses before the order was closed, to be restored if somebody wants them back.
    Status receipt_before_close = Status::none;
    Status payment_before_close = Status::none;
    std::vector<RoutingList> routing_lists;
    FurtherFields further;

    friend bool operator==(const LineTerms&, const LineTerms&) = default;
};

struct OrderTerms {
    bool approved = false;
    /// The order has the block `ongoing`, and in it `isSubscription`.
    bool ongoing = false;
    bool subscription = false;
    /// Number of the next line (A3).
    std::int32_t next_line = 1;
    FurtherFields further;

    friend bool operator==(const OrderTerms&, const OrderTerms&) = default;
};

struct TitleTerms {
    /// The line it was ordered by; a package has any number of titles.
    LineId line;
    std::string instance;
    bool claiming_active = false;
    std::optional<std::int32_t> claiming_interval;
    /// Only grows (C2).
    std::int32_t next_sequence = 1;
    Late<FurtherFields> further;

    [[nodiscard]] bool late() const { return !further.empty(); }
    friend bool operator==(const TitleTerms&, const TitleTerms&) = default;
};

struct PieceTerms {
    std::optional<std::int32_t> claiming_interval;
    /// When it last came into its status.
    std::optional<Date> status_on;
    std::string accession_number;
    bool supplement = false;
    bool display_on_holding = false;
    bool display_to_public = false;
    bool discovery_suppress = false;
    std::string internal_note;
    std::string external_note;
    /// The volume it was bound into.
    ItemId bound_into;
    Late<FurtherFields> further;

    [[nodiscard]] bool late() const { return !further.empty(); }
    friend bool operator==(const PieceTerms&, const PieceTerms&) = default;
};

}  // namespace accession
