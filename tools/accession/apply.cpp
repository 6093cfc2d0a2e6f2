// SPDX-License-Identifier: Apache-2.0
// accession apply: does what a file of commands says.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/reader.h"
#include "core/journal/messages.h"
#include "core/lifecycle/command_fields.h"
#include "core/model/limits.h"
#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/large_pages.h"
#include "tools/accession/sentences.h"
#include "tools/accession/table.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

using nlohmann::json;

struct ApplyOptions {
    std::string file;
    std::string commands;
    bool json = false;
};

int refuse(const std::string& file, std::string_view code, const std::string& place) {
    std::fprintf(stderr, "accession: %s: %s at %s: %s\n", file.c_str(), std::string(code).c_str(),
                 place.c_str(), sentence(code, {}).c_str());
    return input_refused;
}

struct FieldNames {
    std::vector<std::string_view> all;
    template <class Value>
    void operator()(const char* name, const Value&) {
        all.emplace_back(name);
    }
};

/// The first member that is none of a command's: a slip, which would otherwise be passed over.
std::optional<std::string> unknown_member(const json& command) {
    FieldNames names;
    const Command none;
    fields(names, none);
    for (const auto& [name, value] : command.items()) {
        if (std::ranges::find(names.all, name) == names.all.end()) {
            return name;
        }
    }
    return std::nullopt;
}

/// A list of commands, or a single one.
std::expected<std::vector<Command>, int> read_commands(const std::string& path) {
    const auto bytes = read_file(path, max_file_bytes);
    if (!bytes) {
        return std::unexpected(complain(bytes.error()));
    }
    const auto document = read_json(*bytes);
    if (!document) {
        return std::unexpected(
            refuse(path, document.error().code, "byte " + std::to_string(document.error().offset)));
    }
    const json list = document->is_array() ? *document : json::array({*document});
    std::vector<Command> commands;
    for (const json& one : list) {
        auto command = command_from(one);
        if (!command) {
            const std::string place =
                '[' + std::to_string(commands.size()) + "]." + command.error().path;
            return std::unexpected(refuse(path, command.error().code, place));
        }
        if (const auto unknown = unknown_member(one)) {
            return std::unexpected(
                refuse(path, "unknown_field",
                       '[' + std::to_string(commands.size()) + "]." + printable(*unknown)));
        }
        commands.push_back(std::move(*command));
    }
    return commands;
}

json view(const Outcome& outcome) {
    json consequences = json::array();
    for (const Consequence& consequence : outcome.consequences) {
        consequences.push_back(to_json(consequence));
    }
    json told = {{"command", outcome.command.str()},
                 {"accepted", outcome.accepted},
                 {"unmet", to_json(outcome.unmet)},
                 {"consequences", std::move(consequences)}};
    if (outcome.accepted) {
        told["sequence"] = outcome.sequence;
    }
    return told;
}

void print(const Command& command, const Outcome& outcome) {
    std::printf("%s %s: %s\n", printable(command.action).c_str(),
                printable(outcome.command.str()).c_str(),
                outcome.accepted ? "accepted" : "refused");
    for (const Unmet& unmet : outcome.unmet) {
        std::printf("  %s\n", printable(told(unmet.code, unmet.params)).c_str());
    }
    for (const Consequence& consequence : outcome.consequences) {
        std::printf("  %s %s\n", std::string(text_of(consequence.mark)).c_str(),
                    printable(told(consequence.code, consequence.params)).c_str());
    }
}

int run(const ApplyOptions& options) {
    use_large_pages();
    const FolderLock alone(options.file);
    auto file = WorkspaceFile::open(options.file);
    if (!file) {
        return file.error();
    }
    const auto commands = read_commands(options.commands);
    if (!commands) {
        return commands.error();
    }
    const std::uint64_t before = file->ledger().sequence();
    std::vector<Outcome> outcomes;
    bool refused = false;
    for (const Command& command : *commands) {
        outcomes.push_back(file->ledger().submit(command));
        refused = refused || !outcomes.back().accepted;
    }
    // Nobody is told what is not on disk yet.
    if (file->ledger().sequence() > before) {
        const int saved = file->save(options.file);
        if (saved != done) {
            return saved;
        }
    }
    json told = json::array();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (options.json) {
            told.push_back(view(outcomes[i]));
        } else {
            print((*commands)[i], outcomes[i]);
        }
    }
    if (options.json) {
        std::printf("%s\n", told.dump(2, ' ', false, json::error_handler_t::replace).c_str());
    }
    return refused ? input_refused : done;
}

}  // namespace

void add_apply(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("apply", "Do what a file of commands says");
    const auto options = std::make_shared<ApplyOptions>();
    command->add_option("file", options->file, "the workspace file")->required();
    command->add_option("commands", options->commands, "a JSON file: a command or a list of them")
        ->required();
    command->add_flag("--json", options->json, "outcomes as JSON");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
