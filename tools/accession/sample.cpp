// SPDX-License-Identifier: Apache-2.0
// accession sample: writes an invented library.
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

#include "core/journal/ledger.h"
#include "core/sample/sample_library.h"
#include "tools/accession/commands.h"
#include "tools/accession/file_io.h"
#include "tools/accession/large_pages.h"
#include "tools/accession/rulebook_option.h"
#include "tools/accession/today.h"

namespace accession::tool {

namespace {

struct SampleOptions {
    std::string rulebook = "alma";
    std::uint32_t lines = 2000;
    std::uint64_t seed = 1;
    std::string today;
    std::string out;
};

int run(const SampleOptions& options) {
    use_large_pages();
    const SampleSpec spec{.rulebook = rulebook_named(options.rulebook),
                          .lines = options.lines,
                          .seed = options.seed,
                          .today = today_or(options.today)};
    Workspace workspace;
    make_sample_library(spec, [&](Fact fact) { workspace.apply(std::span<const Fact>(&fact, 1)); });
    const auto written = write_file(options.out, Ledger::file_of(workspace));
    if (!written) {
        return complain(written.error());
    }
    std::printf("%s: %zu lines, %zu orders, %zu items, state %s\n", options.out.c_str(),
                workspace.lines().size(), workspace.orders().size(), workspace.items().size(),
                to_hex(workspace.state_hash()).c_str());
    return done;
}

}  // namespace

void add_sample(CLI::App& app, Job& job) {
    CLI::App* command =
        app.add_subcommand("sample", "Write an invented library to try things with");
    const auto options = std::make_shared<SampleOptions>();
    command->add_option("--rulebook", options->rulebook, "alma or folio")
        ->check(is_rulebook())
        ->capture_default_str();
    command->add_option("--lines", options->lines, "how many lines")
        ->check(CLI::Range(0U, 1'000'000U))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "another number, another library")
        ->capture_default_str();
    command
        ->add_option("--today", options->today, "the day the library looks like this, YYYY-MM-DD")
        ->check(is_date());
    command->add_option("--out", options->out, "the workspace file to write")->required();
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
