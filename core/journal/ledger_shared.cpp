// SPDX-License-Identifier: Apache-2.0
// A workspace that devices share by a hub: what is confirmed and what waits, each change of them one
// record of the log (docs/sync-protocol.md).
#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/ledger.h"
#include "core/journal/ledger_beginning.h"
#include "core/journal/shared_log.h"
#include "core/journal/standing.h"
#include "core/lifecycle/noting.h"
#include "core/workspace/snapshot.h"

namespace accession {

namespace {

std::unexpected<std::string> storage_failed() {
    return std::unexpected(std::string("storage_failed"));
}

std::unexpected<std::string> not_shared() {
    return std::unexpected(std::string("not_shared"));
}

/// Changes that follow the cursor, taken apart, and what is wrong with the one after them.
struct Page {
    std::vector<const Change*> changes;
    std::vector<Decided> decided;
    std::string fault;
};

Page read_page(std::span<const Change> changes, std::uint64_t cursor) {
    Page page;
    for (const Change& change : changes) {
        if (change.position <= cursor) {
            continue;
        }
        if (change.position != ++cursor) {
            page.fault = "changes_out_of_order";
            break;
        }
        auto decided = decode_decided(change.decided);
        if (!decided) {
            page.fault = "newer_change";
            break;
        }
        page.changes.push_back(&change);
        page.decided.push_back(std::move(*decided));
    }
    return page;
}

std::vector<std::string> payloads_of(const Page& page) {
    std::vector<std::string> payloads;
    payloads.reserve(page.changes.size());
    for (const Change* change : page.changes) {
        payloads.push_back(
            with_origin(change->decided, {change->position, change->device, change->seq}));
    }
    return payloads;
}

}  // namespace

std::expected<void, std::string> Ledger::join(std::string_view workspace, const StoreId& store) {
    Membership membership;
    membership.workspace = workspace;
    membership.refetch = true;
    membership.unfetched = true;
    Beginning beginning;
    beginning.queue.emplace(store, std::move(membership));
    return start(std::move(beginning), store);
}

Outcome Ledger::submit_waiting(const Command& command) {
    if (const auto known = history_.find(command.id)) {
        return {command.id, true, known->sequence, {}, known->consequences};
    }
    if (const Waiting* waiting = queue_->find(command.id)) {
        return {command.id, true, end_.sequence, {}, waiting->shown};
    }
    if (const Attention* attention = queue_->attention_of(command.id)) {
        return {command.id, false, 0, attention->outcome.unmet, {}};
    }
    if (queue_->membership().unfetched) {
        return {command.id, false, 0, {{"not_fetched_yet", {}}}, {}};
    }
    const NotingState noting(workspace_);
    auto told = decide_and_tell(noting, command);
    if (!told) {
        return {command.id, false, 0, std::move(told.error().unmet), {}};
    }
    const Membership& membership = queue_->membership();
    const Waiting waiting{membership.last_seq + 1, membership.cursor, command, told->consequences};
    if (!log_shared(RecordKind::waiting, encode(waiting, queue_->device()))) {
        return {command.id, false, 0, {{"storage_failed", {}}}, {}};
    }
    queue_->do_last(workspace_, *told, noting.take());
    return {command.id,
            true,
            end_.sequence,
            {},
            std::move(told->consequences),
            std::move(told->decision.result.left_out)};
}

bool Ledger::log_shared(RecordKind kind, std::string_view payload) {
    return append(Logged{kind, payload}) &&
           take_shared(end_.sequence, kind, payload, *queue_, history_).has_value();
}

std::optional<std::uint64_t> Ledger::log_all(RecordKind kind,
                                             std::span<const std::string> payloads) {
    const std::uint64_t first = end_.sequence + 1;
    std::vector<Logged> logged;
    logged.reserve(payloads.size());
    for (const std::string& payload : payloads) {
        logged.push_back({kind, payload});
    }
    return append(logged) ? std::optional(first) : std::nullopt;
}

void Ledger::fold_change(const Confirmed& confirmed, bool standing) {
    if (standing && confirmed.as_shown) {
        workspace_.apply_at_mark(confirmed.facts);
    } else if (standing) {
        workspace_.apply_beneath(confirmed.facts);
    } else if (confirmed.as_shown) {
        workspace_.apply(confirmed.facts);
    } else {
        queue_->fold_confirmed(workspace_, confirmed.facts);
    }
}

std::expected<void, std::string> Ledger::set_membership(const Membership& membership) {
    if (membership == queue_->membership()) {
        return {};
    }
    if (!log_shared(RecordKind::membership, encode(membership))) {
        return storage_failed();
    }
    return {};
}

std::expected<void, std::string> Ledger::take_confirmed(std::string bytes, const Epoch& epoch,
                                                        std::uint64_t position,
                                                        const StoreId& store) {
    if (!queue_) {
        return not_shared();
    }
    Beginning beginning;
    beginning.state = std::move(bytes);
    if (const auto read = read_snapshot(beginning.state, beginning.workspace); !read) {
        return std::unexpected(read.error() == SnapshotFault::newer_format ? "newer_format"
                                                                           : "snapshot_damaged");
    }
    beginning.sequence = end_.sequence;
    beginning.queue = *queue_;
    beginning.history = history_;
    Membership membership = queue_->membership();
    if (membership.resend_after) {
        // What the hub does not have any more waits again, before what waits already.
        beginning.history = history_.up_to(*membership.resend_after);
        beginning.queue->wait_again(history_.taken_after(*membership.resend_after));
    }
    membership.epoch = epoch;
    membership.cursor = position;
    membership.refetch = false;
    membership.unfetched = false;
    membership.restored.reset();
    membership.resend_after.reset();
    beginning.queue->set(std::move(membership));
    beginning.queue->renumber(store);
    return start(std::move(beginning), store);
}

std::expected<void, std::string> Ledger::take_changes(
    std::span<const Change> changes, const std::map<std::string, Hash128>& hashes) {
    if (!queue_) {
        return not_shared();
    }
    Page page = read_page(changes, queue_->membership().cursor);
    const bool standing = can_stand(workspace_, *queue_, page.decided);
    if (!standing) {
        unwind();
    }
    std::vector<std::string> payloads = payloads_of(page);
    const auto first = log_all(RecordKind::change, payloads);
    for (std::size_t i = 0; first && i < payloads.size(); ++i) {
        fold_change(take_change(*first + i, std::move(payloads[i]), *page.changes[i],
                                std::move(page.decided[i]), *queue_, history_),
                    standing);
    }
    if (!first) {
        page.fault = "storage_failed";
    }
    const bool differ = !differing_tables(hashes).empty();
    if (!standing) {
        rewait();
    }
    if (differ && page.fault.empty()) {
        page.fault = "tables_differ";
    }
    return page.fault.empty() ? std::expected<void, std::string>()
                              : std::unexpected(std::move(page.fault));
}

std::expected<void, std::string> Ledger::take_answers(std::span<const Answered> answers) {
    if (!queue_) {
        return not_shared();
    }
    const std::size_t before = queue_->waiting().size();
    std::uint64_t last = queue_->membership().answered_seq;
    std::vector<std::string> payloads;
    for (const Answered& answered : answers) {
        if (answered.seq > last) {
            last = answered.seq;
            payloads.push_back(encode(answered));
        }
    }
    const auto first = log_all(RecordKind::answer, payloads);
    bool good = first.has_value();
    for (std::size_t i = 0; first && i < payloads.size(); ++i) {
        good = take_shared(*first + i, RecordKind::answer, payloads[i], *queue_, history_) && good;
    }
    if (queue_->waiting().size() < before) {
        unwind();
        rewait();
    }
    return good ? std::expected<void, std::string>() : storage_failed();
}

Hash128 Ledger::confirmed_hash() {
    if (queue_) {
        unwind();
    }
    const Hash128 hash = workspace_.state_hash();
    if (queue_) {
        rewait();
    }
    return hash;
}

std::expected<void, std::string> Ledger::settle(Settlement settlement) {
    if (!queue_) {
        return not_shared();
    }
    const Attention* attention = queue_->attention_of(settlement.number);
    if (attention == nullptr) {
        return std::unexpected("unknown_attention");
    }
    settlement.outcome = attention->outcome;
    if (!log_shared(RecordKind::settled,
                    encode(settlement, attention->command, attention->shown))) {
        return storage_failed();
    }
    return {};
}

std::expected<void, std::string> Ledger::refetch(std::optional<std::uint64_t> restored) {
    if (!queue_) {
        return not_shared();
    }
    Membership membership = queue_->membership();
    membership.refetch = membership.refetch || !restored;
    membership.restored = restored ? restored : membership.restored;
    return set_membership(membership);
}

std::expected<void, std::string> Ledger::consent() {
    if (!queue_) {
        return not_shared();
    }
    Membership membership = queue_->membership();
    if (!membership.restored) {
        return {};
    }
    membership.refetch = true;
    membership.resend_after = membership.restored;
    membership.restored.reset();
    return set_membership(membership);
}

}  // namespace accession
