// SPDX-License-Identifier: Apache-2.0
// Every wrong FOLIO table is noticed: by a command that is answered otherwise in some status, for some
// order, or with one of its conditions unmet; or somewhere in a story made up from numbers. Those
// that can't be told from the original are named below.
#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <iostream>
#include <random>

#include "core/journal/fact_codec.h"
#include "tests/support/folio_commands.h"
#include "tests/support/in_child.h"
#include "tests/support/mutants.h"
#include "tests/support/random_world.h"

namespace accession::test {
namespace {

struct Equal {
    std::string_view name;
    std::string_view reason;
};
constexpr Equal equals[] = {
    {"update_order: from with Pending", "the row before it takes what is pending"},
    {"update_line: from with Pending", "the row before it takes what is pending"},
    {"automatic_cancel to Closed: from with Pending",
     "nothing that is looked at in a pending order leaves all its lines cancelled"},
    {"create_line: to Pending", "only a pending order takes lines"},
    {"receipt_complete to Fully Received: without condition has_pieces",
     "the last piece that goes had decided alone: what it leaves is Fully Received already"},
    {"automatic_cancel to Closed: without effect release_encumbrances",
     "a line is released when it is cancelled, and at opening if it is cancelled already"},
};

const Equal* equal_of(const std::string& mutant) {
    const auto* const found = std::ranges::find_if(
        equals, [&](const Equal& one) { return mutant.starts_with(one.name); });
    return found == std::end(equals) ? nullptr : found;
}

std::string answer(const Rulebook& rulebook, const Workspace& workspace, const Command& command) {
    const auto decision = decide(rulebook, workspace, command);
    std::string told;
    if (!decision) {
        for (const Unmet& unmet : decision.error().unmet) {
            told += unmet.code + " ";
            for (const auto& [name, value] : unmet.params) {
                told += name + "=" + value + " ";
            }
        }
        return told;
    }
    for (const std::string& warning : decision->warnings) {
        told += warning + " ";
    }
    return told + encode_facts(decision->facts);
}

/// What could be done to a line, and why not.
std::string offered(const Rulebook& rulebook, const Workspace& workspace) {
    std::string told;
    for (const Offer& offer : offers(rulebook, workspace, LineId("L1"))) {
        told += std::string(offer.action) + ":";
        for (const Unmet& unmet : offer.unmet) {
            told += unmet.code + ",";
        }
    }
    return told;
}

struct Probe {
    const Workspace* workspace = nullptr;
    Command command;
    std::string answer;
};

class Probes {
public:
    Probes() {
        for (const Continuity continuity : {Continuity::one_time, Continuity::continuous}) {
            for (const Status status : {Status::pending, Status::open, Status::closed}) {
                add_good(status, continuity);
                for (const Spoiler& spoiler : folio_spoilers()) {
                    add(status, continuity, spoiler.action, spoiler.spoil);
                }
                for (const Spoiler& receipt : folio_receipts()) {
                    add(status, continuity, receipt.action, receipt.spoil);
                }
            }
        }
        std::mt19937 numbers(20260302);
        for (int story = 0; story < 60; ++story) {
            add_story(numbers);
        }
        for (World& world : worlds_) {
            offers_.push_back(offered(folio_rulebook(), world.workspace));
        }
    }

    /// Whether the table answers something otherwise.
    [[nodiscard]] bool notice(const Rulebook& rulebook, const Row& row) const {
        const bool by_user = row.trigger == Trigger::user;
        for (const Probe& probe : probes_) {
            if ((!by_user || probe.command.action == row.action) &&
                answer(rulebook, *probe.workspace, probe.command) != probe.answer) {
                return true;
            }
        }
        for (std::size_t i = 0; by_user && i < worlds_.size(); ++i) {
            if (offered(rulebook, worlds_[i].workspace) != offers_[i]) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] std::size_t size() const { return probes_.size(); }

private:
    void keep(World& world, const Command& command) {
        probes_.push_back(
            {&world.workspace, command, answer(folio_rulebook(), world.workspace, command)});
    }
    void add(Status status, Continuity continuity, std::string_view action,
             const std::function<void(World&, Command&)>& spoil) {
        World& world = worlds_.emplace_back(RulebookKey::folio);
        furnish_folio(world, status, continuity);
        Command command = good_folio_command(world, action);
        spoil(world, command);
        keep(world, command);
    }
    void add_good(Status status, Continuity continuity) {
        std::string_view last;
        for (const Row& row : folio_rulebook().rows) {
            if (row.trigger == Trigger::user && row.action != last) {
                add(status, continuity, row.action, [](World&, Command&) {});
                last = row.action;
            }
        }
    }
    /// Each step leaves a state in which the next one is tried.
    void add_story(std::mt19937& numbers) {
        std::vector<std::uint32_t> given(120);
        std::ranges::generate(given, numbers);
        Choices choices(std::move(given));
        World world(RulebookKey::folio);
        populate(world, choices);
        while (choices.left()) {
            const Command command = any_command(world, choices);
            World& before = worlds_.emplace_back(RulebookKey::folio);
            before.workspace.apply(all_records(world.workspace));
            keep(before, command);
            world.act(command);
        }
    }

    std::deque<World> worlds_;
    std::vector<Probe> probes_;
    std::vector<std::string> offers_;
};

TEST(FolioMutation, EveryWrongTableIsNoticed) {
    const Probes probes;
    const std::vector<Mutant> mutants = mutants_of(folio_rulebook());
    const std::vector<char> seen = ask_in_children(
        mutants.size(),
        [&](std::size_t n) -> char {
            const std::vector<Row> rows = rows_with(folio_rulebook(), mutants[n]);
            Rulebook wrong = folio_rulebook();
            wrong.rows = rows;
            return probes.notice(wrong, mutants[n].changed) ? 1 : 0;
        },
        1);
    std::size_t met = 0;
    for (std::size_t n = 0; n < mutants.size(); ++n) {
        const Equal* known = equal_of(mutants[n].name);
        met += known != nullptr ? 1 : 0;
        EXPECT_EQ(seen[n] == 0, known != nullptr)
            << mutants[n].name << (known ? " is noticed after all" : " is not noticed");
    }
    std::cout << std::ranges::count(seen, 1) << " of " << mutants.size()
              << " wrong tables noticed by " << probes.size() << " commands; " << met
              << " are no wrong ones\n";
}

}  // namespace
}  // namespace accession::test
