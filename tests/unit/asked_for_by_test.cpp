// SPDX-License-Identifier: Apache-2.0
// Who asked for what a line orders: told when it is scanned and with the line.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/desk/line_parts.h"
#include "core/desk/views.h"
#include "core/formats/alma/interested_users.h"
#include "tests/support/folio_commands.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

Line line_keeping(const char* extra) {
    Line line;
    line.extra = extra;
    return line;
}

TEST(InterestedUsers, AreTheirNamesOrIds) {
    const auto users = interested_users(line_keeping(R"({"interested_user": [
        {"primary_id": "r1", "hold_item": true},
        {"primary_id": "r2", "first_name": "Ada", "last_name": "Lovelace", "hold_item": "true"},
        {"first_name": "Grace"}, {"last_name": "Hopper", "hold_item": false},
        {"email": "nobody@example.org"}, 7]})"));
    ASSERT_EQ(users.size(), 4U);
    EXPECT_EQ(users[0].name, "r1");
    EXPECT_TRUE(users[0].hold_item);
    EXPECT_EQ(users[1].name, "Ada Lovelace");
    EXPECT_TRUE(users[1].hold_item);
    EXPECT_EQ(users[2].name, "Grace");
    EXPECT_FALSE(users[2].hold_item);
    EXPECT_EQ(users[3].name, "Hopper");
    EXPECT_FALSE(users[3].hold_item);
}

TEST(InterestedUsers, AreNoneWhereNothingReadableIsKept) {
    for (const char* extra : {"", "{}", R"({"interested_user": "r1"})", R"("interested_user")",
                              R"({"note": "interested_user"})"}) {
        EXPECT_TRUE(interested_users(line_keeping(extra)).empty()) << extra;
    }
}

TEST(AskedForBy, IsToldWhenAnAlmaLineIsScanned) {
    World world{RulebookKey::alma};
    world.add(AlmaLine{.status = Status::sent});
    world.amend(LineId("L1"), [](Line& line) {
        line.number = "POL-1";
        line.extra = R"({"interested_user": [{"primary_id": "r1", "hold_item": true}]})";
    });
    const Json match = desk::scan_view(world.workspace, "POL-1")["matches"].at(0);
    EXPECT_EQ(match["askedForBy"], Json::array({{{"name", "r1"}, {"hold", true}}}));
}

TEST(AskedForBy, IsAFolioLinesRequester) {
    World world{RulebookKey::folio};
    world.add_order("O1", Status::pending);
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 1, 0}}});
    EXPECT_EQ(desk::asked_for_by(world.workspace, world.line()), Json::array());
    Command command = world.command("update_line", "L1");
    command.set = texts_set({{"requester", "Ada Lovelace"}});
    ASSERT_TRUE(world.act(command).accepted());
    EXPECT_EQ(desk::asked_for_by(world.workspace, world.line()),
              Json::array({{{"name", "Ada Lovelace"}, {"hold", false}}}));
}

}  // namespace
}  // namespace accession::test
