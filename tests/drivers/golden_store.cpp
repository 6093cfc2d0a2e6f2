// SPDX-License-Identifier: Apache-2.0
// Writes a store of the present format, to be kept as an example of it, with files of every kind; the same
// arguments give the same bytes.
//   accession_golden_store alma|folio FOLDER [shared]
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/journal/decided.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/journal/take_back.h"
#include "core/lifecycle/engine.h"
#include "core/sample/sample_library.h"
#include "core/workspace/snapshot.h"
#include "tests/sim/worlds.h"

namespace {

using namespace accession;

/// Gives commands until so many were accepted; they are kept.
bool work(Ledger& ledger, sim::Random& random, std::size_t wanted, std::uint64_t& number) {
    while (wanted > 0) {
        const Command command = sim::random_command(ledger.workspace(), random, ++number);
        wanted -= ledger.submit(command).accepted ? 1U : 0U;
    }
    return ledger.keep();
}

Command any_command(std::string_view action, std::uint64_t number) {
    Command command;
    command.id = CommandId("c" + std::to_string(number));
    command.action = action;
    command.actor = "golden";
    command.today = *Date::parse("2026-11-28");
    return command;
}

Command note_for_a_title(const Workspace& workspace, std::uint64_t number) {
    const auto& titles = workspace.titles();
    Slot slot = 0;
    while (!titles.alive(slot)) {
        ++slot;
    }
    const Title& title = titles.at(slot);
    Command command = any_command("put_title", number);
    command.line = title.folio->line;
    command.args["title"] = title.id.str();
    command.set["receivingNote"].text = "With the supplement";
    return command;
}

/// A title's receiving note, the prefixes of order numbers and the language of letters lie in the late parts
/// of their records.
bool fill_late_parts(Ledger& ledger, RulebookKey rulebook, std::uint64_t& number) {
    Command settings = any_command("edit_settings", ++number);
    if (rulebook == RulebookKey::alma) {
        settings.set["letterLanguage"].text = "de";
        return ledger.submit(settings).accepted && ledger.keep();
    }
    settings.set["poNumberPrefixes"].records = {{{"id", "p" + std::to_string(number)},
                                                 {"name", "LAW"},
                                                 {"description", "The law library"}}};
    return ledger.submit(note_for_a_title(ledger.workspace(), ++number)).accepted &&
           ledger.submit(settings).accepted && ledger.keep();
}

/// What a fund may be spent on comes only with an import.
void fill_late_parts(std::vector<Fact>& facts, RulebookKey rulebook) {
    for (Fact& fact : facts) {
        auto* const fund = std::get_if<FundRecorded>(&fact);
        if (fund != nullptr && rulebook == RulebookKey::folio) {
            fund->record.edit().expense_classes.assign(
                {{"e1", "Print", true}, {"e2", "Old", false}});
            return;
        }
    }
}

/// The last change, and in Alma one that made a claim, taken back: records go that nothing else deletes.
bool take_back(Ledger& ledger, RulebookKey rulebook, std::uint64_t& number) {
    Command last = any_command("edit_settings", ++number);
    last.set["name"].text = "Another name";
    const auto& lines = ledger.workspace().lines();
    for (Slot slot = 0; rulebook == RulebookKey::alma && slot < lines.slots(); ++slot) {
        Command claim = any_command("start_claim", number);
        claim.line = lines.at(slot).id;
        claim.args["type"] = "not_received";
        if (decide(ledger.workspace(), claim)) {
            last = claim;
            break;
        }
    }
    Command back = any_command(take_back_action, ++number);
    back.args[std::string(taken_back_argument)] = last.id.str();
    return ledger.submit(last).accepted && ledger.submit(back).accepted && ledger.keep();
}

bool make_store(Ledger& ledger, RulebookKey rulebook) {
    constexpr std::uint32_t lines = 12;
    constexpr std::size_t some = 8;
    sim::Random random(5);
    std::uint64_t number = 0;
    (void)ledger.open();
    auto facts = sample_library(rulebook, lines, 5, *Date::parse("2026-11-22"));
    fill_late_parts(facts, rulebook);
    // Two archives, a snapshot, two segments (a snapshot that does not get done begins another).
    return ledger.begin(facts, sim::store_id(5)) && fill_late_parts(ledger, rulebook, number) &&
           work(ledger, random, some, number) && ledger.compact() && ledger.sweep() &&
           work(ledger, random, some, number) && ledger.compact() && ledger.sweep() &&
           work(ledger, random, some, number) && !ledger.compact_some(1) &&
           work(ledger, random, some, number) && fill_late_parts(ledger, rulebook, number) &&
           take_back(ledger, rulebook, number);
}

/// A store of a hub's workspace: of eight commands the hub takes five and refuses one, the last two wait
/// across a snapshot, and more come after it.
bool make_shared_store(Ledger& ledger, RulebookKey rulebook) {
    constexpr std::uint32_t lines = 12;
    constexpr std::size_t some = 8;
    constexpr std::size_t answered = 6;
    const Epoch epoch{6, 6};
    sim::Random random(6);
    std::uint64_t number = 0;
    Workspace hub;
    hub.apply(sample_library(rulebook, lines, 6, *Date::parse("2026-11-26")));
    (void)ledger.open();
    if (!ledger.join("main", sim::store_id(5)) ||
        !ledger.take_confirmed(SnapshotWriter(hub).take(), epoch, 0, sim::store_id(6)) ||
        !work(ledger, random, some, number)) {
        return false;
    }
    std::vector<Answered> answers;
    std::vector<Change> changes;
    for (const auto& [seq, one] : ledger.queue()->waiting()) {
        const auto told = decide_and_tell(hub, one.command);
        if (seq > answered || !told) {
            break;
        }
        if (seq == answered) {
            answers.push_back({seq, OutcomeKind::rejected, 0, {{"already_received", {}}}, {}, {}});
            continue;
        }
        hub.apply(told->decision.facts);
        answers.push_back({seq, OutcomeKind::accepted, seq, {}, {}, {}});
        changes.push_back({seq, ledger.queue()->device(), seq,
                           encode_decided(one.command, told->decision.facts, told->consequences)});
    }
    return ledger.take_answers(answers) && ledger.take_changes(changes, {}) && ledger.compact() &&
           ledger.sweep() && work(ledger, random, 2, number) &&
           fill_late_parts(ledger, rulebook, number);
}

}  // namespace

int main(int argc, char** argv) {
    RulebookKey rulebook{};
    const bool shared = argc == 4 && std::string_view(argv[3]) == "shared";
    if ((argc != 3 && !shared) || !read_kind(argv[1], rulebook)) {
        std::cerr << "accession_golden_store alma|folio FOLDER [shared]\n";
        return 2;
    }
    MemoryFiles files;
    Ledger ledger(files);
    if (!(shared ? make_shared_store(ledger, rulebook) : make_store(ledger, rulebook))) {
        std::cerr << "the store could not be made\n";
        return 1;
    }
    const std::filesystem::path folder = argv[2];
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const std::string& name : files.list()) {
        std::ofstream(folder / name, std::ios::binary) << files.read(name).value_or(std::string{});
    }
    std::ofstream(folder / "state-hash.txt") << to_hex(ledger.confirmed_hash()) << '\n';
    std::cout << ledger.history().size() << " commands, " << files.list().size() << " files\n";
    return 0;
}
