// SPDX-License-Identifier: Apache-2.0
// A device of a shared workspace: what it shows is what a replay would show (I6); a command's bytes
// come through a message as they were; and a workspace goes back to its mark exactly.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/journal/decided.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "core/workspace/snapshot.h"
#include "tests/sim/worlds.h"
#include "tests/support/same_workspace.h"

namespace accession {
namespace {

const StoreId device{7, 7};
const Epoch epoch{1, 1};

/// A hub that decides, and a device whose commands reach it now and then.
class Story {
public:
    explicit Story(std::uint8_t world) : confirmed_(sim::world(world % sim::worlds_count).facts) {
        hub_.apply(confirmed_);
        RC_ASSERT(ledger_.join("main", device).has_value());
        RC_ASSERT(
            ledger_.take_confirmed(SnapshotWriter(hub_).take(), epoch, 0, device).has_value());
    }

    void tell(const std::vector<std::uint8_t>& story) {
        for (const std::uint8_t what : story) {
            ++number_;
            if (what % 8 < 4) {
                (void)ledger_.submit(sim::random_command(ledger_.workspace(), random_, number_));
            } else if (what % 8 < 6) {
                (void)take(sim::random_command(hub_, random_, number_), {9, 9}, number_);
            } else if (what % 8 == 6) {
                RC_ASSERT(ledger_.compact() && ledger_.sweep());
            } else {
                exchange(what);
            }
            RC_ASSERT(test::difference(ledger_.workspace(), replayed()) == "");
            reopen();
        }
        // I16, I17, I5: everything is answered, whatever was refused, and both have the same.
        exchange(255);
        RC_ASSERT(ledger_.queue()->waiting().empty());
        RC_ASSERT(ledger_.workspace().state_hash() == hub_.state_hash());
        RC_ASSERT(test::difference(ledger_.workspace(), hub_) == "");
    }

private:
    /// The position that it got; 0: it was refused.
    std::uint64_t take(const Command& command, const StoreId& from, std::uint64_t seq) {
        const auto told = decide_and_tell(hub_, command);
        if (!told) {
            return 0;
        }
        const std::vector<Fact>& facts = told->decision.facts;
        hub_.apply(facts);
        changes_.push_back(
            {changes_.size() + 1, from, seq, encode_decided(command, facts, told->consequences)});
        return changes_.size();
    }

    /// The hub answers the first few that wait; the device takes in what it has not seen.
    void exchange(std::uint8_t what) {
        std::vector<Answered> answers;
        const std::uint64_t answered = ledger_.queue()->membership().answered_seq;
        for (const auto& [seq, one] : ledger_.queue()->waiting()) {
            if (seq <= answered || (what != 255 && answers.size() >= what / 64U)) {
                continue;
            }
            const std::uint64_t position = take(one.command, device, seq);
            answers.push_back({seq,
                               position == 0 ? OutcomeKind::rejected : OutcomeKind::accepted,
                               position,
                               {},
                               {},
                               {}});
        }
        RC_ASSERT(ledger_.take_answers(answers).has_value());
        const std::size_t cursor = ledger_.queue()->membership().cursor;
        RC_ASSERT(
            ledger_.take_changes(std::span(changes_).subspan(cursor), hashes_of(hub_)).has_value());
        RC_ASSERT(!ledger_.queue()->membership().refetch);
    }

    /// Everything confirmed, and then what waits.
    [[nodiscard]] Workspace replayed() const {
        Workspace anew;
        anew.apply(confirmed_);
        for (std::size_t i = 0; i < ledger_.queue()->membership().cursor; ++i) {
            anew.apply(decode_decided(changes_[i].decided)->facts);
        }
        for (const auto& [seq, one] : ledger_.queue()->waiting()) {
            const auto told = decide_and_tell(anew, one.command);
            RC_ASSERT(one.unmet == (told ? std::vector<Unmet>{} : told.error().unmet));
            RC_ASSERT(one.follows == (told ? told->consequences : std::vector<Consequence>{}));
            if (told) {
                anew.apply(told->decision.facts);
            }
        }
        return anew;
    }

    /// A store that is opened again has the same queue and shows the same.
    void reopen() {
        RC_ASSERT(ledger_.keep());
        MemoryFiles copy;
        for (const std::string& name : files_.list()) {
            RC_ASSERT(copy.put(name, files_.read(name).value_or("")));
        }
        Ledger again(copy);
        RC_ASSERT(again.open({}).found == Found::opened);
        RC_ASSERT(again.workspace().state_hash() == ledger_.workspace().state_hash());
        RC_ASSERT(again.queue()->membership() == ledger_.queue()->membership());
        RC_ASSERT(again.queue()->waiting().size() == ledger_.queue()->waiting().size());
        RC_ASSERT(again.queue()->attention().size() == ledger_.queue()->attention().size());
        RC_ASSERT(again.history().size() == ledger_.history().size());
    }

    std::vector<Fact> confirmed_;
    std::vector<Change> changes_;
    Workspace hub_;
    MemoryFiles files_;
    Ledger ledger_{files_};
    sim::Random random_{1};
    std::uint64_t number_ = 0;
};

RC_GTEST_PROP(Queue, SeesWhatAReplayWouldSee,
              (std::uint8_t world, const std::vector<std::uint8_t>& story)) {
    Story(world).tell(story);
}

RC_GTEST_PROP(Messages, ACommandComesThroughAsItWas, (std::uint8_t world, std::uint64_t seed)) {
    sim::Random random(seed);
    Workspace workspace;
    workspace.apply(sim::world(world % sim::worlds_count).facts);
    PushRequest request{device, epoch, "alma", 1'790'000'000'000, {}};
    for (std::uint64_t seq = 1; seq <= 5; ++seq) {
        Command command = sim::random_command(workspace, random, seq);
        command.roles = {};
        request.commands.push_back({seq, seq, static_cast<std::uint32_t>(seed), command});
    }
    const auto read = read_push_request(write_push_request(request));
    RC_ASSERT(read.has_value() && read->commands.size() == request.commands.size());
    RC_ASSERT(read->device == device && read->epoch == epoch && read->clock == request.clock);
    for (std::size_t i = 0; i < read->commands.size(); ++i) {
        RC_ASSERT(read->commands[i].seq == request.commands[i].seq);
        RC_ASSERT(read->commands[i].told == request.commands[i].told);
        RC_ASSERT(encode_decided(read->commands[i].command, {}, {}) ==
                  encode_decided(request.commands[i].command, {}, {}));
    }
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
