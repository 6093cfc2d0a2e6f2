// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_folio.h"

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

/// Milliseconds of one command; negative when it was refused.
double timed(Ledger& ledger, const Command& wanted) {
    Touched written;
    const auto began = std::chrono::steady_clock::now();
    const bool accepted = ledger.submit(wanted, written).accepted;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    return accepted ? took.count() : -1;
}

double opened(int lines, std::int32_t copies, Date today, WorkspaceFile& file) {
    Touched written;
    if (!file.ledger().begin(pending_order(lines, copies), written)) {
        return -1;
    }
    return timed(file.ledger(), command("open", today));
}

}  // namespace

void measure_folio(Date today, std::vector<Figure>& figures) {
    constexpr std::int32_t pieces_each = 10;
    for (const int lines : {5, 50, 500, 5000}) {
        WorkspaceFile file;
        figures.push_back({"folio_open_" + std::to_string(lines) + "_lines",
                           opened(lines, pieces_each, today, file), "ms"});
    }
    constexpr std::int32_t pieces = 1000;
    WorkspaceFile file;
    opened(1, pieces, today, file);
    Command check_in = command("check_in", today);
    check_in.items = file.workspace().items_of(LineId("line-1"));
    figures.push_back({"folio_check_in_1000", timed(file.ledger(), check_in), "ms"});
}

}  // namespace accession::tool
