// SPDX-License-Identifier: Apache-2.0
// What a decision has asked for tells what it depends on: where nothing of that was changed, it would be
// the same again.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <expected>
#include <vector>

#include "core/lifecycle/consequences.h"
#include "core/lifecycle/noting.h"
#include "core/workspace/workspace.h"
#include "tests/sim/workload.h"
#include "tests/sim/worlds.h"

namespace accession {
namespace {

struct Asked {
    std::expected<Told, Refusal> told;
    Footprint footprint;
};

Asked ask(const Workspace& workspace, const Command& command) {
    const NotingState noting(workspace);
    auto told = decide_and_tell(noting, command);
    return {std::move(told), noting.take()};
}

bool same(const std::expected<Told, Refusal>& one, const std::expected<Told, Refusal>& other) {
    if (!one || !other) {
        return one.has_value() == other.has_value() && one.error().unmet == other.error().unmet;
    }
    return one->decision.facts == other->decision.facts && one->consequences == other->consequences;
}

Workspace world_of(std::uint8_t number) {
    Workspace workspace;
    workspace.apply(sim::world(number % sim::worlds_count).facts);
    return workspace;
}

RC_GTEST_PROP(Footprint, WhatIsNotMetIsDecidedTheSameAgain,
              (std::uint8_t world, std::uint64_t seed)) {
    sim::Random random(seed);
    Workspace workspace = world_of(world);
    std::uint64_t number = 0;
    std::vector<Command> waiting;
    for (int i = 0; i < 8; ++i) {
        waiting.push_back(sim::random_command(workspace, random, ++number));
    }
    bool passed_over = false;
    for (int i = 0; i < 12; ++i) {
        std::vector<Asked> before;
        for (const Command& command : waiting) {
            before.push_back(ask(workspace, command));
        }
        const auto foreign =
            decide_and_tell(workspace, sim::random_command(workspace, random, ++number));
        if (!foreign) {
            continue;
        }
        Changed changed;
        changed.add(fold_noting(workspace, foreign->decision.facts));
        for (std::size_t k = 0; k < waiting.size(); ++k) {
            const bool met = changed.meets(before[k].footprint);
            passed_over = passed_over || !met;
            RC_ASSERT(met || same(before[k].told, ask(workspace, waiting[k]).told));
        }
    }
    RC_CLASSIFY(passed_over, "some were passed over");
}

}  // namespace
}  // namespace accession
