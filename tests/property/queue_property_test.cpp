// SPDX-License-Identifier: Apache-2.0
// I6: what a device sees is what it would see if everything confirmed, and then everything that
// waits, were done on an empty device.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/sync/queue.h"
#include "core/workspace/snapshot.h"
#include "tests/sim/worlds.h"
#include "tests/support/same_workspace.h"

namespace accession {
namespace {

/// Everything confirmed, and then what waits.
Workspace replayed(const std::vector<Fact>& confirmed, const Queue& queue) {
    Workspace anew;
    anew.apply(confirmed);
    for (const Waiting& one : queue.waiting()) {
        if (const auto told = decide_and_tell(anew, one.command)) {
            anew.apply(told->decision.facts);
        }
    }
    return anew;
}

/// A hub that decides, and a device whose commands reach it now and then.
class Story {
public:
    Story(std::uint8_t world, bool stored)
        : confirmed_(sim::world(world % sim::worlds_count).facts) {
        hub_.apply(confirmed_);
        if (stored) {
            RC_ASSERT(read_snapshot(SnapshotWriter(hub_).take(), view_).has_value());
        } else {
            view_.apply(confirmed_);
        }
    }

    void tell(const std::vector<std::uint8_t>& story) {
        Queue queue(view_);
        for (const std::uint8_t what : story) {
            ++number_;
            if (what % 8 < 4) {
                const Hash128 before = view_.state_hash();
                const auto added = queue.add(sim::random_command(view_, random_, number_));
                RC_ASSERT(added.has_value() || view_.state_hash() == before);
            } else if (what % 8 < 6) {
                do_elsewhere(sim::random_command(hub_, random_, number_));
            } else {
                exchange(queue, what);
                RC_ASSERT(test::difference(view_, replayed(confirmed_, queue)) == "");
                RC_ASSERT(view_.state_hash() == replayed(confirmed_, queue).state_hash());
            }
        }
        // I16, I17, I5: everything is answered, whatever was refused, and both have the same.
        exchange(queue, 255);
        RC_ASSERT(queue.waiting().empty());
        RC_ASSERT(view_.state_hash() == hub_.state_hash());
        RC_ASSERT(test::difference(view_, hub_) == "");
    }

private:
    void do_elsewhere(const Command& command) {
        if (const auto told = decide_and_tell(hub_, command)) {
            const std::vector<Fact>& facts = told->decision.facts;
            hub_.apply(facts);
            news_.insert(news_.end(), facts.begin(), facts.end());
        }
    }

    /// The hub answers the first few that wait; the device takes in what it has not seen.
    void exchange(Queue& queue, std::uint8_t what) {
        std::vector<CommandId> answered;
        for (const Waiting& one : queue.waiting()) {
            if (what != 255 && answered.size() >= what / 32U) {
                break;
            }
            do_elsewhere(one.command);
            answered.push_back(one.command.id);
        }
        confirmed_.insert(confirmed_.end(), news_.begin(), news_.end());
        queue.take_in(news_, answered);
        news_.clear();
    }

    std::vector<Fact> confirmed_;
    std::vector<Fact> news_;
    Workspace hub_;
    Workspace view_;
    sim::Random random_{1};
    std::uint64_t number_ = 0;
};

RC_GTEST_PROP(Queue, SeesWhatAReplayWouldSee,
              (std::uint8_t world, bool stored, const std::vector<std::uint8_t>& story)) {
    Story(world, stored).tell(story);
}

RC_GTEST_PROP(Workspace, RewindsToItsMark,
              (std::uint8_t world, bool stored, const std::vector<std::uint8_t>& before,
               const std::vector<std::uint8_t>& after)) {
    sim::Random random(2);
    std::uint64_t number = 0;
    Workspace one;
    one.apply(sim::world(world % sim::worlds_count).facts);
    const auto work = [&](Workspace& on, std::size_t count) {
        std::vector<Fact> done;
        for (std::size_t i = 0; i < count; ++i) {
            const Command command = sim::random_command(on, random, ++number);
            std::vector<Fact> facts = sim::random_import(on, random, number);
            if (const auto told = decide_and_tell(on, command)) {
                facts.insert(facts.end(), told->decision.facts.begin(), told->decision.facts.end());
            }
            on.apply(facts);
            done.insert(done.end(), facts.begin(), facts.end());
        }
        return done;
    };
    (void)work(one, before.size());
    Workspace other;
    other.apply(sim::all_facts(one));
    if (stored) {
        const std::string bytes = SnapshotWriter(other).take();
        one = Workspace();
        other = Workspace();
        RC_ASSERT(read_snapshot(bytes, one).has_value() && read_snapshot(bytes, other).has_value());
    } else {
        one = Workspace();
        one.apply(sim::all_facts(other));
    }
    for (int round = 0; round < 3; ++round) {
        one.mark();
        (void)work(one, after.size());
        if (round == 1) {
            (void)one.state_hash();  // hashes that were computed meanwhile are taken back as well
        }
        one.rewind();
        RC_ASSERT(one.state_hash() == other.state_hash());
        RC_ASSERT(test::difference(one, other) == "");
        // And goes on as if nothing had been.
        other.apply(work(one, 2));
    }
    RC_ASSERT(test::difference(one, other) == "");
    Workspace opened;
    RC_ASSERT(read_snapshot(SnapshotWriter(one).take(), opened).has_value());
    RC_ASSERT(test::difference(opened, other) == "");
}

}  // namespace
}  // namespace accession
