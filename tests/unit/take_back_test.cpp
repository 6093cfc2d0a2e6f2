// SPDX-License-Identifier: Apache-2.0
// The latest change taken back: in the state, in the log, in the history and in what others are told.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "core/desk/views.h"
#include "core/formats/folio/calls.h"
#include "core/journal/ledger.h"
#include "core/lifecycle/engine.h"
#include "core/sample/sample_library.h"
#include "core/workspace/snapshot.h"
#include "tests/support/memory_storage.h"

namespace accession {
namespace {

using test::MemoryStorage;

const Date take_back_day = *Date::parse("2026-11-22");

class TakeBack : public ::testing::Test {
protected:
    TakeBack() {
        EXPECT_TRUE(ledger_.begin(sample_library(RulebookKey::alma, 60, 1, take_back_day)));
    }

    Command command(std::string id, std::string_view action, const LineId& line = {}) {
        Command command;
        command.id = CommandId(std::move(id));
        command.action = action;
        command.line = line;
        command.today = take_back_day;
        command.actor = "a.okafor";
        return command;
    }
    /// A line that may be canceled, with all its answers.
    Command cancel(const std::string& id) {
        for (Slot slot = 0; slot < ledger_.workspace().lines().slots(); ++slot) {
            const Line& line = ledger_.workspace().lines().at(slot);
            Command wanted = command(id, "cancel", line.id);
            wanted.args = {{"reason", "NOT_AVAILABLE"},
                           {"bib", "delete"},
                           {"informVendor", "true"},
                           {"confirm", "true"}};
            const bool has_items = !ledger_.workspace().items_of(line.id).empty();
            if (has_items && decide(ledger_.workspace(), wanted)) {
                return wanted;
            }
        }
        return {};
    }
    Command back(std::string id, const std::string& of) {
        Command wanted = command(std::move(id), take_back_action);
        wanted.args[std::string(taken_back_argument)] = of;
        return wanted;
    }
    std::string why_not(const Command& command) {
        const Outcome outcome = ledger_.submit(command);
        return outcome.accepted || outcome.unmet.empty() ? "" : outcome.unmet.front().code;
    }

    MemoryStorage disk_;
    Ledger ledger_{disk_};
};

TEST_F(TakeBack, ACanceledLineIsAsItWasAndStaysSo) {
    const Hash128 before = ledger_.workspace().state_hash();
    const Command canceling = cancel("c1");
    ASSERT_TRUE(ledger_.submit(canceling).accepted);
    const Hash128 canceled = ledger_.workspace().state_hash();
    ASSERT_FALSE(canceled == before);

    const Outcome outcome = ledger_.submit(back("c2", "c1"));
    ASSERT_TRUE(outcome.accepted);
    EXPECT_TRUE(ledger_.workspace().state_hash() == before);
    ASSERT_FALSE(outcome.consequences.empty());
    EXPECT_EQ(outcome.consequences.front().code, "taken_back");
    EXPECT_EQ(outcome.consequences.front().params.at("action"), "cancel");
    EXPECT_EQ(outcome.consequences.front().line, canceling.line);
    ASSERT_TRUE(ledger_.keep());

    // Both stand in the history, and the log comes to the same.
    EXPECT_EQ(ledger_.history().of(canceling.line).size(), 2U);
    Ledger again(disk_);
    EXPECT_EQ(again.open().found, Found::opened);
    EXPECT_TRUE(again.workspace().state_hash() == before);
    EXPECT_FALSE(again.submit(back("c3", "c1")).accepted)
        << "what was there before is not known now";
}

TEST_F(TakeBack, OnlyTheLatestAndOneAfterTheOther) {
    const Hash128 before = ledger_.workspace().state_hash();
    ASSERT_TRUE(ledger_.submit(cancel("c1")).accepted);
    ASSERT_TRUE(ledger_.submit(cancel("c2")).accepted);
    EXPECT_EQ(why_not(back("b1", "c1")), "nothing_to_take_back");
    EXPECT_TRUE(ledger_.submit(back("b2", "c2")).accepted);
    EXPECT_TRUE(ledger_.submit(back("b2", "c2")).accepted) << "the same command again, told again";
    EXPECT_EQ(why_not(back("b3", "c2")), "nothing_to_take_back");
    EXPECT_TRUE(ledger_.submit(back("b4", "c1")).accepted);
    EXPECT_TRUE(ledger_.workspace().state_hash() == before);
    EXPECT_EQ(why_not(back("b5", "c1")), "nothing_to_take_back");
    EXPECT_EQ(why_not(command("b6", take_back_action)), "nothing_to_take_back");
}

TEST_F(TakeBack, OnlyByWhoeverDidIt) {
    ASSERT_TRUE(ledger_.submit(cancel("c1")).accepted);
    Command other = back("b1", "c1");
    other.actor = "j.lindqvist";
    EXPECT_EQ(why_not(other), "done_by_another");
    EXPECT_TRUE(ledger_.submit(back("b2", "c1")).accepted);
}

TEST_F(TakeBack, NotBehindAnImport) {
    ASSERT_TRUE(ledger_.submit(cancel("c1")).accepted);
    Vendor vendor;
    vendor.id = VendorId("another");
    const std::vector<Fact> import{VendorRecorded(vendor)};
    ASSERT_TRUE(ledger_.add(import));
    EXPECT_EQ(why_not(back("b1", "c1")), "nothing_to_take_back");
}

TEST_F(TakeBack, ManyAtOnceButNotMoreThanAreRemembered) {
    const LineId line = ledger_.workspace().lines().at(0).id;
    const auto edit = [&](int number) {
        Command wanted = command("e" + std::to_string(number), "edit_line", line);
        wanted.set["receivingNote"] = FieldValue(std::to_string(number));
        return wanted;
    };
    const int more = static_cast<int>(TakeBacks::most) + 1;
    for (int i = 0; i < more; ++i) {
        ASSERT_TRUE(ledger_.submit(edit(i)).accepted) << i;
    }
    for (int i = more - 1; i > 0; --i) {
        ASSERT_TRUE(ledger_.submit(back("b" + std::to_string(i), "e" + std::to_string(i))).accepted)
            << i;
    }
    EXPECT_EQ(why_not(back("b0", "e0")), "nothing_to_take_back");
    EXPECT_EQ(ledger_.workspace().find(line)->receiving_note, "0");
}

TEST_F(TakeBack, ARescueFileDoesBothAgain) {
    const std::string file = Ledger::file_of(ledger_.workspace());
    const Hash128 before = ledger_.workspace().state_hash();
    ASSERT_TRUE(ledger_.submit(cancel("c1")).accepted);
    ASSERT_TRUE(ledger_.submit(back("b1", "c1")).accepted);
    const std::string rescue = ledger_.rescue_file(0);
    MemoryStorage other;
    Ledger fresh(other);
    ASSERT_TRUE(fresh.begin_from_file(file));
    const auto redone = fresh.redo_from_file(rescue);
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->done, 2U);
    EXPECT_TRUE(redone->refused.empty());
    EXPECT_TRUE(fresh.workspace().state_hash() == before);
}

TEST_F(TakeBack, NotWhereDevicesShareTheWorkspace) {
    EXPECT_FALSE(desk::workspace_view(ledger_)["takeBack"].is_null());
    MemoryStorage disk;
    Ledger shared(disk);
    (void)shared.open();
    const StoreId store{1, 2};
    ASSERT_TRUE(shared.join("main", store));
    ASSERT_TRUE(
        shared.take_confirmed(SnapshotWriter(ledger_.workspace()).take(), Epoch{}, 0, store));
    EXPECT_TRUE(desk::workspace_view(shared)["takeBack"].is_null());
    ASSERT_TRUE(shared.submit(cancel("c1")).accepted);
    const Outcome outcome = shared.submit(back("b1", "c1"));
    EXPECT_FALSE(outcome.accepted) << "it may have gone to the hub";
    EXPECT_EQ(outcome.unmet.front().code, "unknown_action");
}

TEST(TakeBackCalls, AServerIsNotToldOfEither) {
    MemoryStorage disk;
    Ledger ledger(disk);
    ASSERT_TRUE(ledger.begin(sample_library(RulebookKey::folio, 40, 1, take_back_day)));
    const auto receive = [&](const std::string& id) {
        const Workspace& workspace = ledger.workspace();
        for (Slot slot = 0; slot < workspace.items().slots(); ++slot) {
            Command command;
            command.id = CommandId(id);
            command.action = "check_in";
            command.line = workspace.items().at(slot).line;
            command.items = {workspace.items().at(slot).id};
            command.today = take_back_day;
            if (ledger.submit(command).accepted) {
                return;
            }
        }
    };
    receive("r1");
    Command back;
    back.id = CommandId("b1");
    back.action = take_back_action;
    back.args[std::string(taken_back_argument)] = "r1";
    const std::string with = folio_calls_json(ledger.workspace(), ledger.history(), {});
    ASSERT_NE(with, "[]\n");
    ASSERT_TRUE(ledger.submit(back).accepted);
    EXPECT_EQ(folio_calls_json(ledger.workspace(), ledger.history(), {}), "[]\n");
    receive("r2");
    EXPECT_NE(folio_calls_json(ledger.workspace(), ledger.history(), {}), "[]\n");
}

}  // namespace
}  // namespace accession
