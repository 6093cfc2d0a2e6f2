// SPDX-License-Identifier: Apache-2.0
#include "core/sync/hub.h"

#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/queue.h"
#include "core/sync/hub_reads.h"
#include "core/sync/kept_answer.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

constexpr std::size_t since_max = 20;
constexpr std::size_t import_facts = 500;

/// Sorted, each once.
std::vector<LineId> once(std::vector<LineId> lines) {
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    return lines;
}

/// Lines that a command will be about, as far as they are there.
std::vector<LineId> lines_meant(const State& state, const Command& command) {
    // Whoever names many that are not there gets no place for them; one that is gone has a history.
    std::vector<LineId> lines = command.lines;
    std::erase_if(lines, [&](const LineId& line) { return state.find(line) == nullptr; });
    lines.push_back(command.line);
    for (const ItemId& id : command.items) {
        if (const Item* item = state.find(id)) {
            lines.push_back(item->line);
        }
    }
    for (const InvoicedLine& invoiced : command.invoice_lines) {
        if (state.find(invoiced.line) != nullptr) {
            lines.push_back(invoiced.line);
        }
    }
    if (!command.order.empty()) {
        const std::vector<LineId> of_order = state.lines_of(command.order);
        lines.insert(lines.end(), of_order.begin(), of_order.end());
    }
    std::erase(lines, LineId{});
    return once(std::move(lines));
}

/// Of a push, the commands behind this number.
std::vector<CommandId> new_to(const PushRequest& request, std::uint64_t last_seq) {
    std::vector<CommandId> commands;
    for (const PushedCommand& pushed : request.commands) {
        if (pushed.seq > last_seq) {
            commands.push_back(pushed.command.id);
        }
    }
    return commands;
}

}  // namespace

/// What one push is about, and how far it has come.
struct Hub::Pushing {
    const PushRequest& request;
    const Caller& caller;
    HubTransaction& transaction;
    /// The device's last command that was answered.
    std::uint64_t last_seq = 0;
    /// As of the last command that was taken.
    std::uint64_t position = 0;
    /// What was answered before, and is now, of the commands that it holds.
    Outcomes known = {};
};

std::expected<void, SyncFault> Hub::begin(HubStore& store, const Epoch& epoch,
                                          const Workspace& workspace) {
    const auto transaction = store.begin();
    if (!transaction) {
        return std::unexpected(hub_busy());
    }
    transaction->put_snapshot({epoch, 0, SnapshotWriter(workspace).take()});
    transaction->put_table_hashes(hashes_of(workspace));
    if (!transaction->commit()) {
        return std::unexpected(hub_busy());
    }
    return {};
}

/// To the store's last change. False when the store cannot be had or what it holds does not fit.
bool Hub::catch_up(HubTransaction& transaction) {
    const Epoch epoch = transaction.epoch();
    const bool behind = position_ < transaction.position();
    if (!loaded_ || epoch != epoch_ || transaction.position() < position_ ||
        (behind && position_ < transaction.kept_after())) {
        state_ = Workspace();
        const auto position = newest_state(transaction, state_);
        loaded_ = position.has_value();
        if (!loaded_) {
            return false;
        }
        epoch_ = epoch;
        position_ = *position;
    }
    loaded_ = fold_changes(transaction, state_, position_);
    return loaded_;
}

PushAnswer Hub::push(const PushRequest& request, const Caller& caller, std::int64_t clock) {
    const Push one{request, caller, clock};
    return std::move(push(std::span(&one, 1)).front());
}

std::vector<PushAnswer> Hub::push(std::span<const Push> pushes) {
    bool apart = false;
    std::vector<PushAnswer> answers = push_together(pushes, apart);
    if (apart && pushes.size() > 1) {
        // One of them can't be taken. What is done of it goes with the transaction, and nobody else's may go with it.
        answers.clear();
        for (const Push& push : pushes) {
            answers.push_back(push_together(std::span(&push, 1), apart).front());
        }
    }
    return answers;
}

/// What came of one push in a transaction that is not committed yet.
struct Hub::Taken {
    PushAnswer answer;
    /// After it.
    std::uint64_t position = 0;
    /// False: of what it did nothing may be kept.
    bool keep = true;
};

/// `apart` becomes true when nothing was kept because of one of them.
std::vector<PushAnswer> Hub::push_together(std::span<const Push> pushes, bool& apart) {
    apart = false;
    std::vector<PushAnswer> busy(pushes.size(), std::unexpected(hub_busy()));
    const auto transaction = store_.begin();
    if (!transaction || !catch_up(*transaction)) {
        return busy;
    }
    state_.mark();
    std::uint64_t position = position_;
    std::vector<PushAnswer> answers;
    for (const Push& push : pushes) {
        Taken taken = take(*transaction, push, position);
        position = taken.position;
        answers.push_back(std::move(taken.answer));
        if (!taken.keep) {
            apart = true;
            break;
        }
    }
    if (position > position_) {
        transaction->put_table_hashes(hashes_of(state_));
    }
    // A database that went away gives no last number: what looks like a gap then is none.
    const bool known = transaction->good();
    if (apart || !transaction->commit()) {
        state_.rewind();
        return known && apart ? answers : busy;
    }
    position_ = position;
    return answers;
}

Hub::Taken Hub::take(HubTransaction& transaction, const Push& push, std::uint64_t position) {
    const PushRequest& request = push.request;
    const auto caller = transaction.still(push.caller, request.device);
    const auto refused = [&](SyncFault fault) {
        return Taken{std::unexpected(std::move(fault)), position};
    };
    if (!caller) {
        const int status = caller.error() == "sign_in_needed" ? 401 : 403;
        return refused(transaction.good() ? SyncFault{status, caller.error()} : hub_busy());
    }
    if (request.commands.size() > pushed_commands_max) {
        return refused({413, "batch_too_large"});
    }
    const std::uint64_t last_seq = transaction.last_seq(request.device);
    if (request.epoch != epoch_) {
        SyncFault fault = hub_restored(epoch_, transaction.common_with(request.epoch));
        fault.last_seq = last_seq;
        return refused(transaction.good() ? std::move(fault) : hub_busy());
    }
    if (request.rulebook != text_of(state_.settings().rulebook)) {
        return refused({422, "rulebook_differs", std::string(text_of(state_.settings().rulebook))});
    }
    Pushing pushing{request, *caller, transaction, last_seq, position};
    pushing.known = transaction.outcomes_of(new_to(request, last_seq));
    PushReply reply{epoch_, 0, 0, push.clock, {}};
    std::optional<SyncFault> stopped;
    for (const PushedCommand& pushed : request.commands) {
        auto answered = answer(pushing, pushed);
        if (!answered) {
            stopped = std::move(answered.error());
            break;
        }
        reply.outcomes.push_back(std::move(*answered));
    }
    // A command of a later version stops those behind it, not those before it.
    const bool keep = !stopped || stopped->code == "upgrade_required";
    if (keep && pushing.last_seq > last_seq) {
        transaction.set_last_seq(request.device, pushing.last_seq);
    }
    if (stopped) {
        // What came before it in the same push is not kept either.
        stopped->last_seq = keep ? pushing.last_seq : last_seq;
        return {std::unexpected(std::move(*stopped)), pushing.position, keep};
    }
    reply.last_seq = pushing.last_seq;
    reply.position = pushing.position;
    return {std::move(reply), pushing.position};
}

std::expected<Answered, SyncFault> Hub::answer(Pushing& pushing, const PushedCommand& pushed) {
    HubTransaction& transaction = pushing.transaction;
    const StoreId& device = pushing.request.device;
    if (pushed.seq <= pushing.last_seq) {
        return answer_again(pushing, pushed);
    }
    if (pushed.seq != pushing.last_seq + 1) {
        return std::unexpected(
            SyncFault{409, "sequence_gap", {}, epoch_, position_, pushing.last_seq, pushed.seq});
    }
    Answered answered{pushed.seq, OutcomeKind::rejected, 0, {}, {}, {}};
    const auto before = pushing.known.find(pushed.command.id);
    if (auto kept =
            before == pushing.known.end() ? std::nullopt : decode_kept_answer(before->second)) {
        // The same command, from a store that was begun anew: it has its answer already (I11).
        answered = std::move(kept->answered);
        answered.seq = pushed.seq;
    } else if (auto fault = decide_pushed(pushing, pushed, answered)) {
        return std::unexpected(std::move(*fault));
    }
    std::string keeping = encode(KeptAnswer{pushed.command.id, answered});
    transaction.keep_outcome(device, pushed.seq, pushed.command.id, keeping);
    pushing.known.insert_or_assign(pushed.command.id, std::move(keeping));
    pushing.last_seq = pushed.seq;
    return answered;
}

/// The stored answer, if it is that of this command: a device whose store was copied gives the same
/// numbers to other commands.
std::expected<Answered, SyncFault> Hub::answer_again(Pushing& pushing,
                                                     const PushedCommand& pushed) {
    const auto bytes = pushing.transaction.outcome(pushing.request.device, pushed.seq);
    auto kept = bytes ? decode_kept_answer(*bytes) : std::nullopt;
    if (!kept) {
        return std::unexpected(hub_busy());
    }
    if (kept->command != pushed.command.id) {
        return std::unexpected(
            SyncFault{409, "sequence_reused", {}, epoch_, position_, pushing.last_seq, pushed.seq});
    }
    return std::move(kept->answered);
}

/// Decides it, appends what is accepted, and says in `answered` what became of it.
std::optional<SyncFault> Hub::decide_pushed(Pushing& pushing, const PushedCommand& pushed,
                                            Answered& answered) {
    Command command = pushed.command;
    command.actor = pushing.caller.user;
    command.roles = pushing.caller.roles;
    const std::vector<LineId> meant = lines_meant(state_, command);
    auto told = decide_and_tell(state_, command);
    if (!told) {
        if (told.error().unmet.size() == 1 && told.error().unmet.front().code == "unknown_action") {
            return SyncFault{426, "upgrade_required", command.action, {}, 0, 0, pushed.seq};
        }
        answered.unmet = std::move(told.error().unmet);
        answered.since = since(pushing, meant, pushed.base);
        return std::nullopt;
    }
    const bool as_shown = checksum_of(told->consequences) == pushed.told;
    answered.kind = as_shown ? OutcomeKind::accepted : OutcomeKind::accepted_adjusted;
    if (!as_shown) {
        answered.consequences = told->consequences;
        answered.since = since(pushing, meant, pushed.base);
    }
    answered.position = ++pushing.position;
    std::vector<LineId> lines = lines_of(command, told->consequences);
    lines.insert(lines.end(), meant.begin(), meant.end());
    pushing.transaction.append({answered.position, pushing.request.device, pushed.seq,
                                encode_decided(command, told->decision.facts, told->consequences)},
                               {command.id, once(std::move(lines))});
    state_.apply(told->decision.facts);
    return std::nullopt;
}

std::vector<Since> Hub::since(Pushing& pushing, const std::vector<LineId>& lines,
                              std::uint64_t base) {
    std::vector<Since> found;
    for (const Change& change :
         pushing.transaction.changes_of(lines, base, pushing.request.device, since_max)) {
        Command command;
        std::vector<Consequence> told;
        if (!decode_told(change.decided, command, told)) {
            continue;
        }
        found.push_back({change.position, command.action, command.line, command.actor,
                         command.device, command.at_ms});
        if (found.back().line.empty() && lines.size() == 1) {
            found.back().line = lines.front();
        }
    }
    return found;
}

std::expected<std::uint64_t, SyncFault> Hub::import(
    const std::function<std::vector<Fact>(const Workspace&)>& make) {
    const auto transaction = store_.begin();
    if (!transaction || !catch_up(*transaction)) {
        return std::unexpected(hub_busy());
    }
    const std::vector<Fact> facts = make(state_);
    std::uint64_t position = position_;
    for (std::size_t at = 0; at < facts.size(); at += import_facts) {
        const auto some = std::span(facts).subspan(at, std::min(import_facts, facts.size() - at));
        ChangeKeys keys;
        for (const Fact& fact : some) {
            if (const auto* line = std::get_if<LineRecorded>(&fact)) {
                keys.lines.push_back(line->record->id);
            }
        }
        transaction->append({++position, {}, 0, encode_decided({}, some, {})}, keys);
    }
    state_.mark();
    state_.apply(facts);
    transaction->put_table_hashes(hashes_of(state_));
    if (!transaction->commit()) {
        state_.rewind();
        return std::unexpected(hub_busy());
    }
    position_ = position;
    return position;
}

}  // namespace accession
