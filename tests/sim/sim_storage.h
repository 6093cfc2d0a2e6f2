// SPDX-License-Identifier: Apache-2.0
// A storage that fails, crashes and forgets as storage.h allows it to, and as a seed says.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/storage.h"
#include "core/sample/random.h"

namespace accession::sim {

using Files = std::map<std::string, std::string>;
using sample::Random;

enum class Model : std::uint8_t {
    /// Nothing is kept before `sync` returns true; of the rest a crash leaves any part.
    disk,
    /// All since the last commit is kept or lost as a whole, and `sync` says nothing.
    transaction,
};

/// The power went off in the middle of a call. Only the simulator catches it.
struct Crash {};

/// Wrong storages, and a wrong owner: the simulator has to notice each of them.
enum class Planted : std::uint8_t {
    nothing,
    sync_lies,
    put_is_torn,
    /// Whoever owns the ledger says "saved" before `keep`.
    saved_before_keep,
};

/// What goes wrong, counted in calls that change something.
struct Faults {
    static constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t crash_at = never;
    std::uint64_t fail_at = never;
    /// Only that call fails; else all from it on.
    bool once = false;
    /// Bytes that may still be added.
    std::uint64_t room = never;
};

enum class Survival : std::uint8_t { nothing, everything, anything };
enum class Commit : std::uint8_t { done, aborted, crashed_before, crashed_after };

class SimStorage final : public Storage {
public:
    SimStorage(Model model, Files files)
        : model_(model), durable_(files), seen_(std::move(files)) {}

    [[nodiscard]] std::vector<std::string> list() override;
    [[nodiscard]] std::optional<std::string> read(const std::string& name) override;
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool remove(const std::string& name) override;
    [[nodiscard]] bool sync() override;

    /// The faults to come, counted from now on; `random` decides what a failing append leaves.
    void plan(const Faults& faults, std::uint64_t random);
    void plant(Planted planted) { planted_ = planted; }
    [[nodiscard]] Model model() const { return model_; }
    /// Changing calls since the last plan.
    [[nodiscard]] std::uint64_t calls() const { return calls_; }
    /// A fault that was planned has come.
    [[nodiscard]] bool failed() const { return failed_; }

    /// The power is off: what was not kept is lost, or part of it.
    void crash(Survival survival, Random& random);
    /// The program has ended and the machine has not.
    void kill();
    /// The owner's transaction: true when the owner is told that all is kept.
    bool commit(Commit how);

    /// What is there now; after a crash, what survived it.
    [[nodiscard]] const Files& files() const { return seen_; }
    /// The medium itself is spoiled.
    void spoil(Files files);
    /// Equal runs have equal traces.
    [[nodiscard]] std::uint64_t trace() const { return trace_; }

private:
    enum class Kind : std::uint8_t { append, put, remove };
    struct Change {
        Kind kind = Kind::put;
        std::string name;
        std::string bytes;
    };
    /// True when the call may be done; counts it.
    [[nodiscard]] bool begins(std::string_view what, std::string_view name, std::string_view bytes);
    [[nodiscard]] bool takes_room(std::size_t bytes);
    void change(Kind kind, const std::string& name, std::string_view bytes);
    void settle();
    void survive(const std::string& name, Random& random);
    [[nodiscard]] std::string torn(std::string_view bytes, Random& random) const;

    Model model_;
    Files durable_;
    Files seen_;
    std::vector<Change> pending_;
    Faults faults_;
    Random random_{0};
    Planted planted_ = Planted::nothing;
    std::uint64_t calls_ = 0;
    bool failed_ = false;
    std::uint64_t trace_ = 0;
};

}  // namespace accession::sim
