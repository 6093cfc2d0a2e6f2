// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/every_damage.h"

#include <limits>
#include <utility>

#include "core/journal/ledger.h"
#include "tests/sim/judge.h"
#include "tests/sim/owner.h"

namespace accession::sim {

namespace {

constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();

/// Submits until so many were accepted.
void do_commands(Owner& owner, Random& random, std::size_t count, std::uint64_t& number) {
    const std::size_t wanted = owner.auditor().now().changes.size() + count;
    while (owner.auditor().now().changes.size() < wanted) {
        (void)owner.submit(random_command(owner.ledger().workspace(), random, ++number));
    }
    (void)owner.keep();
}

Spoiled spoiled_file(const Prepared& store, const std::string& name, std::string bytes,
                     std::string what) {
    Spoiled spoiled{store.files, {name}, std::move(what.append(" ").append(name))};
    spoiled.files[name] = std::move(bytes);
    return spoiled;
}

}  // namespace

Prepared prepared_store(std::uint32_t world_number) {
    Owner owner(world(world_number), Model::disk, Planted::nothing);
    Random random(world_number);
    std::uint64_t number = 0;
    (void)owner.open();
    do_commands(owner, random, 2, number);
    (void)owner.compact_some(everything);
    (void)owner.sweep();
    do_commands(owner, random, 2, number);
    // A snapshot that never gets done: the log goes on in another segment.
    (void)owner.compact_some(1);
    (void)owner.import(random_import(owner.ledger().workspace(), random, ++number));
    do_commands(owner, random, 2, number);
    Prepared prepared{owner.auditor().now(), {}, owner.ledger().manifest()};
    owner.close();
    prepared.files = owner.storage().files();
    return prepared;
}

void check_damage(const Prepared& store, const Spoiled& spoiled) {
    SimStorage storage(Model::disk, spoiled.files);
    Ledger ledger(storage);
    const OpenReport report = ledger.open();
    judge_damaged(store.timeline, ledger, report,
                  {.spoiled = spoiled, .after = storage.files(), .manifest = store.manifest});
    if (report.found != Found::opened || report.notes.empty()) {
        return;
    }
    require(ledger.sweep() && ledger.keep(), "what was mended cannot be written: " + spoiled.what);
    Ledger again(storage);
    const OpenReport second = again.open();
    require(second.found == Found::opened && second.notes.empty(),
            "damage is told again: " + spoiled.what + told_by(second.notes));
    require(again.workspace().state_hash() == ledger.workspace().state_hash() &&
                past_of(again) == past_of(ledger) && stranded_of(again) == stranded_of(ledger),
            "what was mended is other when it is opened again: " + spoiled.what);
}

Tried flip_bits(const Prepared& store, std::string_view prefix, std::uint32_t bits) {
    Tried tried = 0;
    for (const auto& [name, bytes] : store.files) {
        for (std::size_t at = 0; name.starts_with(prefix) && at < bytes.size(); ++at) {
            for (std::uint32_t bit = 0; bit < bits; ++bit, ++tried) {
                std::string other = bytes;
                other[at] =
                    static_cast<char>(other[at] ^ static_cast<char>(1U << ((at + bit) % 8)));
                check_damage(store, spoiled_file(store, name, std::move(other),
                                                 "a bit of byte " + std::to_string(at)));
            }
        }
    }
    return tried;
}

Tried change_bytes(const Prepared& store, std::string_view prefix) {
    Tried tried = 0;
    Random random(1);
    for (const auto& [name, bytes] : store.files) {
        for (std::size_t at = 0; name.starts_with(prefix) && at < bytes.size(); ++at, ++tried) {
            std::string other = bytes;
            other[at] = static_cast<char>(other[at] + 1 + static_cast<char>(random.below(255)));
            check_damage(store,
                         spoiled_file(store, name, std::move(other), "byte " + std::to_string(at)));
        }
    }
    return tried;
}

Tried truncate(const Prepared& store, std::string_view prefix, std::size_t step) {
    Tried tried = 0;
    for (const auto& [name, bytes] : store.files) {
        for (std::size_t at = 0; name.starts_with(prefix) && at < bytes.size();
             at += step, ++tried) {
            check_damage(store, spoiled_file(store, name, bytes.substr(0, at),
                                             "cut at " + std::to_string(at)));
        }
    }
    return tried;
}

Tried replace_files(const Prepared& store) {
    Tried tried = 0;
    for (const auto& [name, bytes] : store.files) {
        Spoiled deleted{store.files, {name}, "deleted " + name};
        deleted.files.erase(name);
        check_damage(store, deleted);
        check_damage(store, spoiled_file(store, name, {}, "emptied"));
        check_damage(store, spoiled_file(store, name, bytes + bytes, "twice its bytes in"));
        check_damage(store,
                     spoiled_file(store, name, bytes + std::string(9, '\0'), "zeros behind"));
        for (const auto& [other, others_bytes] : store.files) {
            if (others_bytes != bytes) {
                check_damage(store, spoiled_file(store, name, others_bytes, other + " lies in"));
                ++tried;
            }
        }
        tried += 4;
    }
    return tried;
}

}  // namespace accession::sim
