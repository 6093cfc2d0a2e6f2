// SPDX-License-Identifier: Apache-2.0
// A purchase-order line: what was ordered, where it is to go, what it costs, and how far it has come.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/folio_terms.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/rare.h"
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
    /// FOLIO `fyroAdjustmentAmount`: what a roll-over into a new fiscal year added.
    std::int64_t adjustment = 0;
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

/// A file that goes with a line, a claim or a letter.
struct Attachment {
    std::string name;
    /// E.g. "application/pdf"; empty when it is not known.
    std::string media_type;
    std::string bytes;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// How a continuous line comes round again (R30-R37, B9); intervals in days, the cycle in months.
struct Renewal {
    bool manual = false;
    std::optional<Date> date;
    std::optional<std::int32_t> cycle_months;
    /// Nothing: the library's own (Settings::renewal_notice_days).
    std::optional<std::int32_t> notice_days;
    /// From one issue to the next.
    std::optional<std::int32_t> subscription_interval_days;
    std::optional<Date> subscription_from;
    std::optional<Date> subscription_to;
    std::string note;

    friend bool operator==(const Renewal&, const Renewal&) = default;
};

/// When a line counts as late, and whether it was claimed (B8).
struct Claiming {
    /// Days from sending to the expected date; nothing: the library's own.
    std::optional<std::int32_t> expected_receipt_days;
    /// Days of grace after it; nothing: the library's own.
    std::optional<std::int32_t> grace_days;
    /// A flag beside the status, not a status.
    bool in_claim = false;
    /// The first letter of the line's life went out; there is no second one by itself.
    bool letter_sent = false;

    friend bool operator==(const Claiming&, const Claiming&) = default;
};

/// Set aside for later (R44, B10).
struct Deferral {
    std::optional<Date> until;
    std::string reason;
    std::string note;

    friend bool operator==(const Deferral&, const Deferral&) = default;
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

    LineSource source = LineSource::manual;
    /// Goes to Manual Packaging, not Auto Packaging (R7).
    bool manual_packaging = false;
    /// Whoever made it wants it looked at (B4).
    bool requires_manual_review = false;
    /// Codes of what the last review found to be odd though not wrong.
    std::vector<std::string> alerts;
    /// Those among them that somebody has taken note of.
    std::vector<std::string> acknowledged_alerts;
    /// Alma: open tasks of an electronic line, `activation` or `check_deactivation`.
    std::vector<std::string> tasks;
    /// R32: somebody clicked Done in the activation task.
    bool activation_done = false;
    Renewal renewal;
    Claiming claiming;
    Deferral deferral;
    /// Read-only for others (B4); empty: nobody's.
    std::string assigned_to;

    bool rush = false;
    std::string receiving_note;
    std::vector<std::string> notes;
    std::vector<Attachment> attachments;
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
    /// The highest number an item had that is deleted: it is never given again.
    std::int32_t last_copy = 0;

    /// Fields of the record it came from that are not interpreted here, as JSON text.
    std::string extra;
    Rare<LineTerms> folio;

    friend bool operator==(const Line&, const Line&) = default;
};

}  // namespace accession
