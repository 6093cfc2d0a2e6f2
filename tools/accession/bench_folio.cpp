// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_folio.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "core/lifecycle/engine.h"
#include "core/model/money.h"
#include "core/workspace/workspace.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

Line ordered_line(int number, std::int32_t copies) {
    Line line;
    line.id = LineId("line-" + std::to_string(number));
    line.number = "10000-" + std::to_string(number);
    line.order = OrderId("order");
    line.vendor = VendorId("vendor");
    line.description.title = "A history of engines, part " + std::to_string(number);
    line.acquisition_method = "Purchase";
    line.receipt = Status::pending;
    line.payment = Status::pending;
    line.cost.unit_price = 4000;
    line.cost.quantity_physical = copies;
    line.cost.price = 4000 * std::int64_t{copies};
    line.physical_inventory = CreateInventory::instance_holding_item;
    line.material_type = "Book";
    line.locations = {{"STACKS", HoldingsId{}, copies, 0}};
    line.funds = {{FundId("fund"), true, whole_ppm}};
    return line;
}

std::vector<Fact> pending_order(int lines, std::int32_t copies) {
    Settings settings;
    settings.rulebook = RulebookKey::folio;
    Order order;
    order.id = OrderId("order");
    order.number = "10000";
    order.status = Status::pending;
    order.vendor = VendorId("vendor");
    std::vector<Fact> facts{SettingsRecorded{settings},
                            VendorRecorded{{VendorId("vendor"), "V", "Vendor", true, true}},
                            OrderRecorded{order}};
    for (int number = 1; number <= lines; ++number) {
        facts.emplace_back(LineRecorded{ordered_line(number, copies)});
    }
    return facts;
}

Command command(const char* action, Date today) {
    Command made;
    made.id = CommandId(std::string("bench-") + action);
    made.action = action;
    made.order = OrderId("order");
    made.today = today;
    made.actor = "bench";
    return made;
}

/// Milliseconds of one command on a library just opened; negative when it was refused.
double timed(const FolioTask& task) {
    WorkspaceFile file;
    if (!file.ledger().begin_from_file(task.workspace_file)) {
        return -1;
    }
    const auto began = std::chrono::steady_clock::now();
    const bool accepted = file.ledger().submit(task.command).accepted;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    return accepted ? took.count() : -1;
}

Workspace pending_workspace(int lines, std::int32_t copies) {
    Workspace workspace;
    workspace.apply(pending_order(lines, copies));
    return workspace;
}

}  // namespace

std::vector<FolioTask> folio_tasks(Date today) {
    constexpr std::int32_t pieces_each = 10;
    std::vector<FolioTask> tasks;
    for (const int lines : {5, 50, 500, 5000}) {
        tasks.push_back({"folio_open_" + std::to_string(lines) + "_lines",
                         Ledger::file_of(pending_workspace(lines, pieces_each)),
                         command("open", today)});
    }
    constexpr std::int32_t pieces = 1000;
    Workspace workspace = pending_workspace(1, pieces);
    if (const auto opened = decide(workspace, command("open", today))) {
        workspace.apply(opened->facts);
    }
    Command check_in = command("check_in", today);
    check_in.items = workspace.items_of(LineId("line-1"));
    tasks.push_back({"folio_check_in_1000", Ledger::file_of(workspace), check_in});
    return tasks;
}

void measure_folio(const std::vector<FolioTask>& tasks, std::vector<Figure>& figures) {
    for (const FolioTask& task : tasks) {
        std::array<double, folio_rounds> took{};
        std::ranges::generate(took, [&] { return timed(task); });
        std::ranges::sort(took);
        figures.push_back({task.name, took[folio_rounds / 2], "ms"});
    }
}

}  // namespace accession::tool
