// SPDX-License-Identifier: Apache-2.0
// What holds for every store, however it came about: a rescue file is the whole of it, doing it again
// changes nothing, and a snapshot with the log after it is the whole log (I12).
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/journal/verify.h"
#include "tests/sim/auditor.h"
#include "tests/sim/worlds.h"

namespace accession {
namespace {

/// A story of a store: each number is something that is done.
void tell(Ledger& ledger, const std::vector<std::uint8_t>& story) {
    sim::Random random(1);
    std::uint64_t number = 0;
    for (const std::uint8_t what : story) {
        ++number;
        if (what % 16 == 0) {
            RC_ASSERT(ledger.compact());
        } else if (what % 16 == 1) {
            (void)ledger.compact_some(what);
        } else if (what % 16 == 2) {
            RC_ASSERT(ledger.sweep());
        } else if (what % 16 == 3) {
            const auto facts = sim::random_import(ledger.workspace(), random, number);
            RC_ASSERT(ledger.add(facts).has_value());
        } else {
            (void)ledger.submit(sim::random_command(ledger.workspace(), random, number));
        }
    }
    RC_ASSERT(ledger.keep());
}

struct Told {
    MemoryFiles files;
    Ledger ledger{files};

    Told(std::uint8_t world, const std::vector<std::uint8_t>& story) {
        RC_ASSERT(
            ledger.begin(sim::world(world % sim::worlds_count).facts, {1, world}).has_value());
        tell(ledger, story);
    }
};

RC_GTEST_PROP(Store, BeginsAgainFromItsRescueFile,
              (std::uint8_t world, const std::vector<std::uint8_t>& story)) {
    const Told told(world, story);
    MemoryFiles files;
    Ledger again(files);
    RC_ASSERT(again.begin_from_file(told.ledger.rescue_file(0), {2, 2}).has_value());
    RC_ASSERT(again.workspace().state_hash() == told.ledger.workspace().state_hash());
    RC_ASSERT(sim::past_of(again) == sim::past_of(told.ledger));
    RC_ASSERT(again.sequence() == told.ledger.sequence());
    Ledger opened(files);
    RC_ASSERT(opened.open().notes.empty());
    RC_ASSERT(opened.workspace().state_hash() == told.ledger.workspace().state_hash());
    RC_ASSERT(sim::past_of(opened) == sim::past_of(told.ledger));
}

RC_GTEST_PROP(Store, DoesARescueFileAgainOnlyOnce,
              (std::uint8_t world, const std::vector<std::uint8_t>& story)) {
    const Told told(world, story);
    const std::string file = told.ledger.rescue_file(0);
    // The same library, not worked in yet.
    MemoryFiles files;
    Ledger other(files);
    RC_ASSERT(other.begin(sim::world(world % sim::worlds_count).facts, {3, 3}).has_value());
    const auto first = other.redo_from_file(file);
    RC_ASSERT(first.has_value() && first->damaged == 0U && first->known == 0U);
    RC_ASSERT(first->done + first->refused.size() == told.ledger.history().size());
    const Hash128 state = other.workspace().state_hash();
    const auto second = other.redo_from_file(file);
    RC_ASSERT(second.has_value() && second->done == 0U);
    RC_ASSERT(second->known == first->done);
    RC_ASSERT(other.workspace().state_hash() == state);
}

RC_GTEST_PROP(Store, IsWhatItsFilesSay,
              (std::uint8_t world, const std::vector<std::uint8_t>& story)) {
    Told told(world, story);
    RC_ASSERT(verify(told.files, told.ledger).good());
    const std::vector<sim::Past> past = sim::past_of(told.ledger);
    RC_ASSERT(told.ledger.compact() && told.ledger.sweep());
    RC_ASSERT(verify(told.files, told.ledger).good());
    RC_ASSERT(sim::past_of(told.ledger) == past);
}

RC_GTEST_PROP(Store, TellsOfAnyByteOfARescueFileThatIsChanged,
              (std::uint8_t world, const std::vector<std::uint8_t>& story, std::uint32_t where,
               std::uint8_t by)) {
    RC_PRE(by != 0);
    const Told told(world, story);
    std::string file = told.ledger.rescue_file(0);
    char& byte = file[where % file.size()];
    byte = static_cast<char>(byte ^ static_cast<char>(by));
    MemoryFiles files;
    Ledger other(files);
    RC_ASSERT(!other.begin_from_file(file, {2, 2}).has_value());
    RC_ASSERT(files.list().empty());
}

}  // namespace
}  // namespace accession
