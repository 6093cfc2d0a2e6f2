// SPDX-License-Identifier: Apache-2.0
// The other things a workspace holds beside its lines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/line.h"
#include "core/model/status.h"

namespace accession {

struct Order {
    OrderId id;
    std::string number;
    /// Alma: status of the purchase order; FOLIO: workflow status.
    Status status = Status::none;
    Continuity continuity = Continuity::one_time;
    VendorId vendor;
    std::string close_reason;
    std::optional<Date> sent_on;
    std::int32_t times_sent = 0;
    std::vector<std::string> notes;
    std::string extra;

    friend bool operator==(const Order&, const Order&) = default;
};

/// One expected or received thing on a line; FOLIO's piece.
struct Item {
    ItemId id;
    /// Empty when the item is linked to no line any more.
    LineId line;
    TitleId title;
    HoldingsId holdings;
    std::string location;
    Format format = Format::physical;
    /// Place in its line, from 1: "copy 2".
    std::int32_t sequence = 0;
    /// Expected, Received, or one of FOLIO's other receiving statuses.
    Status status = Status::expected;
    Process process = Process::acquisition;
    /// FOLIO: status of the inventory item, e.g. "On order"; empty when no item was made.
    std::string inventory_status;
    std::string barcode;
    std::string call_number;
    std::string copy_number;
    std::string enumeration;
    std::string chronology;
    std::string description;
    std::string note;
    std::optional<Date> expected_on;
    std::optional<Date> received_on;
    std::string received_by;
    /// Circulation requests waiting for it.
    std::int32_t requests = 0;
    bool bound = false;
    std::string extra;

    friend bool operator==(const Item&, const Item&) = default;
};

/// A bibliographic record (Alma: bib; FOLIO: title or instance).
struct Title {
    TitleId id;
    std::string title;
    std::string author;
    std::string publisher;
    std::string publication_year;
    std::vector<std::string> product_ids;
    bool suppressed = false;
    std::string extra;

    friend bool operator==(const Title&, const Title&) = default;
};

struct Holdings {
    HoldingsId id;
    TitleId title;
    std::string location;
    std::string note;

    friend bool operator==(const Holdings&, const Holdings&) = default;
};

struct Vendor {
    VendorId id;
    std::string code;
    std::string name;
    bool active = true;
    /// Orders and claims go out by themselves.
    bool connected = false;

    friend bool operator==(const Vendor&, const Vendor&) = default;
};

struct Fund {
    FundId id;
    std::string code;
    std::string name;
    bool active = true;

    friend bool operator==(const Fund&, const Fund&) = default;
};

struct InvoiceLine {
    LineId line;
    /// Minor units of the line's currency.
    std::int64_t amount = 0;
    bool fully_invoiced = true;

    friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;
};

struct Invoice {
    InvoiceId id;
    std::string number;
    Status status = Status::in_approval;
    std::vector<InvoiceLine> lines;

    friend bool operator==(const Invoice&, const Invoice&) = default;
};

/// Choices of one library; each names the rule it decides.
struct Settings {
    std::string name = "Library";
    RulebookKey rulebook = RulebookKey::alma;
    /// B7: one-time items received without keeping them go to transit.
    bool transit_after_receipt = true;
    /// A11-1: false keeps the seed's rule ("only line on its order"), true the official "main line".
    bool cancel_by_main_line = false;
    /// Days from sending to the expected date where the line has none.
    std::int32_t expected_receipt_days = 30;
    /// folio.md B4: all lines Cancelled closes with reason "Cancelled"; true gives "Complete".
    bool cancelled_closes_as_complete = false;
    /// The workspace is the sample library, unchanged.
    bool sample = false;

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace accession
