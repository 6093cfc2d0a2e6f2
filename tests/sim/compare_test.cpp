// SPDX-License-Identifier: Apache-2.0
// A device whose tables are not those of the hub has the parts put right in which they differ (docs/sync-protocol.md,
// "Compare"), and keeps what waits.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/sync/compare_json.h"
#include "core/sync/hub_compare.h"
#include "tests/sim/courier_fixture.h"

namespace accession::sim {
namespace {

constexpr std::size_t page_bytes = 1'000'000;

class CompareTest : public CourierTest {
protected:
    /// So many titles come in at the hub, each as a change, and the device hears of it; gives the buckets that they are
    /// in.
    std::set<std::uint8_t> import(std::size_t count) {
        std::set<std::uint8_t> buckets;
        for (std::size_t i = 0; i < count; ++i) {
            Title title;
            title.id = TitleId("imported-" + std::to_string(++titles_));
            title.title = "Vol. " + std::to_string(titles_);
            buckets.insert(bucket_of(title.id.str()));
            EXPECT_TRUE(hub_.import([&](const Workspace&) {
                return std::vector<Fact>{TitleRecorded(std::move(title))};
            }));
        }
        courier_.wake();
        return buckets;
    }
    /// The next page, as a device takes it that makes nothing of its changes.
    void pull_without_effect() {
        const SyncRequest pull = asked();
        ASSERT_EQ(pull.asking, Asking::changes);
        auto page = changes_after(store_, epoch_, cursor(), page_bytes);
        ASSERT_TRUE(page);
        for (Change& change : page->changes) {
            const auto decided = decode_decided(change.decided);
            ASSERT_TRUE(decided);
            change.decided = encode_decided(decided->command, {}, decided->told);
        }
        EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
        EXPECT_EQ(cursor(), page->position) << "all of it is taken";
    }
    std::expected<CompareReply, SyncFault> compared(const SyncRequest& request,
                                                    std::size_t bytes = page_bytes) {
        const auto read = read_compare_request(request.body);
        EXPECT_TRUE(read);
        return compare_with(store_, *read, bytes);
    }
    bool reply_compared(const SyncRequest& request, const CompareReply& answer) {
        return reply(request, 200, write_compare_reply(answer));
    }
    /// The tables agree when the next page has come.
    void expect_agreement() {
        const SyncRequest pull = asked();
        ASSERT_EQ(pull.asking, Asking::changes);
        const auto page = changes_after(store_, epoch_, cursor(), page_bytes);
        ASSERT_TRUE(page && !page->hashes.empty());
        EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
        EXPECT_TRUE(ledger_.differing_tables(page->hashes).empty());
        EXPECT_FALSE(ledger_.queue()->membership().refetch);
    }
    [[nodiscard]] std::uint64_t cursor() const { return ledger_.queue()->membership().cursor; }

    std::size_t titles_ = 0;
};

TEST_F(CompareTest, OnlyThePartsThatDifferTravel) {
    work(2);
    bring_home();
    const auto buckets = import(3);
    pull_without_effect();
    work(2, tsang);
    const SyncRequest question = asked_to_compare();
    const auto answer = compared(question);
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_FALSE(answer->more);
    for (const Bucket& bucket : answer->buckets) {
        EXPECT_TRUE(bucket.table != "titles" || buckets.contains(bucket.number));
    }
    EXPECT_EQ(answer->differ, answer->buckets.size());
    EXPECT_GE(answer->differ, buckets.size());

    const StoreId before = ledger_.queue()->device();
    EXPECT_TRUE(reply_compared(question, *answer));
    EXPECT_NE(ledger_.queue()->device(), before) << "the store begins anew";
    EXPECT_EQ(ledger_.queue()->waiting().size(), 2U) << "what waits stays";
    EXPECT_EQ(ledger_.workspace().find(TitleId("imported-3"))->title, "Vol. 3");
    bring_home();
    EXPECT_EQ(store_.files().changes.size(), 2U + 3U + 2U) << "and is done once (I1)";
    expect_agreement();
    EXPECT_EQ(ledger_.confirmed_hash(), hub_.workspace().state_hash());
}

TEST_F(CompareTest, RecordsThatTheHubDoesNotHaveGo) {
    import(1);
    const SyncRequest pull = asked();
    auto page = changes_after(store_, epoch_, cursor(), page_bytes);
    ASSERT_TRUE(page);
    Title stray;
    stray.id = TitleId("stray");
    const std::vector<Fact> facts{TitleRecorded(std::move(stray))};
    page->changes.front().decided = encode_decided({}, facts, {});
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    ASSERT_NE(ledger_.workspace().find(TitleId("stray")), nullptr);
    const SyncRequest question = asked_to_compare();
    EXPECT_TRUE(reply_compared(question, *compared(question)));
    EXPECT_EQ(ledger_.workspace().find(TitleId("stray")), nullptr);
    expect_agreement();
}

TEST_F(CompareTest, ALongAnswerComesInPages) {
    import(5);
    pull_without_effect();
    std::size_t pages = 0;
    bool more = true;
    while (more && pages < 10) {
        const SyncRequest question = asked_to_compare();
        const auto answer = compared(question, 1);
        ASSERT_TRUE(answer);
        ASSERT_EQ(answer->buckets.size(), 1U) << "one at least, however long";
        more = answer->more;
        EXPECT_TRUE(reply_compared(question, *answer));
        ++pages;
    }
    EXPECT_GT(pages, 1U);
    expect_agreement();
}

TEST_F(CompareTest, WhereMostDiffersAllOfItIsFetched) {
    import(200);
    pull_without_effect();
    const SyncRequest question = asked_to_compare();
    const auto answer = compared(question);
    ASSERT_TRUE(answer);
    EXPECT_GT(answer->differ, repaired_buckets_max);
    EXPECT_TRUE(answer->buckets.empty());
    EXPECT_TRUE(reply_compared(question, *answer));
    EXPECT_TRUE(ledger_.queue()->membership().refetch);
    fetch();
    expect_agreement();
}

TEST_F(CompareTest, AHubThatHasComeFurtherIsPulledFromFirst) {
    import(1);
    pull_without_effect();
    const SyncRequest question = asked_to_compare();
    import(1);
    const auto answer = compared(question);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->position, cursor() + 1);
    EXPECT_TRUE(answer->buckets.empty());
    EXPECT_TRUE(reply_compared(question, *answer));
    const SyncRequest pull = asked();
    ASSERT_EQ(pull.asking, Asking::changes);
    EXPECT_TRUE(reply(pull, 200,
                      write_changes_reply(*changes_after(store_, epoch_, cursor(), page_bytes))));
    const SyncRequest again = asked_to_compare();
    EXPECT_TRUE(reply_compared(again, *compared(again)));
    expect_agreement();
}

TEST_F(CompareTest, AHubThatIsAlwaysFurtherDoesNotKeepItFromBeingPutRight) {
    import(1);
    pull_without_effect();
    int asked_again = 0;
    for (; !ledger_.queue()->membership().refetch && asked_again < 10; ++asked_again) {
        const SyncRequest question = asked_to_compare();
        import(1);
        EXPECT_TRUE(reply_compared(question, *compared(question)));
        const SyncRequest pull = asked();
        EXPECT_TRUE(reply(
            pull, 200, write_changes_reply(*changes_after(store_, epoch_, cursor(), page_bytes))));
    }
    EXPECT_LT(asked_again, 10);
    fetch();
    expect_agreement();
}

TEST_F(CompareTest, WhatIsNoRecordOfItsBucketIsNotTaken) {
    const std::uint8_t number = bucket_of("a");
    Title title;
    title.id = TitleId("a");
    const std::string facts = encode_facts(std::vector<Fact>{TitleRecorded(std::move(title))});
    const Bucket unfit[] = {{"titles", static_cast<std::uint8_t>(number + 1), facts},
                            {"lines", number, facts},
                            {"shelves", number, facts},
                            {"titles", number, "no facts"}};
    for (const Bucket& bucket : unfit) {
        import(1);
        pull_without_effect();
        const SyncRequest question = asked_to_compare();
        const Hash128 before = ledger_.confirmed_hash();
        EXPECT_TRUE(reply_compared(question, {epoch_, cursor(), 1, false, {bucket}}));
        EXPECT_TRUE(ledger_.queue()->membership().refetch) << "all of it is fetched instead";
        EXPECT_EQ(ledger_.confirmed_hash(), before);
        fetch();
        expect_agreement();
    }
}

TEST_F(CompareTest, SettingsThatDifferAreFetchedWithAllElse) {
    import(1);
    const SyncRequest pull = asked();
    auto page = changes_after(store_, epoch_, cursor(), page_bytes);
    ASSERT_TRUE(page);
    page->hashes["settings"] = Hash128{7, 7};
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    EXPECT_TRUE(ledger_.queue()->membership().refetch);
}

TEST_F(CompareTest, NoAnswerIsWaitedForAndAnotherHubIsNot) {
    import(1);
    pull_without_effect();
    const SyncRequest question = asked_to_compare();
    EXPECT_FALSE(reply(question, 0, ""));
    const NextStep step = courier_.next(moment());
    ASSERT_TRUE(step.wait);
    EXPECT_GT(*step.wait, 0);
    now_ += *step.wait;
    const SyncRequest again = asked_to_compare();
    EXPECT_FALSE(reply_fault(again, {409, "hub_restored", {}, Epoch{2, 2}, 0}));
    EXPECT_EQ(ledger_.queue()->membership().restored, 0U);
}

TEST_F(CompareTest, AHubRefusesWhatItCannotCompare) {
    CompareRequest request{epoch_, 0, {{"shelves", {}}}};
    EXPECT_EQ(compare_with(store_, request, page_bytes).error().message, "tables.shelves");
    request.tables = {{"settings", {}}};
    EXPECT_EQ(compare_with(store_, request, page_bytes).error().status, 400);
    request = {epoch_, 5, {}};
    EXPECT_EQ(compare_with(store_, request, page_bytes).error().code, "hub_restored");
    request.epoch = Epoch{8, 8};
    EXPECT_EQ(compare_with(store_, request, page_bytes).error().code, "hub_restored");
    EXPECT_EQ(read_compare_request(R"({"epoch":"","position":1,"tables":{}})").error().message,
              "epoch");
    const std::string around =
        R"({"epoch":"00000000000000000000000000000000","position":1,"tables":)";
    EXPECT_EQ(read_compare_request(around + R"({"lines":"00"}})").error().message, "tables.lines");
    EXPECT_TRUE(read_compare_request(around + "{}}"));
}

}  // namespace
}  // namespace accession::sim
