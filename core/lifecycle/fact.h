// SPDX-License-Identifier: Apache-2.0
// Facts: what has happened. The state of a workspace is the fold of its facts, nothing else; a fact
// is never refused and never rewritten.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/entities.h"
#include "core/model/fields.h"
#include "core/model/shared_record.h"

namespace accession {

/// A whole record came in or was made; one with the same id is replaced.
template <class Entity>
struct Recorded {
    Recorded() : record(Entity{}) {}
    explicit Recorded(Entity whole) : record(std::move(whole)) {}
    explicit Recorded(SharedRecord<Entity> whole) : record(std::move(whole)) {}

    SharedRecord<Entity> record;
    friend bool operator==(const Recorded&, const Recorded&) = default;
};
using LineRecorded = Recorded<Line>;
using OrderRecorded = Recorded<Order>;
using ItemRecorded = Recorded<Item>;
using TitleRecorded = Recorded<Title>;
using HoldingsRecorded = Recorded<Holdings>;
using VendorRecorded = Recorded<Vendor>;
using FundRecorded = Recorded<Fund>;
using InvoiceRecorded = Recorded<Invoice>;
using EResourceRecorded = Recorded<EResource>;
using ClaimRecorded = Recorded<Claim>;
using WorkOrderRecorded = Recorded<WorkOrder>;
using LetterRecorded = Recorded<Letter>;
using SettingsRecorded = Recorded<Settings>;

enum class LineAxis : std::uint8_t { status, receipt, payment };

struct LineMoved {
    LineId line;
    LineAxis axis = LineAxis::status;
    Status from = Status::none;
    Status to = Status::none;
    friend bool operator==(const LineMoved&, const LineMoved&) = default;
};

struct OrderMoved {
    OrderId order;
    Status from = Status::none;
    Status to = Status::none;
    std::string reason;
    friend bool operator==(const OrderMoved&, const OrderMoved&) = default;
};

/// Review cleaned the line's texts (README section 6.1 of the Alma suite: trimmed, ISBN bare).
struct LineNormalized {
    LineId line;
    SharedRecord<Description> description = Description{};
    std::string vendor_account;
    std::string owner;
    friend bool operator==(const LineNormalized&, const LineNormalized&) = default;
};

/// The line went into an order, or out of it when `order` is empty.
struct LinePackaged {
    LineId line;
    OrderId order;
    friend bool operator==(const LinePackaged&, const LinePackaged&) = default;
};

struct LineSent {
    LineId line;
    Date on;
    std::optional<Date> expected_on;
    friend bool operator==(const LineSent&, const LineSent&) = default;
};

struct OrderSent {
    OrderId order;
    Date on;
    /// A message went to the vendor; false when the order only counts as sent.
    bool message = true;
    friend bool operator==(const OrderSent&, const OrderSent&) = default;
};

/// Why the line is closed or canceled; all empty after reopening.
struct LineReasonSet {
    LineId line;
    std::string close_reason;
    std::string cancel_reason;
    std::string cancel_note;
    friend bool operator==(const LineReasonSet&, const LineReasonSet&) = default;
};

/// FOLIO: date on which the line became fully received; nothing when it no longer is.
struct LineReceiptDated {
    LineId line;
    std::optional<Date> on;
    friend bool operator==(const LineReceiptDated&, const LineReceiptDated&) = default;
};

struct EncumbranceSet {
    LineId line;
    Encumbrance encumbrance;
    friend bool operator==(const EncumbranceSet&, const EncumbranceSet&) = default;
};

/// The line's holdings list and location shares as they are from now on.
struct LineInventorySet {
    LineId line;
    std::vector<HoldingsId> holdings;
    std::vector<LocationShare> locations;
    bool inventory_deleted = false;
    friend bool operator==(const LineInventorySet&, const LineInventorySet&) = default;
};

struct ItemReceived {
    ItemId item;
    Date on;
    std::string by;
    Process process = Process::none;
    std::string inventory_status;
    std::string barcode;
    std::string note;
    friend bool operator==(const ItemReceived&, const ItemReceived&) = default;
};

struct ItemUnreceived {
    ItemId item;
    std::string inventory_status;
    friend bool operator==(const ItemUnreceived&, const ItemUnreceived&) = default;
};

struct ItemInventoryMoved {
    ItemId item;
    std::string from;
    std::string to;
    friend bool operator==(const ItemInventoryMoved&, const ItemInventoryMoved&) = default;
};

struct ItemDeleted {
    ItemId item;
    friend bool operator==(const ItemDeleted&, const ItemDeleted&) = default;
};

/// The item stays but belongs to no line any more.
struct ItemUnlinked {
    ItemId item;
    friend bool operator==(const ItemUnlinked&, const ItemUnlinked&) = default;
};

struct RequestsCanceled {
    ItemId item;
    std::int32_t count = 0;
    friend bool operator==(const RequestsCanceled&, const RequestsCanceled&) = default;
};

struct HoldingsDeleted {
    HoldingsId holdings;
    friend bool operator==(const HoldingsDeleted&, const HoldingsDeleted&) = default;
};

struct TitleDeleted {
    TitleId title;
    friend bool operator==(const TitleDeleted&, const TitleDeleted&) = default;
};

struct TitleSuppressed {
    TitleId title;
    friend bool operator==(const TitleSuppressed&, const TitleSuppressed&) = default;
};

struct InvoiceMoved {
    InvoiceId invoice;
    Status from = Status::none;
    Status to = Status::none;
    friend bool operator==(const InvoiceMoved&, const InvoiceMoved&) = default;
};

struct EResourceDeleted {
    EResourceId eresource;
    friend bool operator==(const EResourceDeleted&, const EResourceDeleted&) = default;
};

struct WorkOrderDeleted {
    WorkOrderId work_order;
    friend bool operator==(const WorkOrderDeleted&, const WorkOrderDeleted&) = default;
};

/// FOLIO: lines and orders can be deleted in any status (B7).
struct LineDeleted {
    LineId line;
    friend bool operator==(const LineDeleted&, const LineDeleted&) = default;
};

struct OrderDeleted {
    OrderId order;
    friend bool operator==(const OrderDeleted&, const OrderDeleted&) = default;
};

// Records that only go when the command that made them is taken back.
struct InvoiceDeleted {
    InvoiceId invoice;
    friend bool operator==(const InvoiceDeleted&, const InvoiceDeleted&) = default;
};

struct ClaimDeleted {
    ClaimId claim;
    friend bool operator==(const ClaimDeleted&, const ClaimDeleted&) = default;
};

struct LetterDeleted {
    LetterId letter;
    friend bool operator==(const LetterDeleted&, const LetterDeleted&) = default;
};

using Fact =
    std::variant<SettingsRecorded, VendorRecorded, FundRecorded, TitleRecorded, HoldingsRecorded,
                 OrderRecorded, LineRecorded, ItemRecorded, InvoiceRecorded, LineMoved, OrderMoved,
                 LineNormalized, LinePackaged, LineSent, OrderSent, LineReasonSet, LineReceiptDated,
                 EncumbranceSet, LineInventorySet, ItemReceived, ItemUnreceived, ItemInventoryMoved,
                 ItemDeleted, ItemUnlinked, RequestsCanceled, HoldingsDeleted, TitleDeleted,
                 TitleSuppressed, InvoiceMoved, EResourceRecorded, ClaimRecorded, WorkOrderRecorded,
                 LetterRecorded, EResourceDeleted, WorkOrderDeleted, LineDeleted, OrderDeleted,
                 InvoiceDeleted, ClaimDeleted, LetterDeleted>;

/// The name a fact has in the journal, e.g. "item_received"; in the order of the variant.
[[nodiscard]] std::string_view name_of(const Fact& fact);

}  // namespace accession
