// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/crash_points.h"

#include <limits>
#include <optional>
#include <utility>

namespace accession::sim {

namespace {

using Step = std::function<bool(Owner&)>;
constexpr std::size_t all_of_it = std::numeric_limits<std::size_t>::max();

// ---- stories --------------------------------------------------------------------------------------

/// The n-th command of a story: one that is accepted.
Step command(std::uint64_t number) {
    return [number](Owner& owner) {
        const std::size_t before = owner.auditor().now().changes.size();
        Random random(number);
        for (std::uint64_t i = 0; owner.auditor().now().changes.size() == before; ++i) {
            if (!owner.submit(
                    random_command(owner.ledger().workspace(), random, number * 1000 + i))) {
                return false;
            }
        }
        return true;
    };
}
Step import(std::uint64_t number) {
    return [number](Owner& owner) {
        Random random(number);
        return owner.import(random_import(owner.ledger().workspace(), random, number));
    };
}
bool keep(Owner& owner) {
    return owner.keep(owner.next_commit());
}
Step compact(std::size_t records) {
    return [records](Owner& owner) { return owner.compact_some(records, owner.next_commit()); };
}
bool sweep(Owner& owner) {
    return owner.sweep(owner.next_commit());
}
bool open(Owner& owner) {
    return owner.open();
}
bool close(Owner& owner) {
    owner.close();
    return true;
}
bool begin_anew(Owner& owner) {
    return owner.begin(world(3), store_id(99), owner.next_commit());
}

Spoiled flipped(const Files& files, const std::string& name, std::size_t at) {
    Spoiled spoiled{files, {name}, "flipped " + name};
    spoiled.files[name][at] = static_cast<char>(spoiled.files[name][at] ^ 4);
    return spoiled;
}

// ---- crashes --------------------------------------------------------------------------------------

/// What survives: the least, the most, and four times anything.
constexpr std::uint32_t ways_to_survive = 6;

void power_off(Owner& owner, std::uint32_t survival, std::uint64_t seed) {
    Random random(seed * ways_to_survive + survival);
    owner.crash(survival == 0   ? Survival::nothing
                : survival == 1 ? Survival::everything
                                : Survival::anything,
                random);
}

Faults crash_at(std::uint64_t call) {
    Faults faults;
    faults.crash_at = call;
    return faults;
}

class Telling {
public:
    Telling(const Story& story, Model model, std::uint32_t world_number)
        : story_(story), owner_(world(world_number), model, Planted::nothing) {
        if (story.damage) {
            prepare();
        }
    }

    Owner& owner() { return owner_; }

    /// False when it crashed at the call.
    bool tell(std::uint64_t call) {
        owner_.storage().plan(crash_at(call), 1);
        try {
            if (spoiled_ && !owner_.open_damaged(*spoiled_, false, false)) {
                throw Violation("damage that can be mended was not");
            }
            for (const Step& step : story_.steps) {
                if (!step(owner_)) {
                    break;
                }
            }
        } catch (const Crash&) {
            return false;
        }
        return true;
    }

    /// The same for the opening after a crash.
    bool reopen(std::uint64_t call) {
        owner_.storage().plan(crash_at(call), 1);
        try {
            // Crashed in mending: the damage may be there or gone.
            const bool good =
                spoiled_ && owner_.auditor().now().changes.size() == changes_when_damaged_
                    ? owner_.open_damaged(*spoiled_, false, true)
                    : owner_.open();
            require(good, "a store is not opened again after a crash");
        } catch (const Crash&) {
            return false;
        }
        return true;
    }

    /// At last it can be worked with, and nothing is told any more.
    void goes_on() {
        owner_.storage().plan({}, 1);
        require(command(77)(owner_) && owner_.keep() && owner_.compact_some(all_of_it) &&
                    owner_.look() && owner_.sweep() && owner_.look(),
                "it does not go on");
        owner_.close();
        require(owner_.open(), "it is not opened in the end");
    }

private:
    /// Some commands that the damage can hit.
    void prepare() {
        bool good = owner_.open();
        for (const std::uint64_t number : {51U, 52U, 53U}) {
            good = good && command(number)(owner_);
        }
        require(good, "a story cannot begin");
        owner_.close();
        spoiled_ = story_.damage(owner_.storage().files());
        changes_when_damaged_ = owner_.auditor().now().changes.size();
        owner_.spoil(*spoiled_);
    }

    const Story& story_;
    Owner owner_;
    std::optional<Spoiled> spoiled_;
    std::size_t changes_when_damaged_ = 0;
};

}  // namespace

std::vector<Story> all_stories() {
    return {
        {"a log",
         {open, command(1), keep, command(2), import(3), command(4), keep, close, open, command(5),
          keep}},
        {"a snapshot",
         {open, command(1), keep, command(2), compact(all_of_it), command(3), keep, sweep,
          command(4), keep, close, open}},
        {"a snapshot in slices",
         {open, command(1), import(2), compact(2), command(3), keep, compact(3), command(4),
          compact(all_of_it), sweep, keep, compact(all_of_it), sweep}},
        {"a new store",
         {open, command(1), keep, compact(1), begin_anew, command(2), keep, sweep, command(3),
          close, open}},
        {"a manifest mended",
         {sweep, command(1), keep},
         [](const Files& files) { return flipped(files, "manifest-a", 40); }},
        {"a segment mended",
         {sweep, command(1), keep},
         [](const Files& files) { return flipped(files, "log-000000", 120); }},
        {"a snapshot mended",
         {sweep, command(1), keep},
         [](const Files& files) {
             return flipped(files, "snapshot-000001", files.at("snapshot-000001").size() - 10);
         }},
    };
}

std::uint64_t crash_everywhere(const Story& story, Model model, std::uint32_t world_number) {
    std::uint64_t looked = 0;
    bool crashes = true;
    for (std::uint64_t call = 0; crashes; ++call) {
        for (std::uint32_t survival = 0; crashes && survival < ways_to_survive; ++survival) {
            bool crashes_again = true;
            for (std::uint64_t second = 0; crashes && crashes_again; ++second, ++looked) {
                try {
                    Telling telling(story, model, world_number);
                    crashes = !telling.tell(call);
                    if (!crashes) {
                        break;
                    }
                    power_off(telling.owner(), survival, call);
                    crashes_again = !telling.reopen(second);
                    if (crashes_again) {
                        power_off(telling.owner(), (survival + 1) % ways_to_survive, call + second);
                        (void)telling.reopen(Faults::never);
                    }
                    telling.goes_on();
                } catch (const Violation& violation) {
                    throw Violation(story.name + ", crash at call " + std::to_string(call) +
                                    ", survival " + std::to_string(survival) + ", then at call " +
                                    std::to_string(second) + ": " + violation.what());
                }
            }
        }
    }
    return looked;
}

std::uint64_t crash_in_commits(const Story& story, std::uint32_t world_number) {
    std::uint64_t looked = 0;
    for (const Commit how : {Commit::aborted, Commit::crashed_before, Commit::crashed_after}) {
        for (std::uint64_t commit = 0; commit < story.steps.size(); ++commit, ++looked) {
            Telling telling(story, Model::transaction, world_number);
            telling.owner().end_commit(commit, how);
            (void)telling.tell(Faults::never);
            power_off(telling.owner(), 0, 0);
            (void)telling.reopen(Faults::never);
            telling.goes_on();
        }
    }
    return looked;
}

}  // namespace accession::sim
