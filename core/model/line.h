// SPDX-License-Identifier: Apache-2.0
// A purchase-order line: what was ordered, where it is to go, what it costs, and how far it has come.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/status.h"

namespace accession {

/// The brief bibliographic description copied into the line (R55).
struct Description {
    std::string title;
    std::string author;
    std::string publisher;
    std::string publication_year;
    std::string edition;
    /// ISBNs and other product ids as they were written, qualifiers included.
    std::vector<std::string> product_ids;

    friend bool operator==(const Description&, const Description&) = default;
};

/// Amounts are minor units of `currency`.
struct Cost {
    std::string currency = "USD";
    std::int64_t unit_price = 0;
    std::int64_t unit_price_electronic = 0;
    std::int64_t additional = 0;
    /// Parts per million of the list price, or minor units.
    std::int64_t discount = 0;
    bool discount_is_percent = true;
    std::int32_t quantity_physical = 0;
    std::int32_t quantity_electronic = 0;
    /// What the line is expected to cost in all; Alma's price. Nothing: no price was given.
    std::optional<std::int64_t> price;

    friend bool operator==(const Cost&, const Cost&) = default;
};

struct FundShare {
    FundId fund;
    bool is_percent = true;
    /// Parts per million of the price, or minor units.
    std::int64_t value = 0;

    friend bool operator==(const FundShare&, const FundShare&) = default;
};

struct LocationShare {
    std::string location;
    /// FOLIO: exactly one of location and holdings is set.
    HoldingsId holdings;
    std::int32_t quantity_physical = 0;
    std::int32_t quantity_electronic = 0;

    friend bool operator==(const LocationShare&, const LocationShare&) = default;
};

struct Encumbrance {
    EncumbranceState state = EncumbranceState::none;
    std::int64_t amount = 0;
    /// What was encumbered to begin with; kept when it is released.
    std::int64_t initial = 0;

    friend bool operator==(const Encumbrance&, const Encumbrance&) = default;
};

struct Line {
    LineId id;
    std::string number;
    OrderId order;
    TitleId title;
    Description description;

    Continuity continuity = Continuity::one_time;
    Format format = Format::physical;
    /// Alma's purchase type code, e.g. PRINTED_BOOK_OT; empty under FOLIO.
    std::string type;
    std::string acquisition_method;
    VendorId vendor;
    std::string vendor_account;
    std::vector<std::string> vendor_references;
    std::string owner;

    Cost cost;
    std::vector<FundShare> funds;
    std::vector<LocationShare> locations;
    std::vector<HoldingsId> holdings;
    Encumbrance encumbrance;

    /// Alma's one axis; `none` under FOLIO.
    Status status = Status::none;
    /// FOLIO's two axes of a line; `none` under Alma.
    Status receipt = Status::none;
    Status payment = Status::none;

    /// FOLIO `checkinItems`: quantities ordered and received are independent of each other.
    bool independent_receipt = false;
    bool is_package = false;
    CreateInventory physical_inventory = CreateInventory::none;
    CreateInventory electronic_inventory = CreateInventory::none;
    std::string material_type;

    bool rush = false;
    std::string receiving_note;
    std::vector<std::string> notes;
    /// The main line whose inventory this one uses (Alma, A11-1).
    LineId additional_to;

    std::optional<Date> created_on;
    std::optional<Date> sent_on;
    std::optional<Date> expected_on;
    std::optional<Date> received_on;
    std::string close_reason;
    std::string cancel_reason;
    std::string cancel_note;
    /// A cancellation deleted inventory of this line; reopening does not bring it back.
    bool inventory_deleted = false;

    /// Fields of the record it came from that are not interpreted here, as JSON text.
    std::string extra;

    friend bool operator==(const Line&, const Line&) = default;
};

}  // namespace accession
