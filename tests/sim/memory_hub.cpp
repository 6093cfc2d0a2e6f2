// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/memory_hub.h"

#include <algorithm>

namespace accession::sim {

/// Works on a copy of what it changes: only a commit puts it in place.
class MemoryHub::Transaction final : public HubTransaction {
public:
    Transaction(MemoryHub& hub, HubFault fault) : hub_(hub), fault_(fault) {}

    [[nodiscard]] bool good() const override { return fault_ != HubFault::lost; }
    // These two a transaction knows from its beginning.
    Epoch epoch() override { return hub_.files_.epochs.back().epoch; }
    std::uint64_t position() override { return hub_.files_.changes.size() + changes_.size(); }
    std::uint64_t kept_after() override { return files().kept_after; }
    std::uint64_t common_with(const Epoch& epoch) override {
        const auto& epochs = files().epochs;
        const auto known = std::ranges::find(epochs, epoch, &HubFiles::Begun::epoch);
        if (known == epochs.end()) {
            return 0;
        }
        std::uint64_t common = position();
        for (auto later = known + 1; later != epochs.end(); ++later) {
            common = std::min(common, later->position);
        }
        return common;
    }
    std::vector<Change> changes(std::uint64_t position, std::size_t bytes) override {
        std::vector<Change> found;
        std::size_t size = 0;
        for (std::size_t at = std::max(position, kept_after()); at < files().changes.size(); ++at) {
            size += files().changes[at].decided.size();
            if (!found.empty() && size > bytes) {
                break;
            }
            found.push_back(files().changes[at]);
        }
        return found;
    }
    TableHashes table_hashes() override {
        return files().hashes.first == position() ? files().hashes.second : TableHashes{};
    }
    std::optional<HubSnapshot> newest_snapshot(std::uint64_t before) override {
        const auto& newest = files().snapshot;
        return newest && newest->position < before ? newest : std::nullopt;
    }
    std::uint64_t last_seq(const StoreId& device) override {
        const auto found = files().last_seq.find(to_hex(device));
        return found == files().last_seq.end() ? 0 : found->second;
    }
    Outcomes outcomes_of(std::span<const CommandId> commands) override {
        Outcomes known;
        for (const CommandId& command : commands) {
            const auto found = files().by_command.find(command.str());
            if (found != files().by_command.end()) {
                known.emplace(command, found->second);
            }
        }
        return known;
    }
    std::optional<std::string> outcome(const StoreId& device, std::uint64_t seq) override {
        for (const auto& [key, bytes] : outcomes_) {
            if (key == std::pair(to_hex(device), seq)) {
                return bytes;
            }
        }
        const auto found = files().outcomes.find({to_hex(device), seq});
        return found == files().outcomes.end() ? std::nullopt : std::optional(found->second);
    }
    std::vector<Change> changes_of(const std::vector<LineId>& lines, std::uint64_t position,
                                   const StoreId& but_of, std::size_t limit) override {
        std::vector<Change> found;
        const std::uint64_t first = std::max(position, kept_after());
        for (std::size_t at = files().changes.size(); at > first && found.size() < limit; --at) {
            const std::vector<LineId>& of = files().keys[at - 1].lines;
            if (files().changes[at - 1].device != but_of &&
                std::ranges::find_first_of(of, lines) != of.end()) {
                found.push_back(files().changes[at - 1]);
            }
        }
        return found;
    }

    void append(const Change& change, const ChangeKeys& keys) override {
        changes_.push_back(change);
        keys_.push_back(keys);
    }
    void keep_outcome(const StoreId& device, std::uint64_t seq, const CommandId& command,
                      std::string_view outcome) override {
        by_command_[std::string(command.str())] = outcome;
        outcomes_.emplace_back(std::pair(to_hex(device), seq), outcome);
    }
    void set_last_seq(const StoreId& device, std::uint64_t seq) override {
        last_seq_[to_hex(device)] = seq;
    }
    void put_snapshot(const HubSnapshot& snapshot) override { snapshot_ = snapshot; }
    void put_table_hashes(const TableHashes& hashes) override {
        hashes_ = std::pair(position(), hashes);
    }

    bool commit() override {
        if (fault_ == HubFault::aborted || !good()) {
            return false;
        }
        HubFiles& files = hub_.files_;
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            files.changes.push_back(changes_[i]);
            files.keys.push_back(keys_[i]);
        }
        if (hashes_) {
            files.hashes = *hashes_;
        }
        if (hub_.forgets_) {
            return true;
        }
        for (auto& [key, bytes] : outcomes_) {
            files.outcomes[key] = bytes;
        }
        for (const auto& [command, bytes] : by_command_) {
            files.by_command[command] = bytes;
        }
        for (const auto& [device, seq] : last_seq_) {
            files.last_seq[device] = seq;
        }
        if (snapshot_) {
            files.snapshot = snapshot_;
        }
        return fault_ != HubFault::done_unheard;
    }

private:
    [[nodiscard]] const HubFiles& files() const {
        static const HubFiles nothing;
        return good() ? hub_.files_ : nothing;
    }

    MemoryHub& hub_;
    HubFault fault_;
    std::vector<Change> changes_;
    std::vector<ChangeKeys> keys_;
    std::vector<std::pair<std::pair<std::string, std::uint64_t>, std::string>> outcomes_;
    std::map<std::string, std::string> by_command_;
    std::map<std::string, std::uint64_t> last_seq_;
    std::optional<HubSnapshot> snapshot_;
    std::optional<std::pair<std::uint64_t, TableHashes>> hashes_;
};

std::unique_ptr<HubReading> MemoryHub::read() {
    const bool away = fault_ == HubFault::away;
    const bool lost = fault_ == HubFault::lost;
    if (away || lost) {
        fault_ = HubFault::none;
    }
    return away ? nullptr
                : std::make_unique<Transaction>(*this, lost ? HubFault::lost : HubFault::none);
}

std::unique_ptr<HubTransaction> MemoryHub::begin() {
    const HubFault fault = std::exchange(fault_, HubFault::none);
    if (fault == HubFault::away) {
        return nullptr;
    }
    return std::make_unique<Transaction>(*this, fault);
}

void MemoryHub::cut_tail(std::uint64_t position, bool answers) {
    const std::uint64_t was = files_.kept_after;
    files_.kept_after = std::max(was, std::min(position, files_.snapshot->position));
    for (std::uint64_t at = was; answers && at < files_.kept_after; ++at) {
        const Change& change = files_.changes[at];
        files_.outcomes.erase({to_hex(change.device), change.seq});
        files_.by_command.erase(std::string(files_.keys[at].command.str()));
    }
}

void MemoryHub::begin_epoch(const Epoch& epoch) {
    files_.epochs.push_back({epoch, files_.changes.size()});
}

void MemoryHub::restore(HubFiles backup, const Epoch& epoch) {
    // Which epochs there were is told to devices that know of them.
    std::vector<HubFiles::Begun> epochs = files_.epochs;
    files_ = std::move(backup);
    epochs.push_back({epoch, files_.changes.size()});
    files_.epochs = std::move(epochs);
    if (files_.snapshot) {
        files_.snapshot->epoch = epoch;
    }
}

}  // namespace accession::sim
