// SPDX-License-Identifier: Apache-2.0
// An order as the desk shows it, and the letters written for it.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

#include "core/desk/letters_view.h"
#include "core/desk/order_view.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class DeskOrder : public ::testing::Test {
protected:
    World world{RulebookKey::alma};
    Asker asker{"clerk", {}, world.today};

    Json order(const char* id) {
        return desk::order_detail(world.workspace, world.order(id), asker);
    }
    static Json offer_in(const Json& offers, const char* action) {
        const auto found = std::ranges::find_if(
            offers, [&](const Json& offer) { return offer["action"] == action; });
        return found == offers.end() ? Json(nullptr) : *found;
    }
    Json letters(Json question = Json::object()) {
        question["today"] = world.today.str();
        question["actor"] = asker.actor;
        question["roles"] = asker.roles;
        return desk::letters_view(world.workspace, question);
    }
    static std::size_t count_of(const Json& counts, const char* name) {
        const auto found =
            std::ranges::find_if(counts, [&](const Json& count) { return count["name"] == name; });
        return found == counts.end() ? 0 : (*found)["count"].get<std::size_t>();
    }
};

TEST_F(DeskOrder, SaysWhichLineKeepsItFromBeingSent) {
    world.add(AlmaLine{.id = "L1", .status = Status::ready, .order = "O1"});
    world.add(AlmaLine{.id = "L2", .status = Status::in_review, .order = "O1"});
    const Json send = offer_in(order("O1")["offers"], "approve_and_send");
    EXPECT_FALSE(send["allowed"].get<bool>());
    EXPECT_EQ(send["unmet"][0]["code"], "lines_not_ready");
    EXPECT_EQ(send["unmet"][0]["params"]["lines"], "POL-L2");
}

TEST_F(DeskOrder, OffersDependOnTheRolesOfWhoAsks) {
    world.change_settings([](Settings& settings) { settings.role_policy = RolePolicy::strict; });
    world.add(AlmaLine{.status = Status::ready, .order = "O1"});
    EXPECT_EQ(offer_in(order("O1")["offers"], "approve_and_send")["unmet"][0]["code"],
              "role_required");
    asker.roles = {"purchasing_manager"};
    EXPECT_TRUE(offer_in(order("O1")["offers"], "approve_and_send")["allowed"].get<bool>());
}

TEST_F(DeskOrder, LinesCanLeaveAnOrderThatWasNotSent) {
    world.add(AlmaLine{.id = "L1", .status = Status::ready, .order = "O1"});
    world.add(AlmaLine{.id = "L2", .status = Status::sent});
    EXPECT_TRUE(
        offer_in(order("O1")["lines"][0]["offers"], "remove_from_order")["allowed"].get<bool>());
    EXPECT_FALSE(
        offer_in(order("PO-L2")["lines"][0]["offers"], "remove_from_order")["allowed"].get<bool>());
}

TEST_F(DeskOrder, SumsEachCurrencyByItselfWithoutLinesGivenUp) {
    world.add(AlmaLine{.id = "L1", .order = "O1"});
    world.add(AlmaLine{.id = "L2", .order = "O1"});
    world.add(AlmaLine{.id = "L3", .order = "O1"});
    world.add(AlmaLine{.id = "L4", .status = Status::canceled, .order = "O1"});
    world.amend(LineId("L3"), [](Line& line) {
        line.cost.currency = "JPY";
        line.cost.price = 5000;
    });
    const Json detail = order("O1");
    ASSERT_EQ(detail["sums"].size(), 2U);
    EXPECT_EQ(detail["sums"][0]["price"]["currency"], "JPY");
    EXPECT_EQ(detail["sums"][0]["price"]["minor"], 5000);
    EXPECT_EQ(detail["sums"][1]["price"]["minor"], 20000);
    EXPECT_EQ(detail["sums"][1]["encumbered"]["minor"], 20000);
    EXPECT_EQ(detail["lines"].size(), 4U);
}

TEST_F(DeskOrder, SendingPutsItsLetterIntoTheOutbox) {
    world.add(AlmaLine{.id = "L1", .status = Status::ready, .order = "O1"});
    world.add(AlmaLine{.id = "L2", .status = Status::ready, .order = "O1"});
    ASSERT_TRUE(world.act_on_order("approve_and_send", "O1").accepted());
    const Json detail = order("O1");
    EXPECT_EQ(detail["timesSent"], 1);
    EXPECT_EQ(detail["sentOn"], world.today.str());
    ASSERT_EQ(detail["letters"].size(), 1U) << "a letter about two lines is told once";
    EXPECT_EQ(detail["letters"][0]["state"], "waiting");
    const Json box = letters();
    EXPECT_EQ(count_of(box["states"], "waiting"), 1U);
    EXPECT_EQ(count_of(box["kinds"], "order"), 1U);
    ASSERT_EQ(box["rows"].size(), 1U);
    EXPECT_EQ(box["rows"][0]["lineCount"], 2);
    EXPECT_FALSE(box["rows"][0].contains("text")) << "only the letter that is read";
}

TEST_F(DeskOrder, ALetterIsReadMarkedAndFilteredByItsState) {
    world.add(AlmaLine{.status = Status::ready, .order = "O1"});
    ASSERT_TRUE(world.act_on_order("approve_and_send", "O1").accepted());
    const std::string id = letters()["rows"][0]["id"].get<std::string>();
    const Json read = letters({{"letter", id}})["letter"];
    EXPECT_NE(read["text"].get<std::string>().find("POL-L1"), std::string::npos);
    EXPECT_TRUE(offer_in(read["offers"], "mark_letter_sent")["allowed"].get<bool>());
    EXPECT_FALSE(offer_in(read["offers"], "queue_letter_again")["allowed"].get<bool>());

    Command failed = world.command("mark_letter_failed", "", {{"reason", "mailbox full"}});
    failed.letter = LetterId(id);
    ASSERT_TRUE(world.act(failed).accepted());
    EXPECT_EQ(letters({{"state", "failed"}})["rows"][0]["failure"], "mailbox full");
    EXPECT_EQ(letters({{"state", "waiting"}})["total"], 0);
    EXPECT_EQ(count_of(letters({{"state", "waiting"}})["states"], "failed"), 1U);

    Command sent = world.command("mark_letter_sent", "");
    sent.letter = LetterId(id);
    ASSERT_TRUE(world.act(sent).accepted());
    const Json row = letters({{"kind", "order"}, {"state", "sent"}})["rows"][0];
    EXPECT_EQ(row["sentOn"], world.today.str());
    EXPECT_EQ(row["failure"], "");
}

TEST_F(DeskOrder, NewestLettersComeFirstInPages) {
    for (const char* id : {"L1", "L2", "L3"}) {
        world.add(AlmaLine{.id = id, .status = Status::in_review});
        ASSERT_TRUE(world.act("order_now", id).accepted());
    }
    const Json page = letters({{"count", 2}});
    EXPECT_EQ(page["total"], 3);
    ASSERT_EQ(page["rows"].size(), 2U);
    EXPECT_EQ(page["rows"][0]["order"], "PO-L3");
    EXPECT_EQ(letters({{"offset", 2}})["rows"][0]["order"], "PO-L1");
}

}  // namespace
}  // namespace accession::test
