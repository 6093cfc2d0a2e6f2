// SPDX-License-Identifier: Apache-2.0
// What the difference between a record as it was and as it is means.
#include "core/lifecycle/record_consequences.h"

#include <gtest/gtest.h>

#include "tests/support/told_consequences.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

using Texts = std::vector<std::string>;

class RecordConsequences : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    RecordConsequences() { world.add(AlmaLine{}); }
    /// What a change of L1 is told as.
    Texts on_change(void (*change)(Line&), void (*earlier)(Line&) = [](Line&) {}) {
        Line before = world.line();
        earlier(before);
        Line after = before;
        change(after);
        return texts_of(told_of(world.workspace, &before, after));
    }
    template <class Record>
    Texts between(const Record* before, const Record& after) {
        return texts_of(told_of(world.workspace, before, after));
    }
};

TEST_F(RecordConsequences, ANewLineIsMadeAndAnUnchangedOneTellsNothing) {
    const Line* nothing = nullptr;
    EXPECT_EQ(between(nothing, world.line()),
              Texts{"created line_created line=POL-L1 title=First Title; of L1"});
    EXPECT_EQ(between(&world.line(), world.line()), Texts{});
}

TEST_F(RecordConsequences, VendorsAreNamedAsFarAsTheirNamesAreKnown) {
    world.amend(VendorId("V2"), [](Vendor& vendor) { vendor.name = ""; });
    EXPECT_EQ(on_change([](Line& line) { line.vendor = VendorId("V2"); }),
              Texts{"changed vendor_changed from=Vendor One to=V2; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.vendor = VendorId("gone"); }),
              Texts{"changed vendor_changed from=Vendor One to=gone; of L1"});
}

TEST_F(RecordConsequences, ATitleIsNamedIfItIsThere) {
    EXPECT_EQ(on_change([](Line& line) { line.title = TitleId("B2"); }),
              Texts{"changed bib_moved title=Second Title; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.title = TitleId("gone"); }),
              Texts{"changed bib_moved title=; of L1"});
}

TEST_F(RecordConsequences, FieldsAreShownOnOneLine) {
    EXPECT_EQ(on_change([](Line& line) { line.notes = {"fragile", "urgent"}; }),
              Texts{"changed field_changed field=notes from= to=fragile, urgent; of L1"});
    EXPECT_EQ(on_change([](Line& line) {
                  line.funds = {{FundId("F2"), true, 400'000}, {FundId("F9"), false, 6000}};
              }),
              Texts{"changed field_changed field=funds from=F1 100 % to=F2 40 %, F9; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.attachments = {{"offer.pdf", "", ""}}; }),
              Texts{"changed field_changed field=attachments from= to=offer.pdf; of L1"});
}

TEST_F(RecordConsequences, DatesAreSetMovedAndTakenAway) {
    const auto given = [](Line& line) {
        line.renewal.date = Date::from_civil(2026, 7, 1);
        line.deferral = {Date::from_civil(2026, 4, 1), "money", ""};
    };
    EXPECT_EQ(on_change(given),
              (Texts{"changed renewal_date_set from= to=2026-07-01; of L1",
                     "changed deferred_until date=2026-04-01 reason=money; of L1"}));
    EXPECT_EQ(on_change([](Line& line) { line.renewal.date.reset(); }, given),
              Texts{"changed renewal_date_set from=2026-07-01 to=; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.deferral.until.reset(); }, given),
              Texts{"changed deferred_until date= reason=money; of L1"});
}

TEST_F(RecordConsequences, TasksAndAlertsComeAndGo) {
    const auto open = [](Line& line) {
        line.tasks = {"activation"};
        line.alerts = {"no_price", "no_fund"};
    };
    EXPECT_EQ(on_change(open), (Texts{"created task_opened task=activation; of L1",
                                      "changed alerts_raised alerts=no_price, no_fund; of L1"}));
    EXPECT_EQ(on_change([](Line& line) { line.tasks.clear(); }, open),
              Texts{"changed task_ended task=activation; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.acknowledged_alerts = line.alerts; }, open),
              Texts{"changed alerts_acknowledged alerts=no_price, no_fund; of L1"});
    EXPECT_EQ(on_change([](Line& line) { line.alerts.clear(); }, open), Texts{});
}

TEST_F(RecordConsequences, ClaimingAndOwnersComeAndGo) {
    const auto taken = [](Line& line) {
        line.claiming.in_claim = true;
        line.assigned_to = "clerk";
    };
    EXPECT_EQ(on_change(taken),
              (Texts{"changed put_in_claim; of L1", "changed assigned from= to=clerk; of L1"}));
    EXPECT_EQ(on_change(
                  [](Line& line) {
                      line.claiming.in_claim = false;
                      line.assigned_to.clear();
                  },
                  taken),
              (Texts{"changed claim_ended; of L1", "changed unassigned from=clerk to=; of L1"}));
}

TEST_F(RecordConsequences, AccessIsMadeActivatedAndMoved) {
    const EResource* nothing = nullptr;
    const EResource made{EResourceId("E"), LineId("L1"), TitleId("B1"), false};
    EResource active = made;
    active.active = true;
    EResource moved = made;
    moved.title = TitleId("gone");
    EXPECT_EQ(between(nothing, made), Texts{"created eresource_created title=First Title; of L1"});
    EXPECT_EQ(between(&made, active),
              Texts{"changed eresource_activated title=First Title; of L1"});
    EXPECT_EQ(between(&active, made), Texts{});
    EXPECT_EQ(between(&made, moved), Texts{"changed eresource_moved title=; of L1"});
}

TEST_F(RecordConsequences, AClaimIsStartedChangedSentAndAnswered) {
    const Claim* nothing = nullptr;
    Claim claim;
    claim.line = LineId("L1");
    claim.type = "damaged";
    claim.subject = "Torn";
    Claim edited = claim;
    edited.notes = "called";
    Claim sent = claim;
    sent.state = Status::sent;
    Claim answered = sent;
    answered.state = Status::answered;
    answered.responses.emplace_back();
    const std::string rest = " subject=Torn type=damaged; of L1";
    EXPECT_EQ(between(nothing, claim), Texts{"created claim_started" + rest});
    EXPECT_EQ(between(&claim, edited), Texts{"changed claim_changed" + rest});
    EXPECT_EQ(between(&claim, sent), Texts{"changed claim_sent" + rest});
    EXPECT_EQ(between(&sent, answered), Texts{"changed claim_answered" + rest});
}

TEST_F(RecordConsequences, WorkIsOpenedAndDoneAndOfTheFirstItemThatIsThere) {
    const WorkOrder* nothing = nullptr;
    WorkOrder open;
    open.department = "BINDERY";
    open.items = {ItemId("gone"), ItemId("L1.i1")};
    WorkOrder done = open;
    done.state = Status::done;
    WorkOrder draft = open;
    draft.state = Status::draft;
    const std::string rest = " count=2 department=BINDERY kind=department";
    EXPECT_EQ(between(nothing, open), Texts{"created work_order_opened" + rest + "; of L1"});
    EXPECT_EQ(between(&open, done), Texts{"changed work_order_done" + rest + "; of L1"});
    EXPECT_EQ(between(&draft, open), Texts{}) << "a binding that is confirmed: its items tell";
    EXPECT_EQ(between(&open, open), Texts{});
    open.items = {ItemId("gone"), ItemId("lost")};
    EXPECT_EQ(between(nothing, open), Texts{"created work_order_opened" + rest});
}

TEST_F(RecordConsequences, ALetterIsWrittenAndMarked) {
    const Letter* nothing = nullptr;
    Letter letter;
    letter.vendor = VendorId("V1");
    letter.subject = "Order PO-1";
    letter.lines = {LineId("L1")};
    EXPECT_EQ(between(nothing, letter),
              Texts{"sent letter_written channel=manual kind=order subject=Order PO-1 "
                    "vendor=Vendor One; of L1"});
    Letter gone = letter;
    gone.state = LetterState::sent;
    EXPECT_EQ(between(&letter, gone),
              Texts{"changed letter_marked state=sent subject=Order PO-1; of L1"});
    letter.automatic = true;
    letter.lines.emplace_back("L2");
    EXPECT_EQ(between(nothing, letter),
              Texts{"sent letter_written channel=automatic kind=order subject=Order PO-1 "
                    "vendor=Vendor One"});
}

TEST_F(RecordConsequences, SettingsTellTheirNamesAndTheDayOfTheRun) {
    const Settings before;
    Settings after = before;
    EXPECT_EQ(texts_of(told_of(before, after)), Texts{});
    after.name = "Other";
    after.pack_by_fund = true;
    EXPECT_EQ(texts_of(told_of(before, after)),
              Texts{"changed settings_changed fields=name, packByFund"});
    after = before;
    after.daily_run_on = world.today;
    EXPECT_EQ(texts_of(told_of(before, after)), Texts{"changed daily_run date=2026-03-02"});
    EXPECT_EQ(texts_of(told_of(after, before)), Texts{}) << "a day that is forgotten is no run";
}

}  // namespace
}  // namespace accession::test
