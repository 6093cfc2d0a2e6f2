// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_shared.h"

#include <utility>

#include "core/journal/decided.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/sync/hub_reads.h"
#include "core/workspace/snapshot.h"
#include "tools/accession/milliseconds.h"

namespace accession::tool {

namespace {

/// Of the commands, this part is given by others.
constexpr std::size_t foreign_part = 11;
/// As many as a hub is sent at once.
constexpr std::size_t batch = 500;
/// About as many as come on one page of changes.
constexpr std::size_t changes_in_page = 2000;

/// What a hub would say of commands, in the order in which it is given them.
class Confirming {
public:
    explicit Confirming(std::string snapshot) {
        good_ = read_snapshot(std::move(snapshot), workspace_).has_value();
    }
    [[nodiscard]] bool good() const { return good_; }

    /// Nothing when it is refused.
    std::optional<Change> take(const Command& command, const StoreId& device, std::uint64_t seq) {
        auto told = decide_and_tell(workspace_, command);
        if (!told) {
            return std::nullopt;
        }
        workspace_.apply(told->decision.facts);
        return Change{++position_, device, seq,
                      encode_decided(command, told->decision.facts, told->consequences)};
    }
    [[nodiscard]] TableHashes hashes() const { return hashes_of(workspace_); }

private:
    Workspace workspace_;
    std::uint64_t position_ = 0;
    bool good_ = false;
};

/// Answers in batches, then changes in pages.
void measure_coming_home(Ledger& ledger, Confirming& hub, std::vector<Figure>& figures) {
    std::vector<Answered> answers;
    std::vector<Change> changes;
    for (const auto& [seq, waiting] : ledger.queue()->waiting()) {
        if (auto change = hub.take(waiting.command, ledger.queue()->device(), seq)) {
            answers.push_back({seq, OutcomeKind::accepted, change->position, {}, {}, {}});
            changes.push_back(std::move(*change));
        }
    }
    const auto hashes = hub.hashes();
    bool good = true;
    const Milliseconds answering;
    for (std::size_t at = 0; at < answers.size(); at += batch) {
        const std::size_t count = std::min(batch, answers.size() - at);
        good = good && ledger.take_answers(std::span(answers).subspan(at, count)).has_value();
    }
    figures.push_back({"shared_answers", answering.passed(), "ms"});
    const Milliseconds confirming;
    for (std::size_t at = 0; at < changes.size(); at += changes_in_page) {
        const std::size_t count = std::min(changes_in_page, changes.size() - at);
        const bool last = at + count == changes.size();
        const auto taken = ledger.take_changes(std::span(changes).subspan(at, count),
                                               last ? hashes : TableHashes{});
        good = good && taken.has_value();
    }
    figures.push_back({"shared_confirmed", confirming.passed(), "ms"});
    const std::size_t left = ledger.queue()->waiting().size();
    figures.push_back(
        {"shared_left", static_cast<double>(good ? left : changes.size()), "waiting"});
}

/// Which of the commands are given by others.
using IsForeign = bool (*)(std::size_t command, std::size_t commands);

/// Others have been at the same shelves: every eleventh receipt is theirs, many of a line that waits.
bool is_mixed_in(std::size_t command, std::size_t /*commands*/) {
    return command % foreign_part == 0;
}

/// Others had boxes of their own.
bool is_of_other_boxes(std::size_t command, std::size_t commands) {
    return command >= commands - commands / foreign_part;
}

/// A device on which commands wait, and what a hub has of others meanwhile.
struct Shared {
    MemoryFiles files;
    Ledger ledger{files};
    Confirming hub;
    std::vector<Change> foreign;
    double queueing = 0;

    Shared(const std::string& snapshot, std::span<const Command> commands, IsForeign is_foreign)
        : hub(snapshot) {
        ledger.open({1, StoreId{1, 1}});
        if (!hub.good() || !ledger.join("bench", StoreId{1, 2}) ||
            !ledger.take_confirmed(snapshot, Epoch{1, 1}, 0, StoreId{1, 3})) {
            return;
        }
        const Milliseconds giving;
        for (std::size_t i = 0; i < commands.size(); ++i) {
            if (!is_foreign(i, commands.size())) {
                (void)ledger.submit(commands[i]);
            }
        }
        queueing = giving.passed();
        for (std::size_t i = 0; i < commands.size(); ++i) {
            auto change = is_foreign(i, commands.size())
                              ? hub.take(commands[i], StoreId{2, 2}, foreign.size() + 1)
                              : std::nullopt;
            if (change) {
                foreign.push_back(std::move(*change));
            }
        }
    }
    /// Milliseconds to take in what the hub has of others.
    double rebase() {
        const auto hashes = hub.hashes();
        const Milliseconds rebasing;
        const bool taken = ledger.take_changes(foreign, hashes).has_value();
        return taken ? rebasing.passed() : 0;
    }
};

}  // namespace

std::vector<Figure> measure_shared(const std::string& snapshot, std::span<const Command> commands) {
    std::vector<Figure> figures;
    {
        Shared apart(snapshot, commands, is_of_other_boxes);
        figures.push_back({"shared_rebase_apart", apart.rebase(), "ms"});
    }
    Shared mixed(snapshot, commands, is_mixed_in);
    if (mixed.foreign.empty()) {
        return {};
    }
    const std::size_t waiting = mixed.ledger.queue()->waiting().size();
    figures.push_back({"shared_queueing", mixed.queueing, "ms"});
    figures.push_back({"shared_waiting", static_cast<double>(waiting), "commands"});
    figures.push_back({"shared_foreign", static_cast<double>(mixed.foreign.size()), "changes"});
    figures.push_back({"shared_rebase_mixed", mixed.rebase(), "ms"});
    measure_coming_home(mixed.ledger, mixed.hub, figures);
    return figures;
}

}  // namespace accession::tool
