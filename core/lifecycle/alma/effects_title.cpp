// SPDX-License-Identifier: Apache-2.0
// The vendor, the description and the title of a line (R48-R62).
#include <algorithm>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/sending.h"
#include "core/lifecycle/transition.h"

namespace accession::alma {

namespace {

void run_replace_vendor(Transition& t) {
    t.amend(t.line_id(), [&](Line& line) {
        line.vendor = VendorId(std::string(t.command().arg("vendor")));
        // An account belongs to its vendor (14.8).
        line.vendor_account = "main";
    });
}

/// R53, R54: out of the old order, which goes if nothing is left in it, and into a new one.
void run_begin_new_order(Transition& t) {
    const OrderId old = t.line().order;
    t.amend(t.line_id(), [](Line& line) {
        line.expected_on.reset();
        line.claiming.in_claim = false;
        line.claiming.letter_sent = false;
    });
    t.emit(LinePackaged{t.line_id(), OrderId{}});
    if (const Order* order = t.state().find(old)) {
        const std::vector<LineId> rest = t.state().lines_of(old);
        const bool empty = std::ranges::all_of(
            rest, [&](const LineId& id) { return t.state().find(id)->status == Status::deleted; });
        if (empty) {
            t.emit(OrderMoved{old, order->status, Status::deleted, {}});
        }
        t.touch(old);
    }
    const OrderId fresh = new_order_for(t, t.line_id());
    put_in_order(t, t.line_id(), fresh);
    send(t, fresh, {t.line_id()}, true);
}

TitleId chosen_title(const Transition& t) {
    return TitleId(std::string(t.command().arg("title")));
}

void run_search_titles(Transition& t) {
    if (t.command().args.contains("query")) {
        t.result().hits = t.state().titles_matching(t.command().arg("query"));
    }
    t.result().changed = !chosen_title(t).empty();
}

/// R55: the description alone.
void run_copy_description(Transition& t) {
    const Title* title = t.state().find(chosen_title(t));
    if (title == nullptr) {
        return;
    }
    const Title copied = *title;
    t.amend(t.line_id(), [&](Line& line) {
        line.description.title = copied.title;
        line.description.author = copied.author;
        line.description.product_ids = copied.product_ids;
        line.description.publisher = copied.publisher;
        line.description.publication_year = copied.publication_year;
    });
}

/// R60: holdings with their items, and e-resources.
void run_move_inventory(Transition& t) {
    const TitleId title = chosen_title(t);
    if (title.empty()) {
        return;
    }
    const Line line = t.line();
    for (const ItemId& id : moving_items(t.state(), line)) {
        t.amend(id, [&](Item& item) { item.title = title; });
    }
    for (const HoldingsId& id : line.holdings) {
        t.amend(id, [&](Holdings& holdings) { holdings.title = title; });
    }
    for (const EResourceId& id : t.state().eresources_of(line.id)) {
        t.amend(id, [&](EResource& resource) { resource.title = title; });
    }
    t.amend(line.id, [&](Line& changed) { changed.title = title; });
}

}  // namespace

std::vector<ItemId> moving_items(const State& state, const Line& line) {
    std::vector<ItemId> items = state.items_of(line.id);
    for (const HoldingsId& id : line.holdings) {
        for (const ItemId& item : state.items_of(id)) {
            if (std::ranges::find(items, item) == items.end()) {
                items.push_back(item);
            }
        }
    }
    return items;
}

const Effect replace_vendor{"replace_vendor", run_replace_vendor};
const Effect begin_new_order{"begin_new_order", run_begin_new_order};
const Effect search_titles{"search_titles", run_search_titles};
const Effect copy_description{"copy_description", run_copy_description};
const Effect move_inventory{"move_inventory", run_move_inventory};

}  // namespace accession::alma
