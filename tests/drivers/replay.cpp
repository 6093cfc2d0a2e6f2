// SPDX-License-Identifier: Apache-2.0
// Makes up commands for a sample library, carries them out natively and leaves everything behind for
// a comparison with WebAssembly: FOLDER/workspace.accession (what it began with), commands.json,
// log/ (the files of the ledger), hash.txt.
//   accession_replay alma|folio LINES COMMANDS SEED FOLDER
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

#include "core/desk/session.h"
#include "core/journal/messages.h"
#include "core/sample/random.h"
#include "core/sample/sample_library.h"
#include "wasm/folder_storage.h"

namespace {

using namespace accession;
using sample::Random;
using Json = nlohmann::json;

constexpr std::size_t batch_size = 100;

std::vector<std::string> user_actions(const Rulebook& rulebook) {
    std::vector<std::string> actions;
    for (const Row& row : rulebook.rows) {
        if (row.trigger == Trigger::user) {
            actions.emplace_back(row.action);
        }
    }
    return actions;
}

Command random_command(const Workspace& workspace, Random& random, std::size_t number) {
    const auto actions = user_actions(rulebook_of(workspace.settings().rulebook));
    // A line that is gone: a command about none.
    const Slot slot = random.below(workspace.lines().slots());
    const Line line = workspace.lines().alive(slot) ? workspace.lines().at(slot) : Line{};
    Command command;
    command.id = CommandId("command-" + std::to_string(number));
    command.action = actions[random.below(static_cast<std::uint32_t>(actions.size()))];
    command.line = line.id;
    command.order = line.order;
    for (const ItemId& item : workspace.items_of(line.id)) {
        if (random.percent(60)) {
            command.items.push_back(item);
        }
    }
    command.today = Date::parse("2026-11-22")->plus_days(static_cast<std::int32_t>(number / 500));
    command.at_ms = 1'790'000'000'000 + static_cast<std::int64_t>(number);
    command.actor = random.percent(50) ? "a.okafor" : "m.lindqvist";
    command.device = "desk-1";
    if (random.percent(80)) {
        constexpr std::string_view reasons[] = {"Cancelled", "Complete", "Out of print", "Łódź ü"};
        constexpr std::string_view choices[] = {"retain", "suppress", "delete"};
        command.args = {{"reason", std::string(random.pick(reasons))},
                        {"number", "INV-" + std::to_string(number)},
                        {"bib", std::string(random.pick(choices))},
                        {"keepInDepartment", random.percent(20) ? "true" : "false"}};
    }
    return command;
}

void write_file(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 6) {
        std::cerr << "accession_replay alma|folio LINES COMMANDS SEED FOLDER\n";
        return 1;
    }
    RulebookKey rulebook{};
    if (!read_kind(argv[1], rulebook)) {
        return 1;
    }
    const std::filesystem::path folder = argv[5];
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "log");

    Workspace sample;
    sample.apply(sample_library(rulebook, static_cast<std::uint32_t>(std::stoul(argv[2])),
                                std::stoull(argv[4]), *Date::parse("2026-11-22")));
    const std::string file = Ledger::file_of(sample);
    write_file(folder / "workspace.accession", file);

    desk::Session session(std::make_unique<FolderStorage>(folder / "log"), "");
    (void)session.open(R"({"fence":1,"token":"replay"})");
    (void)session.load_snapshot(file);
    Random random(std::stoull(argv[4]));
    Json all = Json::array();
    const std::size_t count = std::stoul(argv[3]);
    while (all.size() < count) {
        Json batch = Json::array();
        while (batch.size() < batch_size && all.size() < count) {
            batch.push_back(
                to_json(random_command(session.ledger().workspace(), random, all.size())));
            all.push_back(batch.back());
        }
        (void)session.apply(batch.dump());
    }
    write_file(folder / "commands.json", all.dump());
    write_file(folder / "hash.txt", to_hex(session.ledger().workspace().state_hash()));
    std::cout << session.ledger().history().size() << " of " << count << " accepted\n";
    return 0;
}
