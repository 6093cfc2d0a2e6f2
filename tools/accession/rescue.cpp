// SPDX-License-Identifier: Apache-2.0
// accession rescue: looks into a rescue file, and does what it holds where it is missing.
#include <cstdio>
#include <memory>
#include <string>

#include "core/journal/file_contents.h"
#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/sentences.h"
#include "tools/accession/table.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

constexpr std::size_t max_rescue_bytes = std::size_t{4} * 1024 * 1024 * 1024;

struct RescueOptions {
    std::string file;
    std::string workspace;
};

int refuse(const std::string& path, const std::string& code) {
    std::fprintf(stderr, "accession: %s: %s: %s\n", path.c_str(), code.c_str(),
                 sentence(code, {}).c_str());
    return input_refused;
}

void print_commands(const History& history) {
    Table table({"number", "action", "line", "by", "on", "day"});
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Entry entry = history.at(i);
        const Command& command = entry.command;
        table.add({std::to_string(entry.sequence), printable(command.action),
                   printable(command.line.str()), printable(command.actor),
                   printable(command.device), command.today.str()});
    }
    std::fputs(table.text().c_str(), stdout);
}

int run_inspect(const RescueOptions& options) {
    const auto bytes = read_file(options.file, max_rescue_bytes);
    if (!bytes) {
        return complain(bytes.error());
    }
    const auto contents = read_contents(*bytes);
    if (!contents) {
        return refuse(options.file, contents.error());
    }
    const Workspace& workspace = contents->workspace;
    Table table({"workspace", printable(workspace.settings().name)});
    table.add({"rulebook", std::string(text_of(workspace.settings().rulebook))});
    table.add({"lines", std::to_string(workspace.lines().size())});
    table.add({"state", to_hex(workspace.state_hash())});
    table.add({"commands", std::to_string(contents->history.size())});
    table.add({"of them kept on the device up to", std::to_string(contents->saved_sequence)});
    table.add({"stranded commands", std::to_string(contents->history.stranded().size())});
    table.add({"damaged parts", std::to_string(contents->damaged_parts)});
    std::fputs(table.text().c_str(), stdout);
    print_commands(contents->history);
    return contents->damaged_parts == 0 ? done : input_refused;
}

int run_apply(const RescueOptions& options) {
    const auto bytes = read_file(options.file, max_rescue_bytes);
    if (!bytes) {
        return complain(bytes.error());
    }
    const FolderLock alone(options.workspace);
    auto workspace = WorkspaceFile::open(options.workspace);
    if (!workspace) {
        return workspace.error();
    }
    const auto redone = workspace->ledger().redo_from_file(*bytes);
    if (!redone) {
        return refuse(options.file, redone.error());
    }
    if (redone->done > 0) {
        const int saved = workspace->save(options.workspace);
        if (saved != done) {
            return saved;
        }
    }
    std::printf("%zu done, %zu were done before, %zu refused, %zu damaged parts\n", redone->done,
                redone->known, redone->refused.size(), redone->damaged);
    for (const Outcome& outcome : redone->refused) {
        for (const Unmet& unmet : outcome.unmet) {
            std::printf("  refused %s: %s\n", printable(outcome.command.str()).c_str(),
                        printable(sentence(unmet.code, unmet.params)).c_str());
        }
    }
    return redone->refused.empty() && redone->damaged == 0 ? done : input_refused;
}

}  // namespace

void add_rescue(CLI::App& app, Job& job) {
    CLI::App* rescue = app.add_subcommand("rescue", "Read back a rescue file");
    rescue->require_subcommand(1);
    const auto options = std::make_shared<RescueOptions>();
    CLI::App* inspect = rescue->add_subcommand("inspect", "Say what is in it");
    inspect->add_option("file", options->file, "the rescue file")->required();
    inspect->callback([options, &job] { job = [options] { return run_inspect(*options); }; });
    CLI::App* apply = rescue->add_subcommand(
        "apply", "Do in a workspace file what the rescue file holds and it has not");
    apply->add_option("file", options->file, "the rescue file")->required();
    apply->add_option("workspace", options->workspace, "the workspace file")->required();
    apply->callback([options, &job] { job = [options] { return run_apply(*options); }; });
}

}  // namespace accession::tool
