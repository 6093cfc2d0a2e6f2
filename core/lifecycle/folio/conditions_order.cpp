// SPDX-License-Identifier: Apache-2.0
// What an order asks for to be made, changed, approved, opened, unopened and deleted (folio.md A5, B2,
// B3, B7, B8).
#include <algorithm>
#include <map>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/condition_parts.h"
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/field_policy.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/setting.h"
#include "core/model/uuid.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_opening.h"

namespace accession::folio {

void add_findings(std::vector<Unmet>& unmet, std::vector<Finding> findings) {
    for (Finding& finding : findings) {
        finding.params["path"] = finding.path;
        unmet.push_back({std::move(finding.code), std::move(finding.params)});
    }
}

FundFinder funds_of(const State& state) {
    return [&state](const FundId& id) { return state.find(id); };
}

std::vector<const Line*> lines_of_order(const Situation& s) {
    std::vector<const Line*> lines;
    for (const LineId& id : s.state.lines_of(s.order->id)) {
        lines.push_back(s.state.find(id));
    }
    return lines;
}

void add_protected(std::vector<Unmet>& unmet, const std::vector<std::string_view>& fields) {
    if (fields.empty()) {
        return;
    }
    std::string names;
    for (const std::string_view field : fields) {
        names += (names.empty() ? "" : ",") + std::string(field);
    }
    unmet.push_back({"protectedFieldChanging", {{"protectedAndModifiedFields", names}}});
}

namespace {

/// A3: `^[a-zA-Z0-9]{1,22}$`.
bool is_order_number(std::string_view number) {
    constexpr std::size_t longest = 22;
    return number.size() <= longest && std::ranges::all_of(number, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

void order_faults(const Situation& s, OrderChange change, std::vector<Unmet>& unmet) {
    add_findings(unmet, std::move(change.findings));
    if (!unmet.empty()) {
        return;
    }
    const Order& after = change.after;
    const bool renumbered = s.order == nullptr || s.order->number != after.number;
    if (after.number.empty()) {
        unmet.push_back({"poNumberRequired", {}});
    } else if (renumbered && !is_order_number(after.number)) {
        add_findings(unmet, {{"invalid_value", Severity::error, "poNumber", {}}});
    } else if (renumbered && s.state.order_number_taken(after.number)) {
        unmet.push_back({"poNumberNotUnique", {{"number", after.number}}});
    }
    if (s.order != nullptr) {
        add_findings(unmet, check_affixes(after));
    }
    add_findings(unmet, check_known_affixes(s.state.settings().number_affixes, s.order, after));
    add_findings(unmet, check_order(after));
}

void unusable_vendor(const Situation& s, std::vector<Unmet>& unmet) {
    const Vendor* vendor = s.state.find(s.order->vendor);
    if (s.order->vendor.empty()) {
        unmet.push_back({"vendorNotFound", {}});
    } else if (vendor != nullptr && !vendor->organization.is_vendor) {
        unmet.push_back({"organizationNotAVendor", {{"vendor", vendor->name}}});
    } else if (vendor != nullptr && !vendor->active) {
        unmet.push_back({"vendorIsInactive", {{"vendor", vendor->name}}});
    }
}

/// Organizations that nobody has told us of are the server's to know.
void inactive_providers(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        const VendorId id(further(line->folio->further, "eresource.accessProvider").text);
        const Vendor* provider = s.state.find(id);
        if (provider != nullptr && !provider->active) {
            unmet.push_back(
                {"accessProviderIsInactive", {{"line", line->number}, {"vendor", provider->name}}});
        }
    }
}

/// Where a line's copies go; a holdings' place is where it stands.
std::vector<std::string> places_of(const Situation& s, const Line& line) {
    std::vector<std::string> places;
    for (const LocationShare& share : line.locations) {
        const Holdings* holdings = s.state.find(share.holdings);
        places.push_back(holdings != nullptr ? holdings->location : share.location);
    }
    return places;
}

/// `one` has members. An id is not told apart from a name, and nobody has told where some holdings
/// stand: those are the server's to judge.
bool can_compare(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    const bool ids = uuid_from(one.front()).has_value();
    const auto is_alike = [&](const std::string& place) {
        return !place.empty() && uuid_from(place).has_value() == ids;
    };
    return std::ranges::all_of(one, is_alike) && std::ranges::all_of(other, is_alike);
}

/// A fund that is restricted pays for a line of which something comes to one of its places (B2).
void restricted_funds(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        const std::vector<std::string> places = places_of(s, *line);
        for (const FundShare& share : line->funds) {
            const Fund* fund = s.state.find(share.fund);
            if (fund == nullptr || fund->places.locations.empty() ||
                !can_compare(fund->places.locations, places)) {
                continue;
            }
            if (std::ranges::find_first_of(fund->places.locations, places) ==
                fund->places.locations.end()) {
                unmet.push_back({"fundLocationRestrictionViolation",
                                 {{"line", line->number}, {"fund", fund->code}}});
            }
        }
    }
}

/// A4.4 again, with classes that may be used.
void unusable_expense_classes(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        for (Finding& finding :
             check_expense_classes(*line, funds_of(s.state), ExpenseClassRule::active)) {
            finding.params["line"] = line->number;
            finding.params["path"] = finding.path;
            unmet.push_back({std::move(finding.code), std::move(finding.params)});
        }
    }
}

void invalid_lines(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        for (Finding& finding : opening_findings(*line)) {
            finding.params["line"] = line->number;
            finding.params["path"] = finding.path;
            unmet.push_back({std::move(finding.code), std::move(finding.params)});
        }
    }
}

/// The places of a line's pieces, electronic ones apart.
struct PiecesThere {
    std::map<std::string, std::int32_t> physical;
    std::map<std::string, std::int32_t> electronic;
};

PiecesThere pieces_there(const Situation& s, const Line& line) {
    PiecesThere there;
    for (const ItemId& id : s.state.items_of(line.id)) {
        const Item& piece = *s.state.find(id);
        auto& counts = piece.format == Format::electronic ? there.electronic : there.physical;
        // A line that was not opened, or was taken back, names the place that the holdings stand at.
        const bool named = std::ranges::find(line.locations, piece.holdings,
                                             &LocationShare::holdings) != line.locations.end();
        const Holdings* const holdings = named ? nullptr : s.state.find(piece.holdings);
        const std::string& elsewhere = holdings != nullptr ? holdings->location : piece.location;
        ++counts[named && !piece.holdings.empty() ? piece.holdings.str() : elsewhere];
    }
    return there;
}

bool has_surplus(const std::map<std::string, std::int32_t>& there, std::int32_t ordered,
                 const Line& line, std::int32_t LocationShare::* quantity) {
    std::map<std::string, std::int32_t> wanted;
    for (const LocationShare& share : line.locations) {
        wanted[share.holdings.empty() ? share.location : share.holdings.str()] += share.*quantity;
    }
    std::int32_t all = 0;
    for (const auto& [place, count] : there) {
        all += count;
        if (const auto here = wanted.find(place); here != wanted.end() && count > here->second) {
            return true;
        }
    }
    return all > ordered;
}

/// Pieces that exist already stand for some of those ordered; there may not be more of them, in all
/// or at one of the line's places.
void surplus_pieces(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        if (line->independent_receipt || line->is_package) {
            continue;
        }
        const PiecesThere there = pieces_there(s, *line);
        if (has_surplus(there.physical, line->cost.quantity_physical, *line,
                        &LocationShare::quantity_physical) ||
            has_surplus(there.electronic, line->cost.quantity_electronic, *line,
                        &LocationShare::quantity_electronic)) {
            unmet.push_back({"piecesNeedToBeDeleted", {{"line", line->number}}});
        }
    }
}

void requested_items(const Situation& s, std::vector<Unmet>& unmet) {
    for (const Line* line : lines_of_order(s)) {
        for (const ItemId& id : s.state.items_of(line->id)) {
            const Item& piece = *s.state.find(id);
            if (piece.requests > 0 && piece.inventory_status == on_order) {
                unmet.push_back({"thereAreRequestsOnItem",
                                 {{"line", line->number},
                                  {"copy", std::to_string(piece.sequence)},
                                  {"requests", std::to_string(piece.requests)}}});
            }
        }
    }
}

bool has_invoice(const Situation& s, const LineId& line) {
    return !s.state.invoices_of(line).empty();
}

}  // namespace

/// A name that goes, or changes, must be no order's. What can't be read `settings_known` has refused.
const Condition affixes_not_used{
    .name = "affixes_not_used",
    .code = "prefixIsUsed",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        Settings after = s.state.settings();
        static_cast<void>(set_settings(folio_rulebook(), after, s.command->set));
        for (const NumberAffix& affix : s.state.settings().number_affixes) {
            const bool stays = std::ranges::any_of(after.number_affixes, [&](const auto& other) {
                return other.suffix == affix.suffix && other.name == affix.name;
            });
            if (!stays &&
                s.state.order_has(affix.suffix ? "poNumberSuffix" : "poNumberPrefix", affix.name)) {
                unmet.push_back({affix.suffix ? "suffixIsUsed" : "prefixIsUsed",
                                 {{affix.suffix ? "suffix" : "prefix", affix.name}}});
            }
        }
    }};
const Condition order_is_new{.name = "order_is_new",
                             .code = "idMismatch",
                             .stage = Stage::argument,
                             .holds = [](const Situation& s) {
                                 return !s.command->order.empty() &&
                                        s.state.find(s.command->order) == nullptr;
                             }};
const Condition order_fields_valid{
    .name = "order_fields_valid",
    .code = "order_invalid",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        order_faults(
            s, s.order != nullptr ? changed_order(*s.order, *s.command) : new_order(*s.command),
            unmet);
    }};
const Condition order_fields_free{
    .name = "order_fields_free",
    .code = "protectedFieldChanging",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        add_protected(unmet, kept_order_fields(s.state.settings().field_policy, *s.order,
                                               changed_order(*s.order, *s.command).after));
    }};
const Condition ongoing_fields_free{
    .name = "ongoing_fields_free",
    .code = "wrongOngoingSubscriptionFieldsChanged",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        add_findings(unmet,
                     check_ongoing_change(*s.order, changed_order(*s.order, *s.command).after));
    }};
const Condition not_approved_yet{
    .name = "not_approved_yet", .code = "order_approved", .holds = [](const Situation& s) {
        return !s.order->folio->approved;
    }};
const Condition no_invoice{.name = "no_invoice",
                           .code = "orderRelatesToInvoice",
                           .holds = [](const Situation& s) { return !has_invoice(s, s.line->id); }};
const Condition lines_without_invoice{
    .name = "lines_without_invoice",
    .code = "orderRelatesToInvoice",
    .holds = [](const Situation& s) {
        const std::vector<LineId> lines = s.state.lines_of(s.order->id);
        return std::ranges::none_of(lines, [&](const LineId& id) { return has_invoice(s, id); });
    }};

const Condition has_lines{
    .name = "has_lines", .code = "compositeOrderMissingPoLines", .holds = [](const Situation& s) {
        return !s.state.lines_of(s.order->id).empty();
    }};
/// Orders made here cannot be without; those that came in may be.
const Condition ongoing_told{.name = "ongoing_told",
                             .code = "missingOngoing",
                             .list = [](const Situation& s, std::vector<Unmet>& unmet) {
                                 add_findings(unmet, check_order(*s.order));
                             }};
const Condition approved_if_required{.name = "approved_if_required",
                                     .code = "orderApprovalRequired",
                                     .holds = [](const Situation& s) {
                                         return s.order->folio->approved ||
                                                !s.state.settings().approval_required;
                                     }};
const Condition vendor_usable{
    .name = "vendor_usable", .code = "vendorIssue", .list = unusable_vendor};
const Condition providers_usable{
    .name = "providers_usable", .code = "accessProviderIsInactive", .list = inactive_providers};
const Condition funds_fit_places{.name = "funds_fit_places",
                                 .code = "fundLocationRestrictionViolation",
                                 .list = restricted_funds};
const Condition expense_classes_usable{.name = "expense_classes_usable",
                                       .code = "inactiveExpenseClass",
                                       .list = unusable_expense_classes};
const Condition lines_valid{.name = "lines_valid", .code = "line_invalid", .list = invalid_lines};
const Condition pieces_fit{
    .name = "pieces_fit", .code = "piecesNeedToBeDeleted", .list = surplus_pieces};
const Condition no_requests{
    .name = "no_requests", .code = "thereAreRequestsOnItem", .list = requested_items};

}  // namespace accession::folio
