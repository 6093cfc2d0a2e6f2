// SPDX-License-Identifier: Apache-2.0
// Whatever people do to an Alma library, in whatever order: money and quantities add up, statuses
// stay among the listed ones, orders follow their lines, and what was previewed is what happened.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/journal/fact_codec.h"
#include "core/journal/ledger.h"
#include "core/journal/messages.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"
#include "tests/support/alma_random.h"
#include "tests/support/memory_storage.h"

namespace accession::test {
namespace {

/// Long enough for some ten to thirty commands.
std::vector<std::uint32_t> numbers_of_story() {
    const auto count = *rc::gen::inRange<std::size_t>(400, 1500);
    return *rc::gen::container<std::vector<std::uint32_t>>(
        count, rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>()));
}

/// I9.
void expect_money_adds_up(const Workspace& w, const Line& line) {
    RC_ASSERT(line.encumbrance.amount >= 0);
    const bool encumbered = line.encumbrance.state == EncumbranceState::encumbered;
    const std::int64_t wanted = encumbered ? alma::open_amount(w, line) : 0;
    RC_ASSERT(line.encumbrance.amount == wanted);
    RC_ASSERT((!encumbered || !alma::finished.has(line.status)));
    std::int64_t ppm = 0;
    for (const FundShare& share : line.funds) {
        ppm += share.value;
    }
    RC_ASSERT((line.funds.empty() || ppm == whole_ppm));
}

void expect_items_add_up(const Workspace& w, const Line& line) {
    for (const ItemId& id : w.items_of(line.id)) {
        const Item& item = *w.find(id);
        const bool received = item.status == Status::received;
        RC_ASSERT(received == item.received_on.has_value());
        RC_ASSERT(received == (item.process != Process::acquisition));
        RC_ASSERT(item.requests >= 0);
    }
    if (line.continuity == Continuity::one_time && line.status == Status::waiting_for_invoice) {
        RC_ASSERT(alma::is_complete(w, line));
    }
}

void expect_line_holds(const Workspace& w, const Line& line) {
    RC_ASSERT(alma::every_status.has(line.status));
    constexpr StatusSet renewing{Status::recurring_renewal, Status::waiting_for_manual_renewal,
                                 Status::under_evaluation_renewal};
    RC_ASSERT((!renewing.has(line.status) || line.continuity == Continuity::continuous));
    RC_ASSERT((line.status == Status::closed) == !line.close_reason.empty());
    RC_ASSERT((line.status != Status::canceled || !line.cancel_reason.empty()));
    RC_ASSERT((!alma::finished.has(line.status) || !line.claiming.in_claim));
    RC_ASSERT((line.order.empty() || w.find(line.order) != nullptr));
    expect_money_adds_up(w, line);
    expect_items_add_up(w, line);
}

void expect_order_follows(const Workspace& w, const Order& order) {
    bool active = false;
    bool closed = false;
    bool all_deleted = true;
    for (const LineId& id : w.lines_of(order.id)) {
        const Status status = w.find(id)->status;
        active = active || alma::active.has(status);
        closed = closed || status == Status::closed;
        all_deleted = all_deleted && status == Status::deleted;
    }
    const Status derived = active   ? (order.sent_on ? Status::sent : Status::in_review)
                           : closed ? Status::closed
                                    : Status::canceled;
    RC_ASSERT((order.status == derived || (order.status == Status::deleted && all_deleted)));
}

void expect_library_holds(const Workspace& w) {
    for (Slot slot = 0; slot < w.lines().slots(); ++slot) {
        expect_line_holds(w, w.lines().at(slot));
    }
    for (Slot slot = 0; slot < w.orders().slots(); ++slot) {
        expect_order_follows(w, w.orders().at(slot));
    }
}

/// A command is the same after it was written down and read.
Command written_and_read(const Command& command) {
    const auto read = command_from(nlohmann::json::parse(to_json(command).dump()));
    RC_ASSERT(read.has_value());
    return *read;
}

void tell_story() {
    Choices choices(numbers_of_story());
    Workspace workspace = any_alma_library(choices);
    MemoryStorage storage;
    Ledger ledger(storage);
    RC_ASSERT(ledger.begin(decode_facts(encode_snapshot(workspace)).value()).has_value());
    Date today = *Date::from_civil(2026, 3, 2);
    int accepted = 0;
    for (int number = 1; choices.left(); ++number) {
        const Command command = any_alma_command(workspace, choices, number, today);
        const Hash128 before = workspace.state_hash();
        const auto decision = decide(workspace, command);
        const auto again = decide(workspace, written_and_read(command));
        RC_ASSERT(workspace.state_hash() == before);
        RC_ASSERT(decision.has_value() == again.has_value());
        const accession::Outcome outcome = ledger.submit(command);
        RC_ASSERT(outcome.accepted == decision.has_value());
        if (!decision) {
            RC_ASSERT(!decision.error().unmet.empty());
            RC_ASSERT(decision.error().unmet == again.error().unmet);
            RC_ASSERT(ledger.workspace().state_hash() == before);
            continue;
        }
        ++accepted;
        RC_ASSERT(decision->facts == again->facts);
        const auto told = consequences(workspace, *decision);
        RC_ASSERT(told == outcome.consequences);
        workspace.apply(decision->facts);
        RC_ASSERT(ledger.workspace().state_hash() == workspace.state_hash());
        expect_library_holds(workspace);
    }
    Ledger reopened(storage);
    RC_ASSERT(reopened.open().notes.empty());
    RC_ASSERT(reopened.workspace().state_hash() == workspace.state_hash());
    RC_CLASSIFY(accepted >= 5, "five or more commands were accepted");
}

TEST(AlmaStories, HoldWhateverHappens) {
    EXPECT_TRUE(rc::check("an Alma library holds together through every story", tell_story));
}

}  // namespace
}  // namespace accession::test
