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
#include "core/model/late.h"
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
    Rare<OrderTerms> folio;

    friend bool operator==(const Order&, const Order&) = default;
};

/// What an item was before it was bound into another one.
struct BoundPart {
    ItemId item;
    LineId line;
    std::string barcode;
    std::string enumeration;
    std::string chronology;
    std::string description;
    std::optional<Date> received_on;

    friend bool operator==(const BoundPart&, const BoundPart&) = default;
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
    /// Lent out, in a temporary location, shared with another bib: what relinking asks (B12).
    bool on_loan = false;
    bool temporary_location = false;
    TitleId second_title;
    /// A bound volume, and the items it was made of (R70).
    bool bound = false;
    std::vector<BoundPart> bound_from;
    std::string extra;
    Rare<PieceTerms> folio;

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
    /// A shared Community Zone record: lines cannot be relinked to or from it (B12).
    bool community_zone = false;
    std::string extra;
    Rare<TitleTerms> folio;

    friend bool operator==(const Title&, const Title&) = default;
};

struct Holdings {
    HoldingsId id;
    TitleId title;
    std::string location;
    std::string note;

    friend bool operator==(const Holdings&, const Holdings&) = default;
};

/// The access an electronic line pays for.
struct EResource {
    EResourceId id;
    LineId line;
    TitleId title;
    bool active = false;
    std::optional<Date> activated_on = {};

    friend bool operator==(const EResource&, const EResource&) = default;
};

struct ClaimResponse {
    std::string text;
    std::vector<Attachment> attachments;
    std::optional<Date> on;
    std::string by;

    friend bool operator==(const ClaimResponse&, const ClaimResponse&) = default;
};

/// A communication with the vendor about what did not come or came wrong (R63-R67).
struct Claim {
    ClaimId id;
    LineId line;
    /// not_received, missing_issue, damaged, wrong_item, other.
    std::string type;
    std::string subject;
    std::string body;
    /// Internal: never part of what the vendor gets (R66).
    std::string notes;
    std::vector<Attachment> attachments;
    std::vector<ItemId> items;
    /// Draft, Sent or Answered.
    Status state = Status::draft;
    std::optional<Date> started_on;
    std::optional<Date> sent_on;
    std::vector<ClaimResponse> responses;

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Items on their way through a department, or to be bound together (R69-R73).
struct WorkOrder {
    WorkOrderId id;
    WorkOrderKind kind = WorkOrderKind::department;
    std::string department;
    /// Draft, Open or Done.
    Status state = Status::open;
    std::vector<ItemId> items;
    /// The bound volume.
    ItemId new_item;

    friend bool operator==(const WorkOrder&, const WorkOrder&) = default;
};

/// Something for the vendor, in the outbox until it has gone.
struct Letter {
    LetterId id;
    LetterKind kind = LetterKind::order;
    VendorId vendor;
    /// The vendor is connected: it goes by itself; else somebody has to send it.
    bool automatic = false;
    OrderId order;
    /// Order: its lines; otherwise the one line it is about.
    std::vector<LineId> lines;
    ClaimId claim;
    std::string subject;
    std::string text;
    std::vector<Attachment> attachments;
    LetterState state = LetterState::waiting;
    std::optional<Date> written_on;
    std::optional<Date> sent_on;
    /// Why it came back.
    std::string failure;

    friend bool operator==(const Letter&, const Letter&) = default;
};

/// FOLIO: an organization need not be one that can be ordered from.
struct OrganizationTerms {
    bool is_vendor = true;

    [[nodiscard]] bool empty() const { return is_vendor; }
    void clear() { is_vendor = true; }
    friend bool operator==(const OrganizationTerms&, const OrganizationTerms&) = default;
};

/// FOLIO: what a fund's budget may be spent on.
struct ExpenseClass {
    std::string id;
    std::string name;
    bool active = true;

    friend bool operator==(const ExpenseClass&, const ExpenseClass&) = default;
};

/// FOLIO: a fund may pay only for what comes to one of some places.
struct FundPlaces {
    bool restricted = false;
    std::vector<std::string> locations;

    [[nodiscard]] bool empty() const { return !restricted; }
    void clear() { *this = {}; }
    friend bool operator==(const FundPlaces&, const FundPlaces&) = default;
};

struct Vendor {
    VendorId id;
    std::string code;
    std::string name;
    bool active = true;
    /// Orders and claims go out by themselves.
    bool connected = false;
    /// Fields of the record it came from that are not interpreted here, as JSON text.
    std::string extra = {};
    Late<OrganizationTerms> organization = {};

    [[nodiscard]] bool late() const { return !organization.empty(); }
    friend bool operator==(const Vendor&, const Vendor&) = default;
};

struct Fund {
    FundId id;
    std::string code;
    std::string name;
    bool active = true;
    /// Minor units of `currency`; nothing: not known.
    std::optional<std::int64_t> allocated = {};
    std::string currency = {};
    Late<FundPlaces> places = {};
    /// Those of its active budget; none are told of: any will do.
    Late<std::vector<ExpenseClass>, 2> expense_classes = {};

    [[nodiscard]] std::uint8_t late() const {
        return !expense_classes.empty() ? 2 : places.empty() ? 0 : 1;
    }
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
    /// Fields of the record it came from that are not interpreted here, as JSON text.
    std::string extra = {};

    friend bool operator==(const Invoice&, const Invoice&) = default;
};

/// `field op values`, e.g. price gt 50; R5, section 6 of the conformance contract.
struct ReviewCondition {
    std::string field;
    /// eq, ne, gt, gte, lt, lte, in, is_empty, not_empty.
    std::string op;
    std::vector<std::string> values;

    friend bool operator==(const ReviewCondition&, const ReviewCondition&) = default;
};

struct ReviewRule {
    std::string name;
    bool enabled = true;
    std::vector<ReviewCondition> conditions;
    bool to_review = true;

    friend bool operator==(const ReviewRule&, const ReviewRule&) = default;
};

/// FOLIO: a team that orders can belong to, and what only its members may do to them.
struct AcquisitionUnit {
    std::string id;
    std::string name;
    bool protect_create = false;
    bool protect_update = false;
    bool protect_delete = false;
    bool deleted = false;
    /// As commands name their actors.
    std::vector<std::string> members;

    friend bool operator==(const AcquisitionUnit&, const AcquisitionUnit&) = default;
};

/// FOLIO: what an order's number may begin or end with.
struct NumberAffix {
    std::string id;
    std::string name;
    bool suffix = false;
    std::string description;
    /// No longer offered; orders that have it keep it.
    bool deprecated = false;

    friend bool operator==(const NumberAffix&, const NumberAffix&) = default;
};

/// How letters to vendors are written; nothing is in it where they are in English.
struct LetterTerms {
    LetterLanguage language = LetterLanguage::en;

    [[nodiscard]] bool empty() const { return language == LetterLanguage::en; }
    void clear() { language = LetterLanguage::en; }
    friend bool operator==(const LetterTerms&, const LetterTerms&) = default;
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
    /// B8: days of grace after the expected date where the line has none.
    std::int32_t claim_grace_days = 7;
    /// R34: days before the renewal date where the line has none.
    std::int32_t renewal_notice_days = 30;
    /// R5: imported lines are held for review, whatever the rules say.
    bool review_by_default = false;
    /// R5: the first enabled rule that matches an imported line decides.
    std::vector<ReviewRule> review_rules;
    /// B4: a price above it is an alert; ten-thousandths of the currency's unit.
    std::optional<std::int64_t> price_limit;
    /// B4: alerts looked for beside the price limit and the inventory.
    std::vector<std::string> further_alerts;
    /// B4: alerts that keep a line In Review.
    std::vector<std::string> blocking_alerts;
    /// B5: packaged orders wait for somebody to approve and send them.
    bool approve_by_hand = false;
    /// B5: lines of one order share their fund.
    bool pack_by_fund = false;
    /// Alma packages no more lines into an order; FOLIO's `poLines-limit`.
    std::optional<std::int32_t> max_lines_per_order;
    RolePolicy role_policy = RolePolicy::open;
    /// The day up to which the daily jobs have run.
    std::optional<Date> daily_run_on;
    /// folio.md B4: all lines Cancelled closes with reason "Cancelled"; true gives "Complete".
    bool cancelled_closes_as_complete = false;
    /// folio.md A5 `isApprovalRequired`: an order is approved before it is opened.
    bool approval_required = false;
    /// folio.md B8: which fields may change once an order has left Pending.
    FieldPolicy field_policy = FieldPolicy::server;
    std::vector<AcquisitionUnit> acquisition_units;
    /// The workspace is the sample library, unchanged.
    bool sample = false;
    /// folio.md A5; where none is told of, any will do.
    Late<std::vector<NumberAffix>> number_affixes;
    Late<LetterTerms, 2> letters;

    [[nodiscard]] std::uint8_t late() const {
        return !letters.empty() ? 2 : number_affixes.empty() ? 0 : 1;
    }
    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace accession
