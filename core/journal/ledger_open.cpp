// SPDX-License-Identifier: Apache-2.0
// Opening a store: what recovery found is mended, and whoever opens it becomes its writer.
#include <algorithm>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/journal/ledger.h"
#include "core/journal/shared_log.h"
#include "core/lifecycle/engine.h"

namespace accession {

OpenReport Ledger::open(const OpenAs& as) {
    Recovered found = recover(storage_);
    OpenReport report{found.found, 0, found.notes};
    take(found);
    // Nothing is written over what could not be read. An empty place waits for `begin`.
    failed_ = found.found == Found::newer_format || found.found == Found::unreadable;
    if (found.found == Found::nothing) {
        manifest_.fence = as.fence;
    }
    if (found.found != Found::opened) {
        return report;
    }
    manifest_.fence = std::max(manifest_.fence + 1, as.fence);
    if (found.old) {
        manifest_.snapshot.store = as.store;
        end_.chain = first_chain(as.store).chain;
    }
    if (!mend(found, report)) {
        (void)fail();
    }
    report.sequence = end_.sequence;
    return report;
}

void Ledger::take(Recovered& found) {
    workspace_ = std::move(found.workspace);
    take_backs_.reset();
    history_ = std::move(found.history);
    queue_ = std::move(found.queue);
    if (queue_) {
        rewait();
    }
    manifest_ = std::move(found.manifest);
    slot_ = found.slot;
    end_ = found.end;
    segment_ = found.segment;
    segment_size_ = found.segment_size;
    next_segment_ = found.next_segment;
    next_generation_ = found.next_generation;
    next_archive_ = found.next_archive;
    log_bytes_ = found.log_bytes;
    obsolete_ = std::move(found.leftovers);
    compaction_.reset();
}

/// False when the storage has failed.
bool Ledger::mend(Recovered& found, OpenReport& report) {
    if (!set_aside(found)) {
        return false;
    }
    if (!found.broken) {
        // Whoever looks at it now takes all of it for saved: from here on a loss of it is to be noticed.
        const bool marked = found.saved_sequence == end_.sequence;
        return write_manifest() && (marked || (put_tail() && storage_.sync()));
    }
    end_.sequence = std::max(end_.sequence, found.highest_sequence);
    queue_ ? take_behind(found, report) : redo_behind(found, report);
    // The damaged files go when what takes their place is durable. A manifest's slot is written over.
    for (const std::string& name : found.aside) {
        if (file_name(name).kind != FileKind::manifest) {
            obsolete_.push_back(name);
        }
    }
    // Where neither manifest was any good, the other slot is not what the compaction has put right.
    return compact() && (!found.no_manifest || (write_manifest() && storage_.sync()));
}

/// Keeps the damaged bytes for whoever can read more in them. A torn tail is taken off the log: the
/// next record goes there.
bool Ledger::set_aside(const Recovered& found) {
    std::vector<std::string> names = found.aside;
    if (found.cut) {
        names.push_back(found.cut->first);
    }
    const std::vector<std::string> present = storage_.list();
    for (const std::string& name : names) {
        std::string copy = aside_name(name);
        while (std::ranges::find(present, copy) != present.end()) {
            copy += '+';
        }
        const auto bytes = storage_.read(name);
        if (bytes && !storage_.put(copy, *bytes)) {
            return false;
        }
    }
    if (!names.empty() && !storage_.sync()) {
        return false;
    }
    if (found.broken) {
        return true;
    }
    if (found.cut) {
        const std::string bytes = storage_.read(found.cut->first).value_or(std::string{});
        if (!storage_.put(found.cut->first, std::string_view(bytes).substr(0, found.cut->second))) {
            return false;
        }
    }
    for (const std::string& name : found.aside) {
        if (!storage_.remove(name)) {
            return false;
        }
    }
    if (!names.empty()) {
        next_segment_ = segment_ ? *segment_ + 1 : manifest_.snapshot.first_segment;
    }
    return true;
}

/// What lies behind damage is decided anew on the state there is; nothing that can be read is dropped.
void Ledger::redo_behind(const Recovered& found, OpenReport& report) {
    std::uint64_t redone = 0;
    std::uint64_t stranded = 0;
    std::uint64_t unreadable = 0;
    for (const auto& [sequence, one] : found.behind) {
        if (one.kind == RecordKind::records) {
            const auto facts = decode_facts(one.payload);
            unreadable += facts ? 0U : 1U;
            workspace_.apply(facts.value_or(std::vector<Fact>{}));
            take_backs_.reset();
            continue;
        }
        const auto decided = decode_decided(one.payload);
        if (!decided) {
            ++unreadable;
        } else if (!history_.find(decided->command.id)) {
            auto told = decide_here(decided->command);
            end_.sequence += 1;
            if (one.kind == RecordKind::stranded || !told) {
                history_.add_stranded(end_.sequence, one.payload);
                ++stranded;
                continue;
            }
            history_.add(end_.sequence,
                         encode_decided(decided->command, told->decision.facts, told->consequences),
                         decided->command, told->consequences);
            do_here(decided->command, *told);
            ++redone;
        }
    }
    for (const auto& [code, number] :
         {std::pair("commands_redone", redone), std::pair("commands_stranded", stranded),
          std::pair("records_lost", unreadable)}) {
        if (number > 0) {
            report.notes.push_back({code, {}, number});
        }
    }
}

/// Of a shared workspace: commands that wait go on waiting. What is confirmed is fetched anew.
void Ledger::take_behind(const Recovered& found, OpenReport& report) {
    unwind();
    const std::size_t before = queue_->waiting().size();
    std::uint64_t unreadable = 0;
    for (const auto& [sequence, one] : found.behind) {
        Command command;
        std::vector<Consequence> told;
        if (one.kind == RecordKind::waiting && decode_told(one.payload, command, told) &&
            history_.find(command.id)) {
            continue;
        }
        const auto taken = take_shared(sequence, one.kind, one.payload, *queue_, history_);
        unreadable += taken ? 0U : 1U;
    }
    Membership membership = queue_->membership();
    membership.refetch = true;
    queue_->set(std::move(membership));
    rewait();
    const std::size_t waiting = queue_->waiting().size();
    if (waiting > before) {
        report.notes.push_back({"commands_redone", {}, waiting - before});
    }
    if (unreadable > 0) {
        report.notes.push_back({"records_lost", {}, unreadable});
    }
}

}  // namespace accession
