// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/worlds.h"

#include <array>
#include <memory>
#include <stdexcept>
#include <string>

#include "core/journal/ledger.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/engine.h"
#include "core/lifecycle/rulebook.h"
#include "core/sample/sample_library.h"

namespace accession::sim {

namespace {

const Date today = *Date::parse("2026-11-22");

std::unique_ptr<World> make_world(std::uint32_t number) {
    auto made = std::make_unique<World>();
    const RulebookKey rulebook = number % 2 == 0 ? RulebookKey::alma : RulebookKey::folio;
    made->facts = sample_library(rulebook, 4 + number % 5, number, today);
    made->store = store_id(number);
    SimStorage storage(Model::disk, {});
    Ledger ledger(storage);
    const OpenReport report = ledger.open();
    if (report.found != Found::nothing || !ledger.begin(made->facts, made->store)) {
        throw std::logic_error("a store could not be begun");
    }
    made->files = storage.files();
    return made;
}

template <class TableType>
void add_records(const TableType& table, std::vector<Fact>& facts) {
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            using Entity = std::remove_cvref_t<decltype(table.at(slot))>;
            facts.emplace_back(Recorded<Entity>{table.shared(slot)});
        }
    }
}

std::string any_action(const Rulebook& rulebook, Random& random) {
    const Row* row = nullptr;
    while (row == nullptr || row->trigger != Trigger::user) {
        row = &rulebook.rows[random.below(static_cast<std::uint32_t>(rulebook.rows.size()))];
    }
    return std::string(row->action);
}

std::string allowed_action(const Workspace& workspace, const Line& line, Random& random) {
    std::vector<std::string_view> actions;
    for (const Offer& one : offers(workspace, line.id)) {
        if (one.allowed()) {
            actions.push_back(one.action);
        }
    }
    return actions.empty() ? any_action(rulebook_of(workspace.settings().rulebook), random)
                           : std::string(random.pick(std::span<const std::string_view>(actions)));
}

}  // namespace

const World& world(std::uint32_t number) {
    static std::array<std::unique_ptr<World>, worlds_count> worlds;
    auto& one = worlds.at(number);
    if (!one) {
        one = make_world(number);
    }
    return *one;
}

StoreId store_id(std::uint64_t number) {
    return {0x51D0'57A7'E000'0000U + number, number * 0x9E37'79B9'7F4A'7C15U};
}

std::vector<Fact> all_facts(const Workspace& workspace) {
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

Command random_command(const Workspace& workspace, Random& random, std::uint64_t number) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const Slot slots = workspace.lines().slots();
    const Slot slot = slots == 0 ? 0 : random.below(slots);
    // A line that is gone: a command about none.
    const Line line = workspace.lines().alive(slot) ? workspace.lines().at(slot) : Line{};
    Command command;
    command.id = CommandId("c" + std::to_string(number));
    command.line = line.id;
    command.order = line.order;
    command.action =
        random.percent(75) ? allowed_action(workspace, line, random) : any_action(rulebook, random);
    for (const ItemId& item : workspace.items_of(line.id)) {
        if (random.percent(60)) {
            command.items.push_back(item);
        }
    }
    command.today = today.plus_days(static_cast<std::int32_t>(number / 8));
    command.at_ms = 1'790'000'000'000 + static_cast<std::int64_t>(number);
    command.actor = random.percent(50) ? "a.okafor" : "m.lindqvist";
    command.device = "desk-1";
    if (random.percent(80)) {
        constexpr std::string_view reasons[] = {"Cancelled", "Complete", "Out of print", "Łódź ü"};
        constexpr std::string_view choices[] = {"retain", "suppress", "delete"};
        command.args = {{"reason", std::string(random.pick(reasons))},
                        {"number", "INV-" + std::to_string(number)},
                        {"bib", std::string(random.pick(choices))},
                        {"keepInDepartment", random.percent(20) ? "true" : "false"}};
    }
    return command;
}

Command taking_back(const Command& command, std::uint64_t number) {
    Command back;
    back.id = CommandId("c" + std::to_string(number));
    back.action = take_back_action;
    back.args[std::string(taken_back_argument)] = command.id.str();
    back.line = command.line;
    back.today = command.today;
    back.actor = command.actor;
    return back;
}

std::vector<Fact> random_import(const Workspace& workspace, Random& random, std::uint64_t number) {
    std::vector<Fact> facts;
    Vendor vendor;
    vendor.id = VendorId("V" + std::to_string(number));
    vendor.name = "Vendor " + std::to_string(random.below(1000));
    facts.emplace_back(VendorRecorded(std::move(vendor)));
    const Slot slots = workspace.titles().slots();
    if (const Slot slot = slots == 0 ? 0 : random.below(slots); workspace.titles().alive(slot)) {
        Title title = workspace.titles().at(slot);
        title.title += "!";
        facts.emplace_back(TitleRecorded(std::move(title)));
    }
    return facts;
}

}  // namespace accession::sim
