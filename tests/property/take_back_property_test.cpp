// SPDX-License-Identifier: Apache-2.0
// Whatever was done, taking it back leaves the state as it was before.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <ranges>
#include <utility>
#include <vector>

#include "core/journal/take_back.h"
#include "tests/support/random_world.h"

namespace accession::test {
namespace {

Command taking_back(const Command& command) {
    Command back;
    back.id = CommandId("back of " + command.id.str());
    back.action = take_back_action;
    back.actor = command.actor;
    back.today = command.today;
    back.args[std::string(taken_back_argument)] = command.id.str();
    return back;
}

void take_back(TakeBacks& done, Workspace& workspace, const Command& command) {
    const Command back = taking_back(command);
    const auto told = done.decide(workspace, back);
    RC_ASSERT(told.has_value());
    done.apply(workspace, back, *told);
}

void expect_all_taken_back(RulebookKey rulebook) {
    World world(rulebook);
    Choices choices(*rc::gen::scale(
        8.0, rc::gen::container<std::vector<std::uint32_t>>(rc::gen::arbitrary<std::uint32_t>())));
    populate(world, choices);
    TakeBacks done;
    std::vector<std::pair<Command, Hash128>> story;
    while (choices.left()) {
        const Command command = any_command(world, choices);
        const auto told = decide_and_tell(world.workspace, command);
        if (!told) {
            continue;
        }
        const Hash128 before = world.workspace.state_hash();
        done.apply(world.workspace, command, *told);
        take_back(done, world.workspace, command);
        RC_LOG() << command.action << '\n';
        RC_ASSERT(world.workspace.state_hash() == before);
        // And on with the story, by a way through which the same must be possible.
        const auto again = decide_and_tell(world.workspace, command);
        RC_ASSERT(again.has_value());
        done.apply(world.workspace, command, *again);
        story.emplace_back(command, before);
    }
    for (const auto& [command, before] : story | std::views::reverse) {
        take_back(done, world.workspace, command);
        RC_ASSERT(world.workspace.state_hash() == before);
    }
}

TEST(TakeBackProperties, WhateverWasDoneInAlma) {
    EXPECT_TRUE(rc::check("taken back, it is as if it had not been done",
                          [] { expect_all_taken_back(RulebookKey::alma); }));
}

TEST(TakeBackProperties, WhateverWasDoneInFolio) {
    EXPECT_TRUE(rc::check("taken back, it is as if it had not been done",
                          [] { expect_all_taken_back(RulebookKey::folio); }));
}

}  // namespace
}  // namespace accession::test
