// SPDX-License-Identifier: Apache-2.0
#include "core/sync/courier.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/sync/messages_json.h"
#include "core/sync/own_changes.h"

namespace accession {

namespace {

constexpr std::int64_t first_wait = 1000;
constexpr std::int64_t longest_wait = 60000;

std::string header(const SyncReply& reply, const std::string& name) {
    const auto found = reply.headers.find(name);
    return found == reply.headers.end() ? std::string{} : found->second;
}

std::optional<std::uint64_t> number_from(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && !text.empty() ? std::optional(value) : std::nullopt;
}

/// How long the whole is of which a reply has a part: "bytes 0-9/10", or its length.
std::optional<std::uint64_t> whole_size(const SyncReply& reply) {
    const std::string range = header(reply, "content-range");
    const std::size_t slash = range.find('/');
    if (slash != std::string::npos) {
        return number_from(std::string_view(range).substr(slash + 1));
    }
    return number_from(header(reply, "content-length"));
}

}  // namespace

NextStep Courier::next(const Moment& moment) {
    const Queue* queue = ledger_.queue();
    const bool silent = queue == nullptr || asked_ || !stopped_.code.empty() || ledger_.failed();
    if (silent || queue->membership().restored) {
        return {};
    }
    if (moment.now < wait_until_) {
        return {{}, wait_until_ - moment.now};
    }
    wait_until_ = 0;
    const Membership& membership = queue->membership();
    if (membership.refetch) {
        asked_ = ask_common_ ? fetching_changes() : fetching_snapshot();
    } else if (!differing_.empty()) {
        if (!std::exchange(told_of_comparing_, true)) {
            return {{}, 0, comparing_takes()};
        }
        asked_ = comparing();
    } else if (auto request = pushing(moment.now)) {
        asked_ = std::move(request);
    } else if (pull_ && !needs_update_) {
        asked_ = fetching_changes();
    }
    return {asked_, std::nullopt};
}

/// The next commands that wait for an answer; nothing when none do.
std::optional<SyncRequest> Courier::pushing(std::int64_t now) {
    const Queue& queue = *ledger_.queue();
    const Membership& membership = queue.membership();
    PushWriter writer({queue.device(),
                       membership.epoch,
                       std::string(text_of(ledger_.workspace().settings().rulebook)),
                       now,
                       {}});
    const auto& waiting = queue.waiting();
    for (auto at = waiting.upper_bound(membership.answered_seq); at != waiting.end(); ++at) {
        const Waiting& one = at->second;
        const bool unknown = unknown_seq_ > 0 && one.seq >= unknown_seq_;
        if (unknown || writer.commands() >= batch_max_ ||
            !writer.add({one.seq, one.base, checksum_of(one.shown), one.command},
                        pushed_bytes_max)) {
            break;
        }
        first_seq_ = writer.commands() == 1 ? one.seq : first_seq_;
        sent_seq_ = one.seq;
    }
    if (writer.commands() == 0) {
        return std::nullopt;
    }
    return SyncRequest{++last_id_, Asking::push, "push", writer.take(), {}};
}

SyncRequest Courier::fetching_changes() {
    wanted_meanwhile_ = false;
    told_meanwhile_ = 0;
    const Queue& queue = *ledger_.queue();
    const Membership& membership = queue.membership();
    std::string path =
        "changes?epoch=" + to_hex(membership.epoch) + "&after=" + std::to_string(membership.cursor);
    if (!whole_) {
        path += "&own=" + to_hex(queue.device());
    }
    return {++last_id_, Asking::changes, std::move(path), {}, {}};
}

SyncRequest Courier::fetching_snapshot() {
    // Nobody should see less than before.
    SyncRequest request{++last_id_,
                        Asking::snapshot,
                        "snapshot?after=" + std::to_string(ledger_.queue()->membership().cursor),
                        {},
                        {}};
    if (!part_.empty()) {
        request.headers["range"] = "bytes=" + std::to_string(part_.size()) + "-";
        request.headers["if-range"] = part_tag_;
    }
    return request;
}

bool Courier::take(const SyncReply& reply, const Moment& moment, const StoreId& fresh) {
    if (!asked_ || reply.id != asked_->id) {
        return false;  // of a request that nobody waits for any more
    }
    const Asking asking = std::exchange(asked_, std::nullopt)->asking;
    bool good = false;
    if (asking == Asking::snapshot) {
        good = take_snapshot(reply, fresh);
    } else if (asking == Asking::compare) {
        good = take_compared(reply, fresh);
    } else if (reply.status == 200) {
        good = asking == Asking::push ? take_push(reply, moment) : take_changes(reply);
    }
    if (good && asking == Asking::changes && disagreements_ > 2) {
        // What was fetched anew is not what the changes make of it: to fetch it again at once would not end.
        failures_ = disagreements_ - 2;
        back_off(reply, moment);
    } else if (good) {
        failures_ = 0;
    } else if (reply.status >= 400) {
        take_fault(reply, moment);
    } else if (!ask_common_) {
        back_off(reply, moment);
    }
    return good;
}

bool Courier::take_push(const SyncReply& reply, const Moment& moment) {
    const auto push = read_push_reply(reply.body);
    const Membership& membership = ledger_.queue()->membership();
    // A late reply, or that of another hub, would move back what is known (I7).
    if (!push || push->epoch != membership.epoch || push->last_seq < membership.answered_seq ||
        push->outcomes.empty() || push->outcomes.front().seq != first_seq_ ||
        push->outcomes.back().seq != sent_seq_) {
        return false;
    }
    clock_skew_ = push->clock - moment.now;
    pull_ = pull_ || push->position > membership.cursor;
    batch_max_ = std::min(pushed_commands_max, batch_max_ * 2);
    return ledger_.take_answers(push->outcomes).has_value();
}

bool Courier::take_changes(const SyncReply& reply) {
    auto page = read_changes_reply(reply.body);
    const Membership& membership = ledger_.queue()->membership();
    ask_common_ = false;
    if (!page || page->epoch != membership.epoch || page->position < membership.cursor) {
        return false;
    }
    whole_ = !fill_in_own(*page, *ledger_.queue());
    const auto taken = ledger_.take_changes(page->changes, page->hashes);
    const bool differ = !taken && taken.error() == "tables_differ";
    needs_update_ = !taken && taken.error() == "newer_change";
    pull_ = (page->more || is_news()) && !needs_update_;
    if (differ) {
        tables_differ(page->hashes);
    } else if (!page->more) {
        disagreements_ = 0;
        overtaken_ = 0;
    }
    return taken.has_value() || needs_update_ || differ;
}

/// While the changes were asked for, others were heard of that are not among those that came.
bool Courier::is_news() const {
    const Membership& membership = ledger_.queue()->membership();
    const bool told = told_meanwhile_ > 0 && (told_meanwhile_of_ != membership.epoch ||
                                              told_meanwhile_ > membership.cursor);
    return wanted_meanwhile_ || told;
}

/// What has come of it is kept, so that a download that broke off goes on where it stopped.
bool Courier::take_snapshot(const SyncReply& reply, const StoreId& fresh) {
    const std::string tag = header(reply, "etag");
    if (reply.status == 200 || (!tag.empty() && tag != part_tag_)) {
        part_.clear();
    }
    if (reply.status >= 400 || tag.empty()) {
        return false;
    }
    part_tag_ = tag;
    part_ += reply.body;
    const auto size = whole_size(reply);
    const auto epoch = hash_from_hex(header(reply, "accession-epoch"));
    const auto position = number_from(header(reply, "accession-position"));
    if (reply.status == 0 || !size || part_.size() < *size) {
        return false;
    }
    std::string bytes = std::exchange(part_, {});
    if (bytes.size() != *size || !epoch || !position) {
        return false;
    }
    const Membership& membership = ledger_.queue()->membership();
    const bool known = membership.epoch == Epoch{} || *epoch == membership.epoch ||
                       (membership.resend_after && *epoch == restored_epoch_);
    if (!known) {
        ask_common_ = true;  // what is to be sent again has to be known before
        return false;
    }
    const auto taken = ledger_.take_confirmed(std::move(bytes), *epoch, *position, fresh);
    if (!taken && taken.error() == "newer_format") {
        stopped_ = {0, "newer_format"};
    }
    pull_ = true;
    differing_.clear();
    return taken.has_value();
}

void Courier::take_fault(const SyncReply& reply, const Moment& moment) {
    const SyncFault fault = read_fault(reply.status, reply.body);
    switch (reply.status) {
    case 400:
    case 403:
    case 404:
    case 422:
        stopped_ = fault;
        stopped_.code = fault.code.empty() ? "refused" : fault.code;
        return;
    case 401:
        stopped_ = {401, "sign_in_needed"};
        return;
    case 409:
        take_conflict(fault);
        return;
    case 410:
        refetch();
        return;
    case 413:
        halve_batch();
        return;
    case 416:
        part_.clear();
        back_off(reply, moment);
        return;
    case 426:
        unknown_seq_ = fault.seq;
        return;
    default:
        back_off(reply, moment);
    }
}

void Courier::take_conflict(const SyncFault& fault) {
    ask_common_ = false;
    restored_epoch_ = fault.epoch;
    const bool lost =
        fault.code == "hub_restored" ||
        (fault.code == "sequence_gap" && fault.position < ledger_.queue()->membership().cursor);
    // Otherwise its numbers are another's: it begins anew, with others.
    refetch(lost ? std::optional(fault.position) : std::nullopt);
}

/// A command that is too large by itself will never be taken: its answer is given here, and as the
/// hub has never heard of its number the store begins anew.
void Courier::halve_batch() {
    if (sent_seq_ > first_seq_) {
        batch_max_ = static_cast<std::size_t>(std::max<std::uint64_t>(
            1, std::min<std::uint64_t>(batch_max_, sent_seq_ - first_seq_ + 1) / 2));
        return;
    }
    Answered answered{first_seq_, OutcomeKind::rejected, 0, {{"command_too_large", {}}}, {}, {}};
    if (ledger_.take_answers(std::span(&answered, 1))) {
        refetch();
    }
}

/// Where the storage has failed nothing more is asked (`next`).
void Courier::refetch(std::optional<std::uint64_t> restored) {
    pull_ = ledger_.refetch(restored).has_value();
}

void Courier::back_off(const SyncReply& reply, const Moment& moment) {
    const auto told = number_from(header(reply, "retry-after"));
    if (told && (reply.status == 429 || reply.status == 503)) {
        wait_until_ =
            moment.now + static_cast<std::int64_t>(std::min<std::uint64_t>(*told, 3600)) * 1000;
        return;
    }
    const std::int64_t longest = std::min(longest_wait, first_wait << std::min(failures_, 6));
    ++failures_;
    const double part = 0.1 + 0.9 * std::clamp(moment.random, 0.0, 1.0);
    wait_until_ = moment.now + static_cast<std::int64_t>(static_cast<double>(longest) * part);
}

void Courier::wake() {
    wait_until_ = 0;
    failures_ = 0;
    unknown_seq_ = 0;
    stopped_ = {0, {}};
    pull_ = true;
    wanted_meanwhile_ = true;
}

void Courier::wake(const Epoch& epoch, std::uint64_t position) {
    const Queue* queue = ledger_.queue();
    pull_ = pull_ || (queue != nullptr && (epoch != queue->membership().epoch ||
                                           position > queue->membership().cursor));
    told_meanwhile_of_ = epoch;
    told_meanwhile_ = position;
}

}  // namespace accession
