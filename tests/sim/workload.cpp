// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/workload.h"

#include <array>
#include <limits>
#include <optional>
#include <ostream>

#include "tests/sim/owner.h"

namespace accession::sim {

namespace {

/// What may go wrong in this run: each a part of all runs, so that their meetings come about.
struct Swarm {
    explicit Swarm(Random& random)
        : model(random.percent(60) ? Model::disk : Model::transaction),
          crashes(random.percent(60)),
          failures(random.percent(30)),
          full(random.percent(15)),
          damage(random.percent(35)),
          many_damages(damage && random.percent(15)),
          kills(random.percent(40)),
          begins(random.percent(20)),
          imports(random.percent(50)),
          compacts(random.percent(70)) {}

    Model model;
    bool crashes;
    bool failures;
    bool full;
    bool damage;
    bool many_damages;
    bool kills;
    bool begins;
    bool imports;
    bool compacts;
};

class Run {
public:
    Run(std::uint64_t seed, Planted planted, std::ostream* story)
        : story_(story),
          random_(seed),
          swarm_(random_),
          owner_(world(random_.below(worlds_count)), swarm_.model, planted) {
        result_.seed = seed;
    }

    Result play() {
        try {
            const std::uint32_t sessions = 2 + random_.below(5);
            for (std::uint32_t i = 0; i < sessions; ++i) {
                session();
            }
            // Whatever was, an undisturbed opening comes last.
            owner_.storage().plan({}, 0);
            (void)owner_.open();
            note(owner_.ledger().workspace().state_hash().low);
        } catch (const Violation& violation) {
            result_.violation = violation.what();
        }
        note(owner_.storage().trace());
        return result_;
    }

private:
    void note(std::uint64_t number) { result_.trace = (result_.trace ^ number) * 0x100000001B3U; }

    void tell(const char* what) {
        if (story_ == nullptr) {
            return;
        }
        *story_ << what;
        if (owner_.is_open()) {
            const Ledger& ledger = owner_.ledger();
            *story_ << "; sequence " << ledger.sequence() << " revision "
                    << ledger.manifest().revision << " generation "
                    << ledger.manifest().snapshot.generation << (ledger.failed() ? " failed" : "");
        }
        *story_ << "; calls " << owner_.storage().calls() << ';';
        for (const auto& [name, bytes] : owner_.storage().files()) {
            *story_ << ' ' << name << ' ' << bytes.size();
        }
        *story_ << '\n';
    }

    void session() {
        ++result_.sessions;
        tell("SESSION");
        const Faults planned = faults();
        owner_.storage().plan(planned, random_.next());
        try {
            const bool good = opened();
            tell(good ? "opened" : "not opened");
            if (good) {
                work();
                note(owner_.is_open() ? owner_.ledger().workspace().state_hash().low : 0);
            }
            end();
        } catch (const Crash&) {
            ++result_.crashes;
            tell("CRASH");
            power_off();
        }
    }

    [[nodiscard]] Faults faults() {
        Faults faults;
        if (spoiled_) {
            return faults;
        }
        if (swarm_.crashes && random_.percent(50)) {
            faults.crash_at = random_.below(random_.percent(30) ? 8 : 40);
        }
        // Where changes are committed elsewhere, single calls do not fail.
        if (swarm_.model == Model::disk && swarm_.failures && random_.percent(40)) {
            faults.fail_at = random_.below(40);
            faults.once = random_.percent(50);
        }
        if (swarm_.model == Model::disk && swarm_.full && random_.percent(40)) {
            faults.room = random_.below(20'000);
        }
        return faults;
    }

    bool opened() {
        if (!spoiled_) {
            return owner_.open();
        }
        const Files whole = owner_.storage().files();
        const Spoiled spoiled = *spoiled_;
        spoiled_.reset();
        owner_.spoil(spoiled);
        if (owner_.open_damaged(spoiled, many_, false)) {
            // Damage is told once.
            return owner_.sweep() && (owner_.close(), owner_.open());
        }
        // A copy of it is brought back.
        owner_.storage().spoil(whole);
        return owner_.open();
    }

    void work() {
        const std::uint32_t steps = random_.below(random_.percent(20) ? 30 : 12);
        for (std::uint32_t i = 0; i < steps && owner_.is_open(); ++i) {
            const bool good = step();
            tell(word_);
            if (!good) {
                ++result_.failures;
                return;
            }
        }
    }

    [[nodiscard]] Commit commit() {
        if (swarm_.model == Model::disk || !(swarm_.failures || swarm_.crashes) ||
            random_.percent(85)) {
            return Commit::done;
        }
        constexpr Commit bad[] = {Commit::aborted, Commit::crashed_before, Commit::crashed_after};
        return random_.pick(bad);
    }

    bool step() {
        const std::uint32_t dice = random_.below(100);
        const Workspace& workspace = owner_.ledger().workspace();
        if (dice < 52) {
            word_ = "submit";
            ++result_.commands;
            // Whether one was taken back that crashed halfway, nobody beside the ledger could tell.
            const bool told = !swarm_.failures && !swarm_.crashes && !swarm_.full;
            last_ = told && random_.percent(10) ? taking_back(last_, ++commands_)
                                                : random_command(workspace, random_, ++commands_);
            return owner_.submit(last_);
        }
        if (dice < 57) {
            word_ = "submit again";
            return again();
        }
        if (dice < 75) {
            word_ = "keep";
            return owner_.keep(commit());
        }
        if (dice < 80 && swarm_.imports) {
            word_ = "import";
            return owner_.import(random_import(workspace, random_, ++commands_));
        }
        if (dice < 92 && swarm_.compacts) {
            word_ = "compact";
            const std::size_t records =
                random_.percent(50) ? random_.below(6) : std::numeric_limits<std::size_t>::max();
            return owner_.compact_some(records, commit());
        }
        if (dice < 97) {
            word_ = "sweep";
            return owner_.sweep(commit());
        }
        if (dice < 98 && swarm_.begins) {
            word_ = "begin";
            // One after the other: the order in which arguments are evaluated is the compiler's.
            const World& other = world(random_.below(worlds_count));
            const Commit how = commit();
            return owner_.begin(other, store_id(1000 + ++commands_), how);
        }
        word_ = "look";
        return owner_.look();
    }

    /// A command that was given before.
    bool again() {
        const std::vector<Logged>& changes = owner_.auditor().now().changes;
        if (changes.empty()) {
            return true;
        }
        const Logged& change = changes[random_.below(static_cast<std::uint32_t>(changes.size()))];
        return change.is_import() || owner_.submit(Command(change.command));
    }

    void end() {
        if (!owner_.is_open()) {
            return;
        }
        if (owner_.ledger().failed()) {
            // What is on the medium and what the machine only remembers may differ now.
            return random_.percent(50) ? power_off() : owner_.kill();
        }
        if (swarm_.crashes && random_.percent(20)) {
            ++result_.crashes;
            return power_off();
        }
        const bool killed = swarm_.kills && random_.percent(40);
        if (!killed) {
            owner_.close();
        } else {
            owner_.kill();
        }
        if (!owner_.is_open() && swarm_.damage && random_.percent(60)) {
            damage();
        }
        // What is on the medium from now on; a write that is lost later leaves this.
        older_ = spoiled_ ? spoiled_->files : owner_.storage().files();
    }

    void power_off() {
        constexpr Survival kinds[] = {Survival::nothing, Survival::everything, Survival::anything,
                                      Survival::anything};
        owner_.crash(random_.pick(kinds), random_);
    }

    /// Between two sessions.
    void damage() {
        ++result_.damages;
        Files files = owner_.storage().files();
        many_ = swarm_.many_damages && random_.percent(50);
        Spoiled all{files, {}, {}};
        for (std::uint32_t n = many_ ? 2 + random_.below(3) : 1; n > 0; --n) {
            const auto kind = static_cast<Damage>(random_.below(damage_kinds));
            Spoiled one = sim::spoil(all.files, older_, kind, random_);
            all.files = std::move(one.files);
            all.names.merge(one.names);
            all.what += one.what + "; ";
        }
        tell(all.what.c_str());
        if (!all.names.empty()) {
            spoiled_ = std::move(all);
        }
    }

    std::ostream* story_;
    const char* word_ = "";
    Random random_;
    Swarm swarm_;
    Owner owner_;
    Result result_;
    std::uint64_t commands_ = 0;
    Command last_;
    std::optional<Spoiled> spoiled_;
    bool many_ = false;
    /// As they were when a session before ended.
    Files older_;
};

}  // namespace

Result run_seed(std::uint64_t seed, Planted planted, std::ostream* story) {
    return Run(seed, planted, story).play();
}

}  // namespace accession::sim
