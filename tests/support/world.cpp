// SPDX-License-Identifier: Apache-2.0
#include "tests/support/world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace accession::test {

namespace {

constexpr StatusSet in_own_order{Status::ready,
                                 Status::sent,
                                 Status::waiting_for_invoice,
                                 Status::recurring_renewal,
                                 Status::waiting_for_manual_renewal,
                                 Status::under_evaluation_renewal,
                                 Status::closed};
constexpr StatusSet once_sent{Status::sent,
                              Status::waiting_for_invoice,
                              Status::recurring_renewal,
                              Status::waiting_for_manual_renewal,
                              Status::under_evaluation_renewal,
                              Status::closed};
constexpr StatusSet ended{Status::closed, Status::canceled, Status::deleted};

Encumbrance encumbrance_in(Status status) {
    if (ended.has(status)) {
        return {EncumbranceState::released, 0, 0};
    }
    return once_sent.has(status) ? Encumbrance{EncumbranceState::encumbered, 10000, 10000}
                                 : Encumbrance{};
}

Status derived_order_status(const Workspace& workspace, const OrderId& order, bool sent) {
    bool any_closed = false;
    for (const LineId& id : workspace.lines_of(order)) {
        const Status status = workspace.find(id)->status;
        if (!ended.has(status)) {
            return sent ? Status::sent : Status::in_review;
        }
        any_closed = any_closed || status == Status::closed;
    }
    return any_closed ? Status::closed : Status::canceled;
}

}  // namespace

Codes codes_of(const std::vector<Unmet>& unmet) {
    Codes codes;
    for (const Unmet& one : unmet) {
        codes.push_back(one.code);
    }
    std::ranges::sort(codes);
    return codes;
}

std::vector<Status> words_of_axis(const Rulebook& rulebook, Axis axis) {
    std::vector<Status> statuses;
    for (const AxisWords& words : rulebook.axes) {
        for (const Word& word : words.words) {
            if (words.axis == axis) {
                statuses.push_back(word.status);
            }
        }
    }
    return statuses;
}

std::string Outcome::kept(std::string_view id) const {
    const auto found = std::ranges::find(decision.kept, id, &Kept::id);
    return found == decision.kept.end() ? std::string{} : found->reason;
}

bool Outcome::warned(std::string_view code) const {
    return std::ranges::find(decision.warnings, code) != decision.warnings.end();
}

World::World(RulebookKey rulebook, Date day) : today(day) {
    Settings settings;
    settings.rulebook = rulebook;
    workspace.put(settings);
    workspace.put(Vendor{VendorId("V1"), "V1", "Vendor One", true, true});
    workspace.put(Vendor{VendorId("V2"), "V2", "Vendor Two", true, true});
    workspace.put(Fund{FundId("F1"), "F1", "Fund One", true});
    workspace.put(Fund{FundId("F2"), "F2", "Fund Two", true});
    Title title;
    title.id = TitleId("B1");
    title.title = "First Title";
    workspace.put(title);
    title.id = TitleId("B2");
    title.title = "Second Title";
    workspace.put(title);
}

void World::change_settings(void (*change)(Settings&)) {
    Settings settings = workspace.settings();
    change(settings);
    workspace.put(settings);
}

void World::add(const AlmaLine& spec) {
    Line line;
    line.id = LineId(spec.id);
    line.number = "POL-" + spec.id;
    line.status = spec.status;
    line.continuity = spec.continuity;
    line.format = spec.format;
    line.title = TitleId(spec.title);
    line.description.title = "First Title";
    line.description.product_ids = {"9780306406157"};
    line.acquisition_method = "purchase";
    line.vendor = VendorId("V1");
    line.vendor_account = "main";
    line.owner = "MAIN";
    line.cost.price = 10000;
    line.cost.unit_price = 10000;
    line.cost.quantity_physical = spec.copies;
    line.funds = {{FundId("F1"), true, whole_ppm}};
    line.additional_to = LineId(spec.additional_to);
    line.encumbrance = encumbrance_in(spec.status);
    line.close_reason = spec.status == Status::closed ? spec.close_reason : std::string{};
    line.cancel_reason = spec.status == Status::canceled ? "placed" : std::string{};
    const bool has_order = !spec.order.empty() || in_own_order.has(spec.status);
    const std::string order = spec.order.empty() ? "PO-" + spec.id : spec.order;
    if (has_order) {
        line.order = OrderId(order);
    }
    if (once_sent.has(spec.status)) {
        line.sent_on = today;
        line.expected_on = today.plus_days(30);
    }
    for (const std::string& id : spec.holdings) {
        line.holdings.emplace_back(id);
    }
    const bool makes = spec.additional_to.empty() && spec.format == Format::physical;
    if (makes && spec.holdings.empty()) {
        line.holdings.emplace_back(spec.id + ".h1");
        workspace.put(Holdings{HoldingsId(spec.id + ".h1"), line.title, "STACKS", {}});
    }
    workspace.put(line);
    if (makes) {
        add_items(spec, line);
    }
    if (has_order) {
        const Order* known = workspace.find(line.order);
        Order record = known ? *known : Order{};
        record.id = line.order;
        record.number = order;
        record.continuity = spec.continuity;
        record.vendor = line.vendor;
        if (once_sent.has(spec.status)) {
            record.sent_on = today;
            record.times_sent = 1;
        }
        record.status = derived_order_status(workspace, record.id, record.sent_on.has_value());
        workspace.put(record);
    }
}

void World::add_items(const AlmaLine& spec, const Line& line) {
    for (int copy = 1; copy <= spec.copies; ++copy) {
        Item item;
        item.id = ItemId(spec.id + ".i" + std::to_string(copy));
        item.line = line.id;
        item.title = line.title;
        item.holdings = line.holdings.front();
        item.sequence = copy;
        if (copy <= spec.received) {
            item.status = Status::received;
            item.process = Process::none;
            item.received_on = today;
        }
        workspace.put(item);
    }
}

void World::add_order(const std::string& id, Status status, Continuity continuity) {
    Order order;
    order.id = OrderId(id);
    order.number = id;
    order.status = status;
    order.continuity = continuity;
    order.vendor = VendorId("V1");
    if (workspace.settings().rulebook == RulebookKey::folio &&
        continuity == Continuity::continuous) {
        order.folio.edit().ongoing = true;
    }
    workspace.put(order);
}

void World::add(const FolioLine& spec) {
    Line line;
    line.id = LineId(spec.id);
    line.number = "10000-" + spec.id;
    line.order = OrderId("O1");
    line.continuity = workspace.find(line.order)->continuity;
    line.format = spec.format;
    line.description.title = "First Title";
    line.acquisition_method = "Purchase";
    line.receipt = spec.receipt;
    line.payment = spec.payment;
    line.independent_receipt = spec.independent;
    line.physical_inventory = spec.inventory;
    line.electronic_inventory = spec.inventory;
    line.material_type = "book";
    line.folio.edit().electronic_material_type = "file";
    line.locations = spec.locations;
    for (const LocationShare& share : spec.locations) {
        line.cost.quantity_physical += share.quantity_physical;
        line.cost.quantity_electronic += share.quantity_electronic;
    }
    const int copies = line.cost.quantity_physical + line.cost.quantity_electronic;
    line.cost.unit_price = line.cost.quantity_physical > 0 ? 1000 : 0;
    line.cost.unit_price_electronic = line.cost.quantity_electronic > 0 ? 1000 : 0;
    line.cost.price = 1000 * copies;
    line.funds = {{FundId("F1"), true, whole_ppm}};
    workspace.put(line);
}

Command World::command(std::string_view action, std::string_view line, Args args) const {
    Command command;
    command.id = CommandId("c" + std::to_string(++commands_));
    command.action = std::string(action);
    command.line = LineId(std::string(line));
    command.today = today;
    command.actor = "clerk";
    command.args = std::move(args);
    return command;
}

Outcome World::act(const Command& command) {
    const Hash128 before = workspace.state_hash();
    auto decision = decide(workspace, command);
    EXPECT_EQ(workspace.state_hash(), before) << "deciding " << command.action << " changed state";
    if (!decision) {
        EXPECT_FALSE(decision.error().unmet.empty()) << command.action << " refused without a code";
        return {codes_of(decision.error().unmet), {}};
    }
    workspace.apply(decision->facts);
    return {{}, std::move(*decision)};
}

Outcome World::act(std::string_view action, std::string_view line_id, Args args) {
    return act(command(action, line_id, std::move(args)));
}

Outcome World::act_on_items(std::string_view action, std::initializer_list<std::string> items,
                            Args args) {
    Command wanted = command(action, {}, std::move(args));
    for (const std::string& id : items) {
        wanted.items.emplace_back(id);
    }
    return act(wanted);
}

Outcome World::act_on_order(std::string_view action, std::string_view order_id, Args args) {
    Command wanted = command(action, {}, std::move(args));
    wanted.order = OrderId(std::string(order_id));
    return act(wanted);
}

const Line& World::line(std::string_view id) const {
    const Line* found = workspace.find(LineId(std::string(id)));
    return found ? *found : throw std::out_of_range(std::string(id));
}

const Order& World::order(std::string_view id) const {
    const Order* found = workspace.find(OrderId(std::string(id)));
    return found ? *found : throw std::out_of_range(std::string(id));
}

const Order& World::order_of(std::string_view id) const {
    return order(line(id).order.str());
}

const Item* World::item(std::string_view id) const {
    return workspace.find(ItemId(std::string(id)));
}

const Holdings* World::holdings(std::string_view id) const {
    return workspace.find(HoldingsId(std::string(id)));
}

std::vector<const Item*> World::items_of(std::string_view id) const {
    std::vector<const Item*> items;
    for (const ItemId& item_id : workspace.items_of(LineId(std::string(id)))) {
        items.push_back(workspace.find(item_id));
    }
    return items;
}

}  // namespace accession::test
