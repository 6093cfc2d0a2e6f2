// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_world.h"

#include <array>

namespace accession::test {

namespace {

constexpr std::array<Status, 12> alma_statuses = {
    Status::sent,     Status::in_review,        Status::waiting_for_invoice,
    Status::closed,   Status::canceled,         Status::ready,
    Status::deferred, Status::manual_packaging, Status::recurring_renewal,
    Status::deleted,  Status::under_evaluation, Status::waiting_for_manual_renewal};

constexpr StatusSet renewals{Status::recurring_renewal, Status::waiting_for_manual_renewal};

AlmaLine any_alma_line(Choices& choices, int number) {
    AlmaLine line;
    line.id = "L" + std::to_string(number);
    line.status = alma_statuses.at(static_cast<std::size_t>(choices.of(12)));
    line.continuity = renewals.has(line.status) || choices.of(6) == 5 ? Continuity::continuous
                                                                      : Continuity::one_time;
    line.copies = choices.of(4);
    line.received = line.copies == 0 ? 0 : choices.of(line.copies + 1);
    const bool one_time = line.continuity == Continuity::one_time;
    if (one_time && line.status == Status::waiting_for_invoice) {
        line.copies = line.copies == 0 ? 1 : line.copies;
        line.received = line.copies;
    } else if (one_time && line.status == Status::sent && line.received == line.copies) {
        line.received = 0;
    }
    line.order = choices.coin() ? "PO" + std::to_string(choices.of(2)) : "";
    if (number > 1 && choices.of(5) == 4) {
        line.additional_to = "L1";
    } else if (number > 1 && choices.of(5) == 4) {
        line.holdings = {"L1.h1"};
    }
    line.title = choices.coin() ? "B2" : "B1";
    line.close_reason = choices.coin() ? "received_and_paid" : "manual";
    return line;
}

FolioLine any_folio_line(Choices& choices, int number) {
    static constexpr std::array<Status, 5> receipts = {
        Status::pending, Status::cancelled, Status::receipt_not_required, Status::fully_received,
        Status::partially_received};
    static constexpr std::array<Status, 5> payments = {Status::pending, Status::cancelled,
                                                       Status::payment_not_required,
                                                       Status::fully_paid, Status::partially_paid};
    FolioLine line;
    line.id = "L" + std::to_string(number);
    line.receipt = receipts.at(static_cast<std::size_t>(choices.of(5)));
    line.payment = payments.at(static_cast<std::size_t>(choices.of(5)));
    line.independent = choices.of(4) == 3 || line.receipt == Status::receipt_not_required;
    line.inventory = static_cast<CreateInventory>(3 - choices.of(4));
    line.locations = {{"MAIN", HoldingsId{}, 1 + choices.of(3), 0}};
    if (choices.coin()) {
        line.locations.push_back({choices.coin() ? "ANNEX" : "MAIN", HoldingsId{}, 1, 0});
    }
    if (choices.of(3) == 2) {
        line.format = Format::mixed;
        line.locations.front().quantity_electronic = 1;
    }
    return line;
}

Args any_answers(Choices& choices) {
    Args args;
    if (choices.of(5) != 4) {
        args["reason"] = choices.coin() ? "Cancelled" : "Error";
        args["number"] = "N" + std::to_string(choices.of(3));
    }
    if (choices.coin()) {
        static constexpr std::array<const char*, 4> dates = {"2026-03-02", "2026-02-01",
                                                             "2026-03-09", "soon"};
        args["date"] = dates.at(static_cast<std::size_t>(choices.of(4)));
    }
    if (choices.coin()) {
        static constexpr std::array<const char*, 4> bibs = {"retain", "delete", "suppress", "eat"};
        args["bib"] = bibs.at(static_cast<std::size_t>(choices.of(4)));
        args["fullyInvoiced"] = choices.coin() ? "false" : "true";
        args["keepInDepartment"] = choices.coin() ? "true" : "false";
    }
    if (choices.coin()) {
        static constexpr std::array<const char*, 4> amounts = {"100.00", "0", "12.345", "99999"};
        args["amount"] = amounts.at(static_cast<std::size_t>(choices.of(4)));
    }
    if (choices.of(8) == 7) {
        args["confirm"] = "false";
    }
    return args;
}

template <class TableType>
void add_records(const TableType& table, std::vector<Fact>& facts) {
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            facts.emplace_back(
                Recorded<std::remove_cvref_t<decltype(table.at(slot))>>{table.at(slot)});
        }
    }
}

}  // namespace

void populate(World& world, Choices& choices) {
    if (world.workspace.settings().rulebook == RulebookKey::alma) {
        if (choices.of(4) == 3) {
            world.change_settings([](Settings& s) { s.cancel_by_main_line = true; });
        }
        const int lines = 1 + choices.of(4);
        for (int number = 1; number <= lines; ++number) {
            world.add(any_alma_line(choices, number));
        }
        return;
    }
    const Continuity continuity =
        choices.of(5) == 4 ? Continuity::continuous : Continuity::one_time;
    world.add_order("O1", Status::pending, continuity);
    world.add_order("O2", Status::pending);
    const int lines = 1 + choices.of(3);
    for (int number = 1; number <= lines; ++number) {
        world.add(any_folio_line(choices, number));
        if (choices.of(4) == 3) {
            world.amend(LineId("L" + std::to_string(number)), [](Line& line) {
                line.order = OrderId("O2");
                line.continuity = Continuity::one_time;
            });
        }
    }
    if (choices.coin()) {
        world.workspace.put(
            Invoice{InvoiceId("N"), "N", Status::paid, {{LineId("L1"), 1000, choices.coin()}}});
    }
}

Command any_command(const World& world, Choices& choices) {
    const Workspace& workspace = world.workspace;
    const LineId line(std::string("L") + std::to_string(1 + choices.of(5)));
    std::vector<std::string_view> actions{"levitate"};
    const bool sensible = choices.of(5) != 4;
    for (const Offer& one : offers(workspace, line)) {
        if (one.allowed() || !sensible) {
            actions.push_back(one.action);
        }
    }
    const auto action = static_cast<std::size_t>(choices.of(static_cast<int>(actions.size())));
    Command command = world.command(actions[action], line.str(), any_answers(choices));
    if (const Line* record = workspace.find(line)) {
        command.order = record->order;
    }
    const bool takes_back = command.action.starts_with("un");
    std::vector<ItemId> fitting;
    for (const ItemId& id : workspace.items_of(line)) {
        if (!sensible || (workspace.find(id)->status == Status::received) == takes_back) {
            fitting.push_back(id);
        }
    }
    if (choices.of(8) == 7) {
        fitting.emplace_back("gone");
    }
    for (int n = fitting.empty() ? 0 : 1 + choices.of(3); n > 0; --n) {
        const int which = choices.of(static_cast<int>(fitting.size()));
        command.items.push_back(fitting[static_cast<std::size_t>(which)]);
    }
    return command;
}

std::vector<Fact> all_records(const Workspace& workspace) {
    std::vector<Fact> facts{SettingsRecorded{workspace.settings()}};
    add_records(workspace.vendors(), facts);
    add_records(workspace.funds(), facts);
    add_records(workspace.titles(), facts);
    add_records(workspace.all_holdings(), facts);
    add_records(workspace.orders(), facts);
    add_records(workspace.lines(), facts);
    add_records(workspace.items(), facts);
    add_records(workspace.invoices(), facts);
    add_records(workspace.eresources(), facts);
    add_records(workspace.claims(), facts);
    add_records(workspace.work_orders(), facts);
    add_records(workspace.letters(), facts);
    return facts;
}

}  // namespace accession::test
