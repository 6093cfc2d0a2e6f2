// SPDX-License-Identifier: Apache-2.0
#include "core/journal/ledger.h"

#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/lifecycle/engine.h"

namespace accession {

namespace {

/// So much at most is written into one segment at once.
constexpr std::size_t segment_size_max = std::size_t{64} * 1024;
/// A segment that has grown past this is closed: what is written next would write all of it again.
constexpr std::size_t segment_size_again = std::size_t{32} * 1024;
/// A snapshot is worth its price when the log has grown past this, and past a part of the snapshot:
/// so what a change costs does not grow with what is stored.
constexpr std::uint64_t log_bytes_max = std::uint64_t{4} * 1024 * 1024;
constexpr std::uint64_t snapshot_part = 4;

}  // namespace

std::uint64_t OpenReport::told(std::string_view code) const {
    std::uint64_t sum = 0;
    for (const Note& note : notes) {
        sum += note.code == code ? note.number : 0;
    }
    return sum;
}

// ---- changes ------------------------------------------------------------------------------------

Outcome Ledger::submit(const Command& command) {
    if (queue_) {
        return submit_waiting(command);
    }
    if (auto known = history_.find(command.id)) {
        return {command.id, true, known->sequence, {}, std::move(known->consequences)};
    }
    auto told = decide_here(command);
    if (!told) {
        return {command.id, false, 0, std::move(told.error().unmet), {}};
    }
    const Decision& decision = told->decision;
    Outcome outcome{
        command.id, true, end_.sequence + 1, {}, told->consequences, decision.result.left_out};
    std::string payload = encode_decided(command, decision.facts, outcome.consequences);
    if (!append(Logged{RecordKind::command, payload})) {
        return {command.id, false, 0, {{"storage_failed", {}}}, {}};
    }
    do_here(command, *told);
    history_.add(outcome.sequence, std::move(payload), command, outcome.consequences);
    return outcome;
}

std::expected<void, std::string> Ledger::add(std::span<const Fact> facts) {
    if (queue_) {
        return std::unexpected("shared_workspace");
    }
    const std::string payload = encode_facts(facts);
    if (!append(Logged{RecordKind::records, payload})) {
        return std::unexpected("storage_failed");
    }
    workspace_.apply(facts);
    take_backs_.reset();
    return {};
}

std::expected<Told, Refusal> Ledger::decide_here(const Command& command) const {
    if (command.action != take_back_action) {
        return decide_and_tell(workspace_, command);
    }
    return take_backs_ ? take_backs_->decide(workspace_, command)
                       : TakeBacks().decide(workspace_, command);
}

void Ledger::do_here(const Command& command, const Told& told) {
    if (!take_backs_) {
        take_backs_ = std::make_unique<TakeBacks>();
    }
    take_backs_->apply(workspace_, command, told);
}

bool Ledger::append(std::span<const Logged> records) {
    if (failed_ && !records.empty()) {
        return false;
    }
    for (std::size_t at = 0; at < records.size();) {
        const bool begins = !segment_ || segment_size_ > segment_size_again;
        const std::uint32_t number = begins ? next_segment_ : *segment_;
        const std::size_t before = begins ? 0 : segment_size_;
        ChainEnd end = end_;
        std::string bytes =
            begins ? segment_head({manifest_.snapshot.store, number, end}) : std::string{};
        do {
            put_frame(bytes, end, records[at].kind, records[at].payload);
            ++at;
        } while (at < records.size() && before + bytes.size() <= segment_size_max);
        const std::string name = segment_name(number);
        if (!(begins ? storage_.put(name, bytes) : storage_.append(name, bytes))) {
            return fail();
        }
        segment_ = number;
        segment_size_ = before + bytes.size();
        next_segment_ = number + 1;
        log_bytes_ += bytes.size();
        end_ = end;
    }
    return true;
}

bool Ledger::keep() {
    return !failed_ && storage_.sync() && put_tail() && storage_.sync() ? true : fail();
}

bool Ledger::put_tail() {
    return storage_.put(std::string(tail_name), tail_bytes({manifest_.snapshot.store, end_}));
}

/// What is half written must not be written on: the ledger stays as it is until it is opened again.
bool Ledger::fail() {
    failed_ = true;
    return false;
}

bool Ledger::write_manifest() {
    manifest_.revision += 1;
    slot_ = 1 - slot_;
    return storage_.put(std::string(manifest_names.at(slot_)), manifest_bytes(manifest_)) &&
           storage_.sync();
}

bool Ledger::wants_compaction() const {
    return !failed_ && !compaction_ &&
           log_bytes_ > std::max(log_bytes_max, manifest_.snapshot_bytes / snapshot_part);
}

}  // namespace accession
