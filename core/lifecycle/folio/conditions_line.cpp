// SPDX-License-Identifier: Apache-2.0
// What a line asks for to be made, changed and cancelled, and what its titles and routing lists ask
// for (folio.md A4, B8, C4).
#include <algorithm>
#include <numeric>

#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/condition_parts.h"
#include "core/lifecycle/folio/conditions.h"
#include "core/lifecycle/folio/field_policy.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/lifecycle/folio/title_changes.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_line.h"

namespace accession::folio {

namespace {

/// A4.4, but for a line of which A4.3 asks nothing; of an open order's line FOLIO asks more.
void expense_class_faults(const Situation& s, const Line& after, std::vector<Unmet>& unmet) {
    const bool open = s.order->status == Status::open;
    const bool nothing = after.cost.quantity_physical == 0 && after.cost.quantity_electronic == 0 &&
                         after.locations.empty();
    if (open || !nothing) {
        add_findings(unmet, check_expense_classes(
                                after, funds_of(s.state),
                                open ? ExpenseClassRule::active : ExpenseClassRule::there));
    }
}

/// A4: what cannot be read first, then all rules at once.
void line_faults(const Situation& s, LineChange change, std::vector<Unmet>& unmet) {
    add_findings(unmet, std::move(change.findings));
    if (unmet.empty()) {
        add_findings(unmet, check_line(change.after));
        expense_class_faults(s, change.after, unmet);
    }
}

/// FOLIO takes new lines for a pending order only, and says which of the others it is.
void closed_to_lines(const Situation& s, std::vector<Unmet>& unmet) {
    if (s.order->status == Status::open) {
        unmet.push_back({"orderOpen", {{"order", s.order->number}}});
    } else if (s.order->status == Status::closed) {
        unmet.push_back({"orderClosed", {{"order", s.order->number}}});
    }
}

/// B8: what a synchronized line's places say is what its pieces say, once there are any; in which
/// order they stand says nothing.
void moved_places(const Situation& s, std::vector<Unmet>& unmet) {
    const Line after = changed_line(*s.line, *s.command).after;
    const bool exempt = further(after.folio->further, "source").text == "EBSCONET";
    const bool kept = std::ranges::is_permutation(after.locations, s.line->locations);
    if (after.independent_receipt || after.is_package || kept) {
        return;
    }
    if (s.order->status == Status::open) {
        if (!exempt) {
            unmet.push_back({"locationCannotBeModifiedAfterOpen", {}});
        }
    } else if (!s.state.items_of(s.line->id).empty()) {
        unmet.push_back({"piecesExistForPoline", {}});
    }
}

void kept_fields(const Situation& s, std::vector<Unmet>& unmet) {
    add_protected(unmet, kept_line_fields(s.state.settings().field_policy, *s.line,
                                          changed_line(*s.line, *s.command).after, *s.order));
}

/// The title that the command names: `title_known` stands before whatever asks more of it.
const Title& known_title(const Situation& s) {
    return *title_of_command(s.state, *s.command);
}

void title_faults(const Situation& s, std::vector<Unmet>& unmet) {
    add_findings(unmet, changed_title(known_title(s), s.command->set).findings);
}

/// C4: received pieces keep a title; holdings are only deleted, or kept, because somebody says so.
void title_in_use(const Situation& s, std::vector<Unmet>& unmet) {
    const std::vector<ItemId> pieces = pieces_of(s.state, known_title(s));
    const auto any = [&](auto is) {
        return std::ranges::any_of(pieces, [&](const ItemId& id) { return is(*s.state.find(id)); });
    };
    if (any([](const Item& piece) { return piece.status == Status::received; })) {
        unmet.push_back({"existingReceivedPiecesTitleRemoval", {}});
    } else if (s.command->arg("deleteHoldings").empty() &&
               any([](const Item& piece) { return !piece.holdings.empty(); })) {
        unmet.push_back({"existingHoldingsForDeleteConfirmation", {}});
    }
}

/// A name belongs to one routing list of the library (C4): the line that list is of, null where there
/// is none.
const Line* routed_by(const State& state, std::string_view name) {
    for (const LineId& id : state.lines_in({Status::none})) {
        const Line* line = state.find(id);
        const std::vector<RoutingList>& lists = line->folio->routing_lists;
        if (std::ranges::find(lists, name, &RoutingList::name) != lists.end()) {
            return line;
        }
    }
    return nullptr;
}

void routing_faults(const Situation& s, std::vector<Unmet>& unmet) {
    const std::vector<RoutingList>& lists = s.line->folio->routing_lists;
    if (s.line->format != Format::physical && s.line->format != Format::mixed) {
        unmet.push_back({"invalidRoutingListForPoLineFormat", {}});
        return;
    }
    const std::int32_t copies = std::accumulate(
        s.line->locations.begin(), s.line->locations.end(), 0,
        [](std::int32_t sum, const LocationShare& share) { return sum + share.quantity_physical; });
    if (std::ssize(lists) >= copies) {
        unmet.push_back({"routingListLimitReachedForPoLine", {{"copies", std::to_string(copies)}}});
    }
    const Line* other = s.command != nullptr ? routed_by(s.state, s.command->arg("name")) : nullptr;
    if (other != nullptr) {
        unmet.push_back({"routingListUniqueNameViolation", {{"line", other->number}}});
    }
}

}  // namespace

const Condition order_takes_lines{
    .name = "order_takes_lines", .code = "orderOpen", .list = closed_to_lines};
const Condition below_line_limit{
    .name = "below_line_limit", .code = "polLimitExceeded", .holds = [](const Situation& s) {
        // A3: the number of a line in its order has three digits at most, and none is given twice.
        constexpr std::int32_t last_number = 999;
        const auto limit = s.state.settings().max_lines_per_order;
        return s.order->folio->next_line <= last_number &&
               (!limit || std::ssize(s.state.lines_of(s.order->id)) < *limit);
    }};
const Condition line_is_new{.name = "line_is_new",
                            .code = "line_exists",
                            .stage = Stage::first,
                            .holds = [](const Situation& s) {
                                return !s.command->line.empty() &&
                                       s.state.find(s.command->line) == nullptr;
                            }};
// FOLIO looks at the line itself and at the limit, and tells all of that, before it asks what the order's
// status is.
const Condition new_line_valid{.name = "new_line_valid",
                               .code = "line_invalid",
                               .stage = Stage::first,
                               .list = [](const Situation& s, std::vector<Unmet>& unmet) {
                                   line_faults(s, new_line(*s.order, *s.command), unmet);
                                   if (!below_line_limit.holds(s)) {
                                       unmet.push_back({std::string(below_line_limit.code), {}});
                                   }
                               }};
const Condition line_stays_valid{.name = "line_stays_valid",
                                 .code = "line_invalid",
                                 .stage = Stage::argument,
                                 .list = [](const Situation& s, std::vector<Unmet>& unmet) {
                                     line_faults(s, changed_line(*s.line, *s.command), unmet);
                                 }};
const Condition places_free{.name = "places_free",
                            .code = "locationCannotBeModifiedAfterOpen",
                            .stage = Stage::argument,
                            .list = moved_places};
const Condition line_fields_free{.name = "line_fields_free",
                                 .code = "protectedFieldChanging",
                                 .stage = Stage::argument,
                                 .list = kept_fields};
const Condition not_cancelled_yet{.name = "not_cancelled_yet",
                                  .code = "line_final",
                                  .stage = Stage::offer,
                                  .holds = [](const Situation& s) { return !is_final(*s.line); }};
const Condition is_package{.name = "is_package",
                           .code = "multipleNonPackageTitles",
                           .holds = [](const Situation& s) { return s.line->is_package; },
                           .lasting = true};
const Condition title_known{.name = "title_known",
                            .code = "titleNotFound",
                            .stage = Stage::argument,
                            .holds = [](const Situation& s) {
                                const Title* title = title_of_command(s.state, *s.command);
                                return title != nullptr && title->folio->line == s.line->id;
                            }};
const Condition new_title_valid{
    .name = "new_title_valid",
    .code = "title_invalid",
    .stage = Stage::argument,
    .list = [](const Situation& s, std::vector<Unmet>& unmet) {
        add_findings(unmet, changed_title(title_of(*s.line, {}), s.command->set).findings);
    }};
const Condition title_valid{
    .name = "title_valid", .code = "title_invalid", .stage = Stage::argument, .list = title_faults};
const Condition title_removable{.name = "title_removable",
                                .code = "existingReceivedPiecesTitleRemoval",
                                .stage = Stage::argument,
                                .list = title_in_use};
const Condition routing_list_allowed{.name = "routing_list_allowed",
                                     .code = "routingListLimitReachedForPoLine",
                                     .list = routing_faults};
const Condition routing_list_known{.name = "routing_list_known",
                                   .code = "routing_list_unknown",
                                   .stage = Stage::argument,
                                   .holds = [](const Situation& s) {
                                       const auto& lists = s.line->folio->routing_lists;
                                       return std::ranges::find(lists, s.command->arg("list"),
                                                                &RoutingList::id) != lists.end();
                                   }};

}  // namespace accession::folio
