// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sync_run.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "core/journal/decided.h"
#include "core/sync/hub.h"
#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "tests/sim/auditor.h"
#include "tests/sim/drift.h"
#include "tests/sim/memory_hub.h"
#include "tests/sim/sim_hubs.h"
#include "tests/sim/sync_device.h"
#include "tests/sim/sync_swarm.h"
#include "tests/sim/worlds.h"

namespace accession::sim {

namespace {

class SyncRun {
public:
    SyncRun(std::uint64_t seed, SyncPlanted planted, std::ostream* story)
        : story_(story),
          cuts_answers_(planted == SyncPlanted::hub_cuts_answers),
          random_(seed),
          swarm_(random_) {
        result_.seed = seed;
        facts_ = world(random_.below(worlds_count)).facts;
        Workspace first;
        first.apply(facts_);
        store_.begin_epoch(next_epoch());
        store_.forget_answers(planted == SyncPlanted::hub_forgets_answers);
        require(Hub::begin(store_, epoch_, first).has_value(), "the hub does not begin");
        hubs_ = std::make_unique<SimHubs>(store_, random_, swarm_.hub_is_older);
        for (std::uint32_t i = 0; i < swarm_.devices; ++i) {
            devices_.push_back(std::make_unique<SyncDevice>(
                i + 1, random_.percent(60) ? Model::transaction : Model::disk,
                planted == SyncPlanted::saved_before_keep));
            openings_.push_back(0);
            drifted_.push_back(false);
        }
    }

    Result play() {
        try {
            for (std::uint32_t step = 0; step < swarm_.steps; ++step) {
                const std::size_t at = random_.below(swarm_.devices);
                guarded(at, [&] { disturb_or_work(at); });
            }
            come_to_rest();
            judge();
        } catch (const Violation& violation) {
            result_.violation = violation.what();
        }
        result_.repaired = hubs_->repaired();
        return result_;
    }

private:
    Epoch next_epoch() {
        ++epochs_;
        epoch_ = {0xE90C'0000U + epochs_, epochs_};
        return epoch_;
    }
    void tell(const std::string& what) {
        if (story_ != nullptr) {
            *story_ << what << '\n';
        }
    }
    void note(std::uint64_t value) { result_.trace = result_.trace * 31 + value; }
    Moment moment() {
        clock_ += random_.below(2000);
        if (swarm_.clocks && random_.percent(5)) {
            clock_ += random_.between(-600'000, 600'000);
        }
        return {clock_, static_cast<double>(random_.below(1000)) / 1000};
    }

    // ---- devices

    template <class Action>
    void guarded(std::size_t at, Action action) {
        try {
            action();
        } catch (const Crash&) {
            fall(at);
        }
        if (devices_[at]->is_open() && devices_[at]->ledger().failed()) {
            fall(at);
        }
    }

    void fall(std::size_t at) {
        constexpr Survival survivals[] = {Survival::nothing, Survival::everything,
                                          Survival::anything};
        tell("device " + std::to_string(at) + " crashes");
        devices_[at]->crash(random_.pick(survivals), random_);
        ++result_.crashes;
    }

    SyncDevice& opened(std::size_t at) {
        SyncDevice& device = *devices_[at];
        if (!device.is_open()) {
            device.storage().plan({}, 0);
            ++openings_[at];
            ++result_.sessions;
            tell("device " + std::to_string(at) + " opens");
            device.open();
        }
        return device;
    }

    void disturb_or_work(std::size_t at) {
        SyncDevice& device = opened(at);
        if (swarm_.crashes && random_.percent(15)) {
            device.storage().plan({.crash_at = random_.below(12)}, random_.next());
        }
        const std::uint32_t what = random_.below(100);
        if (what < 30) {
            work(at);
        } else if (what < 60) {
            ask(at);
        } else if (what < 85) {
            carry();
        } else if (what < 88) {
            device.choose(random_, ++number_);
        } else if (what < 91) {
            device.wake();
        } else if (what < 93) {
            device.compact();
        } else if (what < 95) {
            close(at);
        } else {
            disturb_hub(at);
        }
    }

    void work(std::size_t at) {
        SyncDevice& device = opened(at);
        if (device.ledger().workspace().lines().size() == 0) {
            return;
        }
        for (std::uint32_t i = 1 + random_.below(4); i > 0; --i) {
            Command command = random_command(device.ledger().workspace(), random_, ++number_);
            command.device = "desk-" + std::to_string(at);
            device.submit(command);
            tell("device " + std::to_string(at) + " gives " + std::string(command.id.str()) + " " +
                 command.action);
            ++result_.commands;
        }
    }

    void close(std::size_t at) {
        devices_[at]->close();
        if (swarm_.spoils && random_.percent(40) && devices_[at]->spoil_snapshot(random_)) {
            tell("device " + std::to_string(at) + ": its snapshot is spoiled");
            ++result_.damages;
        }
    }

    // ---- between them

    void ask(std::size_t at) {
        SyncDevice& device = opened(at);
        if (device.queue().membership().restored && random_.percent(50)) {
            device.consent();
        }
        const NextStep step = device.next(moment());
        if (step.request) {
            wires_.push_back({at, openings_[at], *step.request, {}});
        }
    }

    void carry() {
        if (wires_.empty()) {
            return;
        }
        // Mostly in order.
        const std::size_t which = swarm_.network && random_.percent(30)
                                      ? random_.below(static_cast<std::uint32_t>(wires_.size()))
                                      : 0;
        Wire wire = wires_[which];
        wires_.erase(wires_.begin() + static_cast<std::ptrdiff_t>(which));
        if (!wire.reply) {
            wire.reply = carried(wire.request);
            if (swarm_.network && random_.percent(15)) {
                (void)answer(wire.request);  // it comes twice
            }
            if (swarm_.network && random_.percent(20)) {
                wires_.push_back(wire);  // the reply takes its time
                return;
            }
        }
        deliver(wire);
        if (swarm_.network && random_.percent(10)) {
            deliver(wire);
        }
    }

    SyncReply carried(const SyncRequest& request) {
        if (swarm_.network && random_.percent(15)) {
            return {request.id, 0, {}, {}};  // lost on the way there
        }
        SyncReply reply = answer(request);
        if (swarm_.network && random_.percent(15)) {
            // Broken off on the way back; what has come of it has come.
            reply.status = 0;
            reply.body.resize(reply.body.empty()
                                  ? 0
                                  : random_.below(static_cast<std::uint32_t>(reply.body.size())));
            if (request.asking != Asking::snapshot) {
                reply.body.clear();
            }
        }
        return reply;
    }

    void deliver(Wire wire) {
        SyncDevice& device = *devices_[wire.device];
        if (!device.is_open() || openings_[wire.device] != wire.opening) {
            return;
        }
        if (swarm_.drifts && wire.request.asking == Asking::changes && random_.percent(50) &&
            leave_out_effects(*wire.reply, random_)) {
            drifted_[wire.device] = true;
            tell("device " + std::to_string(wire.device) + " makes nothing of a change");
        }
        note(static_cast<std::uint64_t>(wire.reply->status));
        tell("device " + std::to_string(wire.device) + " hears " +
             std::to_string(wire.reply->status) + " to " + wire.request.path + " " +
             (wire.request.asking == Asking::snapshot ? std::string{} : wire.reply->body));
        guarded(wire.device, [&] { device.take(*wire.reply, moment()); });
        if (device.is_open() && random_.percent(20)) {
            look(wire.device);
        }
    }

    // ---- the hub

    SyncReply answer(const SyncRequest& request) {
        if (swarm_.refusals && random_.percent(10)) {
            constexpr int statuses[] = {401, 429, 500, 503};
            return {request.id, random_.pick(statuses), {{"retry-after", "3"}}, "{}"};
        }
        if (swarm_.hub_faults && random_.percent(10)) {
            constexpr HubFault faults[] = {HubFault::away, HubFault::lost, HubFault::aborted,
                                           HubFault::done_unheard};
            store_.plan(random_.pick(faults));
            ++result_.failures;
        }
        if (swarm_.hub_faults && random_.percent(5)) {
            hubs_->renew();
        }
        SyncReply reply = hubs_->answer(request, clock_);
        store_.plan(HubFault::none);
        result_.gone += reply.status == 410 ? 1U : 0U;
        return reply;
    }

    void disturb_hub(std::size_t at) {
        if (swarm_.imports && random_.percent(50)) {
            (void)hubs_->any().import([&](const Workspace& workspace) {
                return random_import(workspace, random_, ++number_);
            });
        } else if (swarm_.restores && random_.percent(50)) {
            backup_ = store_.files();
        } else if (swarm_.restores && backup_ && random_.percent(50)) {
            tell("the hub is restored to " + std::to_string(backup_->changes.size()));
            store_.restore(*backup_, next_epoch());
            hubs_->renew();
            backup_.reset();
        } else if (swarm_.cuts) {
            cut_tail();
        } else {
            ask(at);
        }
    }

    /// Some of the oldest changes are not kept any more; devices that have not seen them come too late.
    void cut_tail() {
        const auto position = static_cast<std::uint32_t>(store_.files().changes.size());
        const std::uint64_t cut = random_.below(position + 1);
        if (snapshot_reaching(store_, position, cut)) {
            tell("the hub keeps what came after " + std::to_string(cut));
            store_.cut_tail(cut, cuts_answers_);
        }
    }

    // ---- what must be so

    /// I6: what a device shows is what a replay would show, of everything it has seen confirmed and
    /// then of everything that waits.
    void look(std::size_t at) {
        const SyncDevice& device = *devices_[at];
        const Membership& membership = device.queue().membership();
        if (membership.refetch || membership.restored || membership.epoch != epoch_) {
            return;
        }
        Workspace anew;
        anew.apply(facts_);
        const auto& changes = store_.files().changes;
        for (std::uint64_t i = 0; i < membership.cursor; ++i) {
            anew.apply(decode_decided(changes.at(i).decided)->facts);
        }
        // What waits may hide that what is confirmed is something else.
        if (anew.table_hashes() == device.ledger().workspace().table_hashes_at_mark()) {
            drifted_[at] = false;
        }
        for (const auto& [seq, waiting] : device.queue().waiting()) {
            if (const auto told = decide_and_tell(anew, waiting.command)) {
                anew.apply(told->decision.facts);
            }
        }
        require(drifted_[at] || anew.state_hash() == device.ledger().workspace().state_hash(),
                "I6: a device shows something else than a replay");
    }

    /// Faults stop, everybody asks in turn until nobody has anything to ask (I16).
    void come_to_rest() {
        swarm_.network = swarm_.crashes = swarm_.hub_faults = swarm_.restores = false;
        swarm_.refusals = swarm_.clocks = swarm_.spoils = false;
        wires_.clear();
        for (std::size_t at = 0; at < devices_.size(); ++at) {
            if (devices_[at]->is_open()) {
                devices_[at]->storage().plan({}, 0);
                devices_[at]->close();  // what was under way will not come
            }
            opened(at).wake();
        }
        for (int round = 0; round < 2; ++round) {
            for (std::size_t at = 0; at < devices_.size(); ++at) {
                settle(at);
            }
        }
    }

    void settle(std::size_t at) {
        SyncDevice& device = *devices_[at];
        device.wake();
        std::size_t exchanges = 0;
        for (;;) {
            if (device.queue().membership().restored) {
                device.consent();
            }
            const NextStep step = device.next({clock_, 0});
            if (!step.request && step.wait) {
                clock_ += *step.wait;
                continue;
            }
            if (!step.request) {
                break;
            }
            require(++exchanges < 200, "I16: it never comes to rest");
            device.take(answer(*step.request), {clock_, 0});
            look(at);
        }
        require(device.courier().stopped().code.empty(),
                "I16: stopped by " + device.courier().stopped().code);
        require(device.queue().waiting().empty(), "I16: something still waits");
    }

    void judge() {
        Workspace all;
        all.apply(facts_);
        std::set<std::string> ids;
        for (const Change& change : store_.files().changes) {
            const auto decided = decode_decided(change.decided);
            all.apply(decided->facts);
            const std::string id(decided->command.id.str());
            require(id.empty() || ids.insert(id).second, "I1: a command was taken twice: " + id);
        }
        const Hash128 hash = all.state_hash();
        const auto page = changes_after(store_, epoch_, store_.files().changes.size(), 1);
        require(page.has_value(), "the hub does not answer");
        require(page->hashes == hashes_of(all),
                "I5: the hub says other sums than those of its changes");
        const PushRequest nothing{{}, epoch_, std::string(text_of(all.settings().rulebook)), 0, {}};
        for (const auto& hub : hubs_->all()) {
            require(hub->push(nothing, {}, clock_).has_value(), "the hub does not decide");
            require(hub->workspace().state_hash() == hash,
                    "I5: the hub is not the sum of its changes");
        }
        for (const auto& device : devices_) {
            require(device->ledger().workspace().state_hash() == hash,
                    "I5: a device has something else than the hub");
            judge(*device, ids);
        }
        note(hash.low);
        note(number_);
    }

    void judge(const SyncDevice& device, const std::set<std::string>& taken) {
        for (const auto& [id, one] : device.given()) {
            const Attention* attention = device.queue().attention_of(CommandId(id));
            const bool refused = one.settled || (attention != nullptr &&
                                                 attention->outcome.kind == OutcomeKind::rejected);
            require(!one.saved || taken.contains(id) || refused, "I11: nobody knows of " + id);
            require(!(taken.contains(id) && attention != nullptr &&
                      attention->outcome.kind == OutcomeKind::rejected),
                    "I11: both taken and refused: " + id);
        }
        std::uint64_t last = 0;
        for (const Change& change : store_.files().changes) {
            const auto decided = decode_decided(change.decided);
            const auto found = device.given().find(std::string(decided->command.id.str()));
            tell("at " + std::to_string(change.position) + " " +
                 std::string(decided->command.id.str()) + " of " + decided->command.device);
            if (found != device.given().end()) {
                require(found->second.order > last, "I2: out of order: " + found->first);
                last = found->second.order;
            }
        }
    }

    std::ostream* story_;
    bool cuts_answers_;
    Random random_;
    Swarm swarm_;
    Result result_;
    std::vector<Fact> facts_;
    MemoryHub store_;
    std::unique_ptr<SimHubs> hubs_;
    Epoch epoch_;
    std::uint64_t epochs_ = 0;
    std::vector<std::unique_ptr<SyncDevice>> devices_;
    std::vector<std::uint64_t> openings_;
    /// It has made something else of a change than all others.
    std::vector<bool> drifted_;
    std::deque<Wire> wires_;
    std::optional<HubFiles> backup_;
    std::int64_t clock_ = 1'790'000'000'000;
    std::uint64_t number_ = 0;
};

}  // namespace

Result run_sync_seed(std::uint64_t seed, SyncPlanted planted, std::ostream* story) {
    return SyncRun(seed, planted, story).play();
}

}  // namespace accession::sim
