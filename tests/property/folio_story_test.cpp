// SPDX-License-Identifier: Apache-2.0
// What must hold for a FOLIO library whatever is done to it.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "core/desk/asking.h"
#include "core/lifecycle/folio/queries.h"
#include "core/lifecycle/folio/statuses.h"
#include "tests/support/random_world.h"

namespace accession::test {
namespace {

std::vector<std::uint32_t> folio_numbers() {
    return *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::arbitrary<std::uint32_t>());
}

/// A change of pieces that leaves a line's receipt status to be counted.
bool counts_pieces(std::string_view action) {
    static constexpr std::string_view actions[] = {"check_in", "unreceive", "expect",
                                                   "batch_status"};
    return std::ranges::find(actions, action) != std::end(actions);
}

void expect_receipts_counted(const Workspace& workspace, const Command& command) {
    for (const ItemId& id : command.items) {
        const Item* piece = workspace.find(id);
        const Line* line = piece ? workspace.find(piece->line) : nullptr;
        if (line == nullptr || line->receipt == Status::cancelled ||
            line->receipt == Status::ongoing) {
            continue;
        }
        std::vector<Status> pieces;
        for (const ItemId& one : workspace.items_of(line->id)) {
            pieces.push_back(workspace.find(one)->status);
        }
        const Order* order = workspace.find(line->order);
        // Reopening writes its own, which never says Fully Received (B5).
        const bool reopened = order != nullptr && order->status == Status::open &&
                              line->receipt != Status::fully_received;
        RC_ASSERT(reopened || folio::receipt_status(pieces) == line->receipt);
    }
}

TEST(FolioProperties, TheReceiptStatusIsWhatThePiecesMake) {
    EXPECT_TRUE(rc::check("a receipt status that was counted says what the pieces say", [] {
        World world(RulebookKey::folio);
        Choices choices(folio_numbers());
        populate(world, choices);
        world.act_on_order("open", "O1");
        while (choices.left()) {
            const Command command = any_command(world, choices);
            const auto decision = decide(world.workspace, command);
            if (decision) {
                world.workspace.apply(decision->facts);
            }
            if (decision && counts_pieces(command.action)) {
                expect_receipts_counted(world.workspace, command);
            }
        }
    }));
}

TEST(FolioProperties, PiecesOfOneSortCanTakeTheSame) {
    EXPECT_TRUE(rc::check("what is known of a sort of pieces holds for each of them", [] {
        World world(RulebookKey::folio);
        Choices choices(folio_numbers());
        populate(world, choices);
        world.act_on_order("open", "O1");
        const Asker anybody{"clerk", {}, world.today, true};
        while (choices.left()) {
            const auto decision = decide(world.workspace, any_command(world, choices));
            if (decision) {
                world.workspace.apply(decision->facts);
            }
        }
        desk::ItemActions known(world.workspace, anybody);
        for (const char* line : {"L1", "L2", "L3"}) {
            for (const ItemId& id : world.workspace.items_of(LineId(line))) {
                world.amend(id, [&](Item& item) { item.barcode = "B-" + id.str(); });
                const Item& item = *world.workspace.find(id);
                RC_ASSERT(known.of(item) == desk::item_actions(world.workspace, item, anybody));
            }
        }
    }));
}

/// What opening makes and unopening takes back; numbers already given, the instance and the day of
/// the order stay, as in FOLIO.
Line comparable(Line line) {
    line.last_copy = 0;
    line.sent_on.reset();
    line.encumbrance = {};
    line.title = TitleId{};
    line.folio.edit().instance.clear();
    return line;
}

TEST(FolioProperties, UnopeningGivesTheOrderBack) {
    EXPECT_TRUE(rc::check("an untouched order that is opened and unopened is as it was", [] {
        World world(RulebookKey::folio);
        Choices choices(folio_numbers());
        populate(world, choices);
        std::vector<Line> before;
        for (const LineId& id : world.workspace.lines_of(OrderId("O1"))) {
            before.push_back(*world.workspace.find(id));
        }
        RC_PRE(world.act_on_order("open", "O1").accepted());
        RC_PRE(world.order("O1").status == Status::open);
        RC_ASSERT(world.act_on_order("unopen", "O1", {{"deleteHoldings", "true"}}).accepted());
        RC_ASSERT(world.order("O1").status == Status::pending);
        for (const Line& line : before) {
            const Line& after = *world.workspace.find(line.id);
            RC_ASSERT(world.workspace.items_of(line.id).empty());
            RC_ASSERT(after.holdings.empty());
            RC_ASSERT(after.encumbrance.amount == 0);
            Line wanted = comparable(line);
            // Opening names what is required of an ongoing order's line, and unopening forgets it.
            constexpr StatusSet ours{Status::awaiting_receipt, Status::awaiting_payment,
                                     Status::ongoing};
            RC_ASSERT(!ours.has(after.receipt) && !ours.has(after.payment));
            wanted.receipt = after.receipt;
            wanted.payment = after.payment;
            RC_ASSERT(comparable(after) == wanted);
        }
    }));
}

}  // namespace
}  // namespace accession::test
