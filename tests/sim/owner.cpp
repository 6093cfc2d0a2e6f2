// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/owner.h"

#include "tests/sim/judge.h"

namespace accession::sim {

Owner::Owner(const World& world, Model model, Planted planted)
    : storage_(model, world.files), planted_(planted), auditor_(world.store, world.facts) {
    storage_.plant(planted);
}

bool Owner::failed() {
    auditor_.refuses(*ledger_, storage_, Command{});
    return false;
}

/// On a disk `sync` has seen to it already.
bool Owner::committed(Commit how) {
    const bool told = storage_.commit(how);
    if (!told) {
        // Done or not, the owner does not know; it has to open the store again.
        ending_ = Ending::crashed;
        ledger_.reset();
    }
    return told;
}

bool Owner::open() {
    ledger_ = std::make_unique<Ledger>(storage_);
    const OpenReport report = ledger_->open();
    require(ledger_->failed() == storage_.failed(),
            "a ledger that could be opened says it failed, or the other way round");
    if (ledger_->failed()) {
        auditor_.reopened(*ledger_, report, ending_);
        return false;
    }
    if (!committed(Commit::done)) {
        return false;
    }
    auditor_.reopened(*ledger_, report, ending_);
    ending_ = Ending::in_order;
    return true;
}

bool Owner::open_damaged(const Spoiled& spoiled, bool many, bool again) {
    ledger_ = std::make_unique<Ledger>(storage_);
    const OpenReport report = ledger_->open();
    (void)storage_.commit(Commit::done);
    judge_damaged(auditor_.now(), *ledger_, report,
                  {.spoiled = spoiled,
                   .after = storage_.files(),
                   .manifest = manifest_,
                   .many = many,
                   .again = again});
    if (report.found != Found::opened) {
        ledger_.reset();
        return false;
    }
    auditor_.numbers_grow(*ledger_, !spoiled.any("manifest") && !spoiled.any("snapshot"));
    auditor_.goes_on_from(*ledger_);
    ending_ = Ending::in_order;
    return true;
}

bool Owner::submit(const Command& command) {
    auditor_.attempts(command, {});
    const Outcome outcome = ledger_->submit(command);
    if (ledger_->failed()) {
        require(!outcome.accepted, "accepted, and not written (I15)");
        return failed();
    }
    auditor_.submitted(command, outcome, *ledger_);
    if (planted_ == Planted::saved_before_keep) {
        auditor_.kept();
    }
    return true;
}

bool Owner::import(const std::vector<Fact>& facts) {
    auditor_.attempts({}, facts);
    if (!ledger_->add(facts)) {
        return failed();
    }
    auditor_.imported(facts, *ledger_);
    return true;
}

bool Owner::keep(Commit how) {
    if (!ledger_->keep()) {
        return failed();
    }
    require(!storage_.failed(), "called saved, although the storage failed (I15)");
    if (!committed(how)) {
        return false;
    }
    auditor_.kept();
    auditor_.durable(*ledger_);
    return true;
}

bool Owner::compact_some(std::size_t records, Commit how) {
    const bool done = ledger_->compact_some(records);
    if (ledger_->failed()) {
        return failed();
    }
    auditor_.in_step(*ledger_);
    if (!done) {
        return true;
    }
    if (!committed(how)) {
        return false;
    }
    if (storage_.model() == Model::transaction) {
        auditor_.kept();
    }
    auditor_.durable(*ledger_);
    return true;
}

bool Owner::sweep(Commit how) {
    if (!ledger_->sweep()) {
        return failed();
    }
    if (!committed(how)) {
        return false;
    }
    auditor_.in_step(*ledger_);
    auditor_.durable(*ledger_);
    return true;
}

bool Owner::begin(const World& world, const StoreId& store, Commit how) {
    auditor_.begins(store, world.facts);
    if (!ledger_->begin(world.facts, store)) {
        return failed();
    }
    auditor_.begun(*ledger_);
    if (!committed(how)) {
        return false;
    }
    auditor_.kept();
    auditor_.durable(*ledger_);
    return true;
}

bool Owner::look() {
    auditor_.stored(storage_, *ledger_);
    return true;
}

void Owner::end_commit(std::uint64_t number, Commit how) {
    commits_left_ = number;
    last_commit_ = how;
}

Commit Owner::next_commit() {
    return commits_left_-- == 0 ? last_commit_ : Commit::done;
}

void Owner::close() {
    if (keep()) {
        leave();
    } else if (ledger_) {
        kill();
    }
}

/// The last ledger has gone.
void Owner::leave() {
    if (ledger_) {
        manifest_ = ledger_->manifest();
    }
    ledger_.reset();
}

void Owner::kill() {
    leave();
    storage_.kill();
    if (storage_.model() == Model::transaction || storage_.failed()) {
        ending_ = Ending::crashed;
    }
}

void Owner::crash(Survival survival, Random& random) {
    ledger_.reset();
    storage_.crash(survival, random);
    ending_ = Ending::crashed;
}

}  // namespace accession::sim
