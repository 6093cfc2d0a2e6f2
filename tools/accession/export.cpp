// SPDX-License-Identifier: Apache-2.0
// accession export: a workspace's records as a file for others.
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "core/formats/export_file.h"
#include "core/formats/lines_csv.h"
#include "core/model/trim.h"
#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/today.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct ExportArguments {
    std::string workspace;
    std::string out;
    std::string since;
    std::string until;
    ExportOptions wanted;
};

std::string all_columns() {
    std::string all;
    for (const std::string& name : line_columns()) {
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

int refuse(const ExportArguments& options, const ExportFault& fault) {
    std::string words = "there is no such column; there are " + all_columns();
    if (fault.code == "other_rulebook") {
        words = "this format is of another rulebook than the workspace";
    }
    std::fprintf(stderr, "accession: %s: %s: %s: %s\n", options.workspace.c_str(),
                 std::string(fault.code).c_str(), fault.value.c_str(), words.c_str());
    return input_refused;
}

int run(ExportArguments options) {
    auto file = WorkspaceFile::open(options.workspace);
    if (!file) {
        return file.error();
    }
    options.wanted.receipts.since = Date::parse(options.since);
    options.wanted.receipts.until = Date::parse(options.until);
    for (std::string& column : options.wanted.columns) {
        column = std::string(trimmed(column));
    }
    options.wanted.history = &file->ledger().history();
    const auto bytes = export_file(file->workspace(), options.wanted);
    if (!bytes) {
        return refuse(options, bytes.error());
    }
    if (options.out.empty()) {
        const bool whole = std::fwrite(bytes->data(), 1, bytes->size(), stdout) == bytes->size();
        return whole && std::fflush(stdout) == 0 ? done : file_trouble;
    }
    const auto written = write_file(options.out, *bytes);
    return written ? static_cast<int>(done) : complain(written.error());
}

}  // namespace

void add_export(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("export", "Write a workspace's records for others");
    const auto options = std::make_shared<ExportArguments>();
    command->add_option("file", options->workspace, "workspace file")->required();
    std::vector<std::string> formats;
    for (const std::string_view format : export_formats()) {
        formats.emplace_back(format);
    }
    command->add_option("--format", options->wanted.format, "what is written, and how")
        ->required()
        ->check(CLI::IsMember(formats));
    command
        ->add_option("--columns", options->wanted.columns,
                     "lines-csv: columns, a comma between two")
        ->delimiter(',');
    command->add_option("--since", options->since, "receipts and calls: first day that counts")
        ->check(is_date());
    command->add_option("--until", options->until, "receipts and calls: last day that counts")
        ->check(is_date());
    command->add_option("--department", options->wanted.receipts.department,
                        "receipts: where items are received that are in no work order");
    command->add_option("--department-library", options->wanted.receipts.department_library,
                        "receipts: the department's library, else that of the item");
    command->add_option("--out", options->out, "the file; else it is printed");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
