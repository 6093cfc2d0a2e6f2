// SPDX-License-Identifier: Apache-2.0
// Pushes that wait at the same time are decided together, with one commit, and each gets what it would have got alone.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <future>
#include <set>
#include <thread>

#include "core/journal/decided.h"
#include "tests/unit/hub_library.h"
#include "tools/hub/serve/rooms.h"

namespace accession::hub {

namespace {

const Caller mara{"mara", {"purchasing_operator", "purchasing_operator_extended"}};

/// Counts the transactions that are begun.
class CountedStore final : public HubStore {
public:
    explicit CountedStore(HubStore& store) : store_(store) {}
    std::unique_ptr<HubTransaction> begin() override {
        ++begun;
        return store_.begin();
    }
    std::unique_ptr<HubReading> read() override { return store_.read(); }

    int begun = 0;

private:
    HubStore& store_;
};

class HubTogether : public HubLibrary {
protected:
    void SetUp() override {
        HubLibrary::SetUp();
        if (hub) {
            import_lines(1);
            choose_line();
        }
    }

    /// One whose notes may become others.
    void choose_line() {
        const auto& lines = hub->workspace().lines();
        for (Slot slot = 0; slot < lines.slots(); ++slot) {
            line_ = lines.at(slot).id;
            Command command = edit(0);
            command.actor = mara.user;
            command.roles = mara.roles;
            if (decide_and_tell(hub->workspace(), command)) {
                return;
            }
        }
        FAIL() << "no line can be edited";
    }

    Command edit(int number) const {
        Command command;
        command.id = CommandId("c" + std::to_string(number));
        command.action = "edit_line";
        command.line = line_;
        command.today = *Date::from_civil(2026, 3, 2);
        command.at_ms = 1'790'000'000'000;
        command.set["notes"].list = {"note " + std::to_string(number)};
        return command;
    }

    PushRequest push_of(std::uint64_t device, std::uint64_t seq, int number) const {
        return {{device, 1}, epoch(), "alma", 0, {{seq, 0, 0, edit(number)}}};
    }

    LineId line_;
};

bool accepted(const PushAnswer& answer) {
    return answer && answer->outcomes.size() == 1 &&
           answer->outcomes.front().kind != OutcomeKind::rejected;
}

TEST_P(HubTogether, SeveralPushesHaveOneCommit) {
    CountedStore counted(*store);
    Hub together(counted);
    const PushRequest requests[] = {push_of(1, 1, 1), push_of(2, 1, 2), push_of(1, 2, 3)};
    std::vector<Push> pushes;
    for (const PushRequest& request : requests) {
        pushes.push_back({request, mara, 7});
    }
    const auto answers = together.push(pushes);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(counted.begun, 1);
    for (std::size_t at = 0; at < answers.size(); ++at) {
        ASSERT_TRUE(accepted(answers[at]));
        EXPECT_EQ(answers[at]->position, 2 + at) << "as of its own commands";
        EXPECT_EQ(answers[at]->outcomes.front().position, 2 + at);
        EXPECT_EQ(answers[at]->clock, 7);
    }
    EXPECT_EQ(answers[2]->last_seq, 2U);
    // Whoever comes afterwards reads the same from the store.
    Hub later(*store);
    ASSERT_TRUE(accepted(later.push(push_of(3, 1, 4), mara, 0)));
    ASSERT_TRUE(accepted(together.push(push_of(3, 2, 5), mara, 0)));
    ASSERT_TRUE(later.push({{9, 1}, epoch(), "alma", 0, {}}, mara, 0));
    EXPECT_EQ(later.workspace().state_hash(), together.workspace().state_hash());
}

TEST_P(HubTogether, OneThatIsRefusedTakesNobodyWithIt) {
    Hub together(*store);
    PushRequest two = push_of(2, 1, 2);
    two.commands.push_back(
        {3, 0, 0, edit(3)});  // its first could be done, its second is beyond a gap
    PushRequest other_epoch = push_of(4, 1, 5);
    other_epoch.epoch = {9, 9};
    const PushRequest requests[] = {push_of(1, 1, 1), two, push_of(3, 1, 4), other_epoch};
    std::vector<Push> pushes;
    for (const PushRequest& request : requests) {
        pushes.push_back({request, mara, 0});
    }
    const auto answers = together.push(pushes);
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_TRUE(accepted(answers[0]));
    ASSERT_FALSE(answers[1]);
    EXPECT_EQ(answers[1].error().code, "sequence_gap");
    EXPECT_EQ(answers[1].error().last_seq, 0U) << "its first is not kept either";
    EXPECT_TRUE(accepted(answers[2]));
    ASSERT_FALSE(answers[3]);
    EXPECT_EQ(answers[3].error().code, "hub_restored");
    EXPECT_EQ(store->standing()->position, 3U);
    EXPECT_EQ(store->begin()->last_seq({2, 1}), 0U) << "nothing of it was kept";
    Hub later(*store);
    ASSERT_TRUE(later.push({{9, 1}, epoch(), "alma", 0, {}}, mara, 0));
    EXPECT_EQ(later.workspace().state_hash(), together.workspace().state_hash());
}

TEST_P(HubTogether, WhoWaitsForTheSameDiskSharesIt) {
    if (std::string(GetParam()) != "sqlite") {
        GTEST_SKIP() << "counted by a trigger of SQLite's";
    }
    {
        Transaction transaction = database->begin(Begin::write);
        transaction.run("CREATE TABLE commits (one bigint)");
        transaction.run(
            "CREATE TRIGGER counted AFTER UPDATE OF position ON workspaces BEGIN INSERT INTO "
            "commits (one) VALUES (1); END");
        ASSERT_TRUE(transaction.commit());
    }
    Room room(*database, "w");
    constexpr int devices = 12;
    std::vector<std::future<PushAnswer>> pushed;
    {
        const auto writing = store->begin();
        ASSERT_TRUE(writing);
        for (int at = 0; at < devices; ++at) {
            pushed.push_back(std::async(std::launch::async, [this, &room, at] {
                return room.push(push_of(static_cast<std::uint64_t>(at) + 1, 1, at), mara, 0);
            }));
        }
        EXPECT_EQ(pushed.back().wait_for(std::chrono::milliseconds(300)),
                  std::future_status::timeout);
    }
    std::set<std::uint64_t> positions;
    for (auto& push : pushed) {
        const PushAnswer answer = push.get();
        ASSERT_TRUE(accepted(answer));
        positions.insert(answer->outcomes.front().position);
    }
    EXPECT_EQ(positions.size(), std::size_t{devices});
    EXPECT_EQ(*positions.rbegin(), std::uint64_t{devices} + 1) << "without a gap";
    const auto commits = database->begin(Begin::read).row("SELECT count(*) FROM commits");
    EXPECT_LE(commits->number(0), 3) << "the first, and those that waited meanwhile";
}

TEST_P(HubTogether, SqlitesLogIsBroughtInBesideTheWriters) {
    if (std::string(GetParam()) != "sqlite") {
        GTEST_SKIP() << "of SQLite alone";
    }
    database->checkpoint_beside();
    const std::string large(std::size_t{100} << 10U, 'x');
    const auto size = [&](const char* name) { return std::filesystem::file_size(folder / name); };
    // 60 MB at least. How soon the log begins anew is up to the machine; that it does is not.
    constexpr std::uint64_t fewest = 600;
    constexpr std::uint64_t most = 10 * fewest;
    std::uint64_t commits = 0;
    while (commits < fewest ||
           (commits < most && 2 * size("hub.sqlite-wal") > commits * large.size())) {
        const auto transaction = store->begin();
        transaction->append({transaction->position() + 1, {}, 0, large}, {});
        ASSERT_TRUE(transaction->commit());
        ++commits;
    }
    EXPECT_LT(2 * size("hub.sqlite-wal"), commits * large.size()) << "it begins anew now and then";
    EXPECT_GT(3 * size("hub.sqlite"), commits * large.size());
    // As it lies there, a machine that stops just now leaves all of it behind.
    const auto copy = folder / "copy";
    std::filesystem::create_directories(copy);
    for (const char* name : {"hub.sqlite", "hub.sqlite-wal"}) {
        std::filesystem::copy_file(folder / name, copy / name);
    }
    Database beside((copy / "hub.sqlite").string());
    EXPECT_EQ(SqlHubStore(beside, "w").standing()->position, commits + 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, HubTogether, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
