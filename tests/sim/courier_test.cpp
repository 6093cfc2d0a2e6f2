// SPDX-License-Identifier: Apache-2.0
// What a device does on each status of a hub (docs/sync-protocol.md), and what a hub answers.
#include <gtest/gtest.h>

#include <string>

#include "tests/sim/courier_fixture.h"

namespace accession::sim {
namespace {

TEST_F(CourierTest, ADatabaseThatGoesAwayIsNoGapAndNoOtherHub) {
    work(1);
    bring_home();
    work(1);
    auto second = read_push_request(asked().body);
    ASSERT_TRUE(second);
    ASSERT_EQ(second->commands.front().seq, 2U);
    const auto busy = [](const auto& answer) { return !answer && answer.error().status == 503; };
    store_.plan(HubFault::lost);
    EXPECT_TRUE(busy(hub_.push(*second, tsang, now_)));
    second->epoch = Epoch{9, 9};
    store_.plan(HubFault::lost);
    EXPECT_TRUE(busy(hub_.push(*second, tsang, now_)));
    store_.plan(HubFault::lost);
    EXPECT_TRUE(busy(changes_after(store_, Epoch{9, 9}, 0, 1'000'000)));
    second->epoch = epoch_;
    EXPECT_TRUE(hub_.push(*second, tsang, now_));
}

TEST_F(CourierTest, PushesThenPullsAndIsDone) {
    work(3);
    const SyncRequest push = asked();
    EXPECT_EQ(push.asking, Asking::push);
    EXPECT_FALSE(courier_.next(moment()).request) << "one request at a time";
    const auto answered = pushed(push);
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->outcomes.size(), 3U);
    EXPECT_TRUE(reply(push, 200, write_push_reply(*answered)));
    EXPECT_FALSE(reply(push, 200, write_push_reply(*answered))) << "it has come once";
    const SyncRequest pull = asked();
    EXPECT_EQ(pull.asking, Asking::changes);
    const auto page = changes_after(store_, epoch_, 0, 1'000'000);
    ASSERT_TRUE(page);
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    EXPECT_TRUE(ledger_.queue()->waiting().empty());
    EXPECT_EQ(ledger_.workspace().state_hash(), hub_.workspace().state_hash());
    const NextStep step = courier_.next(moment());
    EXPECT_FALSE(step.request || step.wait);
}

TEST_F(CourierTest, WhatTheHubHasOtherwiseIsAskedForWhole) {
    work(3, tsang);
    const SyncRequest push = asked();
    const auto answered = pushed(push);
    ASSERT_TRUE(answered);
    EXPECT_TRUE(reply(push, 200, write_push_reply(*answered)));
    const std::string own = "&own=" + to_hex(ledger_.queue()->device());
    const SyncRequest pull = asked();
    EXPECT_TRUE(pull.path.ends_with(own)) << pull.path;
    auto page = changes_after(store_, epoch_, 0, 1'000'000, ledger_.queue()->device());
    ASSERT_TRUE(page);
    ASSERT_EQ(page->sums.size(), 3U);
    page->sums.at(2) = Hash128{1, 1};
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    EXPECT_EQ(ledger_.queue()->membership().cursor, 1U) << "as far as both agree";
    const SyncRequest whole = asked();
    EXPECT_FALSE(whole.path.contains("own=")) << whole.path;
    (void)reply(whole, 0, "");
    now_ += 60'000;
    const SyncRequest again = asked();
    EXPECT_EQ(again.path, whole.path) << "no answer changes nothing";
    page = changes_after(store_, epoch_, 1, 1);
    EXPECT_TRUE(reply(again, 200, write_changes_reply(*page)));
    EXPECT_EQ(ledger_.queue()->membership().cursor, 2U);
    const SyncRequest rest = asked();
    EXPECT_TRUE(rest.path.ends_with(own)) << "from there on as before";
    page = changes_after(store_, epoch_, 2, 1'000'000, ledger_.queue()->device());
    EXPECT_TRUE(reply(rest, 200, write_changes_reply(*page)));
    EXPECT_TRUE(ledger_.queue()->waiting().empty());
    EXPECT_EQ(ledger_.workspace().state_hash(), hub_.workspace().state_hash());
}

TEST_F(CourierTest, NewsThatComeWhileChangesAreAskedForAreAskedForToo) {
    work(2);
    bring_home();
    const SyncRequest pull = asked();
    const auto page = changes_after(store_, epoch_, 0, 1'000'000);
    ASSERT_TRUE(page);
    // Of its own push the hub tells as well: those are in the page.
    courier_.wake(epoch_, page->position);
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    EXPECT_FALSE(courier_.next(moment()).request);

    // The page was made before the other's change, and arrives after the word of it.
    courier_.wake();
    const SyncRequest late = asked();
    const auto old = changes_after(store_, epoch_, page->position, 1'000'000);
    ASSERT_TRUE(old);
    courier_.wake(epoch_, page->position + 1);
    EXPECT_TRUE(reply(late, 200, write_changes_reply(*old)));
    const SyncRequest again = asked();
    EXPECT_EQ(again.asking, Asking::changes);

    courier_.wake();
    EXPECT_TRUE(reply(again, 200, write_changes_reply(*old)));
    EXPECT_TRUE(courier_.next(moment()).request) << "somebody asked after it was asked";
}

TEST_F(CourierTest, WaitsLongerEachTimeAndForEver) {
    work(1);
    std::int64_t longest = 0;
    for (int i = 0; i < 12; ++i) {
        (void)reply(asked(), 0, "");
        const NextStep step = courier_.next(moment());
        ASSERT_TRUE(step.wait);
        EXPECT_GE(*step.wait, longest);
        longest = *step.wait;
        now_ += *step.wait;
    }
    EXPECT_EQ(longest, 60'000);
    EXPECT_EQ(ledger_.queue()->waiting().size(), 1U);
}

TEST_F(CourierTest, WaitsAsLongAsABusyHubSays) {
    work(1);
    (void)reply(asked(), 429, "{}", {{"retry-after", "7"}});
    EXPECT_EQ(courier_.next(moment()).wait, 7000);
}

TEST_F(CourierTest, SumsThatGoOnDifferingAreNotFetchedForWithoutAPause) {
    std::int64_t before = 0;
    pull_with_other_sums();
    EXPECT_FALSE(ledger_.queue()->membership().refetch) << "compared, the first time";
    EXPECT_TRUE(reply(asked_to_compare(), 404, "{}")) << "by a hub that does not know how";
    ASSERT_TRUE(ledger_.queue()->membership().refetch);
    fetch();
    for (int round = 0; round < 4; ++round) {
        pull_with_other_sums();
        ASSERT_TRUE(ledger_.queue()->membership().refetch);
        if (round > 0) {
            const NextStep step = courier_.next(moment());
            ASSERT_TRUE(step.wait) << "the first time it is fetched at once, later not";
            EXPECT_FALSE(step.request);
            EXPECT_GT(*step.wait, before);
            before = *step.wait;
            now_ += *step.wait;
        }
        fetch();
    }
    const SyncRequest pull = asked();
    const auto page =
        changes_after(store_, epoch_, ledger_.queue()->membership().cursor, 1'000'000);
    EXPECT_TRUE(reply(pull, 200, write_changes_reply(*page)));
    EXPECT_FALSE(courier_.next(moment()).wait) << "they agree again";
}

TEST_F(CourierTest, LinesThatAreNotThereGetNoPlaceInTheHub) {
    work(1);
    auto push = read_push_request(asked().body);
    ASSERT_TRUE(push);
    push->commands.front().command.lines.insert(push->commands.front().command.lines.end(), 20'000,
                                                LineId("a ghost"));
    ASSERT_TRUE(hub_.push(*push, tsang, now_));
    const std::vector<LineId> ghost{LineId("a ghost")};
    EXPECT_TRUE(store_.begin()->changes_of(ghost, 0, {}, 20).empty());
}

TEST_F(CourierTest, AKeyTwiceIsNoPush) {
    work(1);
    std::string body = asked().body;
    EXPECT_TRUE(read_push_request(body));
    body.insert(1, "\"device\":\"00000000000000000000000000000000\",");
    EXPECT_FALSE(read_push_request(body));
}

TEST_F(CourierTest, StopsUntilSomebodySignsIn) {
    work(1);
    (void)reply(asked(), 401, R"({"error":{"code":"sign_in_needed","message":""}})");
    EXPECT_EQ(courier_.stopped().code, "sign_in_needed");
    EXPECT_FALSE(courier_.next(moment()).request);
    courier_.wake();
    EXPECT_EQ(asked().asking, Asking::push);
}

TEST_F(CourierTest, StopsWhereOnlyAPersonCanHelp) {
    for (const int status : {400, 403, 404, 422}) {
        work(1);
        courier_.wake();
        (void)reply(asked(), status, R"({"error":{"code":"device_revoked","message":"m"}})");
        EXPECT_EQ(courier_.stopped().code, "device_revoked");
        EXPECT_FALSE(courier_.next(moment()).request) << status;
    }
    EXPECT_EQ(ledger_.queue()->waiting().size(), 4U);
}

TEST_F(CourierTest, HalvesABatchThatIsTooLarge) {
    work(8);
    const SyncRequest first = asked();
    (void)reply(first, 413, "{}");
    const auto second = read_push_request(asked().body);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->commands.size(), 4U);
}

TEST_F(CourierTest, ACommandThatIsTooLargeAloneIsRejectedHere) {
    work(1);
    (void)reply(asked(), 413, "{}");
    ASSERT_EQ(ledger_.queue()->attention().size(), 1U);
    EXPECT_EQ(ledger_.queue()->attention().front().outcome.unmet.front().code, "command_too_large");
    fetch();
    work(1);
    EXPECT_TRUE(pushed(asked())) << "the numbers fit again";
}

TEST_F(CourierTest, AHubThatIsOlderKeepsOnlyWhatItKnowsNot) {
    work(3);
    (void)reply_fault(asked(), {426, "upgrade_required", "shelve", {}, 0, 1, 2});
    const auto again = read_push_request(asked().body);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->commands.size(), 1U);
    EXPECT_EQ(courier_.hub_is_older_for(), 2U);
}

TEST_F(CourierTest, NumbersThatAreAnothersMakeItBeginAnew) {
    work(2);
    const StoreId before = ledger_.queue()->device();
    const SyncRequest push = asked();
    ASSERT_TRUE(pushed(push));
    auto request = *read_push_request(push.body);
    request.commands.front().command.id = CommandId("another");
    const auto refused = hub_.push(request, tsang, now_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "sequence_reused");
    (void)reply_fault(push, refused.error());
    fetch();
    EXPECT_NE(ledger_.queue()->device(), before);
    const SyncRequest again = asked();
    const auto answered = pushed(again);
    ASSERT_TRUE(answered);
    EXPECT_TRUE(reply(again, 200, write_push_reply(*answered)));
    EXPECT_EQ(store_.files().changes.size(), 2U) << "nothing was taken twice (I1)";
}

TEST_F(CourierTest, AGapIsRefusedAndNothingIsDone) {
    work(3);
    auto request = *read_push_request(asked().body);
    request.commands.erase(request.commands.begin());
    const auto refused = hub_.push(request, tsang, now_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "sequence_gap");
    EXPECT_EQ(refused.error().last_seq, 0U);
    EXPECT_TRUE(store_.files().changes.empty());
}

TEST_F(CourierTest, AnotherRulebookIsRefused) {
    work(1);
    auto request = *read_push_request(asked().body);
    request.rulebook = request.rulebook == "alma" ? "folio" : "alma";
    EXPECT_EQ(hub_.push(request, tsang, now_).error().code, "rulebook_differs");
}

TEST_F(CourierTest, AReplyThatWouldMoveItBackIsRefused) {
    work(1);
    const SyncRequest push = asked();
    auto answered = *pushed(push);
    answered.epoch = {9, 9};
    EXPECT_FALSE(reply(push, 200, write_push_reply(answered)));
    EXPECT_EQ(ledger_.queue()->membership().answered_seq, 0U);
    EXPECT_EQ(ledger_.queue()->waiting().size(), 1U);
}

TEST_F(CourierTest, AHubThatWasRestoredWaitsForConsent) {
    work(2);
    const HubFiles backup = store_.files();
    bring_home();
    EXPECT_TRUE(
        reply(asked(), 200, write_changes_reply(*changes_after(store_, epoch_, 0, 1'000'000))));
    EXPECT_TRUE(ledger_.queue()->waiting().empty());

    store_.restore(backup, {2, 2});
    Hub restored(store_);
    courier_.wake();
    const SyncRequest pull = asked();
    const auto refused = changes_after(store_, epoch_, 2, 1'000'000);
    ASSERT_FALSE(refused);
    (void)reply_fault(pull, refused.error());
    EXPECT_EQ(ledger_.queue()->membership().restored, 0U);
    EXPECT_FALSE(courier_.next(moment()).request) << "somebody has to consent";
    ASSERT_TRUE(ledger_.consent());
    fetch();
    EXPECT_EQ(ledger_.queue()->waiting().size(), 2U) << "what the hub forgot waits again";
}

TEST_F(CourierTest, ASnapshotThatBreaksOffGoesOnWhereItStopped) {
    ASSERT_TRUE(ledger_.refetch());
    const auto made = *snapshot_reaching(store_, 0);
    const std::map<std::string, std::string> headers{
        {"etag", "\"t\""},
        {"accession-epoch", to_hex(made.epoch)},
        {"accession-position", "0"},
        {"content-length", std::to_string(made.bytes.size())}};
    EXPECT_FALSE(reply(asked(), 0, made.bytes.substr(0, 1000), headers));
    now_ += 60'000;
    const SyncRequest rest = asked();
    EXPECT_EQ(rest.headers.at("range"), "bytes=1000-");
    EXPECT_EQ(rest.headers.at("if-range"), "\"t\"");
    auto ranged = headers;
    ranged["content-range"] = "bytes 1000-/" + std::to_string(made.bytes.size());
    EXPECT_TRUE(reply(rest, 206, made.bytes.substr(1000), ranged));
    EXPECT_FALSE(ledger_.queue()->membership().refetch);
}

TEST_F(CourierTest, TheHubSetsWhoDidItAndTellsOthers) {
    work(1);
    const SyncRequest push = asked();
    ASSERT_TRUE(pushed(push));
    // Another device gives the same command as its own, under another id.
    auto request = *read_push_request(push.body);
    request.device = store_id(77);
    request.commands.front().command.id = CommandId("other");
    const auto answered = hub_.push(request, {"j.okafor", {}}, now_);
    ASSERT_TRUE(answered);
    if (answered->outcomes.front().kind == OutcomeKind::rejected) {
        ASSERT_FALSE(answered->outcomes.front().since.empty());
        EXPECT_EQ(answered->outcomes.front().since.front().actor, "m.tsang");
    }
}

}  // namespace
}  // namespace accession::sim
