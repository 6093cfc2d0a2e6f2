// SPDX-License-Identifier: Apache-2.0
#include "tests/support/follows_matrix.h"

#include "core/conformance/alma_names.h"
#include "core/conformance/alma_world.h"
#include "core/conformance/json.h"
#include "core/lifecycle/engine.h"
#include "tests/support/told_facts.h"
#include "tests/support/world.h"

namespace accession::test {

namespace {

using conformance::Json;

struct Kind {
    const char* standard;
    const char* words;
};
constexpr Kind kinds[] = {{"print_book_ot", "one-time physical"},
                          {"e_book_ot", "one-time electronic"},
                          {"print_journal_co", "continuous physical"},
                          {"e_journal_co", "continuous electronic"}};

Command command_for(const char* action) {
    Command command;
    command.id = CommandId("c1");
    command.action = action;
    command.today = *Date::from_civil(2026, 3, 2);
    command.roles = {"purchasing_operator"};
    command.actor = "clerk";
    return command;
}

Workspace built(const Json& line, bool sent, bool by_fund) {
    Workspace world;
    Json order = {{"status", sent ? "Sent" : "In Review"}};
    order["sentDate"] = sent ? Json("2026-01-05") : Json();
    conformance::build_alma_world({{"settings", {{"packByFund", by_fund}}},
                                   {"lines", {{"L1", line}}},
                                   {"orders", {{"P", order}}}},
                                  world);
    return world;
}

}  // namespace

FollowsMatrix::FollowsMatrix() {
    add_settling("settled: all in, invoiced and paid, the order sent", true, true, true, false);
    add_settling("settled: all in, invoiced and paid, the order not sent", true, true, false,
                 false);
    add_settling("settled: all in, not paid, renewed by hand and noticed", true, false, true, true);
    add_settling("settled: something missing, invoiced and paid", false, true, true, false);
    add_night("in the night: late, due, overdue; renewed by itself", false, false);
    add_night("in the night: late, due, overdue; renewed by hand", true, false);
    add_night("in the night: packaged by fund, of which there are two", false, true);
    add_night("in the night: packaged by fund, of which there are two; renewed by hand", true,
              true);
}

/// Paying an invoice settles its lines whatever their status.
void FollowsMatrix::add_settling(const std::string& block, bool complete, bool paid, bool sent,
                                 bool by_hand) {
    for (const Status status : words_of_axis(alma_rulebook(), Axis::line_status)) {
        for (const Kind& kind : kinds) {
            Json line = {{"$default", kind.standard},
                         {"status", std::string(text_of(status))},
                         {"order", "P"},
                         {"copies", 1},
                         {"received", complete ? 1 : 0},
                         {"activated", complete},
                         {"activationDone", complete},
                         {"inClaim", true},
                         {"manualRenewal", by_hand},
                         {"renewalDate", "2026-03-10"}};
            World world{block, std::string(text_of(status)) + ", " + kind.words,
                        built(line, sent, false), command_for("pay_invoice")};
            world.workspace.put(
                Invoice{InvoiceId("N"), "N", Status::approved, {{LineId("L1"), 1, true}}});
            if (!paid) {
                world.workspace.put(
                    Invoice{InvoiceId("M"), "M", Status::in_approval, {{LineId("L1"), 1, true}}});
            }
            world.command.invoice = InvoiceId("N");
            worlds_.push_back(std::move(world));
        }
    }
}

/// Everything that a day can bring, at once; the status alone decides.
void FollowsMatrix::add_night(const std::string& block, bool by_hand, bool by_fund) {
    for (const Status status : words_of_axis(alma_rulebook(), Axis::line_status)) {
        for (const Kind& kind : kinds) {
            Json line = {{"$default", kind.standard},
                         {"status", std::string(text_of(status))},
                         {"copies", 1},
                         {"received", 0},
                         {"activated", false},
                         {"expectedReceiptDate", "2026-01-01"},
                         {"manualRenewal", by_hand},
                         {"renewalDate", "2026-02-01"},
                         {"renewalCycle", 12},
                         {"deferUntil", "2026-02-01"}};
            if (by_fund) {
                line["funds"] = {{{"fund", "F1"}, {"percent", 50}},
                                 {{"fund", "F2"}, {"percent", 50}}};
            }
            worlds_.push_back({block, std::string(text_of(status)) + ", " + kind.words,
                               built(line, true, by_fund), command_for("run_daily")});
        }
    }
}

std::vector<std::string> FollowsMatrix::told(const Rulebook& rulebook) const {
    std::vector<std::string> lines{
        "What comes by itself, by status. A line each where something does; the rest stays as it "
        "is.",
        ""};
    std::string block;
    for (const World& world : worlds_) {
        if (world.block != block) {
            block = world.block;
            lines.push_back("## " + block);
        }
        const auto decision = decide(rulebook, world.workspace, world.command);
        conformance::AlmaNames names;
        names.learn(world.workspace);
        if (!decision) {
            lines.push_back(world.name + ": refused");
            continue;
        }
        names.learn(decision->facts);
        std::string all;
        for (const std::string& line : accession::test::told(world.workspace, *decision, names)) {
            const bool is_given = line.starts_with("invoice ") || line.starts_with("settings");
            if (!is_given) {
                all += (all.empty() ? "" : "; ") + line;
            }
        }
        if (!all.empty()) {
            lines.push_back(world.name + ": " + all);
        }
    }
    return lines;
}

}  // namespace accession::test
