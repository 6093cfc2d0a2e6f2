// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_lives.h"

#include <string>
#include <type_traits>
#include <utility>

#include "core/lifecycle/engine.h"
#include "core/model/money.h"

namespace accession::tool {

namespace {

template <class TableType>
auto first_active(const TableType& table) {
    std::remove_cvref_t<decltype(table.at(0).id)> id;
    for (Slot slot = 0; slot < table.slots() && id.empty(); ++slot) {
        if (table.alive(slot) && table.at(slot).active) {
            id = table.at(slot).id;
        }
    }
    return id;
}

class Lives {
public:
    Lives(Workspace& workspace, Date today)
        : workspace_(workspace),
          today_(today),
          vendor_(first_active(workspace.vendors())),
          fund_(first_active(workspace.funds())) {}

    void live(std::uint32_t number) {
        const LineId line("life-" + std::to_string(number));
        const InvoiceId invoice("life-invoice-" + std::to_string(number));
        Command make = about("create_line", line);
        make.set = ordered(number);
        carry_out(std::move(make));
        carry_out(about("order_now", line));
        Command receive = about("receive", line);
        receive.items = workspace_.items_of(line);
        carry_out(std::move(receive));
        Command bill = about("create_invoice", line);
        bill.invoice = invoice;
        bill.args["number"] = "INV-" + std::to_string(number);
        carry_out(std::move(bill));
        for (const char* action : {"approve_invoice", "pay_invoice"}) {
            Command settle = about(action, {});
            settle.invoice = invoice;
            carry_out(std::move(settle));
        }
    }
    [[nodiscard]] std::vector<Command> take() { return std::move(commands_); }

private:
    [[nodiscard]] Command about(const char* action, const LineId& line) const {
        Command command;
        command.id = CommandId("life-" + std::to_string(commands_.size()));
        command.action = action;
        command.line = line;
        command.today = today_;
        command.actor = "bench";
        command.device = "bench";
        return command;
    }
    [[nodiscard]] FieldSet ordered(std::uint32_t number) const {
        FieldSet set;
        const auto give = [&set](const char* name, std::string text) {
            set[name].text = std::move(text);
        };
        give("type", "PRINTED_BOOK_OT");
        give("title", "A history of engines, part " + std::to_string(number));
        give("author", "Lovelace, Ada");
        give("price", "40.00");
        give("currency", "USD");
        give("owner", "MAIN");
        give("location", "STACKS");
        give("copies", "1");
        give("vendor", vendor_.str());
        give("vendorAccount", "main");
        give("acquisitionMethod", "purchase");
        set["funds"].funds = {{fund_, true, whole_ppm}};
        return set;
    }
    void carry_out(Command command) {
        if (auto decision = decide(workspace_, command)) {
            workspace_.apply(decision->facts);
            commands_.push_back(std::move(command));
        }
    }

    Workspace& workspace_;
    Date today_;
    VendorId vendor_;
    FundId fund_;
    std::vector<Command> commands_;
};

}  // namespace

std::vector<Command> lives_of(Workspace& workspace, std::uint32_t lines, Date today) {
    Lives lives(workspace, today);
    for (std::uint32_t number = 0; number < lines; ++number) {
        lives.live(number);
    }
    return lives.take();
}

}  // namespace accession::tool
