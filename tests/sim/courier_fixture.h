// SPDX-License-Identifier: Apache-2.0
// A hub with a library, and a device that has fetched it: what the tests of the courier work with.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "core/journal/memory_files.h"
#include "core/sync/courier.h"
#include "core/sync/hub.h"
#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "core/workspace/snapshot.h"
#include "tests/sim/memory_hub.h"
#include "tests/sim/worlds.h"

namespace accession::sim {

inline const Caller tsang{"m.tsang", {"purchasing_operator"}};

class CourierTest : public testing::Test {
protected:
    void SetUp() override {
        Workspace first;
        first.apply(world(0).facts);
        store_.begin_epoch(epoch_);
        ASSERT_TRUE(Hub::begin(store_, epoch_, first));
        ASSERT_TRUE(ledger_.join("main", store_id(1)));
        fetch();
    }

    void fetch() {
        const auto request = courier_.next(moment()).request;
        ASSERT_TRUE(request);
        ASSERT_EQ(request->asking, Asking::snapshot);
        const auto made = snapshot_reaching(store_, 0);
        ASSERT_TRUE(made);
        EXPECT_TRUE(courier_.take({request->id,
                                   200,
                                   {{"etag", "\"t\""},
                                    {"accession-epoch", to_hex(made->epoch)},
                                    {"accession-position", std::to_string(made->position)},
                                    {"content-length", std::to_string(made->bytes.size())}},
                                   made->bytes},
                                  moment(), store_id(++stores_)));
    }

    /// So many commands that wait; of somebody in particular, or of anybody.
    void work(std::size_t count, const Caller& caller = {}) {
        const std::size_t before = ledger_.queue()->waiting().size();
        for (std::size_t i = 0; i < 500 && ledger_.queue()->waiting().size() < before + count;
             ++i) {
            Command command = random_command(ledger_.workspace(), random_, ++number_);
            command.actor = caller.user.empty() ? command.actor : caller.user;
            command.roles = caller.roles;
            (void)ledger_.submit(command);
        }
        ASSERT_EQ(ledger_.queue()->waiting().size(), before + count);
    }

    SyncRequest asked() {
        const NextStep step = courier_.next(moment());
        EXPECT_TRUE(step.request);
        return step.request.value_or(SyncRequest{});
    }
    bool reply(const SyncRequest& request, int status, const std::string& body,
               std::map<std::string, std::string> headers = {}) {
        return courier_.take({request.id, status, std::move(headers), body}, moment(),
                             store_id(++stores_));
    }
    bool reply_fault(const SyncRequest& request, const SyncFault& fault) {
        return reply(request, fault.status, write_fault(fault));
    }
    std::expected<PushReply, SyncFault> pushed(const SyncRequest& request) {
        const auto read = read_push_request(request.body);
        EXPECT_TRUE(read);
        return hub_.push(*read, tsang, now_);
    }
    /// What waits goes to the hub, and the answer is taken.
    void bring_home() {
        const SyncRequest push = asked();
        const auto answered = pushed(push);
        ASSERT_TRUE(answered);
        ASSERT_TRUE(reply(push, 200, write_push_reply(*answered)));
    }
    /// The hub's next page, with another sum of the lines than this device comes to.
    void pull_with_other_sums() {
        const SyncRequest pull = asked();
        ASSERT_EQ(pull.asking, Asking::changes);
        const std::uint64_t cursor = ledger_.queue()->membership().cursor;
        auto page = changes_after(store_, epoch_, cursor, 1'000'000);
        ASSERT_TRUE(page);
        page->hashes["lines"] = Hash128{7, 7};
        EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    }
    /// It says first that it takes a while.
    SyncRequest asked_to_compare() {
        const NextStep announced = courier_.next(moment());
        EXPECT_FALSE(announced.request);
        EXPECT_EQ(announced.wait, 0);
        EXPECT_GT(announced.making, 0);
        const SyncRequest request = asked();
        EXPECT_EQ(request.asking, Asking::compare);
        return request;
    }
    [[nodiscard]] Moment moment() const { return {now_, 1}; }

    Epoch epoch_{1, 1};
    MemoryHub store_;
    Hub hub_{store_};
    MemoryFiles files_;
    Ledger ledger_{files_};
    Courier courier_{ledger_};
    Random random_{3};
    std::uint64_t number_ = 0;
    std::uint64_t stores_ = 1;
    std::int64_t now_ = 1'790'000'000'000;
};

}  // namespace accession::sim
