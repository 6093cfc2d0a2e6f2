// SPDX-License-Identifier: Apache-2.0
// Binding: several items become one, and what they were is kept with it (R68-R73).
#include <algorithm>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/transition.h"

namespace accession::alma {

namespace {

void run_begin_binding(Transition& t) {
    WorkOrder order;
    order.id =
        t.command().work_order.empty() ? WorkOrderId(t.new_id("binding")) : t.command().work_order;
    order.kind = WorkOrderKind::binding;
    order.state = Status::draft;
    for (const ItemId& id : t.command().items) {
        if (std::ranges::find(order.items, id) == order.items.end()) {
            order.items.push_back(id);
        }
    }
    t.emit(WorkOrderRecorded{std::move(order)});
}

BoundPart part_of(const Item& item) {
    return {item.id,         item.line,        item.barcode,    item.enumeration,
            item.chronology, item.description, item.received_on};
}

/// The volume: of the same holdings, of the line if all parts were, received as the last of them.
Item bound_volume(const Transition& t, const std::vector<ItemId>& parts) {
    const Command& command = t.command();
    const Item& first = *t.state().find(parts.front());
    Item volume;
    volume.id = bound_item_id(command);
    volume.line = first.line;
    volume.title = first.title;
    volume.holdings = first.holdings;
    volume.location = first.location;
    volume.sequence = first.sequence;
    volume.status = Status::received;
    volume.process = Process::work_order;
    volume.bound = true;
    volume.barcode = std::string(command.arg("barcode"));
    volume.enumeration = std::string(command.arg("enumeration"));
    volume.chronology = std::string(command.arg("chronology"));
    volume.description = std::string(command.arg("description"));
    for (const ItemId& id : parts) {
        const Item& part = *t.state().find(id);
        volume.bound_from.push_back(part_of(part));
        volume.received_on = std::max(volume.received_on, part.received_on);
        if (part.line != first.line) {
            volume.line = LineId{};
        }
    }
    return volume;
}

void run_bind_items(Transition& t) {
    const std::vector<ItemId> parts = t.state().find(t.command().work_order)->items;
    const Item volume = bound_volume(t, parts);
    for (const ItemId& id : parts) {
        const LineId line = t.state().find(id)->line;
        t.emit(ItemDeleted{id});
        if (!line.empty()) {
            t.settle(line);
        }
    }
    t.emit(ItemRecorded{volume});
    t.amend(t.command().work_order, [&](WorkOrder& order) {
        order.state = Status::open;
        order.new_item = volume.id;
    });
}

}  // namespace

ItemId bound_item_id(const Command& command) {
    const std::string_view name = command.arg("item");
    return ItemId(name.empty() ? command.work_order.str() + ".item" : std::string(name));
}

const Effect begin_binding{"begin_binding", run_begin_binding};
const Effect bind_items{"bind_items", run_bind_items};

}  // namespace accession::alma
