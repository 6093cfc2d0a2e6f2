// SPDX-License-Identifier: Apache-2.0
// Every wrong table is noticed: by the answers to offers and commands, by what stories do, by the
// refusals, or by the project's own scenarios. What is looked at first is what is quick; only
// mutants that come through go on. Those that can't be told from the original are named below.
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <set>

#include "core/conformance/suite.h"
#include "tests/support/follows_matrix.h"
#include "tests/support/in_child.h"
#include "tests/support/mutants.h"
#include "tests/support/offers_matrix.h"
#include "tests/support/record_worlds.h"
#include "tests/support/story.h"

namespace accession::test {
namespace {

/// Wrong tables that answer and act exactly as the right one, by the beginning of their names, and
/// why nobody can tell.
struct Equivalent {
    std::string_view name;
    std::string_view reason;
};
constexpr std::string_view first_row =
    "the row before it takes this status, and only a closed line was closed by itself";
constexpr Equivalent equivalents[] = {
    {"save_and_continue to Auto Packaging: without condition packaging_by_itself",
     "the row before it takes every line that is packaged by hand"},
    {"skip_packaging: without condition packaging_has_several_funds",
     "the row before it takes every line that has one fund"},
    {"approve_automatically: from with ",
     "only orders of this run are looked at, and those are in review"},
    {"approve_and_send: to In Review", "what was sent is Sent by its own row, order_is_sent"},
    {"undo_receipt (one-time) to Sent: from with In Review", first_row},
    {"undo_receipt (one-time) to Sent: from with Manual Packaging", first_row},
    {"undo_receipt (one-time) to Sent: from with Auto Packaging", first_row},
    {"undo_receipt (one-time) to Sent: from with Ready", first_row},
    {"undo_receipt (one-time) to Sent: from with Sent", first_row},
    {"undo_receipt (one-time) to Sent: from with Waiting for Invoice", first_row},
    {"undo_receipt (one-time) to Sent: from with Recurring Renewal", first_row},
    {"undo_receipt (one-time) to Sent: from with Waiting for Manual Renewal", first_row},
    {"undo_receipt (one-time) to Sent: from with Under Evaluation", first_row},
    {"undo_receipt (one-time) to Sent: from with Deferred", first_row},
    {"undo_receipt (one-time) to Sent: without effect settle",
     "with an item taken back the line is Sent, and nothing follows from there"},
    {"await_renewal (continuous) to Waiting for Manual Renewal: without condition "
     "by_hand_and_noticed",
     "the row before it takes every line that is not"},
    {"cancel (one-time) to Canceled: for continuous too",
     "the row for continuous lines does the same in these statuses"},
    {"change_vendor (one-time) to Sent: for continuous too",
     "the row for continuous lines takes what this one refuses"},
    {"renew_automatically (continuous): without condition renews_by_itself",
     "a date that is reached was noticed, and renewal_notice took the line before"},
    {"decide_trial to Canceled: without condition trial_decision_known",
     "trial_rejected says more, and the row before it names what is wrong"},
    {"decide_trial to Canceled: without condition trial_rejected",
     "of the known decisions the row before it takes the other one"},
    {"decide_renewal (continuous) to Closed: without condition renewal_decision_known",
     "renewal_unwanted says more, and the row before it names what is wrong"},
    {"reopen to In Review: from with Closed", "the row before it takes closed lines"},
    {"claim: from with ", "claim_is_due looks at the same statuses: claim dates are shown by it"},
    {"order_is_sent to Sent: from with Deleted", "a deleted order has no line but deleted ones"},
    {"order_in_review to In Review: from with Deleted",
     "a deleted order has no line but deleted ones"},
    {"order_closes to Closed: from with Deleted", "a deleted order has no line but deleted ones"},
    {"order_in_review to In Review: from without Sent", "what is Sent was sent"},
    {"order_closes to Closed: from without Canceled",
     "a line of a canceled order is reopened, and the order with it, before it can close"},
    {"order_cancels to Canceled: from without Closed",
     "the closed line of a closed order is reopened, and the order with it, before it can go"},
};

const Equivalent* equivalent_of(const std::string& mutant) {
    const auto* const found = std::ranges::find_if(
        equivalents, [&](const Equivalent& one) { return mutant.starts_with(one.name); });
    return found == std::end(equivalents) ? nullptr : found;
}

enum class Verdict : std::uint8_t { survives, offers, follows, says, stories, scenarios, crash };
constexpr std::string_view verdict_words[] = {"can't be told from the right one",
                                              "by offers",
                                              "by what follows",
                                              "by what the row says",
                                              "by stories",
                                              "by scenarios",
                                              "by a crash"};

/// The state of the record that facts left, of claims and bindings: their effects move them, and the
/// row says where to.
std::optional<Status> state_left(const std::vector<Fact>& facts) {
    std::optional<Status> state;
    for (const Fact& fact : facts) {
        if (const auto* claim = std::get_if<ClaimRecorded>(&fact)) {
            state = claim->record->state;
        } else if (const auto* order = std::get_if<WorkOrderRecorded>(&fact)) {
            state = order->record->state;
        }
    }
    return state;
}

bool does_what_it_says(const Rulebook& rulebook, const Row& row) {
    if (row.axis != Axis::claim_state && row.axis != Axis::work_order_state) {
        return true;
    }
    const auto worlds = record_worlds(row.action);
    return std::ranges::all_of(worlds, [&](const RecordWorld& world) {
        const auto decision = decide(rulebook, world.workspace, world.command);
        const Claim* claim = world.workspace.find(world.command.claim);
        const Status before = claim != nullptr ? claim->state : Status::draft;
        const Status wanted = row.to == Status::none ? before : row.to;
        return !decision || state_left(decision->facts).value_or(before) == wanted;
    });
}

struct ToldStory {
    Story story;
    std::vector<std::string> lines;
    std::set<std::string> actions;
};

struct Suite {
    std::string text;
    /// What the right table leaves to be wished for: nothing, as another test says.
    std::vector<std::string> problems;
};

class Judge {
public:
    Judge() {
        for (const Row& row : alma_rulebook().rows) {
            if (row.trigger == Trigger::user && !offers_.contains(row.action)) {
                offers_[row.action] = matrix_.told(alma_rulebook(), row.action);
            }
        }
        for (const char* file : {"alma_effects.json", "alma_refusals.json"}) {
            for (Story& story : stories_from(golden_folder() / file)) {
                ToldStory one{story, tell(story, alma_rulebook()), {}};
                for (const auto& step : story.steps) {
                    one.actions.insert(step.at("do").get<std::string>());
                }
                stories_.push_back(std::move(one));
            }
        }
        for (const auto& entry :
             std::filesystem::directory_iterator(golden_folder().parent_path() / "alma")) {
            std::ifstream stream(entry.path());
            std::string text((std::istreambuf_iterator<char>(stream)),
                             std::istreambuf_iterator<char>());
            std::vector<std::string> problems = problems_of(text, alma_rulebook());
            suites_.push_back({std::move(text), std::move(problems)});
        }
    }

    /// Which check notices each mutant. A wrong table may leave the rules' own ground, where records
    /// are missing that every row counts on, and crash or never end: the mutants are tried in a
    /// process of their own, and after such a one in another.
    std::vector<Verdict> verdicts(const std::vector<Mutant>& mutants) {
        const std::vector<char> words = ask_in_children(
            mutants.size(), [&](std::size_t n) { return static_cast<char>(look(mutants[n])); },
            static_cast<char>(Verdict::crash));
        std::vector<Verdict> all;
        for (const char word : words) {
            all.push_back(static_cast<Verdict>(word));
        }
        return all;
    }

private:
    Verdict look(const Mutant& mutant) {
        const std::vector<Row> rows = rows_with(alma_rulebook(), mutant);
        Rulebook wrong = alma_rulebook();
        wrong.rows = rows;
        if (mutant.changed.trigger == Trigger::user && by_offers(wrong, mutant.changed.action)) {
            return Verdict::offers;
        }
        if (mutant.changed.trigger != Trigger::user && follows_.told(wrong) != right_follows_) {
            return Verdict::follows;
        }
        if (!does_what_it_says(wrong, mutant.changed)) {
            return Verdict::says;
        }
        if (by_stories(wrong, mutant.changed)) {
            return Verdict::stories;
        }
        return by_scenarios(wrong) ? Verdict::scenarios : Verdict::survives;
    }

    bool by_offers(const Rulebook& wrong, std::string_view action) const {
        return matrix_.told(wrong, action) != offers_.at(action);
    }
    bool by_stories(const Rulebook& wrong, const Row& row) const {
        // A row of a person's can only show where it is taken.
        const bool anywhere = row.trigger == Trigger::automatic;
        const std::string action(row.trigger == Trigger::daily ? "run_daily" : row.action);
        return std::ranges::any_of(stories_, [&](const ToldStory& one) {
            return (anywhere || one.actions.contains(action)) &&
                   tell(one.story, wrong) != one.lines;
        });
    }
    bool by_scenarios(const Rulebook& wrong) const {
        return std::ranges::any_of(suites_, [&](const Suite& suite) {
            return problems_of(suite.text, wrong) != suite.problems;
        });
    }
    static std::vector<std::string> problems_of(const std::string& suite,
                                                const Rulebook& rulebook) {
        std::vector<std::string> problems;
        const auto results = conformance::run_suite(suite, &rulebook);
        for (const conformance::ScenarioResult& result : results.value()) {
            problems.insert(problems.end(), result.problems.begin(), result.problems.end());
        }
        return problems;
    }

    OffersMatrix matrix_;
    FollowsMatrix follows_;
    std::vector<std::string> right_follows_ = follows_.told(alma_rulebook());
    std::map<std::string_view, std::vector<std::string>, std::less<>> offers_;
    std::vector<ToldStory> stories_;
    std::vector<Suite> suites_;
};

TEST(Rows, AboutClaimsAndBindingsDoWhatTheySay) {
    for (const Row& row : alma_rulebook().rows) {
        EXPECT_TRUE(does_what_it_says(alma_rulebook(), row)) << row.action;
    }
}

TEST(Mutation, EveryWrongAlmaTableIsNoticed) {
    const auto begun = std::chrono::steady_clock::now();
    Judge judge;
    std::map<Verdict, int> counts;
    std::set<const Equivalent*> met;
    const std::vector<Mutant> mutants = mutants_of(alma_rulebook());
    const std::vector<Verdict> verdicts = judge.verdicts(mutants);
    for (std::size_t n = 0; n < mutants.size(); ++n) {
        const Mutant& mutant = mutants[n];
        const Verdict verdict = verdicts[n];
        ++counts[verdict];
        const Equivalent* known = equivalent_of(mutant.name);
        if (known != nullptr) {
            met.insert(known);
        }
        EXPECT_TRUE((verdict == Verdict::survives) == (known != nullptr))
            << (known != nullptr ? "noticed after all: " : "survives: ") << mutant.name;
    }
    EXPECT_EQ(met.size(), std::size(equivalents)) << "a name of an equivalent mutant is not used";
    const auto cost = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begun);
    std::cout << mutants.size() << " wrong tables in " << cost.count() << " ms:";
    for (const auto& [verdict, count] : counts) {
        std::cout << ' ' << count << ' ' << verdict_words[static_cast<std::size_t>(verdict)] << ';';
    }
    std::cout << '\n';
}

}  // namespace
}  // namespace accession::test
