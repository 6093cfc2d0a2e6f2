// SPDX-License-Identifier: Apache-2.0
// Who has waited for a turn is looked at once more when it comes; and who is refused hears what others did, however much
// the device itself has done.
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <utility>
#include <vector>

#include "core/journal/decided.h"
#include "tests/unit/hub_library.h"
#include "tools/hub/serve/rooms.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/sessions.h"

namespace accession::hub {

namespace {

const Caller who_waits{"mara", {"purchasing_operator", "purchasing_operator_extended"}};
constexpr std::int64_t pushed_at = 1'790'000'000'000;

class HubGate : public HubLibrary {
protected:
    void SetUp() override {
        HubLibrary::SetUp();
        if (!hub) {
            return;
        }
        import_lines(1);
        const auto& lines = hub->workspace().lines();
        for (Slot slot = 0; slot < lines.slots() && line_.empty(); ++slot) {
            Command command = edit(lines.at(slot).id);
            command.actor = who_waits.user;
            command.roles = who_waits.roles;
            line_ = decide_and_tell(hub->workspace(), command) ? lines.at(slot).id : LineId{};
        }
        ASSERT_FALSE(line_.empty()) << "no line can be edited";
    }

    Command edit(const LineId& line) {
        Command command;
        command.id = CommandId("c" + std::to_string(++commands_));
        command.action = "edit_line";
        command.line = line;
        command.today = *Date::from_civil(2026, 3, 2);
        command.at_ms = pushed_at;
        command.set["notes"].list = {"note " + std::to_string(commands_)};
        return command;
    }
    PushRequest push_of(std::uint64_t device, std::uint64_t seq) {
        return {{device, 1}, epoch(), "alma", 0, {{seq, 0, 0, edit(line_)}}};
    }
    /// What becomes of a push that waits while an administrator does something.
    PushAnswer waiting_while(const Caller& caller, const std::function<void(Transaction&)>& work) {
        Room room(*database, "w");
        const PushRequest request = push_of(7, 1);
        std::future<PushAnswer> answer;
        {
            Transaction administration = database->begin(Begin::write);
            // PostgreSQL lets others go on beside it, but for this row.
            administration.run("UPDATE workspaces SET name = name WHERE id = 'w'");
            answer = std::async(std::launch::async,
                                [&] { return room.push(request, caller, pushed_at); });
            EXPECT_EQ(answer.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
            work(administration);
            EXPECT_TRUE(administration.commit());
        }
        return answer.get();
    }

    LineId line_;
    int commands_ = 0;
};

TEST_P(HubGate, WhoIsNoMemberAnyMoreIsRefused) {
    const std::uint64_t before = store->standing()->position;
    const auto answer = waiting_while(
        who_waits, [](Transaction& transaction) { set_membership(transaction, "mara", "w", {}); });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().status, 403);
    EXPECT_EQ(answer.error().code, "workspace_forbidden");
    EXPECT_EQ(store->standing()->position, before);
}

TEST_P(HubGate, ADeviceThatWasShutOutIsRefused) {
    ASSERT_TRUE(in_transaction(*database, Begin::write, [](Transaction& transaction) {
        (void)claim_device(transaction, {.id = to_hex({7, 1}), .workspace = "w", .user = "mara"},
                           pushed_at);
    }));
    const auto answer = waiting_while(who_waits, [](Transaction& transaction) {
        transaction.run("UPDATE devices SET revoked = 1");
    });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "device_revoked");
}

TEST_P(HubGate, ASignInThatWasEndedIsRefused) {
    Caller signed_in = who_waits;
    ASSERT_TRUE(in_transaction(*database, Begin::write, [&](Transaction& transaction) {
        transaction.run(
            "INSERT INTO users (name, full_name, password, disabled, made_at) VALUES ('mara', "
            "'Mara', '', 0, 0)");
        const SignedIn session = begin_session(transaction, "mara", {}, pushed_at, 1000);
        signed_in.session = access_of(transaction, session.access, pushed_at)->hash;
    }));
    const auto answer = waiting_while(
        signed_in, [](Transaction& transaction) { end_sessions_of(transaction, "mara"); });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().status, 401);
    EXPECT_EQ(answer.error().code, "sign_in_needed");
}

TEST_P(HubGate, TheRolesOfTheMomentDecide) {
    const auto answer = waiting_while(who_waits, [](Transaction& transaction) {
        set_membership(transaction, "mara", "w", {"cataloger"});
    });
    ASSERT_TRUE(answer) << answer.error().code;
    const auto changes = store->read()->changes(answer->position - 1, 1);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(decode_decided(changes.front().decided)->command.roles,
              std::vector<std::string>{"cataloger"});
}

TEST_P(HubGate, WhatOthersDidIsToldBesideMuchOfOnesOwn) {
    ASSERT_TRUE(hub->push(push_of(1, 1), who_waits, pushed_at));
    const std::uint64_t theirs = store->standing()->position;
    constexpr std::uint64_t own = 30;
    for (std::uint64_t seq = 1; seq <= own; ++seq) {
        ASSERT_TRUE(hub->push(push_of(2, seq), who_waits, pushed_at));
    }
    PushRequest refused = push_of(2, own + 1);
    refused.commands.front().base = theirs - 1;
    refused.commands.front().command.action = "receive";
    const auto answer = hub->push(refused, who_waits, pushed_at);
    ASSERT_TRUE(answer);
    const Answered& outcome = answer->outcomes.front();
    ASSERT_EQ(outcome.since.size(), 1U);
    EXPECT_EQ(outcome.since.front().position, theirs);
}

TEST_P(HubGate, ItComparesForOneDeviceAtATime) {
    constexpr int devices = 4;
    constexpr int times = 100;
    Room room(*database, "w");
    const CompareRequest request{epoch(), store->standing()->position, {{"lines", BucketSums{}}}};
    const auto compare_often = [&] {
        std::vector<SyncFault> refused;
        for (int at = 0; at < times; ++at) {
            if (auto reply = room.compare(request); !reply) {
                refused.push_back(std::move(reply.error()));
            }
        }
        return refused;
    };
    std::vector<std::future<std::vector<SyncFault>>> comparing;
    for (int device = 0; device < devices; ++device) {
        comparing.push_back(std::async(std::launch::async, compare_often));
    }
    std::size_t busy = 0;
    for (auto& one : comparing) {
        for (const SyncFault& fault : one.get()) {
            EXPECT_EQ(fault.status, 503);
            ++busy;
        }
    }
    EXPECT_GT(busy, 0U);
    EXPECT_TRUE(room.compare(request)) << "afterwards it is free again";
}

INSTANTIATE_TEST_SUITE_P(Engines, HubGate, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
