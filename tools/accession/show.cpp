// SPDX-License-Identifier: Apache-2.0
// accession show: a workspace in numbers, or one of its lines.
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>
#include <string>

#include "core/desk/views.h"
#include "core/workspace/query.h"
#include "tools/accession/commands.h"
#include "tools/accession/line_text.h"
#include "tools/accession/table.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct ShowOptions {
    std::string file;
    std::string line;
    bool json = false;
};

void print(const nlohmann::json& value) {
    std::printf("%s\n",
                value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

int no_such_line(const std::string& number) {
    std::fprintf(stderr, "accession: unknown_line: there is no line %s\n",
                 printable(number).c_str());
    return input_refused;
}

int show_line(WorkspaceFile& file, const ShowOptions& options) {
    const Workspace& workspace = file.workspace();
    const Line* line = line_by_number(workspace, options.line);
    if (line == nullptr) {
        return no_such_line(options.line);
    }
    if (options.json) {
        print(desk::line_detail(file.ledger(), *line));
        return done;
    }
    std::printf("%s\n%s\n%s", line_facts(workspace, *line).c_str(),
                line_reasons(workspace, *line).c_str(), line_offers(workspace, *line).c_str());
    return done;
}

void show_counts(const Workspace& workspace) {
    const LineQueryResult everything = run_query(workspace, {});
    for (const AxisWords& axis : rulebook_of(workspace.settings().rulebook).axes) {
        Table table({std::string(axis.key), "lines"});
        // Where there are no lines there is nothing of an axis.
        const auto counts = everything.facets.find(axis.axis);
        if (counts == everything.facets.end()) {
            continue;
        }
        for (const Word& word : axis.words) {
            const auto found = counts->second.find(word.status);
            if (found != counts->second.end()) {
                table.add({std::string(text_of(word.status)), std::to_string(found->second)});
            }
        }
        std::printf("\n%s", table.text().c_str());
    }
}

int show_workspace(WorkspaceFile& file, const ShowOptions& options) {
    const Workspace& workspace = file.workspace();
    if (options.json) {
        nlohmann::json view = desk::workspace_view(file.ledger());
        view["facets"] = desk::facets_view(workspace, run_query(workspace, {}));
        print(view);
        return done;
    }
    Table table({"workspace", printable(workspace.settings().name)});
    table.add({"rulebook", std::string(text_of(workspace.settings().rulebook))});
    table.add({"lines", std::to_string(workspace.lines().size())});
    table.add({"orders", std::to_string(workspace.orders().size())});
    table.add({"items", std::to_string(workspace.items().size())});
    table.add({"titles", std::to_string(workspace.titles().size())});
    table.add({"invoices", std::to_string(workspace.invoices().size())});
    table.add({"records in the log", std::to_string(file.ledger().sequence())});
    table.add({"state", to_hex(workspace.state_hash())});
    std::fputs(table.text().c_str(), stdout);
    show_counts(workspace);
    return done;
}

int run(const ShowOptions& options) {
    auto file = WorkspaceFile::open(options.file);
    if (!file) {
        return file.error();
    }
    return options.line.empty() ? show_workspace(*file, options) : show_line(*file, options);
}

int run_explain(const ShowOptions& options) {
    const auto file = WorkspaceFile::open(options.file);
    if (!file) {
        return file.error();
    }
    const Line* line = line_by_number(file->workspace(), options.line);
    if (line == nullptr) {
        return no_such_line(options.line);
    }
    std::fputs(line_reasons(file->workspace(), *line).c_str(), stdout);
    return done;
}

}  // namespace

void add_show(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("show", "Show a workspace, or one of its lines");
    const auto options = std::make_shared<ShowOptions>();
    command->add_option("file", options->file, "the workspace file")->required();
    command->add_option("--line", options->line, "a line's number");
    command->add_flag("--json", options->json, "as the desk gets it");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

void add_explain(CLI::App& app, Job& job) {
    CLI::App* command =
        app.add_subcommand("explain", "Say why a line has its status and what it waits for");
    const auto options = std::make_shared<ShowOptions>();
    command->add_option("file", options->file, "the workspace file")->required();
    command->add_option("line", options->line, "the line's number")->required();
    command->callback([options, &job] { job = [options] { return run_explain(*options); }; });
}

}  // namespace accession::tool
