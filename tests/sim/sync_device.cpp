// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sync_device.h"

#include <algorithm>

#include "tests/sim/auditor.h"
#include "tests/sim/worlds.h"

namespace accession::sim {

namespace {

constexpr std::string_view workspace_name = "main";

}  // namespace

StoreId SyncDevice::fresh() {
    return store_id(number_ * 1000 + ++stores_);
}

void SyncDevice::open() {
    ledger_ = std::make_unique<Ledger>(storage_);
    const OpenReport report = ledger_->open({});
    require(report.found == Found::nothing || report.found == Found::opened,
            "I3: a device's store cannot be opened");
    if (ledger_->queue() == nullptr) {
        require(given_.empty(), "I3: a device does not know its hub any more");
        require(ledger_->join(workspace_name, fresh()).has_value(), "joining failed");
    }
    courier_ = std::make_unique<Courier>(*ledger_);
    keep();
    check_nothing_is_lost();
    check_nothing_goes_back();
}

void SyncDevice::submit(const Command& command) {
    const Hash128 before = ledger_->workspace().state_hash();
    const Outcome outcome = ledger_->submit(command);
    if (!outcome.accepted) {
        require(ledger_->workspace().state_hash() == before, "I19: a refusal changed something");
        return;
    }
    const std::string id(command.id.str());
    given_[id] = {command, ++orders_, hasty_, false};
    unsaved_.push_back(id);
    keep();
}

/// As the page does: nothing is called saved before all is kept.
void SyncDevice::keep() {
    const bool kept =
        ledger_->keep() && (storage_.model() == Model::disk || storage_.commit(Commit::done));
    if (kept) {
        for (const std::string& id : unsaved_) {
            given_[id].saved = true;
        }
        unsaved_.clear();
    }
}

void SyncDevice::compact() {
    if (ledger_->compact()) {
        keep();
        (void)ledger_->sweep();
        keep();
    }
}

NextStep SyncDevice::next(const Moment& moment) {
    return courier_->next(moment);
}

void SyncDevice::take(const SyncReply& reply, const Moment& moment) {
    (void)courier_->take(reply, moment, fresh());
    keep();
    check_nothing_goes_back();
}

void SyncDevice::choose(Random& random, std::uint64_t number) {
    if (queue().attention().empty()) {
        return;
    }
    const Attention one = queue().attention().front();
    const bool again = one.outcome.kind == OutcomeKind::rejected && random.percent(50);
    if (again) {
        Command command = one.command;
        command.id = CommandId("c" + std::to_string(number));
        submit(command);
        if (!given_.contains(std::string(command.id.str()))) {
            return;
        }
    }
    Settlement settlement;
    settlement.number = one.number;
    settlement.choice = again ? Choice::redone : Choice::discarded;
    settlement.reason = "not needed";
    // From here on it may be gone, whether or not anybody hears that it is.
    if (const auto found = given_.find(std::string(one.command.id.str())); found != given_.end()) {
        found->second.settled = true;
    }
    (void)ledger_->settle(std::move(settlement));
    keep();
}

void SyncDevice::consent() {
    (void)ledger_->consent();
    keep();
}

void SyncDevice::wake() {
    courier_->wake();
}

void SyncDevice::close() {
    keep();
    courier_.reset();
    ledger_.reset();
}

void SyncDevice::crash(Survival survival, Random& random) {
    courier_.reset();
    ledger_.reset();
    storage_.crash(survival, random);
    // What nobody was told of may be there or not.
    std::erase_if(given_, [](const auto& one) { return !one.second.saved; });
    unsaved_.clear();
    seen_ = {};
}

bool SyncDevice::spoil_snapshot(Random& random) {
    Files files = storage_.files();
    for (auto& [name, bytes] : files) {
        if (name.starts_with("snapshot-") && !bytes.empty()) {
            char& spoiled = bytes[random.below(static_cast<std::uint32_t>(bytes.size()))];
            spoiled = static_cast<char>(spoiled ^ (1 << random.below(8)));
            storage_.spoil(std::move(files));
            return true;
        }
    }
    return false;
}

/// I3, I11: whatever somebody was told is saved waits, needs attention, or is in the history.
void SyncDevice::check_nothing_is_lost() const {
    for (const auto& [id, one] : given_) {
        const CommandId command(id);
        const bool there = queue().find(command) != nullptr ||
                           queue().attention_of(command) != nullptr ||
                           ledger_->history().find(command).has_value();
        require(!one.saved || one.settled || there, "I3: a saved command is gone: " + id);
    }
}

/// I7: within one epoch, and as one device.
void SyncDevice::check_nothing_goes_back() {
    const Membership& now = queue().membership();
    if (now.epoch == seen_.epoch) {
        require(now.cursor >= seen_.cursor, "I7: the cursor went back");
    }
    if (queue().device() == seen_as_) {
        require(now.answered_seq >= seen_.answered_seq && now.last_seq >= seen_.last_seq,
                "I7: a number went back");
    }
    seen_ = now;
    seen_as_ = queue().device();
}

}  // namespace accession::sim
