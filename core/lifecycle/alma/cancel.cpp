// SPDX-License-Identifier: Apache-2.0
// Cancel's inventory rule (R38-R42, A11-1; section 9 of the conformance contract): the one place
// that decides what a cancellation deletes.
//
//   kept as a whole when, in this order:
//     the line uses another line's inventory          -> not_main_line
//     an active line uses this one's                  -> used_by_other_line
//     something was received                          -> received_or_activated     (seed's rule)
//     its order has another line                      -> not_only_line_on_order    (seed's rule)
//   otherwise: unreceived items go, then holdings that are empty and used by nobody else, then the
//   title if that was asked for and nothing else hangs on it. What stays is unlinked from the line.
#include <algorithm>
#include <string>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/transition.h"

namespace accession::alma {

namespace {

bool has_neighbour_on_order(const State& state, const Line& line) {
    if (line.order.empty()) {
        return false;
    }
    const std::vector<LineId> ids = state.lines_of(line.order);
    return std::ranges::any_of(ids, [&](const LineId& id) {
        return id != line.id && state.find(id)->status != Status::deleted;
    });
}

/// Why everything stays; empty when it does not.
std::string_view reason_to_keep_all(const State& state, const Line& line) {
    if (!line.additional_to.empty()) {
        return "not_main_line";
    }
    if (has_active_additional_line(state, line.id)) {
        return "used_by_other_line";
    }
    if (state.settings().cancel_by_main_line) {
        return {};
    }
    if (anything_in(state, line.id)) {
        return "received_or_activated";
    }
    return has_neighbour_on_order(state, line) ? "not_only_line_on_order" : std::string_view{};
}

void cancel_requests(Transition& t) {
    for (const ItemId& id : t.state().items_of(t.line_id())) {
        const Item& item = *t.state().find(id);
        if (item.requests > 0) {
            t.warn("requests_canceled");
            t.emit(RequestsCanceled{id, item.requests});
        }
    }
}

void keep_everything(Transition& t, std::string_view reason) {
    const Line line = t.line();
    if (!line.additional_to.empty()) {
        t.keep({"line", line.additional_to.str(), std::string(reason)});
    } else {
        for (const ItemId& id : t.state().items_of(line.id)) {
            t.keep({"item", id.str(), std::string(reason)});
        }
        for (const HoldingsId& id : line.holdings) {
            // Another line's cancellation may have deleted it.
            if (t.state().find(id) != nullptr) {
                t.keep({"holdings", id.str(), std::string(reason)});
            }
        }
        for (const EResourceId& id : t.state().eresources_of(line.id)) {
            t.keep({"eresource", id.str(), std::string(reason)});
        }
    }
}

bool delete_items(Transition& t) {
    bool deleted = false;
    for (const ItemId& id : t.state().items_of(t.line_id())) {
        if (t.state().find(id)->status == Status::received) {
            t.keep({"item", id.str(), "received_or_activated"});
        } else {
            t.emit(ItemDeleted{id});
            t.warn("unreceived_items_lost");
            deleted = true;
        }
    }
    return deleted;
}

bool delete_holdings(Transition& t) {
    bool deleted = false;
    const Line line = t.line();
    for (const HoldingsId& id : line.holdings) {
        if (t.state().find(id) == nullptr) {
            continue;
        }
        if (used_by_other_line(t.state(), id, line.id)) {
            t.keep({"holdings", id.str(), "used_by_other_line"});
        } else if (!t.state().items_of(id).empty()) {
            t.keep({"holdings", id.str(), "has_other_items"});
        } else {
            t.emit(HoldingsDeleted{id});
            deleted = true;
        }
    }
    return deleted;
}

bool delete_eresources(Transition& t) {
    bool deleted = false;
    for (const EResourceId& id : t.state().eresources_of(t.line_id())) {
        if (t.state().find(id)->active) {
            t.keep({"eresource", id.str(), "received_or_activated"});
        } else {
            t.emit(EResourceDeleted{id});
            deleted = true;
        }
    }
    return deleted;
}

void unlink(Transition& t, bool deleted) {
    for (const EResourceId& id : t.state().eresources_of(t.line_id())) {
        t.amend(id, [](EResource& resource) { resource.line = LineId{}; });
    }
    for (const ItemId& id : t.state().items_of(t.line_id())) {
        t.emit(ItemUnlinked{id});
    }
    t.emit(LineInventorySet{
        t.line_id(), {}, t.line().locations, deleted || t.line().inventory_deleted});
}

void treat_title(Transition& t) {
    const std::string_view choice = t.command().arg("bib");
    const TitleId title = t.line().title;
    if (title.empty() || choice.empty() || choice == "retain" || t.state().find(title) == nullptr) {
        return;
    }
    const std::vector<LineId> lines = t.state().lines_of(title);
    const bool in_use =
        !t.state().holdings_of(title).empty() || !t.state().eresources_of(title).empty() ||
        std::ranges::any_of(
            lines, [&](const LineId& id) { return id != t.line_id() && is_active(t.state(), id); });
    if (in_use) {
        t.keep({"title", title.str(), "bib_in_use"});
    } else if (choice == "delete") {
        t.emit(TitleDeleted{title});
    } else {
        t.emit(TitleSuppressed{title});
    }
}

void run(Transition& t) {
    if (!t.state().invoices_of(t.line_id()).empty()) {
        t.warn("line_has_invoice");
    }
    cancel_requests(t);
    const std::string_view reason = reason_to_keep_all(t.state(), t.line());
    bool deleted = false;
    if (reason.empty()) {
        deleted = delete_items(t);
        deleted = delete_holdings(t) || deleted;
        deleted = delete_eresources(t) || deleted;
    } else {
        keep_everything(t, reason);
    }
    unlink(t, deleted);
    treat_title(t);
    if (!t.kept().empty()) {
        t.warn("inventory_kept");
    }
}

}  // namespace

const Effect cancel_inventory{"cancel_inventory", run};

}  // namespace accession::alma
