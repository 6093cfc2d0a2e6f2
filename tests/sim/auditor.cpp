// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/auditor.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/journal/fact_codec.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/consequences.h"
#include "tests/sim/worlds.h"

namespace accession::sim {

namespace {

std::string numbered(const char* words, std::uint64_t one, std::uint64_t other) {
    return std::string(words) + ": " + std::to_string(one) + " and " + std::to_string(other);
}

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// After how many changes the log stood at this sequence.
std::size_t changes_up_to(const Timeline& timeline, std::uint64_t sequence) {
    for (std::size_t done = 0; done <= timeline.changes.size(); ++done) {
        if (timeline.sequence(done) == sequence) {
            return done;
        }
    }
    return none;
}

}  // namespace

std::vector<Past> past_after(const Timeline& timeline, std::size_t changes_done) {
    std::vector<Past> past = timeline.before;
    for (std::size_t i = 0; i < changes_done; ++i) {
        if (!timeline.changes[i].is_import()) {
            past.push_back({timeline.changes[i].sequence, timeline.changes[i].command.id});
        }
    }
    return past;
}

void require(bool holds, const std::string& otherwise) {
    if (!holds) {
        throw Violation(otherwise);
    }
}

std::unique_ptr<Workspace> Timeline::fold(std::size_t changes_done) const {
    auto folded = std::make_unique<Workspace>();
    folded->apply(base);
    for (std::size_t i = 0; i < changes_done; ++i) {
        folded->apply(changes[i].facts);
    }
    return folded;
}

std::vector<Past> past_of(const Ledger& ledger) {
    std::vector<Past> past;
    for (std::size_t i = 0; i < ledger.history().size(); ++i) {
        const Entry entry = ledger.history().at(i);
        past.push_back({entry.sequence, entry.command.id});
    }
    return past;
}

std::vector<Past> stranded_of(const Ledger& ledger) {
    std::vector<Past> past;
    for (const Entry& entry : ledger.history().stranded()) {
        past.push_back({entry.sequence, entry.command.id});
    }
    return past;
}

std::string told_by(const std::vector<Note>& notes) {
    std::string text;
    for (const Note& note : notes) {
        text.append(" ").append(note.code).append("=").append(std::to_string(note.number));
        if (!note.file.empty()) {
            text.append("@").append(note.file);
        }
    }
    return text.empty() ? " nothing" : text;
}

Auditor::Auditor(const StoreId& store, std::vector<Fact> facts) {
    now_.store = store;
    now_.base = std::move(facts);
    shadow_ = now_.fold(0);
    now_.base_hash = shadow_->state_hash();
}

// ---- what the owner does ------------------------------------------------------------------------

void Auditor::attempts(const Command& command, std::vector<Fact> facts) {
    attempted_ = Logged{0, command, std::move(facts), {}};
}

void Auditor::add_attempted(Timeline& timeline, std::uint64_t sequence) const {
    if (!attempted_ || sequence != timeline.sequence(timeline.changes.size()) + 1) {
        return;
    }
    Logged change = *attempted_;
    const auto workspace = timeline.fold(timeline.changes.size());
    if (!change.is_import()) {
        const auto decided = decide_and_tell(*workspace, change.command);
        require(decided.has_value(), "a command that would be refused is in the log");
        change.facts = decided->decision.facts;
    }
    workspace->apply(change.facts);
    change.sequence = sequence;
    change.after = workspace->state_hash();
    timeline.changes.push_back(std::move(change));
}

void Auditor::submitted(const Command& command, const Outcome& outcome, const Ledger& ledger) {
    attempted_.reset();
    if (!outcome.accepted) {
        require(!outcome.unmet.empty(), "refused without a reason");
        return in_step(ledger);
    }
    const auto same = [&](const auto& one) { return one.id == command.id; };
    for (const Logged& change : now_.changes) {
        if (!change.is_import() && change.command.id == command.id) {
            require(outcome.sequence == change.sequence, "the same command has two sequences (I1)");
            return in_step(ledger);
        }
    }
    if (std::ranges::any_of(now_.before, same)) {
        return in_step(ledger);
    }
    require(outcome.sequence == ledger.sequence() &&
                outcome.sequence == now_.sequence(now_.changes.size()) + 1,
            numbered("the sequence of a new record does not follow", outcome.sequence,
                     now_.sequence(now_.changes.size())));
    const Decided decided = ledger.history().decided(ledger.history().size() - 1);
    require(decided.command.id == command.id, "the newest entry of the history is another command");
    shadow_->apply(decided.facts);
    if (command.action == take_back_action) {
        require_taken_back(command);
    }
    now_.changes.push_back({outcome.sequence, command, decided.facts, shadow_->state_hash()});
    in_step(ledger);
}

/// The state is again what it was before the change that was taken back.
void Auditor::require_taken_back(const Command& command) const {
    const std::string_view id = command.arg(taken_back_argument);
    for (std::size_t i = 0; i < now_.changes.size(); ++i) {
        if (now_.changes[i].command.id.str() == id) {
            const Hash128 before = i == 0 ? now_.base_hash : now_.changes[i - 1].after;
            require(shadow_->state_hash() == before, "what was taken back has left a trace");
            return;
        }
    }
    require(false, "something was taken back that had not been done");
}

void Auditor::imported(const std::vector<Fact>& facts, const Ledger& ledger) {
    attempted_.reset();
    shadow_->apply(facts);
    now_.changes.push_back({ledger.sequence(), {}, facts, shadow_->state_hash()});
    in_step(ledger);
}

void Auditor::kept() {
    now_.kept = now_.changes.size();
    other_.reset();
}

void Auditor::begins(const StoreId& store, std::vector<Fact> facts) {
    Timeline begun;
    begun.store = store;
    begun.base = std::move(facts);
    begun.base_hash = begun.fold(0)->state_hash();
    other_ = std::move(begun);
}

void Auditor::begun(const Ledger& ledger) {
    std::swap(now_, *other_);
    shadow_ = now_.fold(0);
    in_step(ledger);
}

void Auditor::durable(const Ledger& ledger) {
    revision_ = ledger.manifest().revision;
    fence_ = ledger.manifest().fence;
    generation_ = ledger.manifest().snapshot.generation;
}

// ---- what is looked at --------------------------------------------------------------------------

void Auditor::in_step(const Ledger& ledger) const {
    require(ledger.workspace().state_hash() == now_.state(now_.changes.size()),
            "the state in memory is not what the accepted commands make of it");
    const std::uint64_t sequence = now_.sequence(now_.changes.size());
    require(ledger.sequence() == sequence,
            numbered("the ledger's sequence is another", ledger.sequence(), sequence));
}

void Auditor::reopened(const Ledger& ledger, const OpenReport& report, Ending ending) {
    require(report.found == Found::opened, "a store that was not damaged could not be opened");
    const bool replaced = other_ && ledger.manifest().snapshot.store == other_->store;
    Timeline& timeline = replaced ? *other_ : now_;
    require(ledger.manifest().snapshot.store == timeline.store, "the store is a wrong one");
    const auto harmless = [&](const Note& note) {
        return ending == Ending::crashed && note.code == "tail_cut";
    };
    require(std::ranges::all_of(report.notes, harmless),
            "what nobody damaged is called damaged:" + told_by(report.notes));
    add_attempted(timeline, report.sequence);
    const std::size_t done = changes_up_to(timeline, report.sequence);
    require(done != none, numbered("the log ends where it never was", report.sequence,
                                   timeline.sequence(timeline.changes.size())));
    require(done >= timeline.kept, numbered("saved changes are lost (I3): the log ends at",
                                            report.sequence, timeline.sequence(timeline.kept)));
    require(ending == Ending::crashed || done == timeline.changes.size(),
            "after an end in order the log is shorter");
    require(ledger.workspace().state_hash() == timeline.state(done),
            "the state is not that of a prefix of the log (I4)");
    require(past_of(ledger) == past_after(timeline, done),
            "the history does not hold the commands of the log");
    require(stranded_of(ledger) == timeline.stranded, "the stranded commands are others");
    if (ledger.failed()) {
        return;  // what it found may be gone again when the power goes
    }
    numbers_grow(ledger, true);
    durable(ledger);
    take(Timeline(std::move(timeline)), done);
    history_is_sound(ledger);
}

void Auditor::take(Timeline timeline, std::size_t changes_done) {
    const bool same = shadow_->state_hash() == timeline.state(changes_done);
    for (std::size_t i = changes_done; i < timeline.changes.size(); ++i) {
        if (!timeline.changes[i].is_import()) {
            timeline.gone.push_back(std::move(timeline.changes[i].command));
        }
    }
    timeline.changes.resize(changes_done);
    timeline.kept = changes_done;
    now_ = std::move(timeline);
    other_.reset();
    attempted_.reset();
    if (!same) {
        shadow_ = now_.fold(changes_done);
    }
}

/// Each command as it was given, with the facts that were seen then, found by its id and its line.
void Auditor::history_is_sound(const Ledger& ledger) const {
    const History& history = ledger.history();
    std::size_t index = now_.before.size();
    for (const Logged& change : now_.changes) {
        if (change.is_import()) {
            continue;
        }
        const Decided decided = history.decided(index++);
        require(encode_facts(decided.facts) == encode_facts(change.facts),
                "a command has other facts than it had");
        const auto found = history.find(change.command.id);
        require(found && found->sequence == change.sequence, "a command is not found by its id");
        const auto about = history.of(change.command.line);
        require(change.command.line.empty() ||
                    std::ranges::any_of(
                        about,
                        [&](const Entry& entry) { return entry.command.id == change.command.id; }),
                "a command is not found by its line");
    }
}

void Auditor::numbers_grow(const Ledger& ledger, bool manifests_were_there) const {
    const Manifest& manifest = ledger.manifest();
    if (manifests_were_there) {
        require(
            manifest.snapshot.generation >= generation_,
            numbered("the generation goes back (I7)", manifest.snapshot.generation, generation_));
        require(manifest.revision > revision_,
                numbered("the revision does not grow (I7)", manifest.revision, revision_));
        require(manifest.fence > fence_,
                numbered("the fencing number does not grow (I7)", manifest.fence, fence_));
    }
}

void Auditor::stored(Storage& storage, const Ledger& ledger) const {
    const Recovered found = recover(storage);
    require(found.found == Found::opened && found.notes.empty(),
            "a fresh look at the files finds damage:" + told_by(found.notes));
    require(found.workspace.state_hash() == ledger.workspace().state_hash(),
            "snapshot and log are another state than the ledger's (I12)");
    require(
        found.end.sequence == ledger.sequence() && found.history.size() == ledger.history().size(),
        "snapshot and log are another history than the ledger's (I12)");
}

void Auditor::refuses(Ledger& ledger, const SimStorage& storage, const Command& command) const {
    const std::uint64_t calls = storage.calls();
    in_step(ledger);
    require(ledger.failed(), "the storage has failed and the ledger does not say so");
    const Outcome outcome = ledger.submit(command);
    require(!outcome.accepted, "a command was accepted after the storage had failed (I15)");
    const Fact fact = SettingsRecorded{ledger.workspace().settings()};
    require(!ledger.add({&fact, 1}) && !ledger.keep() && !ledger.compact() && !ledger.sweep() &&
                !ledger.begin({&fact, 1}, store_id(1)),
            "something was called done after the storage had failed (I15)");
    require(storage.calls() == calls, "something was written after the storage had failed (I15)");
    in_step(ledger);
}

void Auditor::goes_on_from(const Ledger& ledger) {
    durable(ledger);
    const std::size_t done = changes_up_to(now_, ledger.sequence());
    if (done != none && now_.state(done) == ledger.workspace().state_hash() &&
        past_of(ledger) == past_after(now_, done) && stranded_of(ledger) == now_.stranded) {
        return take(Timeline(std::move(now_)), done);  // it may still lie in the same log
    }
    Timeline found;
    found.store = ledger.manifest().snapshot.store;
    found.base = all_facts(ledger.workspace());
    found.base_sequence = ledger.sequence();
    found.before = past_of(ledger);
    found.stranded = stranded_of(ledger);
    found.gone = now_.gone;
    shadow_ = found.fold(0);
    found.base_hash = shadow_->state_hash();
    require(found.base_hash == ledger.workspace().state_hash(), "the records make another state");
    now_ = std::move(found);
    other_.reset();
    attempted_.reset();
}

}  // namespace accession::sim
