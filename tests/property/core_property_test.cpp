// SPDX-License-Identifier: Apache-2.0
// What holds whatever happens: random stories of commands on random small libraries.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "core/lifecycle/draft.h"
#include "core/lifecycle/matching.h"
#include "tests/support/random_world.h"

namespace accession::test {
namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers any_numbers() {
    return *rc::gen::scale(8.0, rc::gen::container<Numbers>(rc::gen::arbitrary<std::uint32_t>()));
}

template <class IdType>
std::vector<IdType> sorted(std::vector<IdType> ids) {
    std::ranges::sort(ids);
    return ids;
}

/// Every id that either state may know.
struct Universe {
    std::vector<LineId> lines;
    std::vector<OrderId> orders;
    std::vector<ItemId> items;
    std::vector<HoldingsId> holdings;
    std::vector<TitleId> titles;

    void learn(const Workspace& w) {
        collect(w.lines(), lines);
        collect(w.orders(), orders);
        collect(w.items(), items);
        collect(w.all_holdings(), holdings);
        collect(w.titles(), titles);
    }

private:
    template <class TableType, class IdType>
    static void collect(const TableType& table, std::vector<IdType>& ids) {
        for (Slot slot = 0; slot < table.slots(); ++slot) {
            if (table.alive(slot)) {
                ids.push_back(table.at(slot).id);
            }
        }
    }
};

template <class IdType>
void expect_same_record(const State& one, const State& other, const IdType& id) {
    const auto* left = one.find(id);
    const auto* right = other.find(id);
    RC_ASSERT((left == nullptr) == (right == nullptr));
    const bool same = left == nullptr || *left == *right;  // the macro does not cut short
    RC_ASSERT(same);
}

void expect_same_state(const State& one, const State& other, const Universe& all) {
    for (const OrderId& id : all.orders) {
        expect_same_record(one, other, id);
        RC_ASSERT(sorted(one.lines_of(id)) == sorted(other.lines_of(id)));
    }
    for (const TitleId& id : all.titles) {
        expect_same_record(one, other, id);
        RC_ASSERT(sorted(one.lines_of(id)) == sorted(other.lines_of(id)));
        RC_ASSERT(sorted(one.holdings_of(id)) == sorted(other.holdings_of(id)));
    }
    for (const LineId& id : all.lines) {
        expect_same_record(one, other, id);
        RC_ASSERT(sorted(one.items_of(id)) == sorted(other.items_of(id)));
        RC_ASSERT(sorted(one.additional_lines_of(id)) == sorted(other.additional_lines_of(id)));
        RC_ASSERT(sorted(one.invoices_of(id)) == sorted(other.invoices_of(id)));
    }
    for (const HoldingsId& id : all.holdings) {
        expect_same_record(one, other, id);
        RC_ASSERT(sorted(one.items_of(id)) == sorted(other.items_of(id)));
        RC_ASSERT(sorted(one.lines_using(id)) == sorted(other.lines_using(id)));
    }
    for (const ItemId& id : all.items) {
        expect_same_record(one, other, id);
    }
}

int told(const std::vector<Consequence>& consequences, std::string_view code) {
    int count = 0;
    for (const Consequence& one : consequences) {
        count += one.code == code ? std::stoi(one.params.at("count")) : 0;
    }
    return count;
}

template <class Kind>
int facts_of_kind(const std::vector<Fact>& facts) {
    return static_cast<int>(std::ranges::count_if(
        facts, [](const Fact& fact) { return std::holds_alternative<Kind>(fact); }));
}

/// I20: nothing is deleted, kept or received that the preview does not count.
void expect_preview_is_complete(const State& before, const Command& command,
                                const Decision& decision) {
    const auto consequences_told = consequences(before, decision);
    const auto in_one_go = decide_and_tell(before, command);
    RC_ASSERT(in_one_go.has_value());
    RC_ASSERT(in_one_go->decision.facts == decision.facts);
    RC_ASSERT(in_one_go->consequences == consequences_told);
    RC_ASSERT(told(consequences_told, "items_deleted") ==
              facts_of_kind<ItemDeleted>(decision.facts));
    RC_ASSERT(told(consequences_told, "holdings_deleted") ==
              facts_of_kind<HoldingsDeleted>(decision.facts));
    RC_ASSERT(told(consequences_told, "item_received") ==
              facts_of_kind<ItemReceived>(decision.facts));
    RC_ASSERT(told(consequences_told, "pieces_created") ==
              facts_of_kind<ItemRecorded>(decision.facts));
    const auto count = [&](std::string_view code) {
        return std::ranges::count(consequences_told, code, &Consequence::code);
    };
    RC_ASSERT(count("bib_deleted") == facts_of_kind<TitleDeleted>(decision.facts));
    const int kept =
        told(consequences_told, "items_kept") + told(consequences_told, "holdings_kept") +
        told(consequences_told, "bib_kept") + told(consequences_told, "main_line_inventory_kept");
    RC_ASSERT(kept == static_cast<int>(decision.kept.size()));
}

/// I9, and what a status means.
void expect_sums_hold(const Workspace& w) {
    for (Slot slot = 0; slot < w.lines().slots(); ++slot) {
        if (!w.lines().alive(slot)) {
            continue;
        }
        const Line& line = w.lines().at(slot);
        RC_ASSERT(line.encumbrance.amount >= 0);
        RC_ASSERT((line.encumbrance.state == EncumbranceState::encumbered ||
                   line.encumbrance.amount == 0));
        const auto items = w.items_of(line.id);
        const auto received = std::ranges::count_if(
            items, [&](const ItemId& id) { return w.find(id)->status == Status::received; });
        const bool one_time = line.continuity == Continuity::one_time;
        if (line.status == Status::waiting_for_invoice && one_time) {
            RC_ASSERT(received == std::ssize(items));
        }
        if (line.status == Status::sent && one_time) {
            RC_ASSERT((items.empty() || received < std::ssize(items)));
        }
    }
}

constexpr StatusSet finished{Status::closed, Status::canceled, Status::deleted};

/// R24 and its kin: an Alma order's status follows from its lines.
void expect_orders_follow_their_lines(const Workspace& w) {
    for (Slot slot = 0; slot < w.orders().slots(); ++slot) {
        const Order& order = w.orders().at(slot);
        bool active = false;
        bool closed = false;
        for (const LineId& id : w.lines_of(order.id)) {
            active = active || !finished.has(w.find(id)->status);
            closed = closed || w.find(id)->status == Status::closed;
        }
        const Status derived = active ? (order.sent_on ? Status::sent : Status::in_review)
                                      : (closed ? Status::closed : Status::canceled);
        RC_ASSERT(order.status == derived);
    }
}

/// One random story; `heard` gets every fact of it.
void tell_story(RulebookKey rulebook, std::vector<Fact>& heard, World& world) {
    int done = 0;
    Choices choices(any_numbers());
    populate(world, choices);
    heard = all_records(world.workspace);
    while (choices.left()) {
        const Command command = any_command(world, choices);
        const Hash128 before = world.workspace.state_hash();
        const auto decision = decide(world.workspace, command);
        const auto preview = decide(world.workspace, command);
        RC_ASSERT(world.workspace.state_hash() == before);
        RC_ASSERT(decision.has_value() == preview.has_value());
        if (!decision) {
            RC_ASSERT(!decision.error().unmet.empty());
            RC_ASSERT(decision.error().unmet == preview.error().unmet);
            continue;
        }
        RC_ASSERT(decision->facts == preview->facts);
        RC_ASSERT(decision->kept == preview->kept);
        expect_preview_is_complete(world.workspace, command, *decision);
        Universe all;
        all.learn(world.workspace);
        Workspace after;
        after.apply(all_records(world.workspace));
        after.apply(decision->facts);
        all.learn(after);
        Draft draft(world.workspace);
        for (const Fact& fact : decision->facts) {
            fold(draft, fact);
        }
        expect_same_state(draft, after, all);
        world.workspace.apply(decision->facts);
        RC_ASSERT(world.workspace.state_hash() == after.state_hash());
        heard.insert(heard.end(), decision->facts.begin(), decision->facts.end());
        ++done;
        expect_sums_hold(world.workspace);
        if (rulebook == RulebookKey::alma) {
            expect_orders_follow_their_lines(world.workspace);
        }
    }
    RC_CLASSIFY(done >= 3, "three or more commands were accepted");
}

void expect_story_holds(RulebookKey rulebook) {
    World world(rulebook);
    std::vector<Fact> heard;
    tell_story(rulebook, heard, world);

    Workspace replayed;
    replayed.apply(heard);
    RC_ASSERT(replayed.state_hash() == world.workspace.state_hash());

    std::vector<Fact> records = all_records(world.workspace);
    std::ranges::reverse(records);
    Workspace backwards;
    backwards.apply(records);
    RC_ASSERT(backwards.state_hash() == world.workspace.state_hash());
}

TEST(Properties, AlmaStoriesHold) {
    EXPECT_TRUE(rc::check("Alma: refusals change nothing, previews tell all, facts are the state",
                          [] { expect_story_holds(RulebookKey::alma); }));
}

TEST(Properties, FolioStoriesHold) {
    EXPECT_TRUE(rc::check("FOLIO: refusals change nothing, previews tell all, facts are the state",
                          [] { expect_story_holds(RulebookKey::folio); }));
}

/// The state alone decides: no condition looks at what the command brings.
bool asks_nothing(const Rulebook& rulebook, std::string_view action) {
    return std::ranges::all_of(rows_of(rulebook, action), [](const Row& row) {
        return std::ranges::none_of(row.when, [](const Condition* condition) {
            return condition->stage == Stage::argument || condition->stage == Stage::first;
        });
    });
}

TEST(Properties, OffersAgreeWithDecisions) {
    EXPECT_TRUE(rc::check("an action refused for its state is not offered", [] {
        const RulebookKey key = *rc::gen::element(RulebookKey::alma, RulebookKey::folio);
        World world(key);
        Choices choices(any_numbers());
        populate(world, choices);
        while (choices.left()) {
            const Command command = any_command(world, choices);
            if (auto decision = decide(world.workspace, command)) {
                world.workspace.apply(decision->facts);
            }
            for (const LineId& id : world.workspace.lines_of(OrderId("O1"))) {
                for (const Offer& one : offers(world.workspace, id)) {
                    Command same = world.command(one.action, id.str(), {{"reason", "r"}});
                    same.order = OrderId("O1");
                    if (one.allowed() && one.subject == Subject::order &&
                        asks_nothing(rulebook_of(key), one.action)) {
                        RC_ASSERT(decide(world.workspace, same).has_value());
                    }
                }
                for (const Explanation& step : explain(world.workspace, id)) {
                    RC_ASSERT(!step.source.empty());
                }
            }
        }
    }));
}

TEST(Properties, TruncatedRecordsAreRefused) {
    EXPECT_TRUE(rc::check("a record's bytes come back, and no beginning of them does", [] {
        World world(RulebookKey::alma);
        Choices choices(any_numbers());
        populate(world, choices);
        const Line line = world.line();
        ByteWriter writer;
        Encoder{writer}.write(line);
        const std::string bytes = writer.take();
        ByteReader whole(bytes);
        Line again;
        Decoder{whole}.read(again);
        RC_ASSERT((whole.ok() && whole.at_end() && again == line));
        const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());
        ByteReader part(std::string_view(bytes).substr(0, cut));
        Decoder{part}.read(again);
        RC_ASSERT(!part.ok());
    }));
}

}  // namespace
}  // namespace accession::test
