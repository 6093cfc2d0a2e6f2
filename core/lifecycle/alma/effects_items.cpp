// SPDX-License-Identifier: Apache-2.0
// Receiving and taking back, activation, scanning in, and changes to items and holdings (B7).
#include <algorithm>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/money_effects.h"
#include "core/lifecycle/alma/numbering.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/transition.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

Process after_receipt(const Transition& t, const Line& line) {
    if (t.command().flag("keepInDepartment", false)) {
        return Process::work_order;
    }
    const bool travels =
        line.continuity == Continuity::one_time && t.state().settings().transit_after_receipt;
    return travels ? Process::transit : Process::none;
}

void open_department_order(Transition& t, const ItemId& item) {
    const std::string_view department = t.command().arg("department");
    WorkOrder order;
    order.id = department_order(item);
    order.department = department.empty() ? "acquisitions" : std::string(department);
    order.items = {item};
    t.emit(WorkOrderRecorded{std::move(order)});
}

void run_receive_items(Transition& t) {
    const Line line = t.line();
    const Date day = Date::parse(t.command().arg("date")).value_or(t.today());
    const Process process = after_receipt(t, line);
    for (const ItemId& id : t.items()) {
        const Item& item = *t.state().find(id);
        if (item.requests > 0) {
            t.warn("item_requested");
        }
        const std::string_view barcode = t.command().arg("barcode");
        const std::string_view note = t.command().arg("note");
        t.emit(ItemReceived{id,
                            day,
                            t.command().actor,
                            process,
                            {},
                            barcode.empty() ? item.barcode : std::string(barcode),
                            note.empty() ? item.note : std::string(note)});
        if (process == Process::work_order) {
            open_department_order(t, id);
        }
    }
    if (line.continuity == Continuity::continuous) {
        // B7: the next issue is expected one interval after this one.
        const auto interval = line.renewal.subscription_interval_days;
        t.amend(line.id, [&](Line& changed) {
            changed.expected_on =
                interval ? std::optional<Date>(day.plus_days(*interval)) : std::nullopt;
        });
    }
    end_claim_if_on_time(t, line.id);
    if (line.status == Status::closed) {
        t.warn("line_closed");
    }
}

void run_unreceive_items(Transition& t) {
    for (const ItemId& id : t.items()) {
        t.emit(ItemUnreceived{id, {}});
        if (t.state().find(department_order(id)) != nullptr) {
            t.emit(WorkOrderDeleted{department_order(id)});
        }
    }
}

/// The next number that no item of the line has or had: a name is never given twice.
Numbered<ItemId> next_item(const State& state, const LineId& line) {
    std::int32_t last = state.find(line)->last_copy;
    for (const ItemId& id : state.items_of(line)) {
        last = std::max(last, state.find(id)->sequence);
    }
    return next_free<ItemId>(state, line, 'i', last);
}

void run_add_items(Transition& t) {
    const Line line = t.line();
    FieldValue given;
    given.text = std::string(t.command().arg("count"));
    std::optional<std::int32_t> read;
    static_cast<void>(read_number(given, read));
    const std::int32_t count = read.value_or(1);
    for (std::int32_t n = 0; n < count; ++n) {
        Item item;
        const Numbered<ItemId> name = next_item(t.state(), line.id);
        item.id = name.id;
        item.sequence = name.number;
        item.line = line.id;
        item.title = line.title;
        item.holdings = first_holdings(t.state(), line);
        item.expected_on = Date::parse(t.command().arg("expected"));
        t.emit(ItemRecorded{std::move(item)});
    }
}

/// close_short: what did not come is not expected any more.
void run_delete_missing_items(Transition& t) {
    for (const ItemId& id : t.state().items_of(t.line_id())) {
        if (t.state().find(id)->status != Status::received) {
            t.emit(ItemDeleted{id});
        }
    }
    const auto left = static_cast<std::int32_t>(t.state().items_of(t.line_id()).size());
    t.amend(t.line_id(), [&](Line& line) { line.cost.quantity_physical = left; });
}

void end_activation_task(Line& line) {
    std::erase(line.tasks, "activation");
    line.activation_done = true;
}

void run_activate(Transition& t) {
    for (const EResourceId& id : t.state().eresources_of(t.line_id())) {
        t.amend(id, [&](EResource& resource) {
            resource.active = true;
            resource.activated_on = t.today();
        });
    }
    t.amend(t.line_id(), [&](Line& line) {
        line.claiming.in_claim = false;
        if (line.continuity == Continuity::one_time) {
            end_activation_task(line);
        }
    });
}

void run_scan_in(Transition& t) {
    for (const ItemId& id : t.items()) {
        t.amend(id, [](Item& item) { item.process = Process::none; });
        for (const WorkOrderId& order : t.state().work_orders_of(id)) {
            if (t.state().find(order)->state == Status::open) {
                t.amend(order, [](WorkOrder& done) { done.state = Status::done; });
            }
        }
    }
}

void run_change_item(Transition& t) {
    for (const ItemId& id : t.items()) {
        t.amend(id, [&](Item& item) {
            for (const auto& [name, value] : t.command().set) {
                static_cast<void>(set_item_field(item, name, value));
            }
        });
    }
}

void run_change_holdings(Transition& t) {
    t.amend(t.command().holdings, [&](Holdings& holdings) {
        for (const auto& [name, value] : t.command().set) {
            (name == "note" ? holdings.note : holdings.location) = value.text;
        }
    });
}

}  // namespace

SetField set_item_field(Item& item, std::string_view name, const FieldValue& value) {
    if (name == "expected") {
        return read_date(value, item.expected_on) ? SetField::done : SetField::invalid;
    }
    struct TextField {
        std::string_view name;
        std::string Item::* member;
    };
    static constexpr TextField fields[] = {
        {"barcode", &Item::barcode},
        {"enumeration", &Item::enumeration},
        {"chronology", &Item::chronology},
        {"description", &Item::description},
        {"callNumber", &Item::call_number},
        {"copyNumber", &Item::copy_number},
        {"note", &Item::note},
    };
    const auto* const field = std::ranges::find(fields, name, &TextField::name);
    if (field == std::end(fields)) {
        return SetField::locked;
    }
    if (!is_plain_text(value)) {
        return SetField::invalid;
    }
    item.*(field->member) = value.text;
    return SetField::done;
}

const Effect receive_items{"receive_items", run_receive_items};
const Effect unreceive_items{"unreceive_items", run_unreceive_items};
const Effect add_items{"add_items", run_add_items};
const Effect delete_missing_items{"delete_missing_items", run_delete_missing_items};
const Effect activate_resource{"activate_resource", run_activate};
const Effect end_activation{"end_activation",
                            [](Transition& t) { t.amend(t.line_id(), end_activation_task); }};
const Effect scan_items_in{"scan_items_in", run_scan_in};
const Effect change_item{"change_item", run_change_item};
const Effect change_holdings{"change_holdings", run_change_holdings};
const Effect settle{"settle", [](Transition& t) { t.settle(t.line_id()); }};

}  // namespace accession::alma
