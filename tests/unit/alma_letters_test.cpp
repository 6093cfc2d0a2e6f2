// SPDX-License-Identifier: Apache-2.0
// What vendors are written: an order says how many of what, a claim asks for what would put it right.
#include <gtest/gtest.h>

#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaLetters : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    AlmaLetters() { world.add(AlmaLine{.status = Status::in_review, .copies = 2}); }

    std::string order_text() {
        EXPECT_EQ(world.act("order_now", "L1").codes, Codes{});
        return world.workspace.find(world.workspace.letters_of(LineId("L1")).back())->text;
    }
    std::string last_sentence(const std::string& type) {
        EXPECT_EQ(world.act("start_claim", "L1", {{"type", type}}).codes, Codes{});
        const ClaimId claim = world.workspace.claims_of(LineId("L1")).back();
        const std::string& body = world.workspace.find(claim)->body;
        return body.substr(body.rfind('\n') + 1);
    }
};

TEST_F(AlmaLetters, AnOrderSaysHowManyOfWhat) {
    EXPECT_EQ(order_text(),
              "To Vendor One\n\nPlease send us:\n"
              "POL-L1: First Title, ISBN 9780306406157, 2 copies, 100.00 USD in all\n");
}

TEST_F(AlmaLetters, ASerialIsNamedByItsOwnNumber) {
    world.amend(LineId("L1"), [](Line& line) { line.description.product_ids = {"0028-0836"}; });
    EXPECT_EQ(order_text(),
              "To Vendor One\n\nPlease send us:\n"
              "POL-L1: First Title, ISSN 00280836, 2 copies, 100.00 USD in all\n");
}

TEST_F(AlmaLetters, OfWhatHasComeNothingIsOrdered) {
    world.amend(ItemId("L1.i1"), [](Item& item) { item.status = Status::received; });
    world.amend(LineId("L1"), [](Line& line) {
        line.rush = true;
        line.acquisition_method = "gift";
        line.cost.price.reset();
    });
    EXPECT_TRUE(order_text().ends_with("ISBN 9780306406157, 1 copy, rush\n"));
}

TEST_F(AlmaLetters, AnOrderWithoutCopiesHasNoNumber) {
    const Fact gone[] = {ItemDeleted{ItemId("L1.i1")}, ItemDeleted{ItemId("L1.i2")}};
    world.workspace.apply(gone);
    world.amend(LineId("L1"), [](Line& line) {
        line.format = Format::electronic;
        line.vendor = VendorId("V2");
    });
    EXPECT_TRUE(order_text().ends_with("ISBN 9780306406157, 100.00 USD\n"));
}

TEST_F(AlmaLetters, AClaimAsksForWhatWouldPutItRight) {
    world.amend(LineId("L1"), [](Line& line) { line.status = Status::sent; });
    EXPECT_EQ(last_sentence("not_received"), "Please let us know when we can expect it.");
    EXPECT_EQ(last_sentence("missing_issue"), "Please let us know when we can expect it.");
    EXPECT_EQ(last_sentence("damaged"),
              "Please send us another one, and tell us what becomes of the damaged one.");
    EXPECT_EQ(last_sentence("wrong_item"),
              "Please send us what was ordered, and tell us what becomes of what came.");
    EXPECT_EQ(last_sentence("other"), "Please let us know how to go on.");
}

}  // namespace
}  // namespace accession::test
