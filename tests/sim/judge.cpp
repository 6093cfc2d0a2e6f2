// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/judge.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/decided.h"
#include "core/journal/file_names.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/consequences.h"

namespace accession::sim {

namespace {

using Ids = std::map<std::string, std::uint64_t>;

bool counts(const std::string& name, const Manifest& manifest) {
    const FileName file = file_name(name);
    if (file.kind == FileKind::archive) {
        return std::ranges::find(manifest.archives, file.number, &ArchiveEntry::number) !=
               manifest.archives.end();
    }
    return file.kind == FileKind::segment && file.number >= manifest.snapshot.first_segment;
}

bool is_aside(const std::string& name) {
    return file_name(name).kind == FileKind::aside;
}

/// Ids of commands that can be read in the files that are asked for.
template <class Asked>
std::set<std::string> readable(const Files& files, Asked asked) {
    std::set<std::string> ids;
    for (const auto& [name, bytes] : files) {
        if (!asked(name)) {
            continue;
        }
        for (const ReadFrame& one : find_frames(bytes, 0)) {
            Command command;
            std::vector<Consequence> told;
            if (one.kind != RecordKind::records && decode_told(one.payload, command, told)) {
                ids.insert(command.id.str());
            }
        }
    }
    return ids;
}

class Judgement {
public:
    Judgement(const Timeline& timeline, const Ledger& ledger, const OpenReport& report,
              const Damaged& damaged)
        : timeline_(timeline), ledger_(ledger), report_(report), damaged_(damaged) {
        for (const Past& past : past_of(ledger)) {
            in_force_.emplace(past.id.str(), past.sequence);
        }
        for (const Past& past : stranded_of(ledger)) {
            stranded_.emplace(past.id.str(), past.sequence);
        }
    }

    void pass() const {
        if (report_.found != Found::opened) {
            return not_opened();
        }
        const std::set<std::string>& names = damaged_.spoiled.names;
        if (ledger_.manifest().snapshot.store != timeline_.store && !report_.notes.empty() &&
            std::ranges::all_of(manifest_names, [&](std::string_view name) {
                return names.contains(std::string(name));
            })) {
            return;  // nothing is left that says which of two stores is in force; damage is told
        }
        must(ledger_.manifest().snapshot.store == timeline_.store, "another store was opened");
        must(!ledger_.failed(), "the storage works, and the ledger says it has failed");
        if (!damaged_.many) {
            must(ledger_.sequence() >= timeline_.sequence(timeline_.kept),
                 "sequences are given a second time (I7)");
        }
        if (report_.notes.empty() && !damaged_.again) {
            return as_it_was();
        }
        commands_are_there();
        history_is_in_order();
        if (!told("snapshot_damaged") && !told("snapshot_cut_off")) {
            must(state_is_accounted_for(),
                 "the state is neither a prefix nor a prefix with what "
                 "was done again");
        }
    }

private:
    void must(bool holds, const std::string& otherwise) const {
        require(holds, otherwise + " [" + damaged_.spoiled.what +
                           "; told:" + told_by(report_.notes) + "]");
    }

    [[nodiscard]] bool told(std::string_view code) const {
        return std::ranges::any_of(report_.notes,
                                   [&](const Note& note) { return note.code == code; });
    }

    void not_opened() const {
        must(report_.found == Found::unreadable, "it is taken for empty, or for a later version's");
        must(damaged_.spoiled.any("snapshot-") || damaged_.many,
             "the snapshot is whole, and nothing is opened");
        must(ledger_.failed(), "what could not be read may be written over");
        must(damaged_.after == damaged_.spoiled.files, "what could not be read was touched");
    }

    /// Nothing was told: then nothing that was saved may be other than it was.
    void as_it_was() const {
        // An older content of the log with records that were cut off because nobody had been told of
        // them: they follow what was kept as well as those that took their place.
        if (damaged_.spoiled.what.contains("lost write log-") &&
            ledger_.sequence() > timeline_.sequence(timeline_.kept)) {
            const auto now = past_of(ledger_);
            const auto kept = past_after(timeline_, timeline_.kept);
            must(now.size() >= kept.size() && std::equal(kept.begin(), kept.end(), now.begin()),
                 "damage was taken in silently: what was kept is other (I14)");
            return;
        }
        // The log and the tail mark both as they were before: that no single device can notice.
        std::size_t done = damaged_.many ? 0 : timeline_.kept;
        while (done < timeline_.changes.size() && timeline_.sequence(done) != ledger_.sequence()) {
            ++done;
        }
        must(timeline_.sequence(done) == ledger_.sequence() &&
                 timeline_.state(done) == ledger_.workspace().state_hash(),
             "damage was taken in silently: the state is another (I14)");
        must(past_of(ledger_) == past_after(timeline_, done) &&
                 stranded_of(ledger_) == timeline_.stranded,
             "damage was taken in silently: the history is another (I14)");
    }

    /// Whatever can be read of what was saved is in force, or stranded, or in a file put aside because
    /// it is somewhere where it does not belong.
    void commands_are_there() const {
        const std::set<std::string> before =
            readable(damaged_.spoiled.files,
                     [&](const std::string& name) { return counts(name, damaged_.manifest); });
        if (damaged_.many &&
            (damaged_.spoiled.any("manifest") || damaged_.spoiled.any("snapshot"))) {
            return;  // nothing may tell any more which files count
        }
        const bool some_aside = told("foreign_file") || damaged_.many || damaged_.again;
        const std::set<std::string> aside =
            some_aside ? readable(damaged_.after, is_aside) : std::set<std::string>{};
        const auto look = [&](const CommandId& id) {
            const bool there = in_force_.contains(id.str()) || stranded_.contains(id.str());
            must(there || !before.contains(id.str()) || aside.contains(id.str()),
                 "a command that can be read was dropped: " + id.str());
            must(there || damaged_.again || damaged_.many || told("records_lost") ||
                     told("segment_damaged") || told("archive_damaged") || told("foreign_file"),
                 "a command is lost and nobody is told: " + id.str());
        };
        for (const Past& past : timeline_.before) {
            look(past.id);
        }
        for (std::size_t i = 0; i < timeline_.kept; ++i) {
            if (!timeline_.changes[i].is_import()) {
                look(timeline_.changes[i].command.id);
            }
        }
    }

    [[nodiscard]] bool as_before(const Logged& change) const {
        const auto found = in_force_.find(change.command.id.str());
        return found != in_force_.end() && found->second == change.sequence;
    }
    [[nodiscard]] bool done_again(const Logged& change) const {
        const auto found = in_force_.find(change.command.id.str());
        return found != in_force_.end() && found->second != change.sequence;
    }

    void history_is_in_order() const {
        std::uint64_t last = 0;
        for (const Past& past : past_of(ledger_)) {
            must(past.sequence > last, "sequences in the history do not rise");
            last = past.sequence;
        }
        must(last <= ledger_.sequence(), "the history is ahead of the log");
        for (const Past& past : timeline_.before) {
            const auto found = in_force_.find(past.id.str());
            must(found == in_force_.end() || found->second == past.sequence,
                 "a command of the snapshot was done again");
        }
        for (const Logged& change : timeline_.changes) {
            must(damaged_.many || !done_again(change) ||
                     in_force_.at(change.command.id.str()) > timeline_.sequence(timeline_.kept),
                 "a command that was done again has a number that was given before");
        }
    }

    // ---- the state ----------------------------------------------------------------------------

    [[nodiscard]] bool state_is_accounted_for() const {
        const std::vector<Logged>& changes = timeline_.changes;
        std::size_t first = 0;
        std::size_t last = changes.size();
        const bool archived_may_lack =
            told("archive_damaged") || told("foreign_file") || damaged_.many || damaged_.again;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (changes[i].is_import()) {
                continue;
            }
            if (as_before(changes[i])) {
                first = i + 1;
            } else if (!archived_may_lack || done_again(changes[i])) {
                last = std::min(last, i);
            }
        }
        for (std::size_t prefix = first; prefix <= last; ++prefix) {
            if (goes_on(*timeline_.fold(prefix), prefix)) {
                return true;
            }
        }
        return false;
    }

    /// From so many changes on: what was done again gives the state that is there; of what came in from
    /// somewhere nothing tells whether it could be read.
    [[nodiscard]] bool goes_on(const Workspace& prefix, std::size_t from) const {
        std::vector<std::size_t> imports;
        for (std::size_t i = from; i < timeline_.changes.size(); ++i) {
            if (timeline_.changes[i].is_import() && imports.size() < 6) {
                imports.push_back(i);
            }
        }
        if (prefix.state_hash() == ledger_.workspace().state_hash()) {
            return true;
        }
        for (std::uint32_t some = 0; some < (1U << imports.size()); ++some) {
            std::set<std::size_t> lost;
            for (std::size_t n = 0; n < imports.size(); ++n) {
                if ((some >> n & 1U) != 0) {
                    lost.insert(imports[n]);
                }
            }
            if (redone(from, lost) == ledger_.workspace().state_hash()) {
                return true;
            }
        }
        return false;
    }

    /// Commands that nobody had called saved and a crash had taken: an older content of the log had them.
    void bring_back(Workspace& workspace) const {
        if (!damaged_.spoiled.what.contains("lost write log-")) {
            return;
        }
        for (const Command& command : timeline_.gone) {
            if (!in_force_.contains(command.id.str())) {
                continue;
            }
            if (const auto decided = decide_and_tell(workspace, command)) {
                workspace.apply(decided->decision.facts);
            }
        }
    }

    [[nodiscard]] Hash128 redone(std::size_t from, const std::set<std::size_t>& lost) const {
        auto workspace = timeline_.fold(from);
        bring_back(*workspace);
        std::vector<Logged> done;
        for (std::size_t i = from; i < timeline_.changes.size(); ++i) {
            Logged change = timeline_.changes[i];
            if (change.is_import() ? lost.contains(i) : !done_again(change)) {
                continue;
            }
            if (!change.is_import() && change.command.action == take_back_action) {
                take_back(from, change.command, done, workspace);
                continue;
            }
            if (!change.is_import()) {
                const auto decided = decide_and_tell(*workspace, change.command);
                if (!decided) {
                    continue;
                }
                change.facts = decided->decision.facts;
            }
            workspace->apply(change.facts);
            done.push_back(std::move(change));
        }
        return workspace->state_hash();
    }

    /// By doing all the others again.
    void take_back(std::size_t from, const Command& command, std::vector<Logged>& done,
                   std::unique_ptr<Workspace>& workspace) const {
        if (done.empty() || done.back().is_import() ||
            done.back().command.id.str() != command.arg(taken_back_argument)) {
            return;
        }
        done.pop_back();
        workspace = timeline_.fold(from);
        for (const Logged& change : done) {
            workspace->apply(change.facts);
        }
    }

    const Timeline& timeline_;
    const Ledger& ledger_;
    const OpenReport& report_;
    const Damaged& damaged_;
    Ids in_force_;
    Ids stranded_;
};

}  // namespace

void judge_damaged(const Timeline& timeline, const Ledger& ledger, const OpenReport& report,
                   const Damaged& damaged) {
    Judgement(timeline, ledger, report, damaged).pass();
}

}  // namespace accession::sim
